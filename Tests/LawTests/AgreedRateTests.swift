import Law
import Records
import Testing
import Values

/// Rates that contracts set (rules § 1.1).
@Suite struct AgreedRateTests {
    /// 10,000.00 for 30 days that end on a day of the first half of 2026, act/365.
    private func total(
        _ country: String,
        _ audience: LawRow.Audience,
        _ agreed: AgreedRate,
        through: String = "2026-03-31"
    ) throws -> (total: Int64, rows: [String]) {
        let law = Jurisdiction(country, in: .builtIn)
        let through = try #require(Day(iso: through))
        let terms = try law.interestTerms(on: through, for: audience).get().agreeing(agreed)
        let interest = try law.interest(
            on: PrincipalHistory(1_000_000),
            from: through.adding(days: -30),
            through: through,
            terms
        ).get()
        return (interest.total, interest.rows)
    }

    @Test(arguments: [
        // 24 %: 197.26. Sweden allows it to all, the others to businesses.
        ("SE", LawRow.Audience.person, 240_000, 19_726, "se.agreed-rate"),
        ("SE", .business, 240_000, 19_726, "se.agreed-rate"),
        ("NO", .business, 240_000, 19_726, "no.agreed-rate.business"),
        ("DK", .business, 240_000, 19_726, "dk.agreed-rate.business"),
        ("FI", .business, 240_000, 19_726, "fi.agreed-rate.business"),
        ("EU", .business, 240_000, 19_726, "eu.agreed-rate"),
        // Consumers elsewhere owe no more than the law's: 12.00, 9.75 and 9.50 %.
        ("NO", .person, 240_000, 9863, "no.late-interest.2026-01"),
        ("DK", .person, 240_000, 8014, "dk.reference-rate.2026-01"),
        ("FI", .person, 240_000, 7808, "fi.reference-rate.2026-01"),
        // A lower rate than the law's holds for everybody.
        ("NO", .person, 60_000, 4932, "no.agreed-rate.person"),
        ("FI", .person, 60_000, 4932, "fi.agreed-rate.person"),
    ])
    func `An agreed rate holds within what the law allows`(
        country: String,
        audience: LawRow.Audience,
        rate: Int64,
        expected: Int64,
        row: String
    ) throws {
        let found = try total(country, audience, .fixed(rate))
        #expect(found.total == expected)
        #expect(found.rows.contains(row))
    }

    @Test(arguments: [
        ("SE", LawRow.Audience.person, 100_000, 9863),  // 2 + 10 %
        ("DK", .business, 100_000, 9658),  // 1.75 + 10 %
        ("DK", .person, 100_000, 8014),  // at most 1.75 + 8 %
        ("FI", .person, 50_000, 6164),  // 2.5 + 5 %
    ])
    func `A margin over the reference rate follows it`(
        country: String,
        audience: LawRow.Audience,
        margin: Int64,
        expected: Int64
    ) throws {
        #expect(try total(country, audience, .overReference(margin)).total == expected)
    }

    @Test func `A rate agreed between businesses needs no rate of the half-year`() throws {
        let found = try total("FI", .business, .fixed(100_000), through: "2026-09-30")
        #expect(found.total == 8219)
        #expect(throws: MissingRow.self) {
            try total("FI", .person, .fixed(50_000), through: "2026-09-30")
        }
    }

    @Test func `A hundred for fifteen days at ten percent is 0.41 (ERPNext, dunning)`() throws {
        let law = Jurisdiction("EU", in: .builtIn)
        let due = try #require(Day(iso: "2026-03-02"))
        let terms = try law.interestTerms(on: due, for: .business).get().agreeing(.fixed(100_000))
        let interest = try law.interest(
            on: PrincipalHistory(10_000),
            from: due,
            through: due.adding(days: 15),
            terms
        ).get()
        #expect(interest.total == 41)
    }

    @Test func `No agreed rate is below zero`() throws {
        #expect(try total("SE", .business, .overReference(-50_000)).total == 0)
        #expect(try total("SE", .business, .fixed(-1)).total == 0)
    }
}
