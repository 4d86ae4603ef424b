import Intake
import Settings
import Testing

@Suite
struct IntakeSettingsTests {
    private func decode(_ yaml: String) throws -> IntakeSettings {
        let file = SettingsFile(name: "pipeline.yml", text: yaml)
        let settings = IntakeSettings(file.root.section("intake"))
        try file.check()
        return settings
    }

    @Test func `a section is decoded over the usual settings`() throws {
        let settings = try decode(
            """
            intake:
              settle-seconds: 5
              ready-ending: .done
              temporary-endings: [.TMP, .up]
              max-megabytes: 10
            """
        )
        #expect(settings.settleSeconds == 5)
        #expect(settings.readyEnding == ".done")
        #expect(settings.temporaryEndings == [".tmp", ".up"])
        #expect(settings.megabytesMax == 10)
        #expect(IntakeSettings(nil, over: settings) == settings)
        #expect(IntakeSettings(nil) == IntakeSettings())
    }

    @Test(arguments: [
        ("settle-seconds: -1", 3),
        ("settle-seconds: soon", 3),
        ("ready-ending: ready", 3),
        ("ready-ending: ./x", 3),
        ("temporary-endings: [tmp]", 3),
        ("max-megabytes: 0", 3),
        ("settle-second: 3", 3),
    ])
    func `a wrong setting is told with its place`(line: String, column: Int) throws {
        let error = #expect(throws: SettingsInvalid.self) { try decode("intake:\n  \(line)\n") }
        let faults = try #require(error?.faults)
        #expect(faults.map(\.line) == [2])
        #expect(faults.count == 1)
        #expect((faults.first?.column ?? 0) >= column)
    }
}
