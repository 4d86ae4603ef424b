import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Instruction files, from inbox to receipt.
@Suite struct InstructionNightTests {
    private func rig() throws -> Rig {
        let rig = try Rig()
        var row = RigFiles.Row(number: "1001", customer: "7")
        var other = RigFiles.Row(number: "1002", customer: "7")
        (row.issued, row.due) = ("2026-08-01", "2026-08-31")
        (other.issued, other.due) = ("2026-08-01", "2026-08-31")
        try rig.drop("list.csv", RigFiles.list([row, other]))
        try rig.drop("bank.xml", try RigFiles.notification("2026-09-07", id: "N1", []))
        return rig
    }

    @Test func `an instruction holds, is answered and is carried out once`() throws {
        let rig = try rig()
        let table = "request-id;instruction;invoice;until\n"
        let lines = "r1;pause;1001;2026-09-20\nr2;stop;9999;\n"
        try rig.drop("ask.csv", table + lines)
        let night = try rig.soundNight("2026-09-08")
        #expect(try rig.claim("1001").claim.reason == .paused)
        #expect(try rig.claim("1001").claim.nextOn == Sample.day("2026-09-21"))
        #expect(try rig.claim("1001").history.map(\.code).last == "held-paused")
        #expect(try rig.claim("1002").claim.reason != .paused)
        let receipt = try night.receipt("ask.csv")
        #expect(receipt.findings.map(\.code) == [.instructionDone, .instructionRefused])
        #expect(receipt.summary?.accepted == 1 && receipt.summary?.refused == 1)

        try rig.drop("again.csv", table + "r1;stop;1001;\n")
        let next = try rig.soundNight("2026-09-09")
        #expect(try next.receipt("again.csv").findings.map(\.code) == [.instructionTwice])
        #expect(try rig.claim("1001").claim.reason == .paused)

        try rig.drop("bank2.xml", try RigFiles.notification("2026-09-18", id: "N2", []))
        try rig.soundNight("2026-09-21")
        #expect(try rig.claim("1001").history.map(\.code).contains("lifted-paused"))
        #expect(try rig.claim("1001").claim.hold == .none)
        #expect(try rig.verify() == [])
    }

    @Test func `what is known of a debtor outlives the night`() throws {
        let rig = try rig()
        try rig.drop("ask.csv", "request-id;instruction;customer\nr1;insolvent;7\n")
        try rig.soundNight("2026-09-08")
        var row = RigFiles.Row(number: "1003", customer: "7")
        (row.issued, row.due) = ("2026-08-01", "2026-08-31")
        try rig.drop("more.csv", RigFiles.list([row]))
        try rig.soundNight("2026-09-09")
        #expect(try rig.claim("1003").claim.reason == .insolvent)
        #expect(try rig.verify() == [])
    }
}
