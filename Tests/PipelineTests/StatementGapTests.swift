import Formats
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Statements and notifications that do not go on from the last of their account.
@Suite struct StatementGapTests {
    private static func rig() throws -> Rig {
        try Rig(RigSettings.workspace([RigSettings.granbygg()]))
    }

    private static func paid(_ id: Int) -> [RigFiles.Paid] {
        [RigFiles.Paid(minor: 100, id: Text("P\(id)"), payer: "Cecilia Ek")]
    }

    /// A notification with a number of the bank's.
    private static func notification(_ day: String, _ number: Int) throws -> [UInt8] {
        let text = String(
            decoding: try RigFiles.notification(day, id: "N\(number)", paid(number)),
            as: UTF8.self
        )
        let from = "<ElctrncSeqNb>1</ElctrncSeqNb>"
        precondition(text.contains(from))
        return Array(text.replacing(from, with: "<ElctrncSeqNb>\(number)</ElctrncSeqNb>").utf8)
    }

    private static func gaps(_ night: CreditorReport) -> [Finding] {
        night.findings.filter { $0.code == .statementGap }
    }

    @Test func `a number that leaps is told, that night and on a later one`() throws {
        let rig = try Self.rig()
        try rig.drop("b.xml", try Self.notification("2026-10-01", 7))
        try rig.drop("a.xml", try Self.notification("2026-10-02", 9))
        let first = Self.gaps(try rig.soundNight("2026-10-03"))
        #expect(first.map(\.place) == [Place(file: "a.xml", line: first.first?.place.line ?? 0)])
        #expect(first.first?.place.line ?? 0 > 0)
        #expect(first.first?.message.contains("number 9, and the last one had 7") == true)
        try rig.drop("c.xml", try Self.notification("2026-10-05", 10))
        #expect(Self.gaps(try rig.soundNight("2026-10-05")).isEmpty)
        try rig.drop("d.xml", try Self.notification("2026-10-06", 13))
        #expect(Self.gaps(try rig.soundNight("2026-10-06")).count == 1)
    }

    @Test func `a notification that comes late or begins a new year is no gap`() throws {
        let rig = try Self.rig()
        try rig.drop("a.xml", try Self.notification("2026-10-02", 9))
        _ = try rig.soundNight("2026-10-03")
        try rig.drop("late.xml", try Self.notification("2026-10-01", 8))
        #expect(Self.gaps(try rig.soundNight("2026-10-04")).isEmpty)
        try rig.drop("new.xml", try Self.notification("2026-10-05", 1))
        #expect(Self.gaps(try rig.soundNight("2026-10-05")).isEmpty)
        try rig.drop("next.xml", try Self.notification("2026-10-06", 2))
        #expect(Self.gaps(try rig.soundNight("2026-10-06")).isEmpty)
        #expect(try rig.verify() == [])
    }

    @Test func `a balance that does not go on is told with both figures`() throws {
        let rig = try Self.rig()
        try rig.drop(
            "2.xml",
            try RigFiles.statement("2026-10-01", id: "A", opening: 0, Self.paid(1))
        )
        try rig.drop(
            "1.xml",
            try RigFiles.statement("2026-10-02", id: "B", opening: 100, Self.paid(2))
        )
        #expect(Self.gaps(try rig.soundNight("2026-10-02")).isEmpty)
        try rig.drop(
            "3.xml",
            try RigFiles.statement("2026-10-05", id: "C", opening: 500, Self.paid(3))
        )
        let gap = Self.gaps(try rig.soundNight("2026-10-05")).first
        #expect(gap?.place.file == "3.xml")
        #expect(gap?.message.contains("5.00 SEK") == true)
        #expect(gap?.message.contains("2.00 SEK") == true)
    }
}
