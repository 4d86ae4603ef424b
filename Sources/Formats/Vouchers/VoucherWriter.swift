package import Records
import Tabular
package import Values

/// Writes a remittance voucher as CSV.
///
/// A row `brought-forward`, a row `payment` per payment's part, then `total`, `paid-out` and
/// `carried-forward`. Per row `gross` is principal, fees, interest and unapplied together, and
/// `net` is gross less kept; brought forward and the total's net are paid out and carried forward.
/// UTF-8, `;` between fields, CRLF after rows; columns are only ever appended.
package enum VoucherWriter {
    /// The columns, in order.
    package static let columns = [
        "row", "voucher", "date", "creditor", "currency", "booked", "account", "bank-reference",
        "invoice", "case-number", "principal", "fees", "interest", "unapplied", "gross", "kept",
        "net",
    ]

    /// Writes one voucher.
    ///
    /// - Parameters:
    ///   - voucher: what is settled.
    ///   - totals: its proven sums.
    ///   - creditor: whom the money is passed on to.
    ///   - sink: where the file goes.
    /// - Throws: what the sink threw.
    package static func write(
        _ voucher: Voucher,
        _ totals: VoucherTotals,
        creditor: Creditor,
        to sink: ByteSink
    ) throws {
        var rows = CSVWriter(sink)
        try rows.row(columns)
        try carried("brought-forward", voucher.broughtForward, voucher, creditor, &rows)
        for line in voucher.lines {
            head("payment", voucher, creditor, &rows)
            rows.field(line.bookedOn)
            rows.field(outside: line.account)
            rows.field(outside: line.bankReference)
            rows.field(outside: line.invoice)
            rows.field(line.caseNumber)
            amounts(
                [line.principal, line.fees, line.interest, line.unapplied],
                [line.gross, line.kept, line.gross - line.kept],
                voucher.currency,
                &rows
            )
            try rows.endRow()
        }
        head("total", voucher, creditor, &rows)
        for _ in 0..<5 { rows.field("") }
        amounts(
            [totals.principal, totals.fees, totals.interest, totals.unapplied],
            [totals.gross, totals.kept, totals.net],
            voucher.currency,
            &rows
        )
        try rows.endRow()
        try carried("paid-out", voucher.payout, voucher, creditor, &rows)
        try carried("carried-forward", voucher.carriedForward, voucher, creditor, &rows)
        try rows.finish()
    }

    private static func head(
        _ row: String,
        _ voucher: Voucher,
        _ creditor: Creditor,
        _ rows: inout CSVWriter
    ) {
        rows.field(row)
        rows.field(voucher.number)
        rows.field(voucher.day)
        rows.field(creditor.id.description)
        rows.field(voucher.currency.description)
    }

    private static func amounts(
        _ parts: [Int64],
        _ sums: [Int64],
        _ currency: Currency,
        _ rows: inout CSVWriter
    ) {
        for minor in parts + sums { rows.field(minor: minor, currency) }
    }

    /// A row that has only a net amount.
    private static func carried(
        _ row: String,
        _ minor: Int64,
        _ voucher: Voucher,
        _ creditor: Creditor,
        _ rows: inout CSVWriter
    ) throws {
        head(row, voucher, creditor, &rows)
        for _ in 0..<11 { rows.field("") }
        rows.field(minor: minor, voucher.currency)
        try rows.endRow()
    }
}
