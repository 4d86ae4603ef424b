import Files
import Foundation
import Pipeline
import Settings
import TestSupport
import Testing

/// Who may read what a night makes: the owner alone, or whom the settings name, whatever the umask.
@Suite struct RightsTests {
    /// Rights by path below the workspace, in octal; `n` stands for a number or a name.
    private func rights(_ rig: Rig) throws -> [String: String] {
        var rights: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: rig.root) {
            let status = try FileManager.default.attributesOfItem(atPath: rig.root + "/" + path)
            let bits = (status[.posixPermissions] as? NSNumber)?.intValue ?? 0
            rights[path] = String(bits, radix: 8)
        }
        return rights
    }

    private func night(_ settings: String, umask: String) throws -> [String: String] {
        let rig = try Rig(settings)
        let outcome = try BuiltProgram.run(
            ["init", "--settings", rig.settings],
            through: ["/bin/sh", "-c", "umask \(umask); exec \"$0\" \"$@\""]
        )
        #expect(outcome.status == 0)
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001")]))
        try rig.drop("strange.bin", [0, 1])
        let run = try BuiltProgram.run(
            ["run", "--settings", rig.settings, "--date", "2026-10-01"],
            through: ["/bin/sh", "-c", "umask \(umask); exec \"$0\" \"$@\""]
        )
        #expect(run.status == 2)
        return try rights(rig)
    }

    private static let published = "creditors/granbygg/outbox/reminders/2026-10-01-1"

    @Test(arguments: ["000", "022", "077"])
    func `what is made is for the owner alone`(_ umask: String) throws {
        var found = try night(RigSettings.swedish, umask: umask)
        // What others made: the settings, and the dropped files with the rights they came with.
        found = found.filter { path, _ in
            path != "pipeline.yml" && !path.hasSuffix("list.csv") && !path.hasSuffix("strange.bin")
        }
        #expect(Set(found.values) == ["600", "700"])
        #expect(found["creditors/granbygg/ledger.sqlite"] == "600")
        #expect(found[Self.published] == "700")
    }

    @Test(arguments: ["000", "077"])
    func `a group may pick up where the settings say so`(_ umask: String) throws {
        let widened = "outputs:\n  file-mode: 0640\n  folder-mode: 2750\n"
        let found = try night(RigSettings.swedish + widened, umask: umask)
        for folder in [
            "creditors", "creditors/granbygg", "creditors/granbygg/outbox",
            "creditors/granbygg/outbox/reminders", Self.published, "creditors/granbygg/quarantine",
            "nights",
        ] {
            #expect(found[folder] == "2750", "\(folder)")
        }
        for file in [
            Self.published + "/manifest.json", "nights/2026-10-01-1.json",
            "creditors/granbygg/quarantine/2-strange.bin.reason.txt",
        ] {
            #expect(found[file] == "640", "\(file)")
        }
        for folder in ["inbox", "work", "archive", "work/staging"] {
            // The set-group bit is inherited, and gives nobody any right by itself.
            #expect(found["creditors/granbygg/" + folder] == "2700", "\(folder)")
        }
        #expect(found["creditors/granbygg/ledger.sqlite"] == "600")
    }

    @Test(arguments: [
        ("file-mode: 0644", nil), ("file-mode: 660", nil), ("folder-mode: 0755", nil),
        ("folder-mode: 2770", nil),
        ("file-mode: 0666", "1:23: 'file-mode' should not let everybody write"),
        ("file-mode: 0750", "1:23: 'file-mode' should not let everybody write, nor set bits"),
        ("file-mode: 0440", "1:23: 'file-mode' should be octal as chmod takes it"),
        ("file-mode: rw-r-----", "1:23: 'file-mode' should be octal"),
        ("file-mode: 0689", "1:23: 'file-mode' should be octal"),
        ("folder-mode: 0777", "1:25: 'folder-mode' should not let everybody write"),
        ("folder-mode: 0600", "1:25: 'folder-mode' should be octal"),
        ("mode: 0640", "1:12: unknown key 'mode' in 'outputs'"),
    ])
    func `rights are octal and never the whole world's to write`(
        _ line: String,
        _ fault: String?
    ) {
        let file = SettingsFile(name: "p.yml", text: "outputs: { \(line) }\n")
        let settings = OutputsSettings(file.root.section("outputs"))
        if let fault {
            #expect(file.faults.map(\.description).first?.hasPrefix("p.yml:" + fault) == true)
            #expect(settings.rights == .owner)
        } else {
            #expect(file.faults == [])
            #expect(settings.rights != .owner)
        }
    }
}
