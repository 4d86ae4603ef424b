import Classification
import Law
import Records
import Testing
import Values

/// A claim's limitation is watched whatever becomes of the claim (rules § 4): told half a year
/// ahead, and the claim held once it has lapsed.
@Suite struct LimitationTests {
    /// A Norwegian claim due on 2 June 2023 lapses after 2 June 2026, letters or not.
    private static let quiet: [(String, @Sendable (inout Situation) throws -> Void)] = [
        ("disputed", { $0.claims[0].apply(.held(.disputed)) }),
        ("paused", { $0.claims[0].apply(.held(.paused)) }),
        ("insolvent", { $0.claims[0].apply(.held(.insolvent)) }),
        ("stopped", { $0.settings.debtorPolicies = ["1001": "none"] }),
        ("reminded-elsewhere", { $0.settings.service = .own }),
        ("before-start", { $0.settings.startFrom = Day(iso: "2025-01-01") }),
        ("not-activated", { $0.settings.activated = nil }),
        ("below-minimum", { $0.settings.minimumAmount = 1_000_000 }),
        ("kind-not-accepted", { $0.settings.debtorKinds = [.business] }),
        (
            "steps-done",
            {
                try $0.night("2023-07-01")
                $0.settings.policies = [Policy(id: "none-left", country: nil, steps: [])]
                $0.settings.policy = "none-left"
            }
        ),
        (
            "with-agency",
            {
                let day = try #require(Day(iso: "2023-08-01"))
                let note = HandoffNote(attempt: 1, step: 3, day: day, interest: 0)
                $0.claims[0].apply(.handedOff(note))
            }
        ),
    ]

    @Test(arguments: quiet.indices)
    func `Whatever holds a claim or ended its steps, it is told of in time`(index: Int) throws {
        let (reason, change) = Self.quiet[index]
        var situation = try Situation("NO")
        try situation.owe("2023-06-02")
        try change(&situation)
        let early = try #require(try situation.plan("2023-09-01").decisions.first)
        #expect(early.reason.code == reason)
        #expect(early.nextOn == Day(iso: "2025-12-02"))
        #expect(try situation.plan("2025-12-01").findings.isEmpty)
        let near = try situation.plan("2025-12-02")
        #expect(near.findings.map(\.code) == [.limitationNear])
        #expect(near.decisions.first?.reason.code == reason)
        #expect(near.decisions.first?.nextOn == Day(iso: "2026-06-03"))
        let passed = try #require(try situation.plan("2026-06-03").decisions.first)
        #expect(passed.reason == (reason == "with-agency" ? .withAgency : .limitationPassed))
        #expect(passed.nextOn == nil && passed.next == nil)
    }

    @Test func `A letter begins a Swedish claim's time anew, and the next look with it`() throws {
        var situation = try Situation("SE")
        situation.settings.policies = [
            Policy(
                id: "once",
                country: nil,
                steps: [PolicyStep(.reminder, after: .due, days: 7, deadlineDays: 14)]
            )
        ]
        situation.settings.policy = "once"
        try situation.owe("2026-06-01")
        let sent = try #require(try situation.night("2026-06-10").decisions.first)
        #expect(sent.nextOn == Day(iso: "2026-06-25") && sent.next == nil)
        let done = try #require(try situation.night("2026-06-25").decisions.first)
        #expect(done.reason == .stepsDone)
        #expect(
            done.nextOn == Day(iso: "2028-12-10"),
            "three years, less six months"
        )
    }

    @Test func `An instalment plan that is kept is not cut off by an old due date`() throws {
        var situation = try Situation("NO")
        try situation.owe("2023-06-02")
        let due = try #require(Day(iso: "2026-09-30"))
        situation.claims[0].apply(.planned([Instalment(due: due, minor: 100_000)]))
        let plan = try situation.plan("2026-06-03")
        #expect(plan.decisions.first?.reason == .instalmentPlan)
        // Broken, it is too old for a letter.
        #expect(try situation.plan("2026-10-02").decisions.first?.reason == .limitationPassed)
    }

    @Test func `What is paid is not watched`() throws {
        var situation = try Situation("NO")
        try situation.owe("2023-06-02")
        try situation.pay(0, 100_000, on: "2023-06-20")
        #expect(try situation.plan("2025-12-02").findings.isEmpty)
        #expect(try situation.plan("2025-12-02").decisions.first?.nextOn == nil)
    }
}
