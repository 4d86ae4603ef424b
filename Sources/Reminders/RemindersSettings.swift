package import Settings

/// How decided letters leave the house: the section `reminders` of `pipeline.yml`.
package struct RemindersSettings: Sendable, Hashable {
    /// Letters in one batch at most.
    package var batchLimit: Int
    /// Whether a UBL 2.1 Reminder document is written for each letter.
    package var ubl: Bool

    /// Chooses: 1 000 letters to a batch, with documents, unless said otherwise.
    package init(batchLimit: Int = 1_000, ubl: Bool = true) {
        self.batchLimit = batchLimit
        self.ubl = ubl
    }

    /// Decodes a section over settings that hold where it is silent.
    package init(_ section: SettingsSection?, over base: RemindersSettings = .init()) {
        self = base
        guard let section else { return }
        batchLimit = section.int("batch-limit", in: 1...1_000_000) ?? base.batchLimit
        ubl = section.bool("ubl") ?? base.ubl
        section.finish()
    }
}
