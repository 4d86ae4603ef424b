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

    @Test func `a note is kept once, and case, explanation and status tell it`() throws {
        let rig = try rig()
        let header = "request-id;instruction;invoice;customer;text;by\n"
        try rig.drop(
            "ask.csv",
            header + "n1;note;1001;;\"Ringde; betalar fredag\";anna\nn2;note;;7;Vill ha e-post;\n"
                + "n3;note;1002;;;\nn4;stop;1002;;fel;\n"
        )
        let night = try rig.soundNight("2026-09-08")
        let receipt = try night.receipt("ask.csv")
        #expect(
            receipt.findings.map(\.code)
                == [.fieldMissing, .fieldMissing, .instructionDone, .instructionDone]
        )
        let notes = ["2026-09-08 anna: Ringde; betalar fredag", "2026-09-08: Vill ha e-post"]
        let found = try rig.claim("1001")
        #expect(found.remarks.map(\.words) == notes)
        #expect(found.remarks.map { $0.claim == 0 } == [false, true])
        #expect(found.history.map(\.code).filter { $0 == "note" }.count == 2)
        #expect(found.claim.hold == .none)
        #expect(try rig.claim("1002").remarks.map(\.words) == [notes[1]])
        #expect(try rig.explain("1001", "2026-09-08").suffix(2) == notes.map { "noted " + $0 })
        let status = try rig.table("status/2026-09-08-1/status.csv")
        #expect(status.column("notes") == [notes.joined(separator: " | "), notes[1]])
        #expect(status.column("history").allSatisfy { $0.contains("2026-09-08 note") })

        // The same lines in another file, and an invoice of the debtor that comes later.
        try rig.drop("again.csv", header + "n1;note;1001;;Ringde igen;anna\n")
        var later = RigFiles.Row(number: "1003", customer: "7")
        (later.issued, later.due) = ("2026-09-01", "2026-12-31")
        try rig.drop("more.csv", RigFiles.list([later]))
        let next = try rig.soundNight("2026-09-09")
        #expect(try next.receipt("again.csv").findings.map(\.code) == [.instructionTwice])
        #expect(try rig.claim("1001").remarks.map(\.words) == notes)
        #expect(try rig.claim("1003").remarks.map(\.words) == [notes[1]])
        #expect(try rig.verify() == [])

        // Words may be erased, and what says that there were some may not.
        try rig.change("UPDATE remark SET text = '', author = ''")
        #expect(try rig.verify() == [])
        try rig.change("UPDATE remark SET debtor = 9")
        #expect(
            try rig.verify() == [
                "remark 1 2: expected debtor 1, found debtor 9",
                "remark 1 3: expected debtor 1, found debtor 9",
            ]
        )
        try rig.change("DELETE FROM remark WHERE line = 3")
        #expect(try rig.verify().last == "remark 1 3: expected a row, found no row")
    }

    @Test func `a note on a customer who owes nothing is kept as well`() throws {
        let rig = try rig()
        try rig.soundNight("2026-09-08")
        let paid = ["1001", "1002"].enumerated().map { place, number in
            RigFiles.Paid(minor: 100_000, id: Text("P\(place)"), reference: Text(number))
        }
        try rig.drop("paid.xml", try RigFiles.notification("2026-09-08", id: "N2", paid))
        try rig.soundNight("2026-09-09")
        let table = "request-id;instruction;customer;text\nn1;note;7;Nöjd kund\n"
        try rig.drop("ask.csv", table + "n2;note;99;Okänd\n")
        let night = try rig.soundNight("2026-09-10")
        #expect(
            try night.receipt("ask.csv").findings.map(\.code)
                == [.instructionDone, .instructionRefused]
        )
        #expect(try rig.claim("1001").remarks.map(\.text) == ["Nöjd kund"])
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
