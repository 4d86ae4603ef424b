package import Records
package import Values

/// What happened in a night that may have to be booked.
package struct BookableNight: Sendable {
    package var letters: [Letter]
    /// Money on the creditor's own accounts.
    package var payments: [AppliedPayment]
    /// Money on accounts that the service holds.
    package var vouchers: [Voucher]
    /// Charges of handoffs, and charges waived or given back.
    package var changes: [ChangedCharges]
    /// Charges that had been paid when they were given back: the money went to other debt.
    package var moves: [ChangedCharges]
    /// Shares that Skatteverket refused, which the customers owe from now on.
    package var refusals: [RefusedShare]
    /// Charges that had been paid and are owed back now; negative where they are no more.
    package var owedBack: [ChangedCharges]
    /// What was paid back.
    package var refunds: [Refund]

    /// Gathers what happened.
    package init(
        letters: [Letter] = [],
        payments: [AppliedPayment] = [],
        vouchers: [Voucher] = [],
        changes: [ChangedCharges] = [],
        moves: [ChangedCharges] = [],
        refusals: [RefusedShare] = [],
        owedBack: [ChangedCharges] = [],
        refunds: [Refund] = []
    ) {
        self.letters = letters
        self.payments = payments
        self.vouchers = vouchers
        self.changes = changes
        self.moves = moves
        self.refusals = refusals
        self.owedBack = owedBack
        self.refunds = refunds
    }
}

/// Charges that no letter brings, or that are no longer asked for; minor units of `currency`.
package struct ChangedCharges: Sendable, Hashable {
    package let day: Day
    package let currency: Currency
    package let invoice: String
    /// Negative when they are no longer asked for.
    package let fees: Int64
    /// Negative when it is no longer asked for.
    package let interest: Int64

    /// Notes a change.
    package init(day: Day, currency: Currency, invoice: String, fees: Int64, interest: Int64) {
        self.day = day
        self.currency = currency
        self.invoice = invoice
        self.fees = fees
        self.interest = interest
    }
}

/// What Skatteverket refused of an invoice's share; minor units of `currency`.
package struct RefusedShare: Sendable, Hashable {
    package let day: Day
    package let currency: Currency
    package let invoice: String
    package let minor: Int64

    /// Notes a refusal.
    package init(day: Day, currency: Currency, invoice: String, minor: Int64) {
        self.day = day
        self.currency = currency
        self.invoice = invoice
        self.minor = minor
    }
}
