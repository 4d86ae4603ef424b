package import Values

/// What was paid back to a debtor or a payer; minor units of `currency`.
package struct Refund: Sendable, Hashable {
    package let day: Day
    package let currency: Currency
    /// The invoice; empty where the money never found one.
    package let about: String
    /// Of a credit that was left.
    package let principal: Int64
    /// Of charges that were paid and given back.
    package let fees: Int64
    package let interest: Int64
    /// Of money that found no claim.
    package let unapplied: Int64

    /// Notes a refund.
    package init(
        day: Day,
        currency: Currency,
        about: String,
        principal: Int64 = 0,
        fees: Int64 = 0,
        interest: Int64 = 0,
        unapplied: Int64 = 0
    ) {
        self.day = day
        self.currency = currency
        self.about = about
        self.principal = principal
        self.fees = fees
        self.interest = interest
        self.unapplied = unapplied
    }
}
