package import Records
package import Values

/// What happened in a night that may have to be booked.
package struct BookableNight: Sendable {
    package var letters: [Letter]
    /// Money on the creditor's own accounts.
    package var payments: [AppliedPayment]
    /// Money on accounts that the service holds.
    package var vouchers: [Voucher]
    package var waivers: [WaivedCharges]

    /// Gathers what happened.
    package init(
        letters: [Letter] = [],
        payments: [AppliedPayment] = [],
        vouchers: [Voucher] = [],
        waivers: [WaivedCharges] = []
    ) {
        self.letters = letters
        self.payments = payments
        self.vouchers = vouchers
        self.waivers = waivers
    }
}

/// Charges that are no longer asked for; amounts are minor units of `currency`.
package struct WaivedCharges: Sendable, Hashable {
    package let day: Day
    package let currency: Currency
    package let invoice: String
    package let fees: Int64
    package let interest: Int64

    /// Notes what was waived.
    package init(day: Day, currency: Currency, invoice: String, fees: Int64, interest: Int64) {
        self.day = day
        self.currency = currency
        self.invoice = invoice
        self.fees = fees
        self.interest = interest
    }
}
