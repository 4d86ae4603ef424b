import Formats
import Records
import TestSupport
import Testing
import Values

/// The official example files in circulation, to the facts that their sources assert.
@Suite struct BgMaxSampleTests {
    private static let folder = "samples/bgmax/barsoom__bankgiro_inbetalningar"
    private static let tabbed =
        "samples/bgmax/fabhed__bgmax-parser/example-files/"
        + "bankgiroinbetalningar_exempelfil_avtal-om-ocr-kontroll_checksiffra_langd_sv.txt"

    private func sample(_ path: String) throws -> [UInt8] {
        guard let path = Repository.shared(path) else {
            try Test.cancel("no samples beside the repository")
        }
        return try Repository.bytes(of: path)
    }

    @Test func `example 4 has four deposits and nine payments`() throws {
        let result = try ReadResult.bgMax(sample(Self.folder + "/BgMaxfil4.txt"))
        #expect(result.summary.statements.count == 4)
        #expect(result.summary.accepted == 9)
        #expect(result.payments.count == 9)
        #expect(Set(result.payments.map(\.key)).count == 9)
        #expect(result.findings == [])
        let sek = Money(minor: 370_000 + 200_000 + 290_000, .sek)
        #expect(result.summary.sums == [Money(minor: 400_000, .eur), sek])
        #expect(result.payments.allSatisfy { $0.account == "9912346" })

        let first = result.payments[0]
        #expect(first.references.map(\.reference.text) == ["665760", "665869", "665661", "657775"])
        #expect(first.references.allSatisfy { $0.minor == nil && $0.reference.scheme == .ocr })
        #expect(first.message == "Betalning med extra refnr 665869 657775 665661\n665760")
        #expect(first.bankReference == "20040525.00056.000120000018")

        let second = result.payments[1]
        #expect(second.references.map(\.reference.text) == ["524967"])
        #expect(second.amount == Money(minor: 190_000, .sek))
        #expect(second.payerAccount == "97012333")
        #expect(second.payerName == "Olles färg AB")
        #expect(second.payerIdentifier == "550000432")

        let sixth = result.payments[5]
        #expect(sixth.references == [ReferencedAmount(PaymentReference(.ocr, "535765"))])
        #expect(sixth.bookedOn == Day(2004, 5, 25))
        #expect(sixth.amount.minor == 50_000)
        #expect(sixth.payerAccount.isEmpty)

        let seventh = result.payments[6]
        #expect(seventh.references.map(\.minor) == [100_000, 50_000, 40_000, -50_000])
        #expect(
            seventh.references.map(\.reference.text).prefix(3) == ["7495575", "695668", "8988777"]
        )
    }

    @Test func `example 4 in UTF-8 reads the same with a note`() throws {
        let bytes = try sample(Self.folder + "/BgMaxfil4.txt")
        let text = String(decoding: bytes.map(UInt16.init), as: UTF16.self)
        let latin1 = try ReadResult.bgMax(bytes)
        let utf8 = try ReadResult.bgMax([0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(utf8.payments.map(\.key) == latin1.payments.map(\.key))
        #expect(utf8.payments.map(\.payerName) == latin1.payments.map(\.payerName))
        #expect(utf8.summary == latin1.summary)
        #expect(utf8.findings.map(\.code) == [.encoding, .encoding])
        #expect(utf8.findings.map(\.place.line) == [1, 10])
        #expect(utf8.findings.allSatisfy { $0.severity == .note })
    }

    @Test func `the broken copy is refused with both counts`() throws {
        let bytes = try sample(Self.folder + "/BgMaxfil4_broken.txt")
        let error = try #require(throws: FileRefused.self) { try ReadResult.bgMax(bytes) }
        #expect(error.finding.code == .controlSum)
        #expect(error.finding.place.line == 67)
        #expect(error.finding.message == "the record counts 8 payments (20), the file has 9")
    }

    @Test func `the smallest file has one payment`() throws {
        let result = try ReadResult.bgMax(sample(Self.folder + "/minimal.txt"))
        #expect(result.payments.count == 1)
        #expect(result.summary.statements.count == 1)
        #expect(result.payments[0].amount == Money(minor: 110_000, .sek))
    }

    @Test func `short lines, tabs and a deduction are read`() throws {
        let result = try ReadResult.bgMax(sample(Self.tabbed))
        #expect(result.payments.count == 7)
        #expect(Set(result.payments.map(\.key)).count == 7)
        #expect(result.findings.map(\.code) == [.recordLength])
        #expect(result.payments.map(\.kind).firstIndex(of: .deduction) == 1)
        #expect(result.payments[1].amount == Money(minor: 50_000, .sek))
        #expect(result.payments[1].references.map(\.reference.text) == ["89853"])
        let third = result.payments[2]
        #expect(
            third.references.map(\.reference.text) == ["657866", "658765", "657767", "657965"]
        )
        #expect(
            third.message == "657866 658765 657767\nBetalning med extra refnr 657965"
        )
        let last = result.payments[6]
        #expect(last.references.map(\.reference.text) == ["658260", "658369", "658468"])
        #expect(result.summary.sums == [Money(minor: 990_000, .sek)])
    }
}
