package import Values

/// One voucher of the books: lines that sum to zero.
package struct JournalEntry: Hashable, Sendable {
    package let day: Day
    package let text: String
    package let currency: Currency
    package let lines: [Posting]

    /// Makes an entry.
    ///
    /// - Precondition: the lines sum to zero.
    package init(day: Day, text: String, currency: Currency, lines: [Posting]) {
        let sum = lines.reduce(0) { $0 + $1.minor }
        precondition(sum == 0, "an entry of \(lines.count) lines is off by \(sum)")
        self.day = day
        self.text = text
        self.currency = currency
        self.lines = lines
    }
}

/// One account's part of an entry.
package struct Posting: Hashable, Sendable {
    /// Account number in the chart of accounts.
    package let account: String
    /// Minor units; debit positive, credit negative.
    package let minor: Int64
    /// What it is about, such as an invoice number; empty where the entry says it.
    package let about: String

    /// Makes a posting.
    package init(account: String, minor: Int64, about: String = "") {
        self.account = account
        self.minor = minor
        self.about = about
    }
}
