import Records
import Values

/// How an amount is split over what a claim owes.
///
/// Costs, then interest, then principal; a payment of exactly the open principal goes to the
/// principal and leaves the charges (law/rules § 5: customary order SE and NO, no statute). Money
/// booked before a letter goes to nothing that the letter charged.
enum Allocation {
    /// Splits money over a claim.
    ///
    /// - Returns: the settlement, and the money that is too much.
    static func split(
        _ minor: Int64,
        over claim: Claim,
        on day: Day,
        origin: UInt64
    ) -> (settlement: Settlement, left: Int64) {
        if minor == claim.open {
            return (Settlement(day: day, principal: minor, origin: origin), 0)
        }
        let later = claim.charged(after: day)
        let fees = min(max(claim.fees - later.fees, 0), minor)
        let interest = min(max(claim.interest - later.interest, 0), minor - fees)
        let principal = min(max(claim.open, 0), minor - fees - interest)
        return (
            Settlement(
                day: day,
                principal: principal,
                fees: fees,
                interest: interest,
                origin: origin
            ),
            minor - fees - interest - principal
        )
    }
}
