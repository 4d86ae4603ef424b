import Foundation
import Ledger
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Nothing twice, nothing lost.
@Suite struct OnceTests {
    private static let two = RigFiles.list([
        .init(number: "1001"), .init(number: "1002", customer: "101", due: "2026-12-31"),
    ])

    @Test func `the same file under another name is archived and booked once`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        try rig.drop("list copy.csv", Self.two)
        let first = try rig.soundNight("2026-10-01")
        #expect(try first.receipt("list copy.csv").outcome == .read)
        #expect(try first.receipt("list.csv").outcome == .duplicate)
        #expect(try first.receipt("list.csv").findings.map(\.code) == [.fileDuplicate])

        try rig.drop("november.csv", Self.two)
        let second = try rig.soundNight("2026-10-02")
        #expect(try second.receipt("november.csv").outcome == .duplicate)
        #expect(second.codes == [.fileDuplicate])
        #expect(try rig.cases().count == 2)
        let archived = try rig.files("archive")
        let names = ["1-list copy.csv", "2-list.csv", "3-november.csv"]
        #expect(archived == names.map { "2026/10/" + $0 })
        for file in archived { #expect(try rig.text("archive/" + file) == Self.two) }
        #expect(try rig.verify() == [])
    }

    @Test func `a payment in two files of a night is booked once`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        let paid = RigFiles.Paid(minor: 40_000, id: "BANK-1", message: "1002")
        try rig.drop("a.xml", try RigFiles.notification("2026-09-30", [paid]))
        try rig.drop("b.xml", try RigFiles.statement("2026-09-30", opening: 0, [paid]))
        let night = try rig.soundNight("2026-10-01")
        #expect(night.received.map(\.description) == ["400.00 SEK"])
        #expect(night.codes == [.paymentTwice])
        #expect(try rig.claim("1002").claim.open == 60_000)
        #expect(try rig.verify() == [])
    }

    @Test func `a payment that comes again on a later night is booked once`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        let paid = RigFiles.Paid(minor: 40_000, id: "BANK-1", message: "1002")
        try rig.drop("a.xml", try RigFiles.notification("2026-09-30", [paid]))
        try rig.soundNight("2026-10-01")
        try rig.drop("b.xml", try RigFiles.statement("2026-09-30", opening: 0, [paid]))
        let night = try rig.soundNight("2026-10-02")
        #expect(night.received.isEmpty)
        #expect(night.codes == [.paymentTwice])
        #expect(try rig.claim("1002").claim.open == 60_000)
        #expect(try rig.verify() == [])
    }

    @Test func `money without a claim waits and finds the invoice that comes later`() throws {
        let rig = try Rig()
        let paid = RigFiles.Paid(minor: 100_000, id: "BANK-1", message: "1002")
        try rig.drop("a.xml", try RigFiles.notification("2026-09-30", [paid]))
        let early = try rig.soundNight("2026-10-01")
        #expect(early.codes == [.paymentUnmatched])
        #expect(early.totals.map(\.unapplied) == [100_000])
        try rig.drop("list.csv", Self.two)
        let late = try rig.soundNight("2026-10-02")
        #expect(late.totals.map(\.unapplied) == [0])
        #expect(try rig.claim("1002").claim.open == 0)
        #expect(try rig.verify() == [])
    }

    @Test func `money of a debtor's name that found no claim holds the debtor's letters`() throws {
        let rig = try Rig()
        try rig.drop(
            "list.csv",
            RigFiles.list([
                .init(number: "1001"), .init(number: "1002", customer: "101", name: "Bo Ek"),
            ])
        )
        let paid = RigFiles.Paid(minor: 40_000, id: "BANK-1", message: "tack för hjälpen")
        try rig.drop("a.xml", try RigFiles.notification("2026-09-30", [paid]))
        let first = try rig.soundNight("2026-10-01")
        #expect(first.letters.flatMap(\.lines).map(\.invoice) == ["1002"])
        #expect(try rig.claim("1001").claim.reason == .unmatchedPayment)
        #expect(try rig.soundNight("2026-10-02").letters.isEmpty)

        // Once it went back nothing waits any more.
        let other = RigFiles.Paid(minor: 40_000, id: "BANK-1", message: "åter", kind: .reversal)
        try rig.drop("b.xml", try RigFiles.notification("2026-10-02", [other]))
        let third = try rig.soundNight("2026-10-03")
        #expect(third.totals.map(\.unapplied) == [0])
        #expect(third.letters.flatMap(\.lines).map(\.invoice) == ["1001"])
        #expect(try rig.verify() == [])
    }

    @Test func `a night that runs again writes nothing`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        let first = try rig.soundNight("2026-10-01")
        #expect(first.run == 1)
        #expect(first.letters.count == 1)
        let before = try Snapshot(rig.folder())
        for _ in 1...2 {
            let again = try rig.soundNight("2026-10-01")
            #expect(again.run == nil)
            #expect(again.letters.isEmpty)
            #expect(try Snapshot(rig.folder()).differences(from: before) == [])
        }
    }

    @Test func `settings that change no plan are planned with once, without a night`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        try rig.soundNight("2026-09-01")
        let before = try Snapshot(rig.folder())
        try rig.rewrite(RigSettings.swedish + "# a remark\n")
        #expect(try rig.soundNight("2026-09-01").run == nil)
        let after = try Snapshot(rig.folder())
        #expect(after.differences(from: before) == ["ledger/head"])
        #expect(try rig.soundNight("2026-09-01").run == nil)
        #expect(try Snapshot(rig.folder()).differences(from: after) == [])
        #expect(try rig.verify() == [])
    }

    @Test func `money that waits costs a quiet night nothing, and its debtor goes on without it`()
        throws
    {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        let paid = RigFiles.Paid(minor: 150_000, id: "P1", message: "1002")
        try rig.drop(
            "more.csv",
            RigFiles.list([.init(number: "1004", customer: "101", due: "2026-09-10")])
        )
        try rig.drop("bank.xml", try RigFiles.notification("2026-08-28", [paid]))
        let first = try rig.soundNight("2026-10-01")
        #expect(first.letters.flatMap(\.lines).map(\.invoice) == ["1001"])
        #expect(try rig.claim("1004").claim.reason == .unmatchedPayment)
        let night = try rig.soundNight("2026-10-02")
        #expect(night.run == nil)
        #expect(night.reasons.isEmpty)

        let back = RigFiles.Paid(minor: 50_000, id: "P1", kind: .reversal)
        try rig.drop("back.xml", try RigFiles.notification("2026-10-02", id: "N2", [back]))
        let freed = try rig.soundNight("2026-10-03")
        #expect(freed.letters.flatMap(\.lines).map(\.invoice) == ["1004"])
        #expect(try rig.verify() == [])
    }

    @Test func `a date before the last committed night is refused`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        try rig.soundNight("2026-10-01")
        try rig.drop("more.csv", RigFiles.list([.init(number: "1003")]))
        let before = try Snapshot(rig.folder())
        let late = try rig.night("2026-09-30")
        #expect(
            late.failed.map(\.failure) == [
                "2026-09-30 lies before the last committed night 2026-10-01; use --dry-run to look "
                    + "back"
            ]
        )
        #expect(try Snapshot(rig.folder()).differences(from: before) == [])
        #expect(try rig.night("2026-09-30", isDryRun: true).failed.isEmpty)
        let child = try rig.child("2026-09-30")
        #expect(child.status == 3)
        #expect(child.output.contains("granbygg: did not take place: 2026-09-30 lies before"))
    }

    @Test func `missed nights take one step`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        let first = try rig.soundNight("2026-12-15")
        #expect(first.letters.map(\.kind) == [.reminder])
        let next = try rig.soundNight("2026-12-16")
        #expect(next.letters.isEmpty)
        let much = try rig.soundNight("2027-03-30")
        #expect(much.letters.flatMap(\.lines).filter { $0.invoice == "1001" }.count <= 1)
        #expect(much.cases.isEmpty)
        #expect(try rig.verify() == [])
    }

    @Test func `runs by day read and match, and only the night takes steps`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.two)
        let noon = try rig.soundNight("2026-10-01", isIntakeOnly: true)
        #expect(noon.run == 1)
        #expect(noon.letters.isEmpty)
        #expect(noon.reasons.isEmpty)
        #expect(try rig.files("outbox/status/2026-10-01-1").contains("receipts.csv"))

        let paid = RigFiles.Paid(minor: 40_000, id: "BANK-1", message: "1002")
        try rig.drop("bank.xml", try RigFiles.notification("2026-09-30", [paid]))
        let evening = try rig.soundNight("2026-10-01", isIntakeOnly: true)
        #expect(evening.run == 2)
        #expect(evening.letters.isEmpty)
        #expect(try rig.claim("1002").claim.open == 60_000)

        let night = try rig.soundNight("2026-10-01")
        #expect(night.run == 3)
        #expect(night.letters.flatMap(\.lines).map(\.invoice) == ["1001"])
        #expect(try rig.verify() == [])
    }
}
