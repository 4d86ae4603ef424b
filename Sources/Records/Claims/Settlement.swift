package import Values

/// Money or credit put onto a claim, by the part of the debt it went to; negative when undone.
@usableFromInline
package struct Settlement: Hashable, Sendable {
    /// The day it counts from: the bank's booking day, or the credit note's date.
    package let day: Day
    package let principal: Int64
    package let fees: Int64
    package let interest: Int64
    /// Hash of the payment's key, or the id of the claim on the other side of a credit.
    package let origin: UInt64

    /// Makes a settlement; amounts are minor units of the claim's currency.
    package init(day: Day, principal: Int64, fees: Int64 = 0, interest: Int64 = 0, origin: UInt64) {
        self.day = day
        self.principal = principal
        self.fees = fees
        self.interest = interest
        self.origin = origin
    }

    /// All of it together.
    package var amount: Int64 { principal + fees + interest }

    /// The same settlement undone on a day.
    package func undone(on day: Day) -> Settlement {
        Settlement(
            day: day,
            principal: -principal,
            fees: -fees,
            interest: -interest,
            origin: origin
        )
    }

    /// Settlements without those that were undone since, and without their undoing: money that
    /// was taken back was never paid.
    package static func standing(_ all: [Settlement]) -> [Settlement] {
        guard all.contains(where: { $0.amount < 0 }) else { return all }
        var standing: [Settlement] = []
        for settlement in all {
            let undone = standing.lastIndex {
                $0.origin == settlement.origin && $0.amount == -settlement.amount
            }
            if settlement.amount < 0, let undone {
                standing.remove(at: undone)
            } else {
                standing.append(settlement)
            }
        }
        return standing
    }
}
