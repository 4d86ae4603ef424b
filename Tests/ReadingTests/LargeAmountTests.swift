import Formats
import Reading
import Records
import TestSupport
import Testing
import Values

/// No file brings amounts that sums further on cannot hold.
struct LargeAmountTests {
    private func read(_ text: String) throws -> (summary: ReadSummary, batch: RecordBatch) {
        let reader = Reader(creditor: Sample.creditor(), settings: ReadingSettings())
        var all = RecordBatch()
        let source = ByteSource(bytes: Array(text.utf8))
        let summary = try reader.read(name: "list.csv", source: source) { batch in
            all.invoices += batch.invoices
            all.findings += batch.findings
        }
        return (summary, all)
    }

    @Test func `amounts that no claim is of are refused, and add up to nothing`() throws {
        let rows = (1...3).map { "\($0);Asta Lind;2026-09-01;2026-09-30;92000000000000000.00;" }
        let small = "4;Bo Ek;2026-09-01;2026-09-30;9999999999.99;"
        let text = (["Fakturanr;Namn;Fakturadatum;Förfallodatum;Total;Restbelopp"] + rows + [small])
            .joined(separator: "\n")
        let (summary, batch) = try read(text + "\n")
        #expect(batch.invoices.map(\.number) == ["4"])
        #expect(summary.refused == 3)
        #expect(summary.sums == [Money(minor: 999_999_999_999, .sek)])
        let refusals = batch.findings.filter { $0.code == .amountInvalid }
        #expect(refusals.map(\.place.line) == [2, 3, 4])
        #expect(refusals.first?.message.hasSuffix("expected less than 10000000000.00") == true)
    }

    @Test func `what remains is held to the same`() throws {
        let text = """
            Fakturanr;Namn;Fakturadatum;Förfallodatum;Total;Restbelopp
            1;Asta Lind;2026-09-01;2026-09-30;100.00;92000000000000000.00

            """
        #expect(try read(text).batch.invoices.isEmpty)
    }
}
