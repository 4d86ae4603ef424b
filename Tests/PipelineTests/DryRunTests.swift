import Foundation
import Ledger
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// A dry run tells what the night would do, and writes nothing at all.
@Suite struct DryRunTests {
    /// Every path of a workspace with its kind, size and time.
    private func tree(_ rig: Rig) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: rig.root).sorted().map { path in
            let status = try FileManager.default.attributesOfItem(atPath: rig.root + "/" + path)
            let time = (status[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            return "\(path) \(status[.size] ?? "") \(time)"
        }
    }

    @Test func `it reads the inbox, decides, and leaves every file and folder as it was`() throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        let before = try tree(rig)
        let dry = try #require(try rig.night(Scenario.date, isDryRun: true).creditors.first)
        #expect(try tree(rig) == before)

        let real = try #require(try rig.night(Scenario.date).creditors.first)
        #expect(dry.run == nil)
        #expect(dry.outputs.isEmpty)
        #expect(dry.receipts == real.receipts)
        #expect(dry.findings == real.findings)
        #expect(dry.letters == real.letters)
        #expect(dry.cases == real.cases)
        #expect(dry.totals == real.totals)
        #expect(dry.received == real.received)
    }

    @Test func `it makes neither folders nor a ledger in a fresh workspace`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001")]))
        let before = try tree(rig)
        let night = try rig.night("2026-10-01", isDryRun: true)
        #expect(night.creditors.first?.letters.count == 1)
        #expect(try tree(rig) == before)
        let empty = try Rig()
        #expect(try empty.night("2026-10-01", isDryRun: true).failed.isEmpty)
        #expect(try tree(empty).count == 1)
    }

    @Test func `the command's dry run writes nothing either`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001")]))
        let before = try tree(rig)
        let child = try BuiltProgram.run(
            ["run", "--settings", rig.settings, "--date", "2026-10-01", "--dry-run"]
        )
        #expect(child.status == 0)
        #expect(child.output.hasPrefix("Night of 2026-10-01 (dry run: nothing was changed)\n"))
        #expect(try tree(rig) == before)
    }
}
