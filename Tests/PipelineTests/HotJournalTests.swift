import Foundation
import GRDB
import Pipeline
import TestSupport
import Testing

/// A machine that stopped in the middle of a commit leaves SQLite's journal beside the ledger.
@Suite struct HotJournalTests {
    /// A workspace as it lies when a commit was half written: pages of a night that never happened
    /// stand in the ledger, and the journal that takes them back beside it.
    private func torn() throws -> (rig: Rig, before: Snapshot) {
        let rig = try Rig(copying: try Scenario.shared().evening)
        let before = try Snapshot(rig.folder())
        let torn = try Rig(copying: rig)
        let path = "/ledger.sqlite"
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let ledger = try DatabaseQueue(path: rig.folder() + path, configuration: configuration)
        try ledger.inDatabase { database in
            // A cache of one page makes SQLite write into the file long before the commit.
            try database.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
            try database.execute(sql: "UPDATE hot SET open = 1, next_on = NULL")
            try database.execute(sql: "UPDATE segment SET bytes = zeroblob(length(bytes))")
            try database.execute(sql: "UPDATE total SET principal = 1")
            for ending in ["", "-journal"] {
                let copy = URL(fileURLWithPath: torn.folder() + path + ending)
                let data = try Data(contentsOf: URL(fileURLWithPath: rig.folder() + path + ending))
                try data.write(to: copy)
            }
            try database.execute(sql: "ROLLBACK")
        }
        try ledger.close()
        return (torn, before)
    }

    @Test func `a dry run takes back what was half written, and changes nothing else`() throws {
        let (rig, before) = try torn()
        let journal = rig.folder() + "/ledger.sqlite-journal"
        let without = try Rig(copying: rig)
        try FileManager.default.removeItem(atPath: without.folder() + "/ledger.sqlite-journal")
        #expect(try without.verify() != [])
        let dry = try #require(try rig.night(Scenario.date, isDryRun: true).creditors.first)
        #expect(dry.failure == nil)
        #expect(!FileManager.default.fileExists(atPath: journal))
        #expect(try Snapshot(rig.folder()).differences(from: before) == [])
        #expect(try rig.verify() == [])
        let real = try rig.soundNight(Scenario.date)
        #expect(dry.letters == real.letters)
    }

    @Test func `a night and whoever asks do the same`() throws {
        let (rig, _) = try torn()
        #expect(try rig.verify() == [])
        let (other, _) = try torn()
        try other.soundNight(Scenario.date)
        let morning = try Scenario.shared().morning
        #expect(try Snapshot(other.folder()).differences(from: morning) == [])
    }

    @Test(arguments: ["transaction-open:1", "committed:1", "published-kind:2"])
    func `a dry run after a killed one does not fail and publishes nothing`(
        _ fault: String
    ) throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        #expect(try rig.child(Scenario.date, fault: fault).signal == SIGKILL)
        let before = try Snapshot(rig.folder())
        let dry = try rig.night(Scenario.date, isDryRun: true)
        #expect(dry.failed.isEmpty)
        #expect(try Snapshot(rig.folder()).differences(from: before) == [])
        try rig.night(Scenario.date)
        #expect(try Snapshot(rig.folder()).differences(from: scenario.morning) == [])
    }
}
