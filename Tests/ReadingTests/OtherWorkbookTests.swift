import Foundation
import Records
import TestSupport
import Testing
import Values

/// Workbooks that openpyxl and XlsxWriter write come to what openpyxl reads in them.
@Suite struct OtherWorkbookTests {
    /// What `Tests/Extraction/workbooks.py` says of a workbook.
    private struct Facts: Decodable {
        struct Row: Decodable {
            let line: Int32
            let number: String
            let customer: String
            let name: String
            let issued: String
            let due: String
            let total: Int64
            let remaining: Int64
            let reference: String
        }

        let file: String
        let invoices: [Row]
    }

    @Test func `workbooks of others come to the same records`() throws {
        guard let python = try Tool.python(with: ["openpyxl", "xlsxwriter"]) else {
            try Test.cancel("openpyxl and XlsxWriter are not installed for python3")
        }
        let scratch = try ScratchFolder()
        let script = Repository.root + "Tests/Extraction/workbooks.py"
        let told = try Tool.run(python, [script, scratch.path])
        #expect(told.status == 0, "\(told.text)")
        let lines = told.text.split(separator: "\n")
        #expect(lines.count == 4)
        for line in lines {
            let facts = try JSONDecoder().decode(Facts.self, from: Data(line.utf8))
            let bytes = try Repository.bytes(of: scratch.path + "/" + facts.file)
            compare(try Dropped(bytes, name: facts.file), facts)
        }
    }

    private func compare(_ dropped: Dropped, _ facts: Facts) {
        let name = Comment(rawValue: facts.file)
        #expect(facts.invoices.count == 3, name)
        #expect(dropped.batch.invoices.count == facts.invoices.count, name)
        for (invoice, row) in zip(dropped.batch.invoices, facts.invoices) {
            #expect(invoice.line == row.line, name)
            #expect(invoice.number.string == row.number, name)
            #expect(invoice.customerNumber.string == row.customer, name)
            #expect(invoice.debtor.name.string == row.name, name)
            #expect(invoice.issued.description == row.issued, name)
            #expect(invoice.due?.description == row.due, name)
            #expect(invoice.total == Money(minor: row.total, .sek), name)
            #expect(invoice.remaining == Money(minor: row.remaining, .sek), name)
            #expect(invoice.reference.text.string == row.reference, name)
        }
        // The reference that became an exponent, and of one writer a sheet without a list and an
        // older list that is hidden.
        let hasOthers = facts.file.hasPrefix("openpyxl")
        let others: [FindingCode] = hasOthers ? [.sectionSkipped, .sectionSkipped] : []
        #expect(dropped.batch.findings.map(\.code) == [.referenceDamaged] + others, name)
        #expect(dropped.batch.findings.first?.place.line == 7, name)
        #expect(dropped.batch.findings.first?.place.element == "reference", name)
        guard hasOthers else { return }
        let severities: [Severity] = [.note, .warning]
        #expect(dropped.batch.findings.dropFirst().map(\.severity) == severities, name)
        #expect(dropped.batch.findings.last?.message.contains("'Gamla' is not read: it is") == true)
    }
}
