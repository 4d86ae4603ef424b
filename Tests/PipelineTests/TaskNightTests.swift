import Pipeline
import Records
import TestSupport
import Testing

/// Questions to the creditor that later files answer.
@Suite struct TaskNightTests {
    @Test func `a remaining amount that is as it was answers the question about a higher one`()
        throws
    {
        let creditor = RigSettings.granbygg(more: ["matching:", "  authority: system"])
        let rig = try Rig(RigSettings.workspace([creditor]))
        func night(_ date: String, remaining: String) throws -> [FindingCode] {
            let row = RigFiles.Row(number: "1001", remaining: remaining)
            // One more invoice, or the last list would be the first one dropped again.
            let other = RigFiles.Row(number: "20\(date.suffix(2))")
            try rig.drop("list-\(date).csv", RigFiles.list([row, other]))
            try rig.soundNight(date)
            return try rig.tasks().map(\.code).filter { $0 == .remainingHigher }
        }
        #expect(try night("2026-08-10", remaining: "250,00") == [])
        #expect(try night("2026-08-11", remaining: "500,00") == [.remainingHigher])
        #expect(try night("2026-08-12", remaining: "500,00") == [.remainingHigher])
        #expect(try night("2026-08-13", remaining: "250,00") == [])
        #expect(try rig.verify() == [])
    }
}
