import Classification
import Law
import Records
import Testing
import Values

/// One claim of 1 000 due on Monday 2026-06-15, unless told otherwise, night after night.
@Suite struct TimelineTests {
    @Test(arguments: [
        ("2026-06-10", "not-due 2026-06-22"), ("2026-06-15", "not-due 2026-06-22"),
        ("2026-06-16", "grace 2026-06-22"), ("2026-06-21", "grace 2026-06-22"),
        ("2026-06-22", "reminded 2026-07-06"), ("2026-07-02", "deadline-running 2026-07-06"),
        ("2026-07-03", "waiting 2026-07-06"), ("2026-07-06", "demand-sent 2026-07-20"),
        ("2026-07-16", "deadline-running 2026-07-20"), ("2026-07-20", "handed-off -"),
        ("2026-07-21", "with-agency -"),
    ])
    func `Sweden's standard goes its way to collection`(date: String, told: String) throws {
        #expect(try replay("SE", through: date) == [told])
    }

    @Test(arguments: [
        ("2026-06-28", "grace 2026-06-29"), ("2026-06-29", "reminded 2026-07-16"),
        ("2026-07-13", "deadline-running 2026-07-16"), ("2026-07-15", "waiting 2026-07-16"),
        ("2026-07-16", "notice-sent 2026-08-02"), ("2026-07-30", "deadline-running 2026-08-02"),
        ("2026-08-01", "waiting 2026-08-02"), ("2026-08-02", "handed-off -"),
    ])
    func `Norway's standard goes its way to collection`(date: String, told: String) throws {
        #expect(try replay("NO", through: date) == [told])
    }

    @Test(arguments: [
        ("se-strict", "SE", ["reminded 2026-06-24", "demand-sent 2026-07-03", "handed-off -"]),
        ("no-strict", "NO", ["notice-sent 2026-07-14", "handed-off -"]),
    ])
    func `A strict preset is as soon as may be`(
        policy: String,
        country: String,
        steps: [String]
    ) throws {
        var situation = try Situation(country)
        situation.settings.policy = policy
        try situation.owe("2026-06-15")
        var taken: [String] = []
        for offset in 0..<60 {
            let plan = try situation.night("\(Day(number: 20_615).adding(days: offset))")
            if !plan.events.isEmpty { taken += plan.told }
        }
        #expect(taken == steps)
    }

    @Test(arguments: [
        (Boundary.inclusive, "reminded 2026-07-06", "2026-06-22"),
        (.exclusive, "reminded 2026-07-08", "2026-06-23"),
    ])
    func `The boundary day is waited for or not, as the settings say`(
        boundary: Boundary,
        told: String,
        date: String
    ) throws {
        var situation = try Situation("SE")
        situation.settings.boundary = boundary
        try situation.owe("2026-06-15")
        #expect(try situation.plan("2026-06-21").letters.isEmpty)
        #expect(try situation.plan("2026-06-22").letters.isEmpty == (boundary == .exclusive))
        #expect(try situation.plan(date).told == [told])
    }

    @Test func `Grace days are added to due dates and deadlines`() throws {
        var situation = try Situation("SE")
        situation.settings.graceDays = 3
        try situation.owe("2026-06-15")
        #expect(try situation.plan("2026-06-24").told == ["grace 2026-06-25"])
        #expect(try situation.night("2026-06-25").told == ["reminded 2026-07-13"])
    }

    @Test func `Missed nights bring one step, and the next waits for its own deadline`() throws {
        var situation = try Situation("NO")
        try situation.owe("2026-03-02")
        #expect(try situation.night("2026-08-03").told == ["reminded 2026-08-20"])
        #expect(try situation.night("2026-08-03").told == ["deadline-running 2026-08-20"])
        #expect(try situation.night("2026-10-01").told == ["notice-sent 2026-10-18"])
    }

    @Test func `Levels counted from the due date come one a deadline, however late the night is`()
        throws
    {
        var situation = try Situation("SE")
        situation.settings.policies = [Self.levels]
        situation.settings.policy = "levels"
        try situation.owe("2026-06-15")
        #expect(try situation.plan("2026-06-19").letters.isEmpty)
        #expect(try situation.plan("2026-06-20").letters.first?.lines.first?.level == 1)
        situation.claims[0].apply(.held(.paused))
        #expect(try situation.night("2026-07-15").told == ["paused -"])
        situation.claims[0].apply(.released)
        #expect(try situation.night("2026-07-30").told == ["reminded 2026-08-05"])
        #expect(situation.claims[0].step == 1)
        #expect(try situation.night("2026-08-05").letters.first?.lines.first?.level == 2)
    }

    static let levels = Policy(
        id: "levels",
        country: nil,
        steps: [5, 20, 40].map { PolicyStep(.reminder, after: .due, days: $0, deadlineDays: 5) }
    )

    @Test func `Exclusive days after each letter are those of the Business Central example`() throws
    {
        var situation = try Situation("SE")
        situation.settings.boundary = .exclusive
        situation.settings.policies = [
            Policy(
                id: "grace",
                country: nil,
                steps: [
                    PolicyStep(.reminder, after: .due, days: 13, deadlineDays: 1),
                    PolicyStep(.reminder, after: .letter, days: 13, deadlineDays: 1),
                    PolicyStep(.reminder, after: .letter, days: 30, deadlineDays: 1),
                ]
            )
        ]
        situation.settings.policy = "grace"
        try situation.owe("2026-09-01")
        #expect(try situation.night("2026-09-14").letters.isEmpty)
        #expect(try situation.night("2026-09-15").letters.count == 1)
        #expect(try situation.night("2026-09-28").letters.isEmpty)
        #expect(try situation.night("2026-09-30").letters.count == 1)
        try situation.owe("2026-10-01")
        #expect(try situation.night("2026-10-14").letters.isEmpty)
        let letter = try #require(try situation.night("2026-11-15").letters.first)
        #expect(letter.lines.map(\.level) == [3, 1])
    }

    @Test func `A due date on a holiday is kept by paying on the next bank day`() throws {
        var situation = try Situation("SE")
        situation.settings.policies = [
            Policy(
                id: "soon",
                country: nil,
                steps: [PolicyStep(.reminder, after: .due, days: 0, deadlineDays: 5)]
            )
        ]
        situation.settings.policy = "soon"
        try situation.owe("2026-06-19")
        #expect(try situation.plan("2026-06-22").told == ["grace 2026-06-23"])
        #expect(try situation.plan("2026-06-23").letters.count == 1)
    }

    @Test func `A payment that was undone puts the claim back where it was`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.night("2026-06-22")
        try situation.pay(0, 100_000, on: "2026-06-25")
        #expect(try situation.night("2026-07-06").told == ["only-charges -"])
        let payment = try #require(situation.claims[0].settlements.first)
        situation.claims[0].apply(.reversed(payment.undone(on: try day("2026-07-08"))))
        let plan = try situation.night("2026-07-09")
        #expect(plan.told == ["demand-sent 2026-07-24"])
        let principals = plan.letters.first?.lines.first?.segments.map(\.through.description)
        #expect(principals == ["2026-06-30", "2026-07-09"])
    }

    @Test func `Somebody's word brings the next step as soon as the law lets it`() throws {
        var situation = try Situation("NO")
        try situation.owe("2026-06-15")
        #expect(try situation.plan("2026-06-15", asked: [1]).told == ["not-due 2026-06-16"])
        let letter = try #require(try situation.plan("2026-06-16", asked: [1]).letters.first)
        #expect(letter.fee == 0)
        #expect(try situation.plan("2026-06-16").letters.isEmpty)
    }

    private func replay(_ country: String, through date: String) throws -> [String] {
        var situation = try Situation(country)
        try situation.owe("2026-06-15")
        let end = try day(date)
        var night = try day("2026-06-10")
        while night < end {
            try situation.night("\(night)")
            night = night.adding(days: 1)
        }
        return try situation.night(date).told
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}
