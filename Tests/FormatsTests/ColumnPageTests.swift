import Formats
import TestSupport
import Testing

/// The columns of the files that are written, as their page lists them.
struct ColumnPageTests {
    @Test(arguments: [
        LetterRowWriter.columns, ProposalWriter.columns, HandoffCSVWriter.caseColumns,
        HandoffCSVWriter.interestColumns, HandoffCSVWriter.settlementColumns,
        JournalWriter.columns, ReceiptWriter.columns, StatusCSVWriter.columns,
        VoucherWriter.columns,
    ])
    func `the page of formats names every column`(columns: [String]) throws {
        let path = "Sources/forfall/Forfall.docc/FileFormats.md"
        let page = String(decoding: try Repository.bytes(of: path), as: UTF8.self)
        for column in columns { #expect(page.contains("`\(column)`"), "\(column)") }
    }
}
