import Pipeline
import Settings
import TestSupport
import Testing

/// Settings that are broken in thousands of ways: never a crash, and either faults or settings.
@Suite struct SettingsMutationTests {
    private static let seed: UInt64 = 20_261_122
    private static let sound = Array(RigSettings.workspace([RigSettings.fjordlys]).utf8)

    /// Whether some bytes are settings; what they are refused for is told.
    private static func areSettings(_ bytes: [UInt8]) -> Bool {
        let file = SettingsFile(name: "pipeline.yml", text: String(decoding: bytes, as: UTF8.self))
        do throws(SettingsInvalid) {
            _ = try WorkspaceSettings(file)
            return true
        } catch {
            #expect(error.faults.allSatisfy { !$0.message.isEmpty }, "seed \(seed)")
            #expect(!error.faults.isEmpty, "seed \(seed)")
            return false
        }
    }

    @Test func `the sound settings are settings`() {
        #expect(Self.areSettings(Self.sound))
    }

    @Test func `settings cut off at any byte are refused or settings`() {
        let cuts = Mutation(of: Self.sound, seed: Self.seed).truncations
        #expect(cuts.count { !Self.areSettings($0) } > 0)
    }

    @Test func `settings with broken bytes are refused or settings`() {
        var mutation = Mutation(of: Self.sound, seed: Self.seed)
        var refused = 0
        for _ in 0..<700 where !Self.areSettings(mutation.next()) { refused += 1 }
        #expect(refused > 0, "seed \(Self.seed)")
    }
}
