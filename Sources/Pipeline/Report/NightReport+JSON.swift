import Formats
import Ledger
import Records
import Values

extension NightReport {
    /// Nights as one JSON document (`urn:forfall:night:1`), for programs.
    package static func json(_ nights: [NightReport]) -> String {
        let document = json(nights.map { (date: $0.date, creditors: $0.creditors.map(\.json)) })
        return String(decoding: document, as: UTF8.self)
    }

    /// The document of nights whose creditors' reports are JSON already.
    static func json(_ nights: [(date: Day, creditors: [[UInt8]])]) -> [UInt8] {
        JSONWriter.document { json in
            json.member("schema", "urn:forfall:night:1")
            json.beginArray("nights", eachOnALine: true)
            for night in nights {
                json.beginObject()
                json.member("date", night.date)
                json.beginArray("creditors", eachOnALine: true)
                for creditor in night.creditors { json.element(creditor) }
                json.endArray()
                try json.endObject()
            }
            json.endArray()
        }
    }
}

extension CreditorReport {
    /// The report as an object of the night's document: what the ledger keeps until the document
    /// is on disk.
    var json: [UInt8] { JSONWriter.document { json in try write(&json) } }

    private func write(_ json: inout JSONWriter) throws {
        json.member("creditor", creditor.id.description)
        json.member("run", Int64(run ?? 0))
        json.member("failure", failure ?? "")
        try writeCounts(&json)
        json.beginArray("totals")
        for total in totals {
            let decimals = total.currency.decimals
            json.beginObject()
            json.member("currency", total.currency.description)
            json.member("open-claims", total.claims)
            json.member("principal", minor: total.principal, decimals: decimals)
            json.member("charges", minor: total.charges, decimals: decimals)
            json.member("unapplied", minor: total.unapplied, decimals: decimals)
            json.member("carried-forward", minor: total.carried, decimals: decimals)
            try json.endObject()
        }
        json.endArray()
        json.beginArray("findings")
        for finding in findings.prefix(Self.findingsMax) {
            json.beginObject()
            json.member("code", finding.code.rawValue)
            json.member("severity", finding.severity.name)
            json.member("place", finding.place.description)
            json.member("message", finding.message)
            try json.endObject()
        }
        json.endArray()
        json.member("findings-in-all", Int64(findings.count))
        json.beginArray("outputs")
        for output in outputs {
            json.beginObject()
            json.member("path", output.path)
            json.member("size", output.size)
            try json.endObject()
        }
        json.endArray()
    }

    /// Findings in a night's report; all of a file's findings are in its receipt.
    private static let findingsMax = 1000

    private func writeCounts(_ json: inout JSONWriter) throws {
        json.beginArray("inputs")
        for receipt in receipts {
            json.beginObject()
            json.member("number", Int64(receipt.number))
            json.member("name", receipt.name)
            json.member("outcome", receipt.outcome.rawValue)
            json.member("format", receipt.summary?.format.rawValue ?? "")
            json.member("accepted", Int64(receipt.summary?.accepted ?? 0))
            json.member("refused", Int64(receipt.summary?.refused ?? 0))
            try json.endObject()
        }
        json.endArray()
        for kind in LetterKind.allCases {
            // By place: a copy of a letter counts references for all it holds.
            let count = Int64(letters.indices.count { letters[$0].kind == kind })
            switch kind {
            case .reminder: json.member("reminders", count)
            case .collectionNotice: json.member("collection-notices", count)
            case .demand: json.member("demands", count)
            }
        }
        json.member("proposals", Int64(proposals))
        json.member("handoffs", Int64(cases.count))
        json.member("vouchers", Int64(vouchers.count))
        json.beginArray("reasons")
        for entry in reasons {
            json.beginObject()
            json.member("reason", entry.reason.code)
            json.member("claims", Int64(entry.count))
            try json.endObject()
        }
        json.endArray()
    }
}
