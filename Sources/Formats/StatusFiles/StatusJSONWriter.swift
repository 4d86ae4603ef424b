package import Records
package import Values

/// Writes what became of claims as JSON (`urn:forfall:status:1`): one line per changed claim.
///
/// The members are named as the columns of ``StatusCSVWriter``; amounts are strings, and `next-on`
/// is null when nothing is to come. `count` at the end is for control.
package struct StatusJSONWriter {
    private var json: JSONWriter
    private var count: Int64 = 0

    /// Starts a document.
    package init(_ sink: ByteSink, creditor: CreditorID, day: Day) {
        json = JSONWriter(sink)
        json.begin("urn:forfall:status:1", creditor, day)
        json.beginArray("lines", eachOnALine: true)
    }

    /// Writes a claim's line.
    package mutating func write(_ line: StatusLine) throws {
        count += 1
        let decimals = line.currency.decimals
        json.beginObject()
        json.member("case-number", line.caseNumber)
        json.member("invoice", line.invoice)
        json.member("customer-number", line.customerNumber)
        json.member("state", line.state.rawValue)
        json.member("reason", line.reason.code)
        json.member("currency", line.currency.description)
        json.member("original", minor: line.original, decimals: decimals)
        json.member("principal", minor: line.principal, decimals: decimals)
        json.member("fees", minor: line.fees, decimals: decimals)
        json.member("compensation", minor: line.compensation, decimals: decimals)
        json.member("interest", minor: line.interest, decimals: decimals)
        json.member("balance", minor: line.balance, decimals: decimals)
        json.member("due", line.due)
        json.member("next", line.next.name)
        json.member("next-on", line.nextOn)
        json.member("payments-account", line.waitsFor?.account ?? "")
        json.member("payments-through", line.waitsFor?.day)
        json.beginArray("notes")
        for remark in line.remarks {
            json.beginObject()
            json.member("date", remark.day)
            json.member("by", remark.author)
            json.member("text", remark.text)
            try json.endObject()
        }
        json.endArray()
        json.beginArray("history")
        for entry in line.history {
            json.beginObject()
            json.member("date", entry.day)
            json.member("event", entry.code)
            if entry.minor != 0 { json.member("amount", minor: entry.minor, decimals: decimals) }
            try json.endObject()
        }
        json.endArray()
        try json.endObject()
    }

    /// Ends the document.
    package mutating func finish() throws {
        json.endArray()
        json.member("count", count)
        try json.endObject()
        try json.finish()
    }
}
