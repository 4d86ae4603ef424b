import Law
import Records
import Testing
import Values

/// From when interest runs (rules §§ 1.3 and 7).
@Suite struct InterestStartTests {
    private func start(_ country: String, _ date: InterestDate) throws -> InterestStart {
        try Jurisdiction(country, in: .builtIn).interestStart(date).get()
    }

    @Test(arguments: ["SE", "NO", "DK", "FI", "EU"])
    func `Without an agreed due date interest begins thirty days after the demand`(
        country: String
    ) throws {
        // Vector 5: a demand of 2026-06-01 is due on 2026-07-01.
        let demand = try #require(Day(iso: "2026-06-01"))
        let found = try start(country, .demanded(demand))
        #expect(found.from == Day(iso: "2026-07-01"))
        #expect(found.rows == ["\(country.lowercased()).interest-start-days"])
    }

    @Test(arguments: [
        ("SE", "2026-05-29", "2026-05-29"),  // a Friday
        ("SE", "2026-05-30", "2026-06-01"),  // a Saturday
        ("SE", "2026-06-06", "2026-06-08"),  // the national day, a Saturday
        ("SE", "2026-12-24", "2026-12-28"), ("NO", "2026-12-24", "2026-12-24"),
        ("DK", "2026-05-15", "2026-05-18"),  // the day after Ascension
        ("DK", "2026-06-05", "2026-06-08"), ("FI", "2026-06-05", "2026-06-05"),
        ("FI", "2026-12-06", "2026-12-07"), ("NO", "2026-04-02", "2026-04-07"),
        ("EU", "2026-05-01", "2026-05-04"),
    ])
    func `A due date that is not for paying is kept by paying on the next bank day`(
        country: String,
        due: String,
        last: String
    ) throws {
        let due = try #require(Day(iso: due))
        let found = try start(country, .agreed(due))
        #expect(found.from == due)
        #expect(found.paidInTime == Day(iso: last))
    }

    @Test func `Paid on the Monday after a Saturday bears nothing, on Tuesday three days`() throws {
        let law = Jurisdiction("SE", in: .builtIn)
        let saturday = try #require(Day(iso: "2026-05-30"))
        let found = try start("SE", .agreed(saturday))
        let terms = try law.interestTerms(on: saturday, for: .person).get()
        let totals = try [1, 2, 3].map { days in
            try law.interest(
                on: PrincipalHistory(3_650_000),
                since: found,
                through: saturday.adding(days: days),
                terms
            ).get().total
        }
        #expect(totals == [0, 0, 3000])
    }

    @Test func `What was paid in time was never late, whatever came after`() throws {
        let law = Jurisdiction("SE", in: .builtIn)
        let saturday = try #require(Day(iso: "2026-05-30"))
        let monday = saturday.adding(days: 2)
        let terms = try law.interestTerms(on: saturday, for: .person).get()
        let interest = try law.interest(
            on: PrincipalHistory(3_650_000, changes: [.init(day: monday, amount: -1_825_000)]),
            since: try start("SE", .agreed(saturday)),
            through: saturday.adding(days: 3),
            terms
        ).get()
        #expect(interest.segments.map(\.principal) == [1_825_000])
        #expect(interest.total == 1500)
    }
}
