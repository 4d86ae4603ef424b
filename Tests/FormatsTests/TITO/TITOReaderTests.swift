import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct TITOReaderTests {
    private typealias Sample = TITOText

    static func read(_ bytes: [UInt8]) throws -> ReadOutcome {
        try ReadOutcome { try TITOReader().read(ByteSource(bytes: bytes), name: "f", receive: $0) }
    }

    private static func read(_ lines: [String]) throws -> ReadOutcome {
        try read(KTLText.file(lines))
    }

    @Test func `an entry is read whole`() throws {
        let words = "LASKUT JA MUISTUTUKSET VUODELTA 1000" + "1 JA KULUT"
        let outcome = try Self.read([
            Sample.start(records: 4),
            Sample.entry(1, 4_900, reference: "12344"),
            Sample.message(String(words.prefix(35)) + String(words.dropFirst(35))),
            Sample.balance(104_900),
        ])
        #expect(outcome.refusal == nil)
        let payment = try #require(outcome.batch.payments.first)
        #expect(payment.kind == .incoming)
        #expect(payment.account == "FI2112345600000785")
        #expect(payment.bankReference == "260302258800000001")
        #expect(payment.amount == Money(minor: 4_900, .eur))
        #expect(payment.references == [ReferencedAmount(PaymentReference(.viite, "12344"))])
        #expect(payment.payerName == "METSÄ OY")
        #expect(payment.message.string == words)
        #expect(payment.line == 2)
        #expect(outcome.summary?.format == .tito)
        let statement = AccountStatement(
            account: "FI2112345600000785",
            through: try #require(Day(2026, 3, 2)),
            opening: Money(minor: 100_000, .eur),
            closing: Money(minor: 104_900, .eur),
            number: 44,
            line: 1
        )
        #expect(outcome.summary?.statements == [statement])
    }

    @Test func `what does not fit into an entry of a transfer is read beside it`() throws {
        let iban = "FI2112345600000785"
        let facts = KTLText.left("RF0812344", 35) + KTLText.left(iban, 35)
        let outcome = try Self.read([
            Sample.start(), Sample.entry(1, 5, archive: "A"), Sample.detail("11", facts),
            Sample.entry(2, 6, archive: "B", reference: "12344"), Sample.detail("11", facts),
            Sample.entry(3, 7, archive: "C"), Sample.detail("11", KTLText.left("12344", 35)),
            Sample.entry(4, 8, archive: "D"), Sample.detail("11", KTLText.blanks(315)),
            Sample.balance(100_026),
        ])
        #expect(outcome.refusal == nil)
        let payments = outcome.batch.payments
        #expect(
            payments.map { $0.references.map(\.reference) } == [
                [PaymentReference(.rf, "RF0812344")], [PaymentReference(.viite, "12344")],
                [PaymentReference(.viite, "12344")], [],
            ]
        )
        #expect(payments.map(\.payerAccount.string) == [iban, iban, "", ""])
    }

    @Test func `an entry with a message or items without end is refused where it is too much`()
        throws
    {
        let words = Sample.message(String(repeating: "X", count: 420))
        let long = try Self.read(
            [Sample.start(), Sample.entry(1, 5)] + Array(repeating: words, count: 200)
        )
        #expect(long.refusal?.code == .fieldTooLong)
        #expect(long.refusal?.place.line == 2 + 156)
        let item = KTLText.file([Sample.entry(1, 1, level: "1")])
        let items = Array(repeatElement(item, count: 100_002).joined())
        let many = try Self.read(KTLText.file([Sample.start(), Sample.entry(1, 5)]) + items)
        #expect(many.refusal?.code == .recordOrder)
        #expect(many.refusal?.place.line == 2 + 100_001)
    }

    @Test func `an itemised entry is a payment for each item, and counts once`() throws {
        let outcome = try Self.read([
            Sample.start(), Sample.entry(1, 300), Sample.message("NOT A PAYMENT"),
            Sample.entry(1, 100, archive: "", level: "1"), Sample.message("ENSIMM[INEN"),
            Sample.entry(1, 200, archive: "", level: "1"), Sample.entry(1, 50, level: "2"),
            Sample.message("DEEPER"), Sample.entry(2, 7, archive: "260302258800000002", level: "0"),
            Sample.balance(100_307),
        ])
        let payments = outcome.batch.payments
        #expect(payments.map(\.amount.minor) == [100, 200, 7])
        #expect(payments.map(\.deposit.string) == ["260302258800000001", "260302258800000001", ""])
        #expect(payments.map(\.message.string) == ["ENSIMMÄINEN", "", ""])
        #expect(payments.map(\.ordinal) == [1, 2, 3])
        #expect(outcome.batch.findings.map(\.code) == [.sectionSkipped])
    }

    @Test func `further facts of every type are read, passed over or told`() throws {
        let invoice = KTLText.left("1111111111", 11) + KTLText.left("1001", 16) + "260208"
        let outcome = try Self.read([
            Sample.start(), Sample.entry(1, 5, archive: "A"), Sample.detail("02", invoice),
            Sample.detail("06", KTLText.left("ASIAKAS 7", 35)),
            Sample.entry(2, 6, archive: "B", reference: "12344"), Sample.detail("02", invoice),
            Sample.entry(3, 7, archive: "C", name: ""),
            Sample.detail("09", KTLText.left("TAKSI 7", 35)),
            Sample.detail("05", "+000000000000001000 USD"),
            Sample.detail("07", KTLText.left("2002", 35)), Sample.detail("03", "4920"),
            Sample.detail("08", "301 "), Sample.entry(4, 8, archive: "D"),
            Sample.detail("12", "1001"), Sample.detail("01", "00000020"), Sample.balance(100_026),
        ])
        #expect(outcome.refusal == nil)
        let payments = outcome.batch.payments
        let free = ReferencedAmount(PaymentReference(.free, "1001"))
        let viite = ReferencedAmount(PaymentReference(.viite, "12344"))
        #expect(payments.map(\.references) == [[free], [viite], [], []])
        #expect(payments.map(\.message.string) == ["ASIAKAS 7", "1001", "", ""])
        #expect(payments[2].payerName == "TAKSI 7")
        #expect(outcome.batch.findings.map(\.code) == [.sectionSkipped])
        #expect(outcome.batch.findings.map(\.place.line) == [14])
    }

    @Test func `an entry with another number of items than it says is refused`() throws {
        let items = [
            Sample.entry(1, 3, archive: "A"), Sample.detail("01", "00000002"),
            Sample.entry(1, 3, archive: "B", level: "1"), Sample.balance(100_003),
        ]
        let refusal = try #require(try Self.read([Sample.start()] + items).refusal)
        #expect(refusal.code == .controlSum)
        #expect(refusal.place.line == 2)
        #expect(refusal.message == "the entry says that it has 2 items (T11 01), the file has 1")
        let cut = [Sample.start(), Sample.entry(1, 3), Sample.detail("01", "2x")]
        #expect(try Self.read(cut).refusal?.code == .recordLength)
    }

    @Test func `corrections go by sign, and money that comes back pays no claim`() throws {
        let outcome = try Self.read([
            Sample.start(), Sample.entry(1, -585, kind: "3", archive: "C1"),
            Sample.detail("04", "260301195000000001"),
            Sample.entry(2, 700, kind: "4", archive: "C2", reference: "12344"),
            Sample.message("LASKU 1001"), Sample.entry(3, -20, kind: "2", archive: "C3"),
            Sample.balance(100_095),
        ])
        let payments = outcome.batch.payments
        #expect(payments.map(\.kind) == [.reversal, .incoming, .outgoing])
        #expect(payments.map(\.bankReference) == ["260301195000000001", "C2", "C3"])
        #expect(payments[1].references.isEmpty)
        #expect(payments[1].message.isEmpty)
        #expect(outcome.summary?.sums == [Money(minor: 95, .eur)])
    }

    @Test func `what is no entry of the account is left out and told`() throws {
        let outcome = try Self.read([
            Sample.start(), Sample.entry(1, 5, kind: "9"), Sample.message("REJECTED"),
            Sample.record("T80", 188, ""), Sample.record("T81", 20, ""), Sample.balance(100_000),
            Sample.record("T50", 67, ""), Sample.record("T70", 90, "WORDS"),
        ])
        #expect(outcome.batch.payments.isEmpty)
        #expect(outcome.batch.findings.map(\.code) == [.sectionSkipped, .sectionSkipped])
        #expect(outcome.batch.findings.map(\.place.line) == [2, 4])
    }

    @Test func `several statements and days of one file each come to their balance`() throws {
        let outcome = try Self.read([
            Sample.start(through: "260303"), Sample.entry(1, 5, archive: "A"),
            Sample.balance(100_005),
            Sample.entry(2, 6, archive: "A"), Sample.balance(100_011, day: "260303"),
            Sample.start(opening: "-000000000000000100", account: "42345670000081"),
            Sample.balance(-100),
        ])
        #expect(outcome.batch.payments.map(\.bankReference) == ["A", "A-2"])
        let statements = try #require(outcome.summary?.statements)
        #expect(statements.map(\.closing?.minor) == [100_011, -100])
        #expect(statements.map(\.through) == [Day(2026, 3, 3), Day(2026, 3, 2)])
        #expect(statements.map(\.line) == [1, 6])
    }

    static let bad: [([String], FindingCode, Int, String)] = [
        ([Sample.start(), Sample.entry(1, 5)], .fileTruncated, 2, "T40"),
        ([Sample.start()], .fileTruncated, 1, "T40"),
        (
            [
                Sample.start(), Sample.balance(100_000), Sample.entry(1, 5),
                Sample.record("T50", 67, ""),
            ],
            .fileTruncated, 4, "does not end in a balance"
        ),
        (
            [Sample.start(), Sample.entry(1, 5), Sample.balance(100_006)], .controlSum, 3,
            "come to 1000.05 EUR, expected the balance 1000.06 EUR"
        ),
        (
            [
                Sample.start(), Sample.entry(1, 5), Sample.entry(1, 4, level: "1"),
                Sample.balance(1),
            ],
            .controlSum, 2, "items come to 0.04 EUR, the entry is 0.05 EUR"
        ),
        (
            [Sample.start(records: 3), Sample.balance(100_000)], .controlSum, 2,
            "counts 3 records, it has 2"
        ),
        ([Sample.entry(1, 5)], .recordOrder, 1, "without a statement"),
        ([Sample.start(), Sample.message("X")], .recordOrder, 2, "without an entry"),
        ([Sample.start(), Sample.entry(1, 5, level: "1")], .recordOrder, 2, "without an entry"),
        ([Sample.start(), "T99006"], .recordOrder, 2, "no record kind"),
        ([Sample.start(), "X10006"], .recordOrder, 2, "begin with T"),
        (
            [Sample.start(), Sample.entry(1, 5) + "y"], .recordLength, 2,
            "188 positions, it has 189"
        ),
        ([Sample.start(), Sample.entry(1, 5, kind: "5")], .fieldMissing, 2, "49"),
        ([Sample.start(), Sample.entry(1, 5, booked: "260231")], .dateInvalid, 2, "31-36"),
        ([Sample.start(opening: " 000000000000100000")], .amountInvalid, 1, "72"),
        ([Sample.start(currency: "e1r")], .currencyInvalid, 1, "97-99"),
        ([Sample.start(account: "1234567890123x")], .fieldMissing, 1, "14 digits"),
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

    @Test(arguments: [
        (
            "bank-association-example/tito-example-2006.txt", 22, 440_927, 1_705_024,
            "POHJANLINNAN TAXI"
        ),
        ("kajala__django-jbank/to/547404896.TO", 2, 179_900, 4_900, "KO ESIMER"),
    ])
    func `samples are read to their balances`(
        name: String,
        payments: Int,
        opening: Int,
        closing: Int,
        payer: String
    ) throws {
        guard let folder = Repository.shared("samples/fi-tito-ktl") else {
            try Test.cancel("no samples beside the repository")
        }
        let bytes = try Repository.bytes(of: folder + "/" + name)
        #expect(TITOReader.recognises(bytes))
        let outcome = try Self.read(bytes)
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.payments.count == payments)
        #expect(outcome.batch.payments.contains { $0.payerName.string.contains(payer) })
        let statement = try #require(outcome.summary?.statements.first)
        #expect(statement.account == "FI4819503000000010")
        #expect(statement.opening?.minor == Int64(opening))
        #expect(statement.closing?.minor == Int64(closing))
    }
}
