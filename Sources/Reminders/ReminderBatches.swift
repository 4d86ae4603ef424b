import Formats
package import Records
import Values

/// Writes decided letters as numbered batches, as they come.
///
/// Batch 1 is `batch-001.csv` and, where documents are wanted, one `batch-001-letter-000042.xml`
/// per letter. A batch is written when it is full, so that memory holds one batch; without letters
/// there is no file.
package struct ReminderBatches {
    private let creditor: Creditor
    private let settings: RemindersSettings
    private let folder: OutputFolder
    private let documents: ReminderWriter
    private var waiting: [Letter] = []
    private var findings: [Finding] = []
    /// Number of batches written so far.
    package private(set) var count = 0

    /// Starts the batches of one night.
    ///
    /// - Parameters:
    ///   - creditor: whose letters they are.
    ///   - settings: the section `reminders`.
    ///   - folder: where the files go.
    package init(creditor: Creditor, settings: RemindersSettings, folder: OutputFolder) {
        self.creditor = creditor
        self.settings = settings
        self.folder = folder
        documents = ReminderWriter(creditor: creditor)
    }

    /// Takes the next letter; they come in the order of their numbers.
    ///
    /// - Throws: what the folder threw.
    package mutating func add(_ letter: Letter) throws {
        waiting.append(letter)
        if waiting.count >= settings.batchLimit { try writeBatch() }
    }

    /// Writes what is left.
    ///
    /// - Returns: a finding where letters cannot say where to pay.
    /// - Throws: what the folder threw.
    package mutating func finish() throws -> [Finding] {
        if !waiting.isEmpty { try writeBatch() }
        return findings
    }

    private mutating func writeBatch() throws {
        count += 1
        let name = "batch-" + FileNumber.padded(Int64(count), to: 3)
        var rows = try LetterRowWriter(try folder.file(name + ".csv"), creditor: creditor)
        for letter in waiting { try rows.write(letter) }
        try rows.finish()
        if settings.ubl {
            for letter in waiting {
                let number = FileNumber.padded(letter.number, to: 6)
                try documents.write(letter, to: try folder.file("\(name)-letter-\(number).xml"))
            }
        }
        noteMissingAccount(name)
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func noteMissingAccount(_ name: String) {
        guard creditor.accounts.isEmpty, findings.isEmpty else { return }
        findings.append(
            Finding(
                .letterContent,
                .warning,
                at: Place(file: name + ".csv", element: "payee-account"),
                "the creditor has no account in the settings, so the letters do not say where "
                    + "to pay"
            )
        )
    }
}
