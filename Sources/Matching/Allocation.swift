import Records
import Values

/// How an amount is split over what a claim owes.
///
/// In the order that the law of the creditor's country gives; a payment of exactly the open
/// principal goes to the principal and leaves the charges (law/rules § 5). Money booked before a
/// letter goes to nothing that the letter charged.
enum Allocation {
    /// Splits money over a claim.
    ///
    /// - Returns: the settlement, and the money that is too much.
    static func split(
        _ minor: Int64,
        over claim: Claim,
        in order: AllocationOrder,
        on day: Day,
        origin: UInt64
    ) -> (settlement: Settlement, left: Int64) {
        if minor == claim.open {
            return (Settlement(day: day, principal: minor, origin: origin), 0)
        }
        let later = claim.charged(after: day)
        var left = minor
        func take(_ owed: Int64) -> Int64 {
            let part = min(max(owed, 0), left)
            left -= part
            return part
        }
        var (fees, interest, principal) = (Int64(0), Int64(0), Int64(0))
        for part in order.parts {
            switch part {
            case .costs: fees = take(claim.fees - later.fees)
            case .interest: interest = take(claim.interest - later.interest)
            case .principal: principal = take(claim.open)
            }
        }
        let settlement = Settlement(
            day: day,
            principal: principal,
            fees: fees,
            interest: interest,
            origin: origin
        )
        return (settlement, left)
    }
}
