import Formats
import Reading
import Records
import TestSupport
import Testing
import Values

struct ReaderTests {
    @Test func `every format is known by content, whatever the name`() throws {
        let list = Dropped.list(["1;A;2026-01-01;2026-02-01;10,00;;"])
        #expect(try Dropped(list, name: "x.xml").summary?.format == .csvInvoices)
        #expect(try Dropped(try Dropped.bankFile(), name: "x.csv").summary?.format == .bgMax)
        #expect(try Dropped(try Dropped.document(), name: "x.csv").summary?.format == .ublInvoice)
    }

    @Test(
        arguments: [
            Array("%PDF-1.7\n1;2;3".utf8), [0x50, 0x4B, 0x01, 0x02, 0x00, 0x3B],
            Array("{\"invoices\": [1, 2]}".utf8), Array("<html><body>a;b</body></html>".utf8),
            Array("just a line of words\n".utf8), [0x00, 0x01, 0x02], Array("   \n".utf8),
        ]
    )
    func `an unknown kind of file is refused by what is read here`(bytes: [UInt8]) throws {
        let refusal = try #require(try Dropped(bytes).refusal)
        #expect(refusal.code == .fileUnknown)
        #expect(refusal.place == Place(file: "dropped"))
        #expect(refusal.message.contains("invoice lists as CSV"))
        #expect(refusal.message.contains("OCR giro"))
    }

    @Test func `an empty file is refused as such`() throws {
        #expect(try Dropped([]).refusal?.code == .fileEmpty)
    }

    @Test func `what a list leaves out comes from the creditor`() throws {
        let list = Dropped.list(["1;A;2026-01-01;2026-02-01;10,00;123455;"])
        let swedish = try Dropped(list)
        #expect(swedish.batch.invoices.map(\.total.currency) == [.sek])
        #expect(swedish.batch.invoices.map(\.reference.scheme) == [.ocr])
        let norwegian = try Dropped(list, creditor: Example.norwegian)
        #expect(norwegian.batch.invoices.map(\.total.currency) == [.nok])
        #expect(norwegian.batch.invoices.map(\.reference.scheme) == [.kid])
    }

    @Test func `a file cut off anywhere is refused or read, and never more than it says`() throws {
        for bytes in [try Dropped.bankFile(), try Dropped.document()] {
            for count in 0..<bytes.count {
                let cut = try Dropped(Array(bytes.prefix(count)))
                #expect(cut.batch.invoices.count + cut.batch.payments.count <= 1)
                #expect(cut.refusal != nil || cut.summary != nil)
            }
        }
    }
}
