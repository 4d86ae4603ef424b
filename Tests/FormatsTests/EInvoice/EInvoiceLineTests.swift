import Formats
import Records
import TestSupport
import Testing
import Values

/// Documents that are read once more, with their lines.
@Suite struct EInvoiceLineTests {
    private static func read(
        _ text: String,
        line: Int32,
        number: String
    ) throws -> DocumentLines? {
        var reader = EInvoiceLineReader()
        return try reader.read(ByteSource(bytes: Array(text.utf8)), name: "in.xml", line: line) {
            $0.equals(number)
        }
    }

    /// Number, text, quantity, unit, amount and rate of tax of each line.
    private static func rows(_ document: DocumentLines?) -> [[String]] {
        document?.lines.map {
            [$0.number, $0.text, $0.quantity, $0.unit, $0.net, $0.taxPercent]
        } ?? []
    }

    @Test func `lines of UBL are shown by the name of what is sold`() throws {
        let text = RuleSample.invoice.changing(
            "<cbc:Name>Mat</cbc:Name>",
            to: "<cbc:Description>Från köket</cbc:Description><cbc:Name>Mat</cbc:Name>"
        )
        let document = try Self.read(text, line: 4, number: "20260001")
        #expect(document?.format == .ublInvoice)
        #expect(document?.number == "20260001")
        #expect(document?.currency == "EUR")
        #expect(
            Self.rows(document) == [
                ["1", "Bräda", "1", "EA", "100.00", "25"], ["2", "Mat", "3", "EA", "44.15", "12"],
            ]
        )
    }

    @Test func `lines of every other syntax are shown`() throws {
        let cii = try Self.read(CIISample.invoice, line: 5, number: "R-4711")
        #expect(Self.rows(cii) == [["", "", "", "", "1000.00", "25"]])
        let finvoice = try Self.read(
            FinvoiceText.document("F-1", total: "1000,00"),
            line: 1,
            number: "F-1"
        )
        #expect(finvoice?.currency == "SEK")
        #expect(Self.rows(finvoice) == [["1", "Timber", "2.5", "m3", "800.00", "25"]])
        let fortnox = FortnoxSample.invoice.changing(
            "<InvoiceRow>",
            to: "<InvoiceRow><DeliveredQuantity>4</DeliveredQuantity><Description>Spik"
                + "</Description><Unit>kg</Unit>"
        )
        let list = try Self.read(fortnox, line: 1, number: "1001")
        #expect(Self.rows(list) == [["", "Spik", "4", "kg", "800", "25"]])
    }

    @Test func `the samples of others have texts and quantities`() throws {
        let folder = "samples/svefaktura/phax__phive-rules/1.0"
        guard let path = Repository.shared(folder) else {
            try Test.cancel("\(folder) is not beside the repository")
        }
        let bytes = try Repository.bytes(of: path + "/svefaktura bas.xml")
        var reader = EInvoiceLineReader()
        var found: DocumentLines?
        for line in Int32(1)...20 where found == nil {
            found = try reader.read(ByteSource(bytes: bytes), name: "in.xml", line: line) { _ in
                true
            }
        }
        let document = try #require(found)
        #expect(document.format == .svefaktura)
        #expect(!document.lines.isEmpty)
        #expect(document.lines.allSatisfy { !$0.text.isEmpty && !$0.net.isEmpty })
        #expect(document.lines.first?.unit == "liter")
    }

    @Test func `one of several documents on a line is found by its number`() throws {
        let both = ["F-1", "F-2"].map { FinvoiceText.document($0, total: "1,00") }
            .map { $0.replacing("\n", with: "") }
        let text = "<Batch>" + both.joined() + "</Batch>"
        #expect(try Self.read(text, line: 1, number: "F-2")?.number == "F-2")
        #expect(try Self.read(text, line: 1, number: "F-3") == nil)
        #expect(try Self.read(text, line: 2, number: "F-2") == nil)
    }

    @Test func `what follows the document is not read`() throws {
        let text = FinvoiceText.document("F-1", total: "1,00")
        let broken = "<Batch>\(text)" + String(repeating: " ", count: 100_000) + "</Bat"
        #expect(try Self.read(broken, line: 1, number: "F-1")?.lines.count == 1)
        #expect(throws: FileRefused.self) {
            try Self.read(broken, line: 1, number: "F-9")
        }
    }
}
