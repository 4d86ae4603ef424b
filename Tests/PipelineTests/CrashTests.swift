import Files
import Foundation
import Pipeline
import TestSupport
import Testing

/// The process is killed where it hurts, and started again: what is there in the end is what an
/// undisturbed night leaves.
@Suite struct CrashTests {
    /// Points of the night in its order, with the passings to die at.
    static let steps: [(FaultPoint, [Int])] = [
        (.locked, [1]), (.stagingDiscarded, [1]), (.recovered, [1]), (.claimedFile, [1, 3, 5, 7]),
        (.claimed, [1]), (.hashedFile, [1, 5]), (.unpacked, [1, 2]), (.recognised, [1]),
        (.readFile, [1, 2, 3]),
        (.matched, [1]), (.classified, [1]), (.balanced, [1]), (.stagedKind, [1, 3, 5]),
        (.staged, [1]), (.stagedSynced, [1]), (.transactionOpen, [1]), (.committed, [1]),
        (.publishedKind, [1, 3, 5]), (.published, [1]), (.archivedFile, [1, 3]),
        (.quarantineReason, [1, 2]), (.quarantinedFile, [1, 2]), (.filed, [1]), (.reportFiled, [1]),
        (.marked, [1]), (.reported, [1]),
    ]

    /// Operations below the steps: how many of each a night takes is nobody's promise, so the later
    /// passings may never come.
    static let operations: [(FaultPoint, [Int])] = [
        (.fileWrite, [1, 4, 9, 14]), (.fileSync, [1, 3, 7, 12, 17]),
        (.rename, [1, 4, 6, 9, 12, 15]), (.folderSync, [1, 2, 4, 8, 12, 16]),
    ]

    static func faults(_ table: [(FaultPoint, [Int])]) -> [String] {
        table.flatMap { point, times in times.map { "\(point.rawValue):\($0)" } }
    }

    @Test func `every step of the night has a fault point that is tried`() {
        let named = Self.steps.map(\.0) + Self.operations.map(\.0)
        #expect(Set(named) == Set(FaultPoint.allCases))
    }

    @Test(arguments: faults(steps) + faults(operations))
    func `a night that was killed ends as the undisturbed one`(_ fault: String) throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        let killed = try rig.child(Scenario.date, fault: fault)
        let isStep = Self.faults(Self.steps).contains(fault) || fault.hasSuffix(":1")
        #expect(killed.signal == SIGKILL || (!isStep && killed.status == 2))

        try rig.night(Scenario.date)
        let found = try Snapshot(rig.folder())
        #expect(found.differences(from: scenario.morning) == [])
        #expect(try rig.nights().differences(from: scenario.reports) == [])
        #expect(try rig.verify() == [])
    }

    @Test(arguments: ["committed:1", "marked:1", "committed:2", "marked:2", "reported:1"])
    func `two creditors' reports end in one document as undisturbed`(_ fault: String) throws {
        let rig = try Rig(
            RigSettings.workspace(
                [
                    RigSettings.granbygg(),
                    RigSettings.granbygg("bofast", serial: 2, number: "5560360793"),
                ],
                atOnce: 1
            )
        )
        for creditor in ["granbygg", "bofast"] {
            try rig.drop("list.csv", RigFiles.list([.init(number: "1001")]), to: creditor)
        }
        let undisturbed = try Rig(copying: rig)
        try undisturbed.night(Scenario.date)
        #expect(try rig.child(Scenario.date, fault: fault).signal == SIGKILL)
        let report = try rig.night(Scenario.date)
        let isFinished = fault.hasPrefix("committed")
        #expect(report.creditors.contains { $0.finished != nil } == isFinished)
        #expect(try rig.nights().differences(from: try undisturbed.nights()) == [])
        try rig.night(Scenario.date)
        #expect(try rig.nights().differences(from: try undisturbed.nights()) == [])
    }

    @Test func `a report that a killed run left is kept under its own date`() throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        #expect(try rig.child(Scenario.date, fault: "committed").signal == SIGKILL)
        let next = try #require(try rig.night("2026-10-31").creditors.first)
        #expect(next.finished == FinishedNight(day: Sample.day(Scenario.date), run: 1))
        let nights = try rig.nights().contents
        for (path, text) in scenario.reports.contents { #expect(nights[path] == text) }
        #expect(try rig.files("work/reports") == [])
    }

    @Test(arguments: faults(steps.filter { Scenario.fromCommit.contains($0.0) }))
    func `what a receiver picked up in between is not made again`(_ fault: String) throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        #expect(try rig.child(Scenario.date, fault: fault).signal == SIGKILL)

        let first = try rig.pickUp()
        try rig.night(Scenario.date)
        let second = try rig.pickUp()
        #expect(Set(first.keys).isDisjoint(with: second.keys))
        let all = first.merging(second) { mine, _ in mine }
        #expect(all == scenario.morning.below("outbox"))
        var rest = try Snapshot(rig.folder())
        rest.add(all)
        #expect(rest.differences(from: scenario.morning) == [])
        #expect(try rig.verify() == [])
    }

    @Test(arguments: ["staged:1", "transaction-open:1", "file-sync:4"])
    func `what was staged and never synced may come back as nothing`(_ fault: String) throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        #expect(try rig.child(Scenario.date, fault: fault).signal == SIGKILL)
        // A power cut leaves the names of files whose bytes never reached the disk.
        for place in ["work/staging", "work/reasons"] {
            for file in try rig.files(place) {
                try Data().write(to: URL(fileURLWithPath: "\(rig.folder())/\(place)/\(file)"))
            }
        }
        try rig.night(Scenario.date)
        #expect(try Snapshot(rig.folder()).differences(from: scenario.morning) == [])
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `a publishing rename that the disk forgot is done again`(_ nth: Int) throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        #expect(try rig.child(Scenario.date, fault: "published-kind:\(nth)").signal == SIGKILL)
        let kinds = try FileManager.default.contentsOfDirectory(
            atPath: rig.folder() + "/outbox"
        ).sorted()
        for kind in kinds {
            let target = "\(rig.folder())/outbox/\(kind)/\(Scenario.date)-1"
            guard FileManager.default.fileExists(atPath: target) else { continue }
            try FileManager.default.moveItem(
                atPath: target,
                toPath: rig.folder() + "/work/staging/" + kind
            )
        }
        try rig.night(Scenario.date)
        #expect(try Snapshot(rig.folder()).differences(from: scenario.morning) == [])
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `claims that the disk forgot are made again`(_ nth: Int) throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        #expect(try rig.child(Scenario.date, fault: "claimed-file:\(nth)").signal == SIGKILL)
        for name in try rig.files("work/claimed") {
            let dropped = String(name.drop { $0 != "-" }.dropFirst())
            try FileManager.default.moveItem(
                atPath: rig.folder() + "/work/claimed/" + name,
                toPath: rig.folder() + "/inbox/" + dropped
            )
        }
        try rig.night(Scenario.date)
        #expect(try Snapshot(rig.folder()).differences(from: scenario.morning) == [])
    }

    @Test func `killed again and again the night still ends the same`() throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        for fault in ["claimed", "staged", "committed", "published-kind", "archived-file"] {
            #expect(try rig.child(Scenario.date, fault: fault).signal == SIGKILL)
        }
        try rig.night(Scenario.date)
        #expect(try Snapshot(rig.folder()).differences(from: scenario.morning) == [])
        #expect(try rig.verify() == [])
    }
}

extension Rig {
    /// The documents of the workspace's nights.
    func nights() throws -> Snapshot { try Snapshot(root, folders: ["nights"]) }

    /// Moves everything out of the outbox, as a receiver does.
    ///
    /// - Returns: contents by path below the creditor's folder.
    func pickUp() throws -> [String: String] {
        let found = try Snapshot(folder(), folders: ["outbox"]).below("outbox")
        let outbox = folder() + "/outbox"
        for kind in try FileManager.default.contentsOfDirectory(atPath: outbox) {
            for batch in try FileManager.default.contentsOfDirectory(atPath: outbox + "/" + kind) {
                try FileManager.default.removeItem(atPath: "\(outbox)/\(kind)/\(batch)")
            }
        }
        return found
    }
}
