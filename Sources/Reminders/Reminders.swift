import Formats
package import Records

/// The stage that makes files of decided letters.
package enum Reminders {
    /// Writes letters that go out tonight as numbered batches; see ``ReminderBatches``.
    ///
    /// - Parameters:
    ///   - letters: in the order of their numbers.
    ///   - creditor: whose letters they are.
    ///   - settings: the section `reminders`.
    ///   - folder: the folder `reminders`.
    /// - Returns: what should be known about them.
    /// - Throws: what the folder threw.
    package static func write(
        _ letters: [Letter],
        of creditor: Creditor,
        settings: RemindersSettings,
        into folder: OutputFolder
    ) throws -> [Finding] {
        var batches = ReminderBatches(creditor: creditor, settings: settings, folder: folder)
        for letter in letters { try batches.add(letter) }
        return try batches.finish()
    }

    /// Writes letters that wait for the creditor's word as `proposals.csv`, one row each.
    ///
    /// - Parameters:
    ///   - letters: in the order of their numbers; without any there is no file.
    ///   - folder: the folder `reminders`.
    /// - Throws: what the folder threw.
    package static func propose(_ letters: [Letter], into folder: OutputFolder) throws {
        guard !letters.isEmpty else { return }
        var rows = try ProposalWriter(try folder.file("proposals.csv"))
        for letter in letters { try rows.write(letter) }
        try rows.finish()
    }
}
