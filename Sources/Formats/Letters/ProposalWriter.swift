package import Records
import Tabular
package import Values

/// Writes proposed letters as CSV for the creditor to edit: one row per letter.
///
/// The creditor changes `type` (a kind of letter, or `none`) and drops the file back; the other
/// columns say what the row is about. The file begins with a byte order mark, because people open
/// it in a spreadsheet; columns are only ever appended.
package struct ProposalWriter {
    /// The columns, in order.
    package static let columns = [
        "request-id", "type", "date", "deadline", "channel", "customer-number", "debtor-name",
        "invoices", "case-numbers", "currency", "principal", "fees", "interest", "total",
    ]

    private var rows: CSVWriter

    /// Starts a file with its heading.
    package init(_ sink: ByteSink) throws {
        rows = CSVWriter(sink)
        rows.buffer.append("\u{FEFF}")
        try rows.row(Self.columns)
    }

    /// Writes a proposed letter's row.
    package mutating func write(_ letter: Letter) throws {
        let lines = letter.lines
        rows.field("\(letter.day)-\(letter.number)")
        rows.field(letter.kind.name)
        rows.field(letter.day)
        rows.field(letter.deadline)
        rows.field(letter.channel.rawValue)
        rows.field(outside: letter.debtor.customerNumber)
        rows.field(outside: letter.debtor.party.name)
        rows.field(outside: lines.map(\.invoice).joined(separator: " "))
        rows.field(lines.map(\.caseNumber).joined(separator: " "))
        rows.field(letter.currency.description)
        for minor in [
            lines.reduce(0) { $0 + $1.principal },
            lines.reduce(0) { $0 + $1.fee + $1.earlierFees + $1.compensation },
            lines.reduce(0) { $0 + $1.interest },
            letter.total,
        ] {
            rows.field(minor: minor, letter.currency)
        }
        try rows.endRow()
    }

    /// Writes out what is left.
    package mutating func finish() throws {
        try rows.finish()
    }
}
