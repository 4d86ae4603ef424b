import Formats
import Records
import TestSupport
import Testing
import Values

/// Every reader, over files that are broken in thousands of ways: never a crash, and either a
/// refusal with its finding or records that add up.
@Suite struct MutationTests {
    static let seed: UInt64 = 20_261_122
    static let mutations = 700

    /// A reader and a small sound file for it.
    struct Subject: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let read: @Sendable (ByteSource, RecordReceiver) throws -> ReadSummary
    }

    static let subjects = [
        Subject(
            testDescription: "list",
            bytes: Array((ListSample.header + ListSample.row + ListSample.row).utf8)
        ) { source, receive in
            try CSVExportReader(country: "SE", currency: .sek)
                .read(source, name: "f", receive: receive)
        },
        Subject(testDescription: "e-invoice", bytes: Array(UBLSample.invoice.utf8)) {
            try EInvoiceReader().read($0, name: "f", receive: $1)
        },
        Subject(testDescription: "camt", bytes: Array(camt.utf8)) {
            try CamtReader().read($0, name: "f", receive: $1)
        },
        Subject(testDescription: "BgMax", bytes: bgMax) {
            try BgMaxReader().read($0, name: "f", receive: $1)
        },
        Subject(testDescription: "OCR giro", bytes: ocrGiro) {
            try OCRGiroReader().read($0, name: "f", receive: $1)
        },
        Subject(testDescription: "instructions", bytes: Array(instructions.utf8)) {
            try InstructionReader(currency: .sek).read($0, name: "f", receive: $1)
        },
    ]

    private static let camt = CamtSample.document(
        CamtSample.statement(
            closing: "1100.00",
            CamtSample.entry(
                "100.00",
                CamtSample.detail("100.00", CamtSample.structured("12345678"))
            )
        )
    )
    private static let bgMax = BgMaxText.file(
        [
            BgMaxText.section(), BgMaxText.payment(reference: "665869", amount: 100_000),
            BgMaxText.deposit(amount: 100_000, count: 1),
        ],
        end: BgMaxText.end(payments: 1)
    )
    private static let ocrGiro = OCRGiroText.file(
        OCRGiroText.payment(1, amount: 500),
        count: 1,
        sum: 500
    )
    private static let instructions = """
        request-id;instruction;invoice;customer;until;instalments
        r1;pause;1001;;2026-12-31;
        r2;deceased;;K7;;
        r3;instalments;1002;;;2026-12-01 500,00 2027-01-01 250

        """

    @Test(arguments: subjects)
    func `a sound file is read whole`(_ subject: Subject) throws {
        let outcome = try Self.read(subject.bytes, subject)
        #expect(outcome == .read(refused: 0))
    }

    @Test(arguments: subjects)
    func `a file cut off at any byte is refused, or sound as far as it goes`(
        _ subject: Subject
    ) throws {
        var refusals = 0
        for cut in Mutation(of: subject.bytes, seed: Self.seed).truncations
        where try Self.read(cut, subject, "cut at \(cut.count)") == .refused {
            refusals += 1
        }
        #expect(refusals > 0)
    }

    @Test(arguments: subjects)
    func `a file with broken bytes is refused, or what is read of it adds up`(
        _ subject: Subject
    ) throws {
        var mutation = Mutation(of: subject.bytes, seed: Self.seed)
        var refusals = 0
        for number in 0..<Self.mutations {
            let outcome = try Self.read(mutation.next(), subject, "mutation \(number)")
            if outcome == .refused { refusals += 1 }
        }
        #expect(refusals > 0, "seed \(Self.seed)")
    }

    enum Outcome: Equatable {
        case refused
        case read(refused: Int)
    }

    /// Reads, and holds the reader to what it says: as many records as it counts, and a finding for
    /// each record that it refuses.
    private static func read(
        _ bytes: [UInt8],
        _ subject: Subject,
        _ which: String = "sound"
    ) throws -> Outcome {
        var all = RecordBatch()
        do {
            let summary = try subject.read(ByteSource(bytes: bytes)) { more in
                all.invoices += more.invoices
                all.payments += more.payments
                all.instructions += more.instructions
                all.findings += more.findings
            }
            let about = Comment(rawValue: "\(subject.testDescription), \(which), seed \(seed)")
            let records = all.invoices.count + all.payments.count + all.instructions.count
            #expect(records == summary.accepted, about)
            #expect(all.findings.count >= summary.refused, about)
            #expect(all.invoices.allSatisfy { !$0.number.isEmpty }, about)
            return .read(refused: summary.refused)
        } catch let refused as FileRefused {
            #expect(!refused.finding.message.isEmpty)
            return .refused
        }
    }
}
