package import Records
import Tabular
package import Values

/// Writes journal entries as CSV, one row per posting.
///
/// UTF-8, `;` between fields, CRLF after rows; columns are only ever appended. A row has either a
/// debit or a credit, and the rows of one `entry` balance.
package struct JournalWriter {
    /// The columns, in order.
    package static let columns = [
        "entry", "date", "text", "currency", "account", "account-name", "debit", "credit", "about",
    ]

    private var rows: CSVWriter
    private let names: [String: String]
    private var entry: Int64 = 0

    /// Starts a file with its heading.
    ///
    /// - Parameters:
    ///   - sink: where the file goes.
    ///   - accounts: the accounts that have a name.
    /// - Throws: what the sink threw.
    package init(_ sink: ByteSink, accounts: [BookAccount]) throws {
        rows = CSVWriter(sink)
        names = Dictionary(accounts.map { ($0.number, $0.name) }, uniquingKeysWith: { $1 })
        try rows.row(Self.columns)
    }

    /// Writes an entry's rows; entries are numbered from 1 within the file.
    package mutating func write(_ entry: JournalEntry) throws {
        self.entry += 1
        for posting in entry.lines {
            rows.field(self.entry)
            rows.field(entry.day)
            rows.field(entry.text)
            rows.field(entry.currency.description)
            rows.field(posting.account)
            rows.field(names[posting.account] ?? "")
            if posting.minor >= 0 {
                rows.field(minor: posting.minor, entry.currency)
                rows.field("")
            } else {
                rows.field("")
                rows.field(minor: -posting.minor, entry.currency)
            }
            rows.field(outside: posting.about)
            try rows.endRow()
        }
    }

    /// Writes out what is left.
    package mutating func finish() throws {
        try rows.finish()
    }
}
