import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct OCRGiroReaderTests {
    private func sample() throws -> [UInt8] {
        let path = "samples/nets-ocr/otovo__python-netsgiro/ocr_giro_transactions.txt"
        guard let path = Repository.shared(path) else {
            try Test.cancel("no samples beside the repository")
        }
        return try Repository.bytes(of: path)
    }

    @Test func `the official example has twenty payments`() throws {
        let result = try ReadResult.ocrGiro(sample())
        #expect(result.payments.count == 20)
        #expect(Set(result.payments.map(\.key)).count == 20)
        #expect(result.summary.accepted == 20)
        #expect(result.summary.sums == [Money(minor: 5_144_900, .nok)])
        #expect(result.summary.statements.map(\.account) == ["99991042764"])
        #expect(result.summary.statements.map(\.through) == [Day(1992, 1, 20)])
        #expect(result.findings == [])

        let first = result.payments[0]
        #expect(first.amount == Money(minor: 102_000, .nok))
        #expect(first.references == [ReferencedAmount(PaymentReference(.kid, "0000531"))])
        #expect(first.message == "Foo bar baz")
        #expect(first.bookedOn == Day(1992, 1, 16))
        #expect(first.payerAccount == "99990512341")
        #expect(first.bankReference.string.hasPrefix("19920120.13.20.1.01464."))
        #expect(first.kind == .incoming)

        #expect(result.payments[8].bookedOn == Day(1992, 1, 20))
    }

    @Test func `transmission, assignment and transaction numbers stay out of the key`() throws {
        let text = String(decoding: try sample(), as: UTF8.self)
        let again = text.replacing("0170031", with: "0180044")
            .replacing("001008566" + "0000002", with: "001008566" + "0000077")
        let first = try ReadResult.ocrGiro(Array(text.utf8))
        let second = try ReadResult.ocrGiro(Array(again.utf8))
        #expect(first.payments.map(\.key) == second.payments.map(\.key))
    }

    @Test func `payments alike in everything have keys of their own`() throws {
        let lines = OCRGiroText.payment(1, amount: 500) + OCRGiroText.payment(2, amount: 500)
        let result = try ReadResult.ocrGiro(OCRGiroText.file(lines, count: 2, sum: 1000))
        let references = result.payments.map(\.bankReference.string)
        #expect(references[1] == references[0] + "#2")
    }

    /// KID as it stands, left-aligned, and its scheme.
    @Test(arguments: [
        ("1230", false, ReferenceScheme.kid), ("1230", true, .kid), ("12345678-", false, .kid),
        ("0002-", true, .kid), ("12A4", false, .free), ("-", false, .free),
    ])
    func `a KID is trimmed and may end in a minus`(
        kid: String,
        isLeft: Bool,
        scheme: ReferenceScheme
    ) throws {
        let lines = OCRGiroText.payment(1, amount: 500, kid: kid, isLeft: isLeft)
        let result = try ReadResult.ocrGiro(OCRGiroText.file(lines, count: 1, sum: 500))
        #expect(
            result.payments[0].references == [ReferencedAmount(.init(scheme, Text(kid)))]
        )
    }

    @Test func `zeros stand for no bank date and no debit account`() throws {
        let lines = OCRGiroText.payment(
            1,
            amount: 500,
            kid: "",
            bankDate: "000000",
            debit: "00000000000"
        )
        let result = try ReadResult.ocrGiro(OCRGiroText.file(lines, count: 1, sum: 500))
        #expect(result.payments[0].bookedOn == Day(2026, 5, 11))
        #expect(result.payments[0].payerAccount.isEmpty)
        #expect(result.payments[0].references == [])
    }

    /// Types, signs, declared sum, and the words of the note.
    @Test(arguments: [
        ("18", "0", 1300, "adds the amounts that go back"),
        ("18", "0", 700, "deducts the amounts that go back"),
        ("20", "0", 1300, "adds the amounts that go back"),
        ("13", "-", 700, "deducts the amounts that go back"),
        ("13", "-", 1300, "adds the amounts that go back"),
    ])
    func `signed and unsigned sums are told apart`(
        type: String,
        sign: String,
        sum: Int,
        words: String
    ) throws {
        let lines =
            OCRGiroText.payment(1, amount: 1000)
            + OCRGiroText.payment(2, amount: 300, type: type, sign: sign)
        let result = try ReadResult.ocrGiro(OCRGiroText.file(lines, count: 2, sum: sum))
        #expect(result.payments[1].kind == (sign == "-" ? .deduction : .reversal))
        #expect(result.payments[1].amount == Money(minor: 300, .nok))
        #expect(result.summary.sums == [Money(minor: 700, .nok)])
        #expect(result.findings.map(\.code) == [.controlSum])
        #expect(result.findings.map(\.severity) == [.note])
        #expect(result.findings[0].message.contains(words))
        #expect(result.findings[0].place.line == 7)
    }

    @Test func `a mix of reversals and credit notes may declare either in its own way`() throws {
        let lines =
            OCRGiroText.payment(1, amount: 1000)
            + OCRGiroText.payment(2, amount: 300, type: "13", sign: "-")
            + OCRGiroText.payment(3, amount: 100, type: "18")
        let result = try ReadResult.ocrGiro(OCRGiroText.file(lines, count: 3, sum: 800))
        #expect(result.summary.sums == [Money(minor: 600, .nok)])
        #expect(result.findings[0].message.contains("minus sign"))
    }

    @Test(arguments: ["20", "21"])
    func `free text comes with two types`(type: String) throws {
        let lines = OCRGiroText.payment(1, amount: 500, type: type, text: "Bås 7, Røros")
        let result = try ReadResult.ocrGiro(OCRGiroText.file(lines, count: 1, sum: 500))
        #expect(result.payments[0].message == "Bås 7, Røros")
        #expect(result.payments[0].kind == (type == "20" ? .reversal : .incoming))
    }

    @Test func `AvtaleGiro in the same file is passed over with a finding`() throws {
        let request = [
            "NY212020" + OCRGiroText.zeros("", 72),
            "NY219470000000100000000000012341230000000000000J"
                + OCRGiroText.zeros("", 32),
            OCRGiroText.end("2124", count: 1, records: 3, sum: 0),
        ]
        let payment = OCRGiroText.payment(1, amount: 500)
        let lines =
            [OCRGiroText.start] + request + [OCRGiroText.section] + payment + [
                OCRGiroText.end(count: 1, records: 4, sum: 500),
                OCRGiroText.end("0000", type: "89", count: 2, records: 9, sum: 500),
            ]
        let result = try ReadResult.ocrGiro(OCRGiroText.bytes(lines.map { pad($0) }))
        #expect(result.payments.map(\.amount.minor) == [500])
        #expect(result.findings.map(\.code) == [.sectionSkipped])
        #expect(result.findings.map(\.place.line) == [2])
    }

    @Test(arguments: [("NY000010000", true), ("NY090010", false), ("01BGMAX", false), ("", false)])
    func `content tells the format`(head: String, isOCRGiro: Bool) {
        #expect(OCRGiroReader.recognises(Array(head.utf8)) == isOCRGiro)
    }

    private func pad(_ line: String) -> String {
        line + OCRGiroText.zeros("", 80 - line.count)
    }
}
