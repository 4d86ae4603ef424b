import Formats
import Reading
import Records
import Values

/// What comes of reading a file as a night reads it: every format by its contents.
struct Outcome: Equatable {
    /// nil where the file was refused.
    private(set) var format: FileFormat?
    private var summary: ReadSummary?
    private var refusal: Finding?
    private var invoices: [Text] = []
    private var payments: [String] = []
    /// Records of all kinds.
    private var count = 0
    private var findings: [Finding] = []
    private var isSound = true

    /// Reads a file, in pieces of a size or whole.
    init(_ bytes: [UInt8], piece: Int = .max) {
        // Bank lists are known by name only, and what a number means by country.
        let kind = bytes.count % 8
        let reader = Outcome.readers[kind % 4]
        let name = kind < 4 ? "list" : "bank-list"
        do {
            let source = Outcome.source(bytes, piece)
            let read = try reader.make().read(name: name, source: source) { take($0) }
            summary = read
            format = read.format
        } catch let refused as FileRefused {
            refusal = refused.finding
        } catch {
            preconditionFailure("a reader threw what is no refusal: \(error)")
        }
    }

    private mutating func take(_ batch: RecordBatch) {
        invoices += batch.invoices.map(\.number)
        payments += batch.payments.map(\.key)
        count += batch.count
        findings += batch.findings
        isSound =
            isSound && batch.payments.allSatisfy { $0.amount.minor > 0 }
            && batch.invoices.allSatisfy { $0.total.minor >= 0 && !$0.number.isEmpty }
    }

    /// Holds the reader to what it says: so many records, and a finding for what it refused.
    func check() {
        precondition(isSound, "a record without an amount or a number")
        if let refusal {
            precondition(!refusal.message.isEmpty, "a refusal without words")
        }
        guard let summary else { return }
        precondition(count == summary.accepted, "\(count) records, \(summary.accepted) told")
        precondition(findings.count >= summary.refused, "a record was refused without a finding")
    }

    /// Lends bytes in pieces.
    private static func source(_ bytes: [UInt8], _ piece: Int) -> ByteSource {
        var start = 0
        return unsafe ByteSource { buffer in
            let count = min(buffer.count, bytes.count - start, piece)
            unsafe bytes.withUnsafeBytes { all in
                let part = unsafe UnsafeRawBufferPointer(rebasing: all[start..<start + count])
                unsafe buffer.copyMemory(from: part)
            }
            start += count
            return count
        }
    }
}

extension Outcome {
    /// A creditor to read for.
    private struct Desk {
        let country: String
        let currency: Currency

        func make() -> Reader {
            guard let id = CreditorID("fuzz") else { preconditionFailure("'fuzz' is an id") }
            var settings = ReadingSettings()
            settings.acceptsTestFiles = true
            let columns: [PaymentField: String] = [
                .day: "Bokföringsdag", .amount: "Belopp", .reference: "Referens",
                .payer: "Avsändare", .message: "Meddelande", .balance: "Saldo",
            ]
            let list = PaymentListOptions(account: "50501055", columns: columns)
            settings.sources = [ReadingSource(match: "bank*", meaning: .new, payments: list)]
            return Reader(
                creditor: Creditor(
                    id: id,
                    serial: 1,
                    name: "Fuzz",
                    organisationNumber: "",
                    country: country,
                    currency: currency
                ),
                settings: settings
            )
        }
    }

    private static let readers = [
        Desk(country: "SE", currency: .sek), Desk(country: "NO", currency: .nok),
        Desk(country: "DK", currency: .dkk), Desk(country: "FI", currency: .eur),
    ]
}
