import Law
import Records
import TestSupport
import Testing
import Values

@Suite struct DeadlineTests {
    @Test(arguments: [
        // Fourteen days from sending, however few the policy gives.
        ("NO", LetterKind.collectionNotice, "2026-10-01", 10, true, "2026-10-15"),
        ("NO", .collectionNotice, "2026-10-01", 20, true, "2026-10-21"),
        // A last day on a Saturday moves to Monday, one on Maundy Thursday past Easter.
        ("NO", .collectionNotice, "2026-10-03", 14, true, "2026-10-19"),
        ("NO", .collectionNotice, "2026-03-19", 14, true, "2026-04-07"),
        // Eight days from sending and four bank days from receipt, two after posting.
        ("SE", .demand, "2026-10-05", 8, true, "2026-10-13"),
        ("SE", .demand, "2026-10-08", 5, true, "2026-10-16"),
        ("SE", .demand, "2026-12-22", 8, true, "2027-01-05"),
        ("SE", .demand, "2026-12-22", 8, false, "2026-12-30"),
        ("SE", .reminder, "2026-06-12", 7, true, "2026-06-22"),
    ])
    func `A deadline is never less than the law gives`(
        country: String,
        kind: LetterKind,
        sent: String,
        days: Int,
        isPosted: Bool,
        deadline: String
    ) throws {
        let found = try Jurisdiction(country, in: .builtIn).deadline(
            of: kind,
            sent: try #require(Day(iso: sent)),
            days: days,
            isPosted: isPosted
        ).get()
        #expect(found.day == Day(iso: deadline))
    }

    @Test func `A letter that a country does not know has no deadline there`() throws {
        let day = try #require(Day(iso: "2026-10-01"))
        let result = Jurisdiction("DK", in: .builtIn).deadline(
            of: .demand,
            sent: day,
            days: 14,
            isPosted: true
        )
        let missing = MissingRow(.demandDeadlineDays, country: "DK", day: day)
        #expect(result == .failure(missing))
    }

    @Test(arguments: [
        ("SE", "2026-01-06", false), ("NO", "2026-01-06", true),
        ("SE", "2026-04-02", true), ("NO", "2026-04-02", false),
        ("SE", "2026-04-03", false), ("NO", "2026-04-06", false),
        ("SE", "2026-05-01", false), ("NO", "2027-05-17", false),
        ("SE", "2027-05-17", true), ("SE", "2026-05-14", false),
        ("SE", "2004-05-31", false), ("SE", "2026-05-25", true), ("NO", "2026-05-25", false),
        ("SE", "2028-06-06", false), ("NO", "2028-06-06", true),
        ("SE", "2026-06-19", false), ("NO", "2026-06-19", true), ("SE", "2026-06-20", false),
        ("SE", "2026-10-31", false), ("SE", "2026-12-24", false), ("NO", "2026-12-24", true),
        ("NO", "2026-12-25", false), ("SE", "2026-12-31", false), ("SE", "2026-11-20", true),
        ("SE", "2026-11-21", false), ("SE", "2026-11-22", false),
    ])
    func `Banks are open on the days that the calendar says`(
        country: String,
        day: String,
        isOpen: Bool
    ) throws {
        let calendar = Jurisdiction(country, in: .builtIn).calendar
        #expect(calendar.isBankDay(try #require(Day(iso: day))) == isOpen)
    }

    @Test func `Bank days are counted over weekends and holidays`() throws {
        let calendar = Jurisdiction("SE", in: .builtIn).calendar
        let eve = try #require(Day(iso: "2026-12-23"))
        #expect(calendar.adding(bankDays: 1, to: eve) == Day(iso: "2026-12-28"))
        #expect(calendar.adding(bankDays: 0, to: eve) == eve)
        #expect(
            calendar.bankDay(before: try #require(Day(iso: "2027-01-04"))) == Day(iso: "2026-12-30")
        )
        #expect(
            calendar.subtracting(bankDays: 2, from: try #require(Day(iso: "2026-11-23")))
                == Day(iso: "2026-11-19")
        )
    }
}
