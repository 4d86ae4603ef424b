import Classification
import Records
import Testing
import Values

/// A due date that is no bank day is kept by who pays on the next one (rules § 7).
@Suite struct DueDateShiftTests {
    @Test(arguments: [
        // Due on Friday, Saturday and Sunday, half of it paid on Monday or Tuesday.
        ("2026-09-04", "2026-09-07", [Int64(100_000), 50_000]),
        ("2026-09-05", "2026-09-07", [50_000]), ("2026-09-06", "2026-09-07", [50_000]),
        ("2026-09-05", "2026-09-08", [100_000, 50_000]),
    ])
    func `what is paid on the bank day after a weekend bears no interest`(
        due: String,
        paid: String,
        principals: [Int64]
    ) throws {
        var situation = try Situation("SE")
        try situation.owe(due)
        try situation.pay(0, 50_000, on: paid)
        let plan = try situation.plan("2026-09-24")
        let line = try #require(plan.letters.first?.lines.first)
        #expect(line.segments.map(\.principal) == principals)
        #expect(line.segments.first?.from == Day(iso: due))
    }
}
