import Classification
import Law
import Records
import Testing
import Values

/// What other systems do in situations of their own tests, with the numbers that they expect.
///
/// Facts only, no code: Tryton account_dunning and account_dunning_fee (scenario tests), ERPNext
/// dunning (test_dunning), Business Central (reminder grace period tests).
@Suite struct OtherSystemsTests {
    /// A business that owes a business under the default law of the Union, by a policy of its own.
    private func situation(_ steps: [PolicyStep]) throws -> Situation {
        var situation = try Situation("SE")
        situation.debtor = Situation.debtor("1001", kind: .company)
        situation.settings.jurisdiction = "EU"
        situation.settings.currencies = [.eur]
        situation.settings.policies = [Policy(id: "own", country: nil, steps: steps)]
        situation.settings.policy = "own"
        return situation
    }

    private func step(
        _ days: Int,
        after clock: StepClock = .due,
        fee: OwnFee? = nil,
        interest: Bool = false,
        boundary: Boundary? = nil
    ) -> PolicyStep {
        PolicyStep(
            .reminder,
            after: clock,
            days: days,
            boundary: boundary,
            fee: fee != nil,
            interest: interest,
            deadlineDays: 1,
            ownFee: fee
        )
    }

    /// Tryton account_dunning: levels at 5, 20 and 40 days, inclusive, one a run.
    @Test func `Levels at 5, 20 and 40 days come one a night, on their day`() throws {
        var situation = try situation([step(5), step(20), step(40)])
        try situation.owe("2026-02-01", 100, currency: .eur)
        #expect(try situation.night("2026-02-05").letters.isEmpty, "day 4")
        #expect(try situation.night("2026-02-06").letters.map { $0.lines[0].level } == [1])
        situation.claims[0].apply(.held(.paused))
        #expect(try situation.night("2026-03-03").letters.isEmpty, "day 30, blocked")
        #expect(situation.claims[0].step == 1)
        situation.claims[0].apply(.lifted(.paused))
        #expect(try situation.night("2026-03-20").letters.map { $0.lines[0].level } == [2])
        try situation.pay(0, 10_000, on: "2026-03-21")
        #expect(try situation.night("2026-04-20").letters.isEmpty, "paid")
    }

    /// Tryton account_dunning_fee: 10 at day 5, then 15 % of the original 100 at day 10.
    @Test func `Fees of 10 and of 15 percent make 100, 110 and 125`() throws {
        var situation = try situation([
            step(5, fee: .amount(1000)), step(10, fee: .percent(150_000)),
        ])
        try situation.owe("2026-02-01", 100, currency: .eur)
        var owed: [Int64] = []
        for night in ["2026-02-02", "2026-02-06", "2026-02-11"] {
            try situation.night(night)
            owed.append(situation.claims[0].balance)
        }
        #expect(owed == [10_000, 11_000, 12_500])
    }

    /// ERPNext dunning: 100 outstanding, 15 days, 10 % a year, fee 10.
    @Test func `A hundred for 15 days at 10 percent with a fee of 10 is 110.41`() throws {
        var situation = try situation([step(15, fee: .amount(1000), interest: true)])
        situation.settings.agreedRate = .fixed(100_000)
        try situation.owe("2026-02-01", 100, currency: .eur)
        let line = try #require(try situation.night("2026-02-16").letters.first?.lines.first)
        #expect(line.interest == 41)
        #expect(line.amount == 11_041)
    }

    /// ERPNext dunning: instalments of half at 5 and 10 days.
    @Test func `Of two halves only the one that is due is reminded, and again when undone`() throws
    {
        var situation = try situation([step(1)])
        try situation.owe("2026-02-06", 50, currency: .eur)
        try situation.owe("2026-02-11", 50, currency: .eur)
        #expect(try situation.plan("2026-02-07").letters.map { $0.lines.map(\.claim) } == [[1]])
        try situation.pay(0, 5000, on: "2026-02-06")
        #expect(try situation.plan("2026-02-07").letters.isEmpty)
        let back = situation.claims[0].settlements[0]
            .undone(on: try #require(Day(iso: "2026-02-07")))
        situation.claims[0].apply(.reversed(back))
        #expect(try situation.plan("2026-02-07").letters.map { $0.lines.map(\.claim) } == [[1]])
    }

    /// Business Central: grace of 13, 13 and 30 days from the last reminder, the day not counted.
    @Test func `Grace of 13, 13 and 30 days brings levels on 15 and 30 September and 15 November`()
        throws
    {
        var situation = try situation([
            step(13, after: .due, boundary: .exclusive),
            step(13, after: .letter, boundary: .exclusive),
            step(30, after: .letter, boundary: .exclusive),
        ])
        try situation.owe("2026-09-01", 100, currency: .eur)
        try situation.owe("2026-10-01", 100, currency: .eur)
        #expect(try situation.night("2026-09-14").letters.isEmpty)
        #expect(try levels(situation.night("2026-09-15")) == [["F1 1"]])
        #expect(try situation.night("2026-09-28").letters.isEmpty)
        #expect(try levels(situation.night("2026-09-30")) == [["F1 2"]])
        #expect(try levels(situation.night("2026-11-15")) == [["F1 3", "F2 1"]])
    }

    private func levels(_ plan: Plan) -> [[String]] {
        plan.letters.map { $0.lines.map { "\($0.invoice) \($0.level)" } }
    }

    @Test(arguments: ["SE", "NO", "DK", "FI"])
    func `Dunned on the due date itself: never`(country: String) throws {
        for preset in Policy.presets where preset.country == country {
            var situation = try Situation(country)
            situation.settings.policy = preset.id
            try situation.owe("2026-05-11")
            for offset in -3...0 {
                let day = situation.claims[0].due.adding(days: offset)
                #expect(try situation.plan("\(day)", asked: [1]).letters.isEmpty, "\(preset.id)")
            }
        }
    }

    @Test func `The same fee twice for a claim in Sweden: never`() throws {
        var situation = try Situation("SE")
        let again = { PolicyStep(.reminder, after: .deadline, days: 1, fee: true, deadlineDays: 8) }
        let demand = PolicyStep(.demand, after: .deadline, days: 1, fee: true, deadlineDays: 8)
        situation.settings.policies = [
            Policy(id: "greedy", country: nil, steps: [again(), again(), demand, again(), demand])
        ]
        situation.settings.policy = "greedy"
        try situation.owe("2026-05-11")
        var fees: [Int64] = []
        for offset in 1...100 {
            let day = situation.claims[0].due.adding(days: offset)
            fees += try situation.night("\(day)").letters.map(\.fee)
        }
        #expect(fees == [6000, 0, 18_000, 0, 0])
    }
}
