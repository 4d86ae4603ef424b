import Reading
import Records
import TestSupport
import Testing
import Values

/// What the files of `Tests/Files` hold: every kind of record that the formats have.
@Suite struct SampleFileTests {
    private static func read(_ name: String, _ country: String = "SE") throws -> Dropped {
        let creditor = Creditor(
            id: try #require(CreditorID("files")),
            serial: 1,
            name: "Files",
            organisationNumber: "",
            country: country,
            currency: country == "NO" ? .nok : .sek
        )
        return try Dropped(
            try Repository.bytes(of: "Tests/Files/" + name),
            name: name,
            creditor: creditor
        )
    }

    private static func texts(_ payment: Payment?) -> [String] {
        payment?.references.map { "\($0.reference.scheme) \($0.reference.text)" } ?? []
    }

    @Test func `a BgMax deposit with every record code`() throws {
        let read = try Self.read("deposit.bgmax")
        let payments = read.batch.payments
        #expect(read.refusal == nil)
        #expect(read.summary?.format == .bgMax)
        #expect(read.summary?.sums == [Money(minor: 212_600, .sek)])
        #expect(payments.map(\.kind) == Array(repeating: .incoming, count: 6) + [.deduction])
        #expect(Set(payments.map(\.account)) == ["50501055"])
        #expect(Set(payments.map(\.deposit)) == ["20260305.00056"])
        #expect(payments.first?.payerName == "Åsa Öberg Firma Öberg")
        #expect(payments.first?.payerIdentifier == "5566778899")
        #expect(payments.first?.payerAccount == "9912346")
        // A reference that fills its field goes on in the text record behind it.
        #expect(Self.texts(payments[1]) == ["free faktura 1001 och 1002 kundnr 77"])
        #expect(Self.texts(payments[2]) == ["ocr 10001188", "ocr 10001196"])
        #expect(payments[2].references.map(\.minor) == [90_000, -10_000])
        #expect(payments[2].message == "Kvittning av kreditnota")
        #expect(Self.texts(payments[3]) == ["free F-2001"])
        #expect(Self.texts(payments[6]) == ["ocr 10001204"])
    }

    @Test func `an OCR giro transmission with every type, and agreements passed over`() throws {
        let read = try Self.read("assignment.ocrgiro", "NO")
        #expect(read.refusal == nil)
        let payments = read.batch.payments
        let minors = (10...21).map { Int64($0 * 1000) }
        #expect(payments.map(\.amount.minor) == minors)
        let back = payments.indices.filter { payments[$0].kind != .incoming }
        #expect(back == [3, 8, 10])
        #expect(back.map { payments[$0].kind } == [.deduction, .reversal, .reversal])
        #expect(payments.filter { !$0.message.isEmpty }.count == 2)
        #expect(payments.last?.message == "Fri tekst på norsk")
        #expect(Set(payments.flatMap { Self.texts($0) }) == ["kid 0010017", "kid 12345678-"])
        #expect(read.summary?.sums == [Money(minor: 84_000, .nok)])
        #expect(read.batch.findings.filter { $0.code == .sectionSkipped }.count == 1)
    }

    @Test func `statements with batches, credits set off, charges and reversals`() throws {
        let read = try Self.read("statement-053.xml")
        #expect(read.refusal == nil)
        let payments = read.batch.payments
        #expect(payments.map(\.amount.minor) == [100_000, 50_000, 300, 10_000, 4_000])
        #expect(payments.map(\.kind) == [.incoming, .incoming, .outgoing, .incoming, .reversal])
        #expect(Self.texts(payments[0]) == ["ocr 10001170", "ocr 10001188"])
        #expect(payments[0].references.map(\.minor) == [120_000, -20_000])
        #expect(Self.texts(payments[1]) == ["free F-1002"])
        #expect(Self.texts(payments[3]) == [])
        #expect(payments[3].message == "4711")
        #expect(payments[0].payerAccount == "1234567")
        let statements = try #require(read.summary?.statements)
        #expect(statements.map(\.account) == ["50501055", "SE4550000000058398257466"])
        #expect(statements.map(\.number) == [44, 7])
        #expect(read.batch.findings.map(\.code) == [.sectionSkipped])
    }

    @Test(arguments: [
        ("notification-054.xml", FileFormat.camt054, 1, "250.50 NOK"),
        ("reference-payments.ktl", .ktl, 3, "505.00 EUR"),
        ("statement.tito", .tito, 5, "774.15 EUR"),
        ("order-status.xml", .paymentStatus, 0, ""),
        ("instructions.csv", .instructions, 4, ""),
        ("invoice-cii.xml", .ciiInvoice, 1, "1000.00 NOK"),
        ("invoices-svefaktura.xml", .svefaktura, 2, "15563.00 SEK"),
        ("invoice-finvoice.xml", .finvoice, 1, "125.50 EUR"),
        ("invoice-fortnox.xml", .fortnox, 1, "1000.00 SEK"),
    ])
    func `the others come to their sums`(
        name: String,
        format: FileFormat,
        accepted: Int,
        sum: String
    ) throws {
        let read = try Self.read(name, name.contains("054") || name.contains("cii") ? "NO" : "SE")
        #expect(read.refusal == nil)
        #expect(read.summary?.format == format)
        #expect(read.summary?.accepted == accepted)
        #expect(read.summary?.sums.map(\.description).joined() == sum)
    }
}
