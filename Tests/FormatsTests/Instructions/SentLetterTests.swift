import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct SentLetterTests {
    static let header = "invoice;letter;date;fee;deadline;step\n"

    static func read(_ text: String) throws -> (batch: RecordBatch, summary: ReadSummary?, Finding?)
    {
        var batch = RecordBatch()
        do {
            let summary = try SentLetterReader(currency: .sek).read(
                ByteSource(bytes: Array(text.utf8)),
                name: "letters.csv"
            ) { more in
                batch.letters += more.letters
                batch.findings += more.findings
            }
            return (batch, summary, nil)
        } catch let refused as FileRefused {
            return (batch, nil, refused.finding)
        }
    }

    @Test func `each line is a letter`() throws {
        let (batch, summary, _) = try Self.read(
            Self.header + "1001;reminder;2026-09-10;60,00;2026-09-20;\n"
                + "1001;demand;2026-10-01;180.00;2026-10-12;3\n"
        )
        #expect(
            batch.letters == [
                SentLetter(
                    invoice: "1001",
                    kind: .reminder,
                    step: nil,
                    day: Example.day(9, 10),
                    deadline: Example.day(9, 20),
                    fee: 6_000,
                    line: 2
                ),
                SentLetter(
                    invoice: "1001",
                    kind: .demand,
                    step: 3,
                    day: Example.day(10, 1),
                    deadline: Example.day(10, 12),
                    fee: 18_000,
                    line: 3
                ),
            ]
        )
        #expect(summary == ReadSummary(format: .sentLetters, accepted: 2))
    }

    @Test(arguments: [
        (";reminder;2026-09-10;;2026-09-20;", FindingCode.fieldMissing, "invoice"),
        ("1;letter;2026-09-10;;2026-09-20;", .wordUnknown, "letter"),
        ("1;reminder;10.9.2026;;2026-09-20;", .dateInvalid, "date"),
        ("1;reminder;2026-09-10;;2026-09-09;", .dateInvalid, "deadline"),
        ("1;reminder;2026-09-10;-1;2026-09-20;", .amountInvalid, "fee"),
        ("1;reminder;2026-09-10;1.234;2026-09-20;", .amountInvalid, "fee"),
        ("1;reminder;2026-09-10;;2026-09-20;0", .amountInvalid, "step"),
        ("1;reminder;2026-09-10;;2026-09-20", .csvRowLength, "invoice"),
    ])
    func `a line that cannot be read is told`(_ row: String, _ code: FindingCode, _ field: String)
        throws
    {
        let (batch, summary, _) = try Self.read(Self.header + row + "\n")
        #expect(batch.findings.map(\.code) == [code])
        #expect(batch.findings.first?.place.line == 2)
        #expect(batch.findings.first?.place.element == field)
        #expect(summary?.refused == 1)
    }

    @Test(arguments: [
        ("invoice;letter;date;deadline\n", FindingCode.csvColumnMissing),
        ("invoice;letter;date;fee;deadline;color\n", .csvColumnUnknown),
        ("invoice;letter;date;fee;deadline;fee\n", .csvColumnTwice),
    ])
    func `columns are as told, or the file is refused`(_ header: String, _ code: FindingCode) throws
    {
        #expect(SentLetterReader.recognises(Array(header.utf8)))
        #expect(try Self.read(header).2?.code == code)
    }

    @Test func `letters cut off at any byte are refused, or sound as far as they go`() throws {
        let text = Self.header + "1001;reminder;2026-09-10;60,00;2026-09-20;1\n"
        for end in 0..<text.utf8.count {
            let (batch, summary, refusal) = try Self.read(String(text.prefix(end)))
            #expect(summary != nil || refusal != nil)
            #expect(batch.letters.allSatisfy { $0.deadline >= $0.day })
        }
    }
}
