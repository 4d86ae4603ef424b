package import Records
import Tabular
package import Values

/// Writes what coming nights are to send: a line for each claim and step.
package enum ForecastWriter {
    /// Columns of the table, in order; more may come behind them.
    package static let columns = [
        "date", "step", "level", "customer-number", "case-number", "invoice", "currency",
        "principal", "fee", "interest", "amount", "compensation",
    ]

    /// Writes lines as CSV.
    ///
    /// - Throws: what the sink threw.
    package static func csv(_ lines: [ForecastLine], to sink: ByteSink) throws {
        var table = CSVWriter(sink)
        try table.row(columns)
        for line in lines {
            table.field(line.day)
            table.field(line.action.name)
            table.field(Int64(line.level))
            table.field(outside: line.customerNumber)
            table.field(line.caseNumber)
            table.field(outside: line.invoice)
            table.field(line.currency.description)
            for minor in [
                line.principal, line.fee, line.interest, line.amount, line.compensation,
            ] {
                table.field(minor: minor, line.currency)
            }
            try table.endRow()
        }
        try table.finish()
    }

    /// Writes lines as one JSON document (`urn:forfall:forecast:1`).
    ///
    /// - Throws: what the sink threw.
    package static func json(_ lines: [ForecastLine], to sink: ByteSink) throws {
        var json = JSONWriter(sink)
        json.beginObject()
        json.member("schema", "urn:forfall:forecast:1")
        json.beginArray("steps", eachOnALine: true)
        for line in lines {
            let decimals = line.currency.decimals
            json.beginObject()
            json.member("date", line.day)
            json.member("step", line.action.name)
            json.member("level", Int64(line.level))
            json.member("customer", line.customerNumber)
            json.member("case", line.caseNumber)
            json.member("invoice", line.invoice)
            json.member("currency", line.currency.description)
            json.member("principal", minor: line.principal, decimals: decimals)
            json.member("fee", minor: line.fee, decimals: decimals)
            json.member("compensation", minor: line.compensation, decimals: decimals)
            json.member("interest", minor: line.interest, decimals: decimals)
            json.member("amount", minor: line.amount, decimals: decimals)
            try json.endObject()
        }
        json.endArray()
        try json.endObject()
        try json.finish()
    }
}
