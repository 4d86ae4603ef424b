import Pipeline
import Records
import TestSupport
import Testing
import Values

/// What an agency is told of the cases that it has.
@Suite struct CorrectionNightTests {
    /// An invoice of 1 000.00 that was handed off, and the day it was.
    private func rig() throws -> (rig: Rig, day: String) {
        let rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(more: ["matching:", "  agency-accounts: \"5987654\""])
            ])
        )
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001", reference: "10017")]))
        let days = ["2026-09-10", "2026-09-30", "2026-10-20", "2026-11-10"]
        for day in days {
            let night = try rig.soundNight(day)
            if !night.cases.isEmpty { return (rig, day) }
        }
        Issue.record("it was never handed off")
        return (rig, "")
    }

    private func later(_ day: String, _ days: Int) -> String {
        Sample.day(day).adding(days: days).description
    }

    private func pay(_ rig: Rig, _ minor: Int64, on day: String) throws {
        try rig.drop(
            "bank\(day).xml",
            try RigFiles.notification(
                day,
                id: "N" + day,
                [.init(minor: minor, id: "A1", reference: "10017")]
            )
        )
    }

    @Test func `a payment to the creditor is told as direct, once`() throws {
        let (rig, day) = try rig()
        let next = later(day, 1)
        try pay(rig, 40_000, on: next)
        try rig.soundNight(next)
        let table = try rig.table("handoff/\(next)-1/corrections.csv")
        #expect(table.column("kind") == ["direct-payment"])
        let claim = try rig.claim("1001").claim
        #expect(table.cell(0, "left-principal") == Money(minor: claim.open, .sek).digits)
        let xml = Array(try rig.text("outbox/handoff/\(next)-1/corrections.xml").utf8)
        let schema = Repository.root + "Sources/Formats/Agency/handoff-1.xsd"
        if let outcome = try Tool.validate(["corrections.xml": xml], schema: schema) {
            #expect(outcome.status == 0, "\(outcome.text)")
        }
        let after = later(day, 2)
        try rig.soundNight(after)
        #expect(try rig.files("outbox/handoff").allSatisfy { !$0.contains(after) })
        #expect(try rig.verify() == [])
    }

    @Test func `a case that was paid before it was handed over is recalled`() throws {
        let (rig, day) = try rig()
        let next = later(day, 1)
        try pay(rig, 100_000, on: "2026-08-31")
        try rig.soundNight(next)
        let table = try rig.table("handoff/\(next)-1/corrections.csv")
        #expect(table.column("kind").contains("recall"))
        #expect(table.column("cause").contains("overtaken"))
        let claim = try rig.claim("1001").claim
        #expect(!claim.isHandedOff && claim.isSettled)
        #expect(try rig.verify() == [])
    }

    @Test func `a case is withdrawn by instruction, and goes again only when asked for`() throws {
        let (rig, day) = try rig()
        let columns = "request-id;instruction;invoice\n"
        try rig.drop("ask.csv", columns + "w1;withdraw;1001\n")
        let next = later(day, 1)
        try rig.soundNight(next)
        let table = try rig.table("handoff/\(next)-1/corrections.csv")
        #expect(table.column("cause") == ["withdrawn"])
        #expect(try rig.claim("1001").claim.reason == .stopped)
        try rig.soundNight(later(day, 20))
        #expect(try rig.claim("1001").claim.isHandedOff == false)
        try rig.drop("again.csv", columns + "w2;resume;1001\n")
        let again = later(day, 21)
        let night = try rig.soundNight(again)
        #expect(night.cases.map(\.attempt) == [2])
        #expect(try rig.verify() == [])
    }
}
