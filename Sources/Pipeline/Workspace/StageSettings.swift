package import Books
package import Classification
package import Handoff
package import Intake
package import Matching
package import Reading
package import Reminders
package import Remittance
import Settings
package import Status
import Values

/// One section for each stage, and one for what all of them make.
package struct StageSettings: Sendable {
    package var intake = IntakeSettings()
    package var reading = ReadingSettings()
    package var matching = MatchingSettings()
    package var classification = ClassificationSettings()
    package var reminders = RemindersSettings()
    package var handoff = HandoffSettings()
    package var remittance = RemittanceSettings()
    package var books = BooksSettings()
    package var status = StatusSettings()
    package var outputs = OutputsSettings()

    init() {}

    /// Decodes the sections below a mapping over other settings.
    init(_ parent: SettingsSection, over base: StageSettings) {
        intake = IntakeSettings(parent.section("intake"), over: base.intake)
        reading = ReadingSettings(parent.section("reading"), over: base.reading)
        matching = MatchingSettings(parent.section("matching"), over: base.matching)
        classification = ClassificationSettings(
            parent.section("classification"),
            over: base.classification
        )
        reminders = RemindersSettings(parent.section("reminders"), over: base.reminders)
        handoff = HandoffSettings(parent.section("handoff"), over: base.handoff)
        classification.hasAgency = handoff.agency != nil
        remittance = RemittanceSettings(parent.section("remittance"), over: base.remittance)
        books = BooksSettings(parent.section("books"), over: base.books)
        status = StatusSettings(parent.section("status"), over: base.status)
        outputs = OutputsSettings(parent.section("outputs"), over: base.outputs)
    }
}
