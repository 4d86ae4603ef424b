import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct KTLReaderTests {
    private typealias Sample = KTLText

    static func read(_ bytes: [UInt8]) throws -> ReadOutcome {
        try ReadOutcome { try KTLReader().read(ByteSource(bytes: bytes), name: "f", receive: $0) }
    }

    private static func read(_ lines: [String]) throws -> ReadOutcome {
        try read(Sample.file(lines))
    }

    @Test func `a payment is read whole`() throws {
        let outcome = try Self.read([
            Sample.start, Sample.payment(reference: "12344", amount: 4_900),
            Sample.end(count: 1, sum: 4_900),
        ])
        let payment = try #require(outcome.batch.payments.first)
        #expect(payment.kind == .incoming)
        #expect(payment.account == "FI2112345600000785")
        #expect(payment.amount == Money(minor: 4_900, .eur))
        #expect(payment.references == [ReferencedAmount(PaymentReference(.viite, "12344"))])
        #expect(payment.bookedOn == Day(2026, 3, 2))
        #expect(payment.bankReference == "20260302.2588TEST00000001")
        #expect(payment.deposit == "20260302.2359")
        #expect(payment.payerName == "METSÄ OY")
        #expect(payment.line == 2)
        #expect(outcome.summary?.format == .ktl)
        #expect(outcome.summary?.sums == [Money(minor: 4_900, .eur)])
        let statement = try #require(outcome.summary?.statements.first)
        #expect(statement.account == "FI2112345600000785")
        #expect(statement.through == Day(2026, 3, 2))
    }

    @Test func `a correction takes a payment back`() throws {
        let outcome = try Self.read([
            Sample.start, Sample.payment(amount: 500),
            Sample.payment(amount: 200, archive: "2588TEST00000002", correction: "1"),
            Sample.end(count: 1, sum: 500, corrections: 1, correctionSum: 200),
        ])
        #expect(outcome.batch.payments.map(\.kind) == [.incoming, .reversal])
        #expect(outcome.summary?.sums == [Money(minor: 300, .eur)])
    }

    @Test func `several accounts and batches of one file stay apart`() throws {
        let other = "42345670000081"
        let outcome = try Self.read([
            Sample.start, Sample.payment(amount: 1), Sample.payment(amount: 2, account: other),
            Sample.payment(amount: 3, kind: "5"), Sample.end(count: 3, sum: 6), Sample.start,
            Sample.payment(amount: 0, account: other), Sample.end(count: 1, sum: 0),
        ])
        let accounts = outcome.batch.payments.map(\.account.string)
        #expect(
            accounts.map { String($0.suffix(14)) } == ["12345600000785", other, "12345600000785"]
        )
        #expect(outcome.batch.payments.map(\.bankReference.string.count) == [25, 27, 27])
        #expect(Set(outcome.batch.payments.map(\.key)).count == 3)
        #expect(outcome.summary?.statements.count == 3)
        #expect(outcome.summary?.refused == 1)
        #expect(outcome.batch.findings.map(\.code) == [.amountInvalid])
    }

    static let bad: [([String], FindingCode, Int, String)] = [
        ([Sample.start, Sample.payment(amount: 5)], .fileTruncated, 2, "sum record"),
        ([Sample.payment(amount: 5)], .recordOrder, 1, "outside of a batch"),
        ([Sample.start, Sample.start], .recordOrder, 2, "before the last"),
        ([Sample.end(count: 0, sum: 0)], .recordOrder, 1, "without a batch"),
        ([Sample.start, "7"], .recordOrder, 2, "0 3 5 9"),
        (
            [Sample.start, Sample.payment(amount: 5), Sample.end(count: 2, sum: 5)], .controlSum,
            3, "counts 2 payments, the batch has 1"
        ),
        (
            [Sample.start, Sample.payment(amount: 5), Sample.end(count: 1, sum: 6)], .controlSum,
            3, "0.06 EUR of payments, they add up to 0.05 EUR"
        ),
        (
            [
                Sample.start, Sample.payment(amount: 5, correction: "1"),
                Sample.end(count: 0, sum: 0, corrections: 1, correctionSum: 4),
            ], .controlSum, 3, "0.04 EUR of corrections"
        ),
        (
            [Sample.start, Sample.payment(amount: 5, account: "1234560000078x")], .fieldMissing, 2,
            "14 digits"
        ),
        ([Sample.start, Sample.payment(amount: 5, booked: "260231")], .dateInvalid, 2, "16-21"),
        ([Sample.start, Sample.payment(amount: 5, booked: "      ")], .dateInvalid, 2, "16-21"),
        ([Sample.start, Sample.payment(amount: 5, correction: "2")], .fieldMissing, 2, "88"),
        ([Sample.start, Sample.payment(amount: 5) + "x"], .recordLength, 2, "90"),
        ([""], .fileEmpty, 0, "empty"),
    ]

    @Test(arguments: bad)
    func `a file that contradicts itself is refused whole`(
        lines: [String],
        code: FindingCode,
        line: Int,
        words: String
    ) throws {
        let refusal = try #require(try Self.read(lines).refusal)
        #expect(refusal.code == code)
        #expect(refusal.place.line == line)
        #expect(refusal.message.contains(words), "\(refusal.message)")
    }

    @Test func `a file is known by its first records`() {
        let good = Sample.file([Sample.start, Sample.payment(amount: 1)])
        #expect(KTLReader.recognises(good))
        #expect(KTLReader.recognises(Sample.file([Sample.start, Sample.end(count: 0, sum: 0)])))
        #expect(!KTLReader.recognises(Array("0;1;2\n3;4;5\n".utf8)))
        #expect(!KTLReader.recognises(Array("01234567890\n".utf8)))
        #expect(!KTLReader.recognises(BgMaxText.file([], end: BgMaxText.end())))
    }

    @Test func `the sample of a payment service is read to its facts`() throws {
        let path = "samples/fi-tito-ktl/kajala__django-jbank/svm/547392460.SVM"
        guard let file = Repository.shared(path) else {
            try Test.cancel("\(path) is not beside the repository")
        }
        let bytes = try Repository.bytes(of: file)
        #expect(KTLReader.recognises(bytes))
        let outcome = try Self.read(bytes)
        #expect(outcome.summary?.sums == [Money(minor: 4_900, .eur)])
        let payment = try #require(outcome.batch.payments.first)
        #expect(payment.account == "FI4819503000000010")
        #expect(payment.references == [ReferencedAmount(PaymentReference(.viite, "13013"))])
        #expect(payment.payerName == "MAKSAJA MATT")
        #expect(payment.bookedOn == Day(2018, 2, 5))
    }
}
