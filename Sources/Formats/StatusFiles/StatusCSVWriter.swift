package import Records
import Tabular
package import Values

/// Writes what became of claims as CSV: one row per changed claim.
///
/// UTF-8, `;` between fields, CRLF after rows; columns are only ever appended. `history` is what
/// happened since last time, `, ` between events, each a day, a code and, where there is one, an
/// amount: `2026-11-20 paid 500.00, 2026-11-30 letter 60.00`.
package struct StatusCSVWriter {
    /// The columns, in order.
    package static let columns = [
        "case-number", "invoice", "customer-number", "state", "reason", "currency", "original",
        "principal", "fees", "interest", "balance", "due", "next", "next-on", "history",
        "compensation", "payments-account", "payments-through", "notes",
    ]

    private var rows: CSVWriter

    /// Starts a file with its heading, or goes on with one that another writer started.
    package init(_ sink: ByteSink, isContinued: Bool = false) throws {
        rows = CSVWriter(sink)
        if !isContinued { try rows.row(Self.columns) }
    }

    /// Writes a claim's row.
    package mutating func write(_ line: StatusLine) throws {
        let currency = line.currency
        rows.field(line.caseNumber)
        rows.field(outside: line.invoice)
        rows.field(outside: line.customerNumber)
        rows.field(line.state.rawValue)
        rows.field(line.reason.code)
        rows.field(currency.description)
        rows.field(minor: line.original, currency)
        rows.field(minor: line.principal, currency)
        rows.field(minor: line.fees, currency)
        rows.field(minor: line.interest, currency)
        rows.field(minor: line.balance, currency)
        rows.field(line.due)
        rows.field(line.next.name)
        rows.field(line.nextOn)
        history(line.history, currency)
        rows.field(minor: line.compensation, currency)
        rows.field(outside: line.waitsFor?.account ?? "")
        rows.field(line.waitsFor?.day)
        let notes = line.remarks
        rows.field(outside: notes.isEmpty ? "" : notes.map(\.words).joined(separator: " | "))
        try rows.endRow()
    }

    /// Writes out what is left.
    package mutating func finish() throws {
        try rows.finish()
    }

    /// Written straight into the row: days, codes and amounts hold nothing to quote.
    private mutating func history(_ entries: [HistoryEntry], _ currency: Currency) {
        rows.field("")
        for (index, entry) in entries.enumerated() {
            if index > 0 { rows.buffer.append(", ") }
            rows.buffer.append(entry.day)
            rows.buffer.append(byte: 0x20)
            rows.buffer.append(entry.code)
            guard entry.minor != 0 else { continue }
            rows.buffer.append(byte: 0x20)
            rows.buffer.append(minor: entry.minor, decimals: currency.decimals, point: 0x2E)
        }
    }
}
