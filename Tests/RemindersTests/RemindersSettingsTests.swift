import Reminders
import Settings
import Testing

@Suite struct RemindersSettingsTests {
    @Test func `a section stands over what holds without it`() throws {
        let file = SettingsFile(name: "p.yml", text: "reminders: {batch-limit: 5}\n")
        let base = RemindersSettings(batchLimit: 9, ubl: false)
        let settings = RemindersSettings(file.root.section("reminders"), over: base)
        try file.check()
        #expect(settings == RemindersSettings(batchLimit: 5, ubl: false))
        #expect(RemindersSettings(nil, over: base) == base)
    }

    @Test func `wrong values and unknown keys are faults with their place`() {
        let file = SettingsFile(
            name: "p.yml",
            text: "reminders:\n  batch-limit: 0\n  ubll: yes\n"
        )
        _ = RemindersSettings(file.root.section("reminders"))
        #expect(file.faults.map(\.line) == [2, 3])
        #expect(file.faults.last?.message.contains("did you mean 'ubl'?") == true)
    }
}
