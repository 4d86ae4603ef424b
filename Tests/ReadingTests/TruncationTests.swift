import Foundation
import Reading
import Records
import Settings
import TestSupport
import Testing
import Values

/// Every file that the repository has, cut off wherever: a refusal, or sound as far as it goes.
@Suite struct TruncationTests {
    /// A sound file, and at how many places it is cut.
    struct Subject: Sendable, CustomTestStringConvertible {
        let path: String
        let cuts: Int
        var testDescription: String { path }
    }

    /// Files of every kind at each byte; those of the demonstration, which are many and alike, at
    /// some.
    static let subjects =
        files(in: "Tests/Files").map { Subject(path: $0, cuts: .max) }
        + files(in: "fixtures").filter { $0 != flawed }.map { Subject(path: $0, cuts: 60) }

    /// Whose sum is wrong, so that the demonstration has a file to refuse.
    private static let flawed = "fixtures/tindelys-bredband/2026-10-12/ocr-giro-1012.txt"

    private static func files(in folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: Repository.root + folder)
        return (all?.compactMap { $0 as? String } ?? []).filter { name in
            name.split(separator: ".").last.map { suffixes.contains(String($0)) } ?? false
        }.map { folder + "/" + $0 }.sorted()
    }

    private static let suffixes = ["csv", "txt", "xml", "ktl", "tito", "bgmax", "ocrgiro"]

    @Test(arguments: subjects)
    func `a file that is cut off is refused, or what is read of it stands in the whole`(
        _ subject: Subject
    ) throws {
        let bytes = try Repository.bytes(of: subject.path)
        let reader = try Self.reader(subject.path)
        let whole = try Outcome(bytes, reader, subject.path)
        #expect(whole.refusal == nil, "\(subject.path)")
        let step = max(1, bytes.count / subject.cuts)
        for end in stride(from: 0, to: bytes.count, by: step) {
            let cut = try Outcome(Array(bytes[..<end]), reader, subject.path)
            let about = Comment(rawValue: "\(subject.path) cut at \(end)")
            guard let summary = cut.summary else {
                #expect(cut.refusal?.message.isEmpty == false, about)
                continue
            }
            #expect(summary.accepted == cut.count, about)
            #expect(summary.accepted == cut.records.count, about)
            // A row that was cut may read as another one, where nothing in a list can tell.
            let sure = summary.format.isTable ? cut.records.dropLast() : cut.records[...]
            #expect(whole.records.starts(with: sure), about)
            guard !summary.format.isTable else { continue }
            #expect(cut.records == whole.records, about)
            #expect(summary.sums == whole.summary?.sums, about)
        }
    }

    @Test func `there is a file of every format to cut off`() throws {
        var formats: Set<FileFormat> = []
        for subject in Self.subjects {
            let reader = try Self.reader(subject.path)
            let bytes = try Repository.bytes(of: subject.path)
            if let summary = try Outcome(bytes, reader, subject.path).summary {
                formats.insert(summary.format)
            }
        }
        // Workbooks and archives, whose bytes are made by the tests that cut them off, are read as
        // one of these: WorkbookTests, WorkbookReadingTests, ArchiveReaderTests.
        #expect(formats == Set(FileFormat.allCases))
    }

    /// What comes of reading bytes.
    private struct Outcome {
        var summary: ReadSummary?
        var refusal: Finding?
        /// Number of records as their batches tell it.
        var count = 0
        /// What makes each record itself.
        var records: [String] = []

        init(_ bytes: [UInt8], _ reader: Reader, _ path: String) throws {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            do {
                summary = try reader.read(name: name, source: ByteSource(bytes: bytes)) { batch in
                    count += batch.count
                    records += batch.invoices.map { "\($0.number) \($0.total) \($0.issued)" }
                    records += batch.payments.map { "\($0.key) \($0.amount) \($0.bookedOn)" }
                    records += batch.instructions.map { "\($0.request) \($0.kind)" }
                    records += batch.debtors.map { "\($0.customerNumber) \($0.party.name)" }
                    records += batch.letters.map { "\($0.invoice) \($0.kind) \($0.day)" }
                }
            } catch let refused as FileRefused {
                refusal = refused.finding
                records = []
            }
        }
    }

    private static func reader(_ path: String) throws -> Reader {
        let isNorwegian = path.contains("tindelys") || path.contains("ocrgiro")
        let settings = ReadingSettings(
            SettingsFile(name: "s", text: source).root.section("reading")
        )
        return Reader(
            creditor: Creditor(
                id: try #require(CreditorID("cut")),
                serial: 1,
                name: "Cut",
                organisationNumber: "",
                country: isNorwegian ? "NO" : "SE",
                currency: isNorwegian ? .nok : .sek
            ),
            settings: settings
        )
    }

    private static let source = """
        reading:
          sources:
            - match: "bank-list*"
              payments:
                account: "50501055"
                columns:
                  day: Bokföringsdag
                  amount: Belopp
                  reference: Referens
                  payer: Avsändare
                  message: Meddelande
                  balance: Saldo
        """
}

extension FileFormat {
    /// Whether it is a list of rows, whose end nothing tells.
    fileprivate var isTable: Bool {
        switch self {
        case .csvInvoices, .csvPayments, .instructions, .debtors, .sentLetters: true
        default: false
        }
    }
}
