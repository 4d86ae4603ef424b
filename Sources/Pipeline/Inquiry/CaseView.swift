import Formats
package import Records
package import Values

/// A claim as somebody looks at it: with its debtor, case number and history.
package struct CaseView: Sendable {
    package let claim: Claim
    package let debtor: Debtor
    /// Digits only.
    package let caseNumber: String
    /// Oldest first; empty where it was not asked for.
    package let history: [CaseEvent]
    /// What was noted of the claim and of its debtor, oldest first; empty where it was not asked
    /// for.
    package let remarks: [Remark]

    /// An amount of the claim in decimal digits.
    package func money(_ minor: Int64) -> String {
        Money(minor: minor, claim.currency).digits
    }

    /// Claims as one JSON document (`urn:forfall:cases:1`), for programs.
    package static func json(_ views: [CaseView]) -> String {
        let document = JSONWriter.document { json in
            json.member("schema", "urn:forfall:cases:1")
            json.beginArray("cases", eachOnALine: true)
            for view in views { try view.write(&json) }
            json.endArray()
        }
        return String(decoding: document, as: UTF8.self)
    }

    private func write(_ json: inout JSONWriter) throws {
        let decimals = claim.currency.decimals
        json.beginObject()
        json.member("case", caseNumber)
        json.member("invoice", claim.number)
        json.member("reference", claim.reference)
        json.member("customer", debtor.customerNumber)
        json.member("currency", claim.currency.description)
        json.member("issued", claim.issued)
        json.member("due", claim.due)
        json.member("total", minor: claim.total, decimals: decimals)
        json.member("principal", minor: claim.open, decimals: decimals)
        json.member("fees", minor: claim.fees - claim.compensation, decimals: decimals)
        json.member("compensation", minor: claim.compensation, decimals: decimals)
        json.member("interest", minor: claim.interest, decimals: decimals)
        json.member("reason", claim.reason.code)
        json.member("next-on", claim.nextOn)
        json.beginArray("history")
        for event in history {
            json.beginObject()
            json.member("day", event.day)
            json.member("event", event.code)
            json.member("amount", minor: event.minor, decimals: decimals)
            json.member("input", Int64(event.input))
            json.member("line", Int64(event.line))
            try json.endObject()
        }
        json.endArray()
        json.beginArray("notes")
        for remark in remarks {
            json.beginObject()
            json.member("day", remark.day)
            json.member("of", remark.claim == 0 ? "debtor" : "claim")
            json.member("by", remark.author)
            json.member("text", remark.text)
            try json.endObject()
        }
        json.endArray()
        try json.endObject()
    }
}

/// One event of a claim's history as somebody reads it.
package struct CaseEvent: Hashable, Sendable {
    package let day: Day
    package let code: String
    /// Minor units of the claim's currency; 0 where the event has no amount.
    package let minor: Int64
    package let input: Int32
    package let line: Int32
}
