import Foundation
import Records
import TestSupport
import Testing
import Values

/// What bgmax-parser reads of each kind of record of its example, field by field.
@Suite struct ExpectedFieldTests {
    /// A record as it is written down: beside the trimmed value of each field the same in other
    /// forms, and where it stands in a record, which is not compared.
    private struct Record: Decodable {
        struct Field: Decodable {
            let name: String
            let trimmedValue: String
        }

        let transactionCode: String
        let properties: [Field]
    }

    private static let file =
        "example-files/bankgiroinbetalningar_exempelfil_avtal-om-ocr-kontroll_checksiffra_langd_sv"
        + ".txt"

    @Test func `every field of every kind of record`() throws {
        let folder = ExpectedFacts.bgMaxFields
        let json = try ExpectedFacts.bytes(folder + "/tests/expected.json")
        let records = try JSONDecoder().decode([Record].self, from: Data(json))
        var facts: [String: String] = [:]
        for record in records {
            // Names and addresses stand there twice, of the first payment and of the deduction.
            for field in record.properties {
                facts["\(record.transactionCode)/\(field.name)"] = field.trimmedValue
                    .trimmingCharacters(in: .whitespaces)
            }
        }
        let whole = try Sampled(folder, Self.file)
        let payment = whole.payments[0]
        let deduction = whole.payments[1]
        var read = [
            "01/layoutName": whole.summary?.format == .bgMax ? "BGMAX" : "",
            // Another version and a test file are refused; this one is read.
            "01/version": whole.refusal == nil ? "01" : "",
            "01/enviromentTag": whole.refusal == nil ? "P" : "",
            "05/recipientBankgiroNumber": payment.account.string,
            "05/recipientPlusgiroNumber": "",
            "05/currency": payment.amount.currency.description,
            "26/payerName": payment.payerName.string,
            "26/extraNameField": "",
            "29/organisationNumber": payment.payerIdentifier.string,
        ]
        for (code, payment) in [("20", payment), ("21", deduction)] {
            read[code + "/senderBankgiroNumber"] = payment.payerAccount.string
            read[code + "/reference"] = Sampled.references(payment)
            read[code + "/paymentAmount"] = "\(payment.amount.minor)"
            read[code + "/BGCSerialNumber"] = Sampled.parts(payment)[2]
        }
        read["20/referenceCode"] = payment.references[0].reference.scheme == .ocr ? "2" : "3"
        #expect(payment.kind == .incoming)
        #expect(deduction.kind == .deduction)
        #expect(whole.findings.map(\.code) == [.recordLength])
        ExpectedFacts(facts, folder: folder).expect(read, unread: Self.unread)
    }

    private static let unread = [
        "01/timestamp": "when the file was written, not when anybody paid",
        "20/paymentMethod": "how the payer paid matters to no claim",
        "20/aviImage": "a picture of the form is not fetched",
        "21/paymentMethod": "how the payer paid matters to no claim",
        "21/aviImage": "a picture of the form is not fetched",
        "21/referenceCode": "3 with one reference whose check digit holds is read as OCR",
        "21/deductionCode": "what is left of a credit note follows from its claim; it is checked",
        "27/payerAddress": "a debtor's address is the invoice's",
        "27/payerPostalCode": "a debtor's address is the invoice's",
        "28/payerAddress": "a debtor's address is the invoice's",
        "28/payerCountry": "a debtor's address is the invoice's",
        "28/payerCountryCode": "a debtor's address is the invoice's",
    ]

    @Test func `what its parser has to throw at is refused here`() throws {
        let folder = ExpectedFacts.bgMaxFields
        let whole = try ExpectedFacts.bytes(folder + "/" + Self.file)
        let notes = try ExpectedFacts(folder, "expected.note.json")
        #expect(try Sampled([]).refusal?.code == .fileEmpty)
        let other = try Sampled(folder, Self.file, replacing: "01BGMAX", by: "02BGMAX")
        // Texts of any kind might be a list; its header is none.
        #expect(other.refusal?.code == .csvColumnMissing)
        let end = try #require(whole.lastIndex(of: 0x0A))
        #expect(try Sampled(Array(whole[...end])).refusal?.code == .fileTruncated)
        let thrown = ["empty string", "first line not starting 01BGMAX", "no end record (70)"]
        notes.expect(
            ["must_throw": (thrown + ["non-string"]).sorted().joined(separator: ", ")],
            unread: ["example file flaws": "told as record-length, above"]
        )
    }
}
