package import Records
import Tabular
package import Values

/// Writes what became of input files: a list as CSV, and a document as JSON for each.
package enum ReceiptWriter {
    /// The columns of the list, in order; columns are only ever appended.
    package static let columns = [
        "number", "name", "outcome", "format", "size", "sha256", "accepted", "refused", "sums",
        "errors", "warnings", "notes", "worst-finding",
    ]

    /// Writes the list, one row per file; `sums` are what was accepted, per currency.
    package static func writeList(_ receipts: [Receipt], to sink: ByteSink) throws {
        var rows = CSVWriter(sink)
        try rows.row(columns)
        for receipt in receipts {
            rows.field(Int64(receipt.number))
            rows.field(outside: receipt.name)
            rows.field(receipt.outcome.rawValue)
            rows.field(receipt.summary?.format.rawValue ?? "")
            rows.field(receipt.size)
            rows.field(receipt.sha256)
            rows.field(Int64(receipt.summary?.accepted ?? 0))
            rows.field(Int64(receipt.summary?.refused ?? 0))
            let sums = receipt.summary?.sums ?? []
            rows.field(sums.map(\.description).joined(separator: ", "))
            for severity in [Severity.error, .warning, .note] {
                rows.field(Int64(receipt.findings.count { $0.severity == severity }))
            }
            let worst = receipt.findings.first { $0.severity == receipt.worst }
            rows.field(outside: worst?.description ?? "")
            try rows.endRow()
        }
        try rows.finish()
    }

    /// Writes one file's receipt (`urn:forfall:receipt:1`).
    ///
    /// - Parameters:
    ///   - receipt: what became of the file.
    ///   - creditor: whose file it was.
    ///   - day: the date of the night that took it in.
    ///   - sink: where the document goes.
    /// - Throws: what the sink threw.
    package static func write(
        _ receipt: Receipt,
        creditor: CreditorID,
        day: Day,
        to sink: ByteSink
    ) throws {
        var json = JSONWriter(sink)
        json.begin("urn:forfall:receipt:1", creditor, day)
        json.member("number", Int64(receipt.number))
        json.member("name", receipt.name)
        json.member("size", receipt.size)
        json.member("sha256", receipt.sha256)
        json.member("outcome", receipt.outcome.rawValue)
        if let summary = receipt.summary { try write(summary, &json) }
        json.beginArray("findings", eachOnALine: true)
        for finding in receipt.findings { try write(finding, &json) }
        json.endArray()
        try json.endObject()
        try json.finish()
    }

    private static func write(_ summary: ReadSummary, _ json: inout JSONWriter) throws {
        json.member("format", summary.format.rawValue)
        json.member("accepted", Int64(summary.accepted))
        json.member("refused", Int64(summary.refused))
        json.beginArray("sums")
        for sum in summary.sums {
            json.beginObject()
            json.member("currency", sum.currency.description)
            json.member("amount", minor: sum.minor, decimals: sum.currency.decimals)
            try json.endObject()
        }
        json.endArray()
        json.beginArray("statements")
        for statement in summary.statements {
            json.beginObject()
            json.member("account", statement.account.string)
            json.member("through", statement.through)
            try json.endObject()
        }
        json.endArray()
    }

    private static func write(_ finding: Finding, _ json: inout JSONWriter) throws {
        json.beginObject()
        json.member("code", finding.code.rawValue)
        json.member("severity", finding.severity.name)
        json.member("file", finding.place.file)
        if finding.place.line > 0 { json.member("line", Int64(finding.place.line)) }
        if finding.place.column > 0 { json.member("column", Int64(finding.place.column)) }
        if !finding.place.element.isEmpty { json.member("element", finding.place.element) }
        json.member("message", finding.message)
        try json.endObject()
    }
}

extension Receipt {
    /// The worst severity of the findings; nil without findings.
    fileprivate var worst: Severity? { findings.map(\.severity).max() }
}
