import Books
import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// Reads what we wrote with a reader that is not ours: pysie-accounting, where it is installed.
@Suite struct SIEReaderTests {
    private struct Book: Decodable {
        struct Voucher: Decodable {
            let number: String
            let date: String
            let text: String
            let lines: [[String]]
        }
        let company: String
        let vouchers: [Voucher]
    }

    @Test func `a reader that is not ours understands our vouchers`() throws {
        guard let python = try Tool.python(with: ["pandas", "pysie_accounting"]) else {
            try Test.cancel("pysie-accounting and pandas are not installed for python3")
        }

        let memory = MemoryFolder()
        let settings = BooksSettings(charges: .onSending)
        let entries = Books.entries(
            of: BooksTests.night,
            creditor: Example.swedish,
            settings: settings
        ).filter { $0.currency == .sek }
        try Self.write(entries, into: memory.folder)
        let scratch = try ScratchFolder()
        let path = scratch.path + "/journal.si"
        try Data(memory.files["journal.si"] ?? []).write(to: URL(fileURLWithPath: path))
        let script = Repository.root + "Tests/Goldens/Books/read_sie.py"
        let outcome = try Tool.run(python, [script, path])
        #expect(outcome.status == 0, "\(outcome.text)")
        let book = try JSONDecoder().decode(Book.self, from: Data(outcome.text.utf8))

        #expect(book.company == "Norrskens Bygg & Måleri AB")
        #expect(book.vouchers.map(\.text) == entries.map(\.text))
        #expect(book.vouchers.map(\.number) == (1...entries.count).map(String.init))
        #expect(book.vouchers.allSatisfy { $0.date.hasPrefix("202611") })
        let lines = entries.map { entry in
            entry.lines.map { [$0.account, "", Money(minor: $0.minor, .sek).digits] }
        }
        #expect(book.vouchers.map(\.lines) == lines)
    }

    /// Writes vouchers with numbers, which that reader wants, and with a date of registration.
    private static func write(_ entries: [JournalEntry], into folder: OutputFolder) throws {
        let head = SIEHead(
            generatedOn: Example.day(11, 30),
            companyName: Example.swedish.name,
            organisationNumber: Example.swedish.organisationNumber,
            currency: .sek,
            accounts: []
        )
        var file = SIEWriter(try folder.file("journal.si"), head: head)
        for (index, entry) in entries.enumerated() {
            try file.write(entry, series: "F", number: Int64(index + 1))
        }
        try file.finish()
    }
}
