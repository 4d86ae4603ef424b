import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct InstructionReaderTests {
    private static func read(
        _ text: String
    ) throws -> (instructions: [Instruction], findings: [Finding], summary: ReadSummary) {
        var batch = RecordBatch()
        let reader = InstructionReader(currency: .sek)
        let source = ByteSource(bytes: Array(text.utf8))
        let summary = try reader.read(source, name: "ask.csv") { more in
            batch.instructions += more.instructions
            batch.findings += more.findings
        }
        return (batch.instructions, batch.findings, summary)
    }

    @Test func `each line becomes what it asks for`() throws {
        let (instructions, findings, summary) = try Self.read(
            """
            Request-ID;Instruction;Invoice;Customer;Until;Instalments
            r1;pause;1001;;2026-12-31;
            r2;deceased;;K7;;
            r3;Instalments;1002;;;2026-12-01 500,00 2027-01-01 250
            """
        )
        #expect(findings.isEmpty)
        #expect(summary == ReadSummary(format: .instructions, accepted: 3))
        #expect(
            instructions == [
                Instruction(
                    request: "r1",
                    kind: .pause,
                    invoice: "1001",
                    until: Day(iso: "2026-12-31"),
                    line: 2
                ),
                Instruction(request: "r2", kind: .deceased, customer: "K7", line: 3),
                Instruction(
                    request: "r3",
                    kind: .instalments,
                    invoice: "1002",
                    instalments: [
                        Instalment(due: Sample.day("2026-12-01"), minor: 50_000),
                        Instalment(due: Sample.day("2027-01-01"), minor: 25_000),
                    ],
                    line: 4
                ),
            ]
        )
    }

    @Test func `a line with a broken quote is refused, and the next one is read`() throws {
        let (instructions, findings, summary) = try Self.read(
            "request-id;instruction;invoice\nr1;stop;\"10\"01\nr2;stop;1002\n"
        )
        #expect(instructions.map(\.request) == ["r2"])
        #expect(findings.map(\.code) == [.csvQuoteBroken])
        #expect(findings.map(\.place) == [Place(file: "ask.csv", line: 2, column: 3)])
        #expect(summary == ReadSummary(format: .instructions, accepted: 1, refused: 1))
    }

    @Test(arguments: [
        (";pause;1;;;", "request-id", FindingCode.fieldMissing),
        ("r;halt;1;;;", "instruction", .wordUnknown),
        ("r;pause;;;;", "invoice", .fieldMissing),
        ("r;pause;1;K7;;", "invoice", .fieldMissing),
        ("r;pause;1;;2026-02-30;", "until", .dateInvalid),
        ("r;pause;1;;;2026-12-01 5", "instalments", .fieldMissing),
        ("r;instalments;1;;;", "instalments", .fieldMissing),
        ("r;instalments;1;;;2026-12-01", "instalments", .amountInvalid),
        ("r;instalments;1;;;2026-12-01 5 2026-11-01 5", "instalments", .amountInvalid),
        ("r;instalments;1;;;2026-12-01 -5", "amount", .amountInvalid),
    ])
    func `a line that cannot be read is told with its column, and the rest goes on`(
        line: String,
        column: String,
        code: FindingCode
    ) throws {
        let (instructions, findings, summary) = try Self.read(
            """
            request-id;instruction;invoice;customer;until;instalments
            \(line)
            r9;stop;9;;;
            """
        )
        #expect(instructions.map(\.request) == ["r9"])
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.place.line == 2)
        #expect(findings.first?.place.element == column || code == .amountInvalid)
        #expect(summary.refused == 1)
    }

    @Test(arguments: [
        ("request-id;instruction;invoise", FindingCode.csvColumnUnknown),
        ("request-id;instruction;until;until", .csvColumnTwice),
    ])
    func `a file whose columns are not sure is refused whole`(
        header: String,
        code: FindingCode
    ) throws {
        let refusal = #expect(throws: FileRefused.self) { try Self.read(header + "\nr;stop;1;") }
        #expect(refusal?.finding.code == code)
    }

    @Test func `only a file with the two columns is one of instructions`() {
        #expect(InstructionReader.recognises(Array("instruction,request-id\n".utf8)))
        #expect(!InstructionReader.recognises(Array("invoice;request-id\ninstruction".utf8)))
    }
}
