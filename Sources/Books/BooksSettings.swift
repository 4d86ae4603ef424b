package import Settings

/// What is booked, when and where: the section `books` of `pipeline.yml`.
///
/// Only what the creditor's own system does not book already belongs here.
package struct BooksSettings: Sendable, Hashable {
    /// Whether money received is booked here.
    package var booksPayments: Bool
    /// When fees and interest become income.
    package var charges: ChargeBooking
    /// Whether a Swedish creditor gets a SIE file.
    package var sie: Bool
    /// Voucher series in the SIE file; empty leaves it to the receiving system.
    package var series: String
    package var accounts: BooksAccounts

    /// Chooses; unless said otherwise money is booked, and charges become income when paid.
    package init(
        booksPayments: Bool = true,
        charges: ChargeBooking = .onPayment,
        sie: Bool = true,
        series: String = "",
        accounts: BooksAccounts = .init()
    ) {
        self.booksPayments = booksPayments
        self.charges = charges
        self.sie = sie
        self.series = series
        self.accounts = accounts
    }

    /// Decodes a section over settings that hold where it is silent.
    package init(_ section: SettingsSection?, over base: BooksSettings = .init()) {
        self = base
        guard let section else { return }
        booksPayments = section.bool("book-payments") ?? base.booksPayments
        charges = section.choice("book-charges") ?? base.charges
        sie = section.bool("sie") ?? base.sie
        series = section.string("series") ?? base.series
        if let accounts = section.section("accounts") { self.accounts.decode(accounts) }
        for bank in section.sections("banks") { accounts.decodeBank(bank) }
        section.finish()
    }
}

/// When charges become income; the raw values are those of `pipeline.yml`.
package enum ChargeBooking: String, Sendable, CaseIterable {
    /// With the letter that charges them: receivable against income.
    case onSending = "on-sending"
    /// With the money, because it is uncertain whether they are paid.
    case onPayment = "on-payment"
    /// By the creditor's own system, as receivables.
    case never
}
