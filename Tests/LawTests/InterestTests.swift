import Law
import Records
import TestSupport
import Testing
import Values

@Suite struct InterestTests {
    /// A vector of published or computed interest: principal in whole units, rates in percent.
    struct Vector: CustomTestStringConvertible {
        let id: Int
        let principal: Int64
        let due: String
        let paid: String
        /// Days that each rate runs, in order, and the rate in millionths.
        let rates: [(days: Int, rate: Int64)]
        let actual365: Int64
        let actualActual: Int64
        let actual360: Int64

        var testDescription: String { "vector \(id)" }
    }

    /// Vectors 1, 4 and 6 state days and no dates: any 30, 1 and 3 days of a common year do.
    static let vectors = [
        Vector(
            id: 1,
            principal: 50_000,
            due: "2026-03-01",
            paid: "2026-03-31",
            rates: [(30, 100_000)],
            actual365: 41_096,
            actualActual: 41_096,
            actual360: 41_667
        ),
        Vector(
            id: 2,
            principal: 100_000,
            due: "2026-07-01",
            paid: "2027-07-01",
            rates: [(365, 100_000)],
            actual365: 1_000_000,
            actualActual: 1_000_000,
            actual360: 1_013_889
        ),
        Vector(
            id: 4,
            principal: 100_000,
            due: "2026-03-01",
            paid: "2026-03-02",
            rates: [(1, 100_000)],
            actual365: 2740,
            actualActual: 2740,
            actual360: 2778
        ),
        Vector(
            id: 6,
            principal: 300,
            due: "2026-03-01",
            paid: "2026-03-04",
            rates: [(3, 95_000)],
            actual365: 23,
            actualActual: 23,
            actual360: 24
        ),
        Vector(
            id: 9,
            principal: 10_000,
            due: "2026-08-31",
            paid: "2026-09-30",
            rates: [(30, 100_000)],
            actual365: 8219,
            actualActual: 8219,
            actual360: 8333
        ),
        Vector(
            id: 10,
            principal: 10_000,
            due: "2025-06-15",
            paid: "2025-07-15",
            rates: [(15, 110_000), (15, 100_000)],
            actual365: 8630,
            actualActual: 8630,
            actual360: 8750
        ),
        Vector(
            id: 11,
            principal: 10_000,
            due: "2026-06-15",
            paid: "2026-07-15",
            rates: [(15, 120_000), (15, 122_500)],
            actual365: 9966,
            actualActual: 9966,
            actual360: 10_104
        ),
        Vector(
            id: 13,
            principal: 10_000,
            due: "2025-06-15",
            paid: "2025-07-15",
            rates: [(15, 107_500), (15, 97_500)],
            actual365: 8425,
            actualActual: 8425,
            actual360: 8542
        ),
        Vector(
            id: 15,
            principal: 1000,
            due: "2026-01-31",
            paid: "2026-03-02",
            rates: [(30, 95_000)],
            actual365: 781,
            actualActual: 781,
            actual360: 792
        ),
    ]

    @Test(arguments: vectors)
    func `Published and computed vectors pass to the last unit`(vector: Vector) throws {
        let due = try #require(Day(iso: vector.due))
        let paid = try #require(Day(iso: vector.paid))
        var first = due.adding(days: 1)
        var spans: [RateSpan] = []
        for (days, rate) in vector.rates {
            let last = first.adding(days: days - 1)
            spans.append(RateSpan(first: first, last: last, rate: rate, row: "r\(spans.count)"))
            first = last.adding(days: 1)
        }
        #expect(first == paid.adding(days: 1))
        let expected: [(DayCount, Int64)] = [
            (.actual365, vector.actual365), (.actualActual, vector.actualActual),
            (.actual360, vector.actual360),
        ]
        for (dayCount, amount) in expected {
            let interest = try Interest.reckon(
                on: PrincipalHistory(vector.principal * 100),
                from: due,
                through: paid,
                rates: spans,
                dayCount: dayCount,
                rounding: .once
            ).get()
            #expect(interest.total == amount, "\(dayCount)")
            #expect(interest.segments.reduce(0) { $0 + $1.amount } == amount)
        }
    }

    @Test(arguments: [
        ("SE", "2026-08-31", "2026-09-30", 8219, ["se.reference-rate.2026-07"]),
        (
            "SE", "2025-06-15", "2025-07-15", 8630,
            ["se.reference-rate.2025-01", "se.reference-rate.2025-07"]
        ),
        (
            "NO", "2026-06-15", "2026-07-15", 9966,
            ["no.late-interest.2026-01", "no.late-interest.2026-07"]
        ),
        (
            "DK", "2025-06-15", "2025-07-15", 8425,
            ["dk.reference-rate.2025-01", "dk.reference-rate.2025-07"]
        ),
        ("FI", "2026-01-31", "2026-03-02", 7808, ["fi.reference-rate.2026-01"]),
    ])
    func `The tables of a country give its vectors`(
        country: String,
        due: String,
        paid: String,
        total: Int64,
        rows: [String]
    ) throws {
        let interest = try reckon(country, 1_000_000, due, paid)
        #expect(interest.total == total)
        #expect(interest.segments.map(\.row) == rows)
        let margins = interest.rows.filter { $0.contains("interest-margin") }
        #expect(margins.count == (country == "NO" ? 0 : 1))
    }

    @Test func `The first of July bears the new rate and the thirtieth of June the old`() throws {
        let interest = try reckon("NO", 1_000_000, "2026-06-29", "2026-07-02")
        #expect(interest.segments.map(\.through.description) == ["2026-06-30", "2026-07-02"])
        #expect(interest.segments.map(\.rate) == [120_000, 122_500])
        let whole = try reckon("NO", 1_000_000, "2026-06-30", "2026-07-01")
        #expect(whole.segments.map(\.rate) == [122_500])
        #expect(whole.total == 336)
    }

    @Test func `Printed segments are each rounded and add up`() throws {
        let jurisdiction = Jurisdiction("SE", in: .builtIn)
        let interest = try jurisdiction.interest(
            on: PrincipalHistory(1_000_000),
            from: try #require(Day(iso: "2025-06-15")),
            through: try #require(Day(iso: "2025-07-15")),
            rounding: .segment
        ).get()
        #expect(interest.segments.map(\.amount) == [4521, 4110])
        #expect(interest.total == 8631)
    }

    @Test func `A payment bears interest through its own day and not after`() throws {
        let paid = Day(number: try #require(Day(iso: "2026-03-11")).number)
        let history = PrincipalHistory(
            1_000_000,
            changes: [.init(day: paid, amount: -400_000), .init(day: paid, amount: 0)]
        )
        let interest = try Jurisdiction("SE", in: .builtIn).interest(
            on: history,
            from: try #require(Day(iso: "2026-03-01")),
            through: try #require(Day(iso: "2026-03-21"))
        ).get()
        #expect(interest.segments.map(\.principal) == [1_000_000, 600_000])
        #expect(interest.segments.map(\.through) == [paid, paid.adding(days: 10)])
        #expect(interest.total == 4384)
    }

    @Test func `A leap year has 366 parts in Norway and 365 in Sweden`() throws {
        #expect(try reckon("NO", 36_600_00, "2024-01-31", "2024-02-01").total == 1250)
        #expect(try reckon("SE", 36_500_00, "2024-01-31", "2024-02-01").total == 1200)
        let acrossNewYear = try reckon("NO", 1_000_000, "2023-12-30", "2024-01-02")
        #expect(acrossNewYear.segments.map { $0.through.days(since: $0.from) } == [1, 2])
    }

    @Test(arguments: [
        (DayCount.thirty360, "2026-01-31", "2026-02-28", 28),
        (.thirty360, "2026-01-15", "2026-03-15", 60),
        (.thirty360, "2026-01-30", "2026-01-31", 0),
        (.actual360, "2026-01-15", "2026-03-15", 59),
    ])
    func `Days are counted as the day count says`(
        dayCount: DayCount,
        from: String,
        through: String,
        days: Int
    ) throws {
        let from = try #require(Day(iso: from))
        let through = try #require(Day(iso: through))
        #expect(dayCount.days(from: from, through: through) == days)
    }

    @Test(arguments: [
        ("SE", "2026-12-01", "2027-01-01", Rule.referenceRate, "2027-01-01"),
        ("NO", "2026-12-31", "2027-06-30", .lateInterest, "2027-01-01"),
        ("NO", "2014-12-01", "2014-12-15", .lateInterest, "2014-12-02"),
        ("DK", "2026-06-01", "2026-07-01", .referenceRate, "2026-07-01"),
        ("FI", "2026-06-01", "2026-08-01", .referenceRate, "2026-07-01"),
        ("DE", "2026-01-01", "2026-02-01", .dayCount, "2026-02-01"),
    ])
    func `A missing rate is told and never guessed`(
        country: String,
        due: String,
        through: String,
        rule: Rule,
        day: String
    ) throws {
        let missing = MissingRow(rule, country: country, day: try #require(Day(iso: day)))
        let result = Jurisdiction(country, in: .builtIn).interest(
            on: PrincipalHistory(1_000_000),
            from: try #require(Day(iso: due)),
            through: try #require(Day(iso: through))
        )
        #expect(result == .failure(missing))
    }

    @Test func `Days with nothing owed need no rate`() throws {
        let settled = PrincipalHistory(
            1_000_000,
            changes: [.init(day: try #require(Day(iso: "2026-12-15")), amount: -1_000_000)]
        )
        let result = Jurisdiction("SE", in: .builtIn).interest(
            on: settled,
            from: try #require(Day(iso: "2026-12-01")),
            through: try #require(Day(iso: "2027-03-01"))
        )
        #expect(try result.get().total == 3836)
    }

    private func reckon(
        _ country: String,
        _ principal: Int64,
        _ due: String,
        _ through: String
    ) throws -> Interest {
        try Jurisdiction(country, in: .builtIn).interest(
            on: PrincipalHistory(principal),
            from: try #require(Day(iso: due)),
            through: try #require(Day(iso: through))
        ).get()
    }
}
