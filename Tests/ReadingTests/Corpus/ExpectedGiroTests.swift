import Foundation
import Records
import TestSupport
import Testing
import Values

/// What others assert of their giro files, fact by fact.
@Suite struct ExpectedGiroTests {
    @Test func `OCR giro comes to what python-netsgiro asserts`() throws {
        let folder = ExpectedFacts.ocrGiro
        let file = "ocr_giro_transactions.txt"
        let whole = try Sampled(folder, file)
        let payment = try #require(whole.payments.first)
        let second = whole.payments[1]
        let place = Sampled.parts(payment)
        var read = [
            "assignments": "\(try #require(whole.summary).statements.count)",
            "assignment/service": whole.summary?.format == .ocrGiro ? "OCR giro 09" : "",
            "assignment/account": payment.account.string,
            "assignment/transactions": "\(whole.payments.count)",
            "transaction[0]/number": "\(payment.ordinal)",
            "transaction[0]/date": payment.settledOn.description,
            "transaction[0]/amount": payment.amount.digits,
            "transaction[0]/amount_ore": "\(payment.amount.minor)",
            "transaction[0]/kid": Sampled.references(payment),
            "transaction[0]/text": payment.message.string,
            "transaction[0]/centre_id": place[1],
            "transaction[0]/day_code": place[2],
            "transaction[0]/partial_settlement": place[3],
            "transaction[0]/serial": place[4],
            "transaction[0]/sign": payment.kind == .incoming ? "0" : "-",
            "transaction[0]/bank_date": payment.bookedOn.description,
            "transaction[0]/debit_account": payment.payerAccount.string,
            "end/transactions": "\(try #require(whole.summary).accepted)",
            "end/total_ore": "\(try #require(whole.summary?.sums.first).minor)",
        ]
        read = Dictionary(uniqueKeysWithValues: read.map { ("\(file)/\($0.key)", $0.value) })
        // A record by itself is no file: the figures of one are told when it does not fit the rest.
        let end = "NY090088000000200000004200000000005144900200192200192200192"
        let own = end.replacing("00000042", with: "00000043")
        let other = try Sampled(folder, file, replacing: own, by: end)
        #expect(other.refusal?.code == .controlSum)
        #expect(other.refusal?.message.contains("42") == true)
        read["records[0]/transactions"] = "\(whole.payments.count)"
        read["records[0]/total_ore"] = "\(whole.summary?.sums.first?.minor ?? 0)"
        read["records[0]/nets_date"] = payment.settledOn.description
        let settled = whole.payments.map(\.settledOn)
        read["records[0]/earliest"] = settled.min()?.description
        read["records[0]/latest"] = settled.max()?.description
        read["records[1]/bank_date"] = second.bookedOn.description
        read["records[1]/debit_account"] = second.payerAccount.string
        let records = 45
        read["\(file)/end/records_assignment"] = "\(records - 2)"
        read["\(file)/end/records_transmission"] = "\(records)"
        try expectBroken(folder, file)
        try ExpectedFacts(folder).expect(read, unread: Self.unreadOfOCRGiro)
    }

    private static let unreadOfOCRGiro = [
        "ocr_giro_transactions.txt/transmission": "the parcel, not the payments in it",
        "ocr_giro_transactions.txt/assignment/agreement_id": "stays out of the key: it may change",
        "ocr_giro_transactions.txt/assignment/number": "stays out of the key: it may change",
        "ocr_giro_transactions.txt/transaction[0]/type": "only reversals differ, by their kind",
        "ocr_giro_transactions.txt/transaction[0]/reference": "in the key's hash, not in words",
        "ocr_giro_transactions.txt/transaction[0]/form_number": "in the key's hash, not in words",
        "records[0]/line": "the record itself",
        "records[0]/records": "told above, against the file's own",
        "records[1]/line": "the record itself",
        "records[1]/form": "in the key's hash, not in words",
        "records[1]/reference": "in the key's hash, not in words",
        "records[1]/filler_35_41": "specified as zeros, holds nothing",
        "records[2]": "broken below",
        "records[3]": "broken below",
    ]

    /// What the tests of the source expect an error for; the records that the end record counts.
    private func expectBroken(_ folder: String, _ file: String) throws {
        let cases: [(text: String, other: String, code: FindingCode)] = [
            ("NY091031000000297975960", "XX091031000000297975960", .recordOrder),
            ("NY091031000000297975960", "NY09103100000029797596", .recordLength),
            ("0000002000000043", "0000002000000044", .controlSum),
            ("0000002000000045", "0000002000000046", .controlSum),
        ]
        for (text, other, code) in cases {
            let broken = try Sampled(folder, file, replacing: text, by: other)
            #expect(broken.refusal?.code == code, "\(other)")
            #expect(broken.refusal?.place.line ?? 0 > 1, "\(other)")
        }
    }

    @Test func `BgMax comes to what bankgiro_inbetalningar asserts`() throws {
        let folder = ExpectedFacts.bgMax
        let file = "BgMaxfil4.txt"
        let whole = try Sampled(folder, file)
        let payments = whole.payments
        let minimal = try Sampled(folder, "minimal.txt")
        let latin1 = try ExpectedFacts.bytes(folder + "/" + file)
        let utf8 = try Sampled(
            Array(String(String.UnicodeScalarView(latin1.map { Unicode.Scalar($0) })).utf8)
        )
        var read = [
            "valid": whole.refusal == nil ? "true" : "false",
            "deposits": "\(Set(payments.map(\.deposit)).count)",
            "payments": "\(payments.count)",
            "payment[0]/references_accepted": Sampled.references(payments[0]),
            "payment[0]/text": payments[0].message.string,
            "payment[1]/references": Sampled.references(payments[1]),
            "payment[1]/currency": payments[1].amount.currency.description,
            "payment[1]/cents": "\(payments[1].amount.minor)",
            "payment[1]/sender_bgno": payments[1].payerAccount.string,
            "payment[1]/payer/name": payments[1].payerName.string,
            "payment[1]/payer/org_no_as_parsed": payments[1].payerIdentifier.string,
            "payment[5]/reference_type": payments[5].references[0].reference.scheme == .ocr
                ? "2" : "",
            "payment[5]/raw_references": Sampled.references(payments[5]),
            "payment[5]/references": Sampled.references(payments[5]),
            "payment[5]/currency": payments[5].amount.currency.description,
            "payment[5]/cents": "\(payments[5].amount.minor)",
            "payment[5]/date": payments[5].bookedOn.description,
            "payment[5]/number": Sampled.parts(payments[5])[2],
            "reading_it_as_utf8_gives_same_result": payments.map(\.key) == utf8.payments.map(\.key)
                && payments.map(\.payerName) == utf8.payments.map(\.payerName) ? "true" : "false",
        ]
        // What was set off is a reference too, with its part of the money.
        let added = payments[6].references.filter { ($0.minor ?? 0) > 0 }
        read["payment[6]/references_accepted"] = added.map(\.reference.text.string).sorted()
            .joined(separator: ", ")
        #expect(payments[6].references.filter { ($0.minor ?? 0) < 0 }.map(\.minor) == [-50_000])
        read = Dictionary(uniqueKeysWithValues: read.map { ("\(file)/\($0.key)", $0.value) })
        read["minimal.txt/deposits"] = "\(try #require(minimal.summary).statements.count)"
        read["minimal.txt/payments"] = "\(minimal.payments.count)"
        read.merge(try brokenBgMax(folder)) { first, _ in first }
        try ExpectedFacts(folder).expect(
            read,
            unread: [
                "BgMaxfil4.txt/payment[1]/payer/street": "a debtor's address is the invoice's",
                "BgMaxfil4.txt/payment[1]/payer/postal_code": "a debtor's address is the invoice's",
                "BgMaxfil4.txt/payment[1]/payer/city": "a debtor's address is the invoice's",
                "BgMaxfil4.txt/payment[1]/payer/country": "a debtor's address is the invoice's",
                "minimal.txt/timestamp": "when the file was written, not when anybody paid",
                "not_bgmax_at_all.pdf (not copied)/error": "in their words; ours is file-unknown",
            ]
        )
    }

    /// The broken copy: its flaws one after the other, each in its own place.
    private func brokenBgMax(_ folder: String) throws -> [String: String] {
        let file = "BgMaxfil4_broken.txt"
        let broken = try Sampled(folder, file)
        #expect(broken.refusal?.code == .controlSum)
        #expect(broken.refusal?.place.line == 67)
        let mended = try Sampled(folder, file, replacing: "7000000008", by: "7000000009")
        #expect(mended.refusal?.code == .controlSum)
        #expect(mended.payments.isEmpty == false)
        // Their words for what ours say with the record's own figures.
        let errors = [broken, mended].compactMap(\.refusal?.message).map { words in
            let figures = words.split { !$0.isNumber }.map(String.init)
            let what = words.contains("payments") ? "payments" : "deposits"
            return "Found \(figures.last ?? "") \(what) but expected \(figures[0])"
        }
        let other = try Sampled(Array("%PDF-1.4\n".utf8))
        #expect(other.refusal?.code == .fileUnknown)
        return [
            "\(file)/valid": broken.summary == nil ? "false" : "true",
            "\(file)/errors_include": errors.sorted().joined(separator: ", "),
            "not_bgmax_at_all.pdf (not copied)/valid": other.summary == nil ? "false" : "true",
        ]
    }
}
