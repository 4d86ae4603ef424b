import Files
import Foundation
import GRDB
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// What goes wrong around the files: disk, rights, ledger, and files that move under the reader.
@Suite struct FailureTests {
    private static let list = RigFiles.list([.init(number: "1001")])

    @Test func `a creditor that fails does not stop the others, and the exit code tells`() throws {
        let rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg("alfa"), RigSettings.granbygg("beta", serial: 2),
                RigSettings.granbygg("gamma", serial: 3),
            ])
        )
        for creditor in ["alfa", "beta", "gamma"] {
            try rig.drop("list.csv", Self.list, to: creditor)
        }
        try Data("this is no ledger, whatever its name says, and never was one".utf8).write(
            to: URL(fileURLWithPath: rig.folder("beta") + "/ledger.sqlite")
        )
        let child = try rig.child("2026-10-01")
        #expect(child.status == 3)
        #expect(child.output.contains("beta: did not take place: the ledger's database refused"))
        #expect(child.output.contains("put the ledger back from a backup"))
        for creditor in ["alfa", "gamma"] {
            #expect(try rig.files("outbox/reminders", of: creditor).count > 1)
            #expect(try rig.verify(creditor) == [])
        }
        #expect(try rig.files("outbox", of: "beta") == [])
        #expect(try rig.files("inbox", of: "beta") == ["list.csv"])
    }

    @Test func `a lock that somebody holds is told by its case, not by the words of a failure`()
        throws
    {
        let rig = try Rig()
        try rig.night("2026-10-01")
        let words = "another run is at work on 'granbygg'"
        let other = try #require(try rig.night("2026-10-01", asked: [words]).failed.first)
        #expect(other.failure?.contains(words) == true && !other.isBusy)
        #expect(try rig.night("2026-10-01").creditors.map(\.isBusy) == [false])
        let held = try FolderLock.take(Path(rig.folder() + "/work/lock"))
        let busy = try #require(try rig.night("2026-10-01").failed.first)
        withExtendedLifetime(held) {}
        #expect(busy.failure?.hasPrefix(words) == true && busy.isBusy)
    }

    @Test func `amounts that come to more than can be counted stop that creditor alone`() throws {
        let rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(), RigSettings.granbygg("beta", serial: 2),
            ])
        )
        for creditor in ["granbygg", "beta"] { try rig.drop("list.csv", Self.list, to: creditor) }
        try rig.night("2026-10-01")
        try rig.change("UPDATE total SET principal = \(Int64.max - 5)")
        let more = RigFiles.list([.init(number: "1002")])
        for creditor in ["granbygg", "beta"] { try rig.drop("more.csv", more, to: creditor) }
        let report = try rig.night("2026-10-02")
        #expect(
            report.creditors.map(\.failure) == [
                "the night does not balance, nothing was committed: all claims in SEK come to more "
                    + "than an amount can be", nil,
            ]
        )
        #expect(report.creditors.map(\.codes) == [[.unbalanced], []])
        #expect(report.creditors[0].findings[0].place.description == "creditors/granbygg")
        #expect(try rig.claim("1002", of: "beta").claim.open == 100_000)
        #expect(try rig.files("work/claimed") == ["2-more.csv"])
    }

    @Test func `a creditor that another run is at work on is left alone`() throws {
        let rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(), RigSettings.granbygg("beta", serial: 2),
            ])
        )
        for creditor in ["granbygg", "beta"] { try rig.drop("list.csv", Self.list, to: creditor) }
        try rig.night("2026-10-01")
        try rig.drop("more.csv", RigFiles.list([.init(number: "1002")]))
        let before = try Snapshot(rig.folder())
        let lock = try #require(try FolderLock.take(Path(rig.folder() + "/work/lock")))
        defer { withExtendedLifetime(lock) {} }
        for isDryRun in [true, false] {
            let report = try rig.night("2026-10-02", isDryRun: isDryRun)
            #expect(
                report.creditors.map(\.failure) == [
                    "another run is at work on 'granbygg'; try again when it is done", nil,
                ]
            )
            #expect(report.creditors[0].codes == [.creditorFailed])
            #expect(try Snapshot(rig.folder()).differences(from: before) == [])
        }
        let child = try rig.child("2026-10-02")
        #expect(child.status == 3)
        #expect(child.output.contains("granbygg: did not take place: another run is at work on"))
        #expect(try Snapshot(rig.folder()).differences(from: before) == [])
    }

    @Test func `a file that changes while it is read waits for the next night`() throws {
        let rig = try Rig()
        try rig.drop("a.csv", Self.list)
        try rig.drop("b.csv", RigFiles.list([.init(number: "1002")]))
        let order = NightOrder(date: Sample.day("2026-10-01"), now: .max)
        let claimed = rig.folder() + "/work/claimed/1-a.csv"
        let night = Night(try rig.workspace(), order) { progress in
            guard progress.stage == .reading,
                let handle = FileHandle(forWritingAtPath: claimed)
            else { return }
            _ = try? handle.seekToEnd()
            try? handle.write(contentsOf: Data("\n".utf8))
        }
        let first = try #require(try night.run().creditors.first)
        #expect(first.failure == nil)
        #expect(first.codes == [.fileChanging])
        #expect(first.receipts.map(\.name) == ["b.csv"])
        #expect(try rig.cases().map(\.claim.number) == ["1002"])

        let second = try rig.soundNight("2026-10-02")
        #expect(try second.receipt("a.csv").outcome == .read)
        #expect(try rig.cases().map(\.claim.number) == ["1002", "1001"])
        #expect(try rig.verify() == [])
    }

    @Test func `an input of two failed nights is quarantined and the third night goes on`() throws {
        let rig = try Rig()
        try rig.drop("good.csv", Self.list)
        try rig.soundNight("2026-10-01")
        try refuseClaims(rig)
        try rig.drop("bad.csv", RigFiles.list([.init(number: "1002")]))
        for date in ["2026-10-02", "2026-10-03"] {
            let failed = try #require(try rig.night(date).failed.first?.failure)
            #expect(failed.contains("no more claims"))
            #expect(try rig.files("work/claimed") == ["2-bad.csv"])
        }
        let third = try rig.soundNight("2026-10-04")
        #expect(third.codes == [.fileFailedTwice])
        #expect(try rig.files("quarantine") == ["2-bad.csv", "2-bad.csv.reason.txt"])
        let reason = try rig.text("quarantine/2-bad.csv.reason.txt")
        #expect(reason.contains("The run failed on two nights while this file was among the"))
        #expect(try rig.files("work") == ["lock"])
        #expect(try rig.verify() == [])
    }

    /// A stand-in for a fault that only one file brings out.
    private func refuseClaims(_ rig: Rig) throws {
        let ledger = try DatabaseQueue(path: rig.folder() + "/ledger.sqlite")
        try ledger.write { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER refuse BEFORE INSERT ON claim
                    BEGIN SELECT RAISE(ABORT, 'no more claims'); END
                    """
            )
        }
        try ledger.close()
    }

    @Test func `a file over which the process dies twice is quarantined`() throws {
        let rig = try Rig()
        try rig.drop("bad.csv", Self.list)
        for date in ["2026-10-01", "2026-10-02"] {
            #expect(try rig.child(date, fault: "recognised").signal == SIGKILL)
            // What a trap in a reader leaves behind.
            let mark = Array("1 \(date)".utf8)
            try Data(mark + [UInt8](repeating: 0, count: 64 - mark.count)).write(
                to: URL(fileURLWithPath: rig.folder() + "/work/under-way")
            )
        }
        let night = try rig.soundNight("2026-10-03")
        #expect(night.codes == [.fileFailedTwice])
        #expect(try rig.files("quarantine").count == 2)
    }

    @Test(arguments: [FaultPoint.fileWrite, .fileSync, .folderSync, .rename])
    func `a full or failing disk commits nothing or everything`(_ point: FaultPoint) throws {
        let scenario = try Scenario.shared()
        let evening = try Snapshot(scenario.evening.folder(), folders: ["outbox", "archive"])
        let effect = point == .fileWrite ? FaultEffect.enospc : .eio
        var nth = 1
        while true {
            let rig = try Rig(copying: scenario.evening)
            let report = try Faults.armed(Fault(point, nth: nth, effect)) {
                try rig.night(Scenario.date)
            }
            guard let failure = report.failed.first?.failure else { break }
            let words =
                effect == .enospc
                ? "the disk or the quota is full (ENOSPC); make room and run again"
                : "the device failed (EIO); look at the system log"
            #expect(failure.contains(words), "\(point.rawValue):\(nth)")
            let found = try Snapshot(rig.folder(), folders: ["outbox", "archive"])
            if failure.contains("the night is committed") {
                #expect(found.below("ledger") != evening.below("ledger"))
            } else {
                #expect(found.differences(from: evening) == [], "\(point.rawValue):\(nth)")
            }
            try rig.night(Scenario.date)
            let morning = try Snapshot(rig.folder())
            #expect(morning.differences(from: scenario.morning) == [], "\(point.rawValue):\(nth)")
            nth += 1
        }
        #expect(nth > 3)
    }

    @Test func `a disk that is full for the ledger is told, and no file is blamed`() throws {
        let scenario = try Scenario.shared()
        let rig = try Rig(copying: scenario.evening)
        let size = try #require(
            FileManager.default.attributesOfItem(atPath: rig.folder() + "/ledger.sqlite")[.size]
                as? Int
        )
        for _ in 1...2 {
            let child = try BuiltProgram.run(
                ["run", "--settings", rig.settings, "--date", Scenario.date],
                through: [
                    "/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(size / 1024); exec \"$@\"", "sh",
                ]
            )
            #expect(child.status == 3)
            #expect(child.output.contains("the ledger's database refused"))
            #expect(child.output.contains("see whether the disk is full"))
        }
        #expect(try rig.files("work/failed") == [])
        try rig.night(Scenario.date)
        #expect(try Snapshot(rig.folder()).differences(from: scenario.morning) == [])
    }

    @Test func `a folder without rights is told with what to do`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.list)
        let isRoot = geteuid() == 0
        guard !isRoot || Tool.path("setpriv") != nil else {
            try Test.cancel("root has every right, and 'setpriv' is not installed")
        }
        let folder = rig.root + "/creditors"
        let mode = isRoot ? 0o700 : 0o000
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
        defer {
            try? FileManager.default.setAttributes(
                [.posixPermissions: 0o700],
                ofItemAtPath: folder
            )
        }
        let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups"]
        let child = try BuiltProgram.run(
            ["run", "--settings", rig.settings, "--date", "2026-10-01"],
            through: isRoot ? [Tool.path("setpriv") ?? "setpriv"] + nobody : []
        )
        #expect(child.status == 3)
        #expect(
            child.output.contains(
                "no rights (EACCES); give the user that runs forfall read, write and search "
                    + "rights on the folder"
            )
        )
    }

    @Test func `a file where a folder should be is told`() throws {
        let rig = try Rig()
        try rig.soundNight("2026-10-01")
        let outbox = rig.folder() + "/outbox"
        try FileManager.default.removeItem(atPath: outbox)
        try Data().write(to: URL(fileURLWithPath: outbox))
        let failure = try #require(try rig.night("2026-10-01").failed.first?.failure)
        #expect(failure.contains("/outbox: cannot make the folder: something of that name"))
    }

    @Test func `a target that exists stops the creditor until it is moved away`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.list)
        let target = rig.folder() + "/outbox/reminders/2026-10-01-1"
        try FileManager.default.createDirectory(
            atPath: target,
            withIntermediateDirectories: true
        )
        let failure = try #require(try rig.night("2026-10-01").failed.first?.failure)
        #expect(failure.contains("the night is committed, but not all of its files are in place"))
        #expect(failure.contains("something of that name is already there"))
        #expect(try rig.night("2026-10-02").failed.count == 1)
        try FileManager.default.removeItem(atPath: target)
        try rig.soundNight("2026-10-02")
        #expect(try rig.files("outbox/reminders/2026-10-01-1").contains("manifest.json"))
        #expect(try rig.verify() == [])
    }
}
