import Foundation
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Same inputs, ledger, date, settings, law and program: the same bytes.
@Suite struct DeterminismTests {
    @Test func `the same nights in two places leave the same bytes`() throws {
        let scenario = try Scenario.shared()
        for _ in 1...2 {
            let rig = try Rig(copying: scenario.evening)
            try rig.night(Scenario.date)
            #expect(try Snapshot(rig.folder()).differences(from: scenario.morning) == [])
        }
    }

    @Test func `the undisturbed night makes every kind of output`() throws {
        let morning = try Scenario.shared().morning
        let kinds = Set(morning.below("outbox").keys.map { $0.split(separator: "/")[1] })
        #expect(kinds == ["books", "handoff", "reminders", "remittance", "status"])
        for kind in kinds {
            #expect(morning.contents["outbox/\(kind)/\(Scenario.date)-1/manifest.json"] != nil)
        }
        let archived = morning.below("archive").keys.sorted()
        let read =
            ["1-first.csv", "2-a-first.csv", "3-b-second.csv", "5-d-bank.xml"]
            + ["8-g-again.csv.gz"]
        #expect(archived == read.map { "archive/2026/10/" + $0 })
        let quarantined = morning.below("quarantine").keys.sorted()
        let refused = ["4-c-broken.xml", "6-e-strange.bin", "7-f-archive.zip"].map {
            "quarantine/" + $0
        }
        #expect(quarantined == refused.flatMap { [$0, $0 + ".reason.txt"] })
        #expect(morning.below("work").keys.sorted() == ["work/lock"])
        #expect(morning.below("inbox").isEmpty)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the order in which files were dropped leaves no trace`(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let files = (1...9).map { index in
            (
                name: "list-\(index).csv",
                text: RigFiles.list([
                    .init(number: "10\(index)", customer: "\(index % 4)"),
                    .init(number: "20\(index)", customer: "\(index)", total: "50\(index),00"),
                ])
            )
        }
        var first: Snapshot?
        for _ in 1...3 {
            let rig = try Rig()
            // Folders list their entries by hash and by age: other names come and go in between.
            for file in files.shuffled(using: &random) {
                let other = "x" + String(random.next())
                try rig.drop(other, "gone")
                try rig.drop(file.name, file.text)
                try FileManager.default.removeItem(atPath: rig.folder() + "/inbox/" + other)
            }
            try rig.soundNight("2026-10-01")
            let found = try Snapshot(rig.folder())
            #expect(found.differences(from: first ?? found) == [], "seed \(seed)")
            first = found
        }
    }

    @Test func `creditors side by side do what they do one at a time`() throws {
        let creditors = ["alfa", "beta", "gamma", "delta"]
        let settings = RigSettings.workspace(
            creditors.enumerated().map { RigSettings.granbygg($1, serial: $0 + 1) },
            atOnce: 4
        )
        let together = try Rig(settings)
        let apart = try Rig(settings)
        for rig in [together, apart] {
            for (index, creditor) in creditors.enumerated() {
                let rows = (1...20).map {
                    RigFiles.Row(number: "\(index)\($0)", customer: "\($0 % 7)")
                }
                try rig.drop("list.csv", RigFiles.list(rows), to: creditor)
                let paid = RigFiles.Paid(
                    minor: 100_000,
                    id: Text("B\(index)"),
                    message: Text("\(index)3")
                )
                try rig.drop(
                    "bank.xml",
                    try RigFiles.notification("2026-09-30", [paid]),
                    to: creditor
                )
            }
        }
        try together.night("2026-10-01")
        let order = NightOrder(date: Sample.day("2026-10-01"), now: .max)
        for creditor in creditors.reversed() {
            let id = try #require(CreditorID(creditor))
            _ = try Night(try apart.workspace(), order).run(only: [id])
        }
        for creditor in creditors {
            let one = try Snapshot(together.folder(creditor))
            #expect(one.differences(from: try Snapshot(apart.folder(creditor))) == [])
            #expect(!one.below("outbox").isEmpty)
        }
    }
}
