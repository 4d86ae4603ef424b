import Classification
import Law
import Records
import Testing
import Values

/// Compensation between businesses, the fee for handing over and the fee for an instalment plan
/// (rules §§ 2.1 and 2.4).
@Suite struct SurchargeTests {
    private func business(
        _ country: String,
        _ steps: [PolicyStep],
        kind: PartyKind = .company,
        instalmentFee: Bool = false
    ) throws -> Situation {
        var situation = try Situation(country)
        situation.debtor.party.kind = kind
        situation.debtor.party.identifier = Situation.identifier(of: kind, in: country)
        let policy = Policy(id: "own", country: nil, steps: steps, instalmentFee: instalmentFee)
        situation.settings.policies = [policy]
        situation.settings.policy = "own"
        return situation
    }

    private static let reminder = PolicyStep(
        .reminder,
        after: .due,
        days: 14,
        fee: true,
        deadlineDays: 14
    )
    private static let withCompensation = PolicyStep(
        .reminder,
        after: .due,
        days: 14,
        fee: true,
        compensation: true,
        deadlineDays: 14
    )
    private static let second = PolicyStep(
        .reminder,
        after: .deadline,
        days: 3,
        fee: true,
        deadlineDays: 14
    )

    @Test(arguments: [
        // Fee and compensation of the first letter, then fees and all compensation after both.
        ("SE", 0, 45_000, 0, 45_000), ("NO", 3800, 42_200, 3800, 42_200),
        ("DK", 10_000, 31_000, 20_000, 31_000), ("FI", 0, 4000, 0, 4000),
    ])
    func `A business is asked for compensation with the fees as its country's law says`(
        country: String,
        fee: Int64,
        compensation: Int64,
        feesAfter: Int64,
        compensationAfter: Int64
    ) throws {
        var situation = try business(country, [Self.withCompensation, Self.second])
        try situation.owe("2026-05-05")
        let first = try #require(try situation.night("2026-05-19").letters.first?.lines.first)
        #expect(first.fee == fee && first.compensationAdded == compensation)
        #expect(first.compensation == compensation && first.earlierFees == 0)
        #expect(
            first.amount == first.principal + fee + compensation + first.interest
        )
        #expect(first.law.contains { $0.contains(".compensation") })
        let second = try #require(try situation.night("2026-06-12").letters.first?.lines.first)
        #expect(second.compensationAdded == 0 && second.compensation == compensationAfter)
        #expect(situation.claims[0].feesCharged == feesAfter)
        #expect(situation.claims[0].compensationCharged == compensationAfter)
        #expect(situation.claims[0].fees == feesAfter + compensationAfter)
    }

    @Test func `Sweden asks 450 in all, whatever was charged as fees before`() throws {
        let demand = PolicyStep(
            .demand,
            after: .deadline,
            days: 4,
            fee: true,
            compensation: true,
            deadlineDays: 10
        )
        var situation = try business("SE", [Self.reminder, demand])
        try situation.owe("2026-06-01")
        #expect(try situation.night("2026-06-15").letters.first?.fee == 6000)
        let line = try #require(try situation.night("2026-07-06").letters.first?.lines.first)
        #expect(line.fee == 0 && line.earlierFees == 6000)
        #expect(line.compensation == 39_000 && line.compensationAdded == 39_000)
        #expect(situation.claims[0].fees == 45_000)
    }

    @Test(arguments: [PartyKind.person, .unknown], ["SE", "NO", "DK", "FI"])
    func `Who is no business is never asked for it`(kind: PartyKind, country: String) throws {
        var situation = try business(country, [Self.withCompensation], kind: kind)
        try situation.owe("2026-05-05")
        let plan = try situation.night("2026-05-19")
        let line = try #require(plan.letters.first?.lines.first)
        #expect(line.compensation == 0 && line.fee > 0)
        #expect(situation.claims[0].surcharges.isEmpty)
    }

    @Test func `Each claim bears its own compensation, and one of them the letter's fee`() throws {
        var situation = try business("NO", [Self.withCompensation])
        try situation.owe("2026-05-05")
        try situation.owe("2026-05-04")
        let letter = try #require(try situation.night("2026-05-19").letters.first)
        #expect(letter.lines.map(\.fee) == [3800, 0])
        #expect(letter.lines.map(\.compensationAdded) == [42_200, 46_000])
        #expect(letter.total == letter.lines.reduce(0) { $0 + $1.amount })
    }

    @Test func `The sum that the law lacks holds the claim, and nothing is guessed`() throws {
        // The Norwegian sum of the first half of 2021 was not found.
        var situation = try business("NO", [Self.withCompensation])
        try situation.owe("2021-03-01")
        situation.settings.startFrom = nil
        let plan = try situation.plan("2021-03-20")
        #expect(plan.decisions.map(\.reason) == [.rateMissing])
        #expect(plan.findings.contains { $0.message.contains("'compensation'") })
    }

    @Test func `Law that was not reviewed asks for no compensation`() throws {
        var situation = try business(
            "DK",
            [
                PolicyStep(.reminder, after: .due, days: 14, compensation: true, deadlineDays: 14)
            ]
        )
        situation.law = situation.law.adding(
            LawTable(country: "DK", reviewedThrough: Day(iso: "2026-05-01"), rows: [])
        )
        try situation.owe("2026-05-05")
        #expect(try situation.plan("2026-05-19").decisions.map(\.reason) == [.lawNotReviewed])
    }

    @Test func `A letter that is overtaken gives its compensation back with its fee`() throws {
        var situation = try business("DK", [Self.withCompensation])
        try situation.owe("2026-05-05")
        try situation.night("2026-05-19")
        #expect(situation.claims[0].fees == 41_000)
        try situation.pay(0, 100_000, on: "2026-05-18")
        let plan = try situation.night("2026-05-21")
        guard case .letterUndone(let undone) = plan.events.first?.body else {
            Issue.record("\(plan.events)")
            return
        }
        #expect(undone.fee == 41_000)
        #expect(situation.claims[0].balance == 0 && situation.claims[0].surcharges.isEmpty)
    }

    @Test func `Money booked before the letter goes to nothing that it charged`() throws {
        var situation = try business("DK", [Self.withCompensation])
        try situation.owe("2026-05-05")
        try situation.night("2026-05-19")
        let before = try #require(Day(iso: "2026-05-18"))
        #expect(situation.claims[0].charged(after: before).fees == 41_000)
        #expect(situation.claims[0].charged(after: before.adding(days: 1)).fees == 0)
    }

    @Test func `Denmark's fee for handing over is charged once, and the case says so`() throws {
        let handoff = PolicyStep(
            .handoff,
            after: .deadline,
            days: 3,
            fee: true,
            compensation: true
        )
        let notice = PolicyStep(.collectionNotice, after: .due, days: 7, deadlineDays: 10)
        var situation = try business("DK", [notice, handoff])
        try situation.owe("2026-05-05")
        try situation.night("2026-05-12")
        let plan = try situation.night("2026-06-01")
        let item = try #require(plan.cases.first)
        #expect(item.fees == 10_000 && item.feeAdded == 10_000)
        #expect(item.compensation == 31_000 && item.compensationAdded == 31_000)
        #expect(item.total == item.principal + item.interest + 41_000)
        #expect(situation.claims[0].fees == 41_000)
        #expect(situation.claims[0].balance == item.total)
        let kinds = situation.claims[0].surcharges.map(\.kind)
        #expect(kinds == [.handoff, .compensation])
        let laws = plan.events.compactMap { event -> [String]? in
            if case .surcharged(_, let law) = event.body { law } else { nil }
        }
        #expect(laws.allSatisfy { $0.contains { $0.hasPrefix("dk.handoff-fee") } })
    }

    @Test(arguments: ["SE", "NO", "FI"])
    func `A country without a fee for handing over hands over without one`(country: String) throws {
        let notice = PolicyStep(
            country == "NO" ? .collectionNotice : .demand,
            after: .due,
            days: 20,
            deadlineDays: 14
        )
        let handoff = PolicyStep(.handoff, after: .deadline, days: 3, fee: true)
        var situation = try business(country, [notice, handoff], kind: .person)
        try situation.owe("2026-04-01")
        try situation.night("2026-04-24")
        let plan = try situation.night("2026-06-01")
        #expect(plan.cases.map(\.fees) == [0], "\(plan.told)")
    }

    @Test func `An instalment plan costs 170 in Sweden, once, where the policy asks`() throws {
        var situation = try business("SE", [Self.reminder], kind: .person, instalmentFee: true)
        try situation.owe("2026-06-01")
        let parts = try ["2026-07-31", "2026-08-31"].map {
            Instalment(due: try #require(Day(iso: $0)), minor: 50_000)
        }
        situation.claims[0].apply(.planned(parts))
        let plan = try situation.night("2026-06-20")
        let asked = Surcharge(
            .instalmentPlan,
            day: try #require(Day(iso: "2026-06-20")),
            minor: 17_000
        )
        let body = EventBody.surcharged(asked, law: ["se.instalment-fee.2013-03"])
        #expect(plan.events.map(\.body) == [body, .planRaised(17_000)])
        #expect(plan.decisions.map(\.reason) == [.instalmentPlan])
        #expect(situation.claims[0].fees == 17_000)
        #expect(situation.claims[0].held.plan.map(\.minor) == [50_000, 67_000])
        #expect(try situation.night("2026-06-21").events.isEmpty)
        // Broken, and agreed anew: the fee stays the same one.
        try situation.night("2026-08-03")
        situation.claims[0].apply(.planned(parts))
        try situation.night("2026-08-04")
        #expect(situation.claims[0].surcharges == [asked])
    }

    @Test(arguments: [
        // What the plan comes to, what it is raised by, and the last payment that keeps it.
        (Int64(100_000), Int64(17_000), Int64(67_000)), (110_000, 7000, 67_000),
        (117_000, 0, 67_000), (80_000, 17_000, 47_000),
    ])
    func `A plan that is kept pays its fee too`(
        planned: Int64,
        raised: Int64,
        last: Int64
    ) throws {
        var situation = try business("SE", [Self.reminder], kind: .person, instalmentFee: true)
        try situation.owe("2026-06-01")
        let days = try ["2026-07-31", "2026-08-31"].map { try #require(Day(iso: $0)) }
        situation.claims[0].apply(
            .planned([
                Instalment(due: days[0], minor: 50_000),
                Instalment(due: days[1], minor: planned - 50_000),
            ])
        )
        try situation.pay(0, 10_000, on: "2026-06-19")
        let plan = try situation.night("2026-06-20")
        let bodies = plan.events.map(\.body)
        #expect(bodies.count == (raised > 0 ? 2 : 1))
        #expect(bodies.contains(.planRaised(raised)) == (raised > 0))
        #expect(situation.claims[0].held.plan.last?.minor == last)
        try situation.pay(0, 40_000, on: "2026-07-31")
        #expect(try situation.night("2026-08-05").events.isEmpty)
        let paid = Settlement(day: days[1], principal: last - 17_000, fees: 17_000, origin: 9)
        situation.claims[0].apply(.paid(paid))
        #expect(situation.claims[0].balance == max(100_000 - planned, 0))
        let next = try situation.night("2026-09-21")
        #expect(next.letters.isEmpty == (planned >= 100_000))
    }

    @Test(arguments: ["NO", "DK", "FI"])
    func `An instalment plan costs nothing where the law knows no fee for it`(
        country: String
    ) throws {
        var situation = try business(country, [Self.reminder], instalmentFee: true)
        try situation.owe("2026-06-01")
        let due = try #require(Day(iso: "2026-08-31"))
        situation.claims[0].apply(.planned([Instalment(due: due, minor: 100_000)]))
        #expect(try situation.night("2026-06-20").events.isEmpty)
    }

    @Test func `A Swedish plan costs nothing more where 450 was asked`() throws {
        var situation = try business("SE", [Self.withCompensation], instalmentFee: true)
        try situation.owe("2026-06-01")
        try situation.night("2026-06-15")
        #expect(situation.claims[0].fees == 45_000)
        let due = try #require(Day(iso: "2026-08-31"))
        situation.claims[0].apply(.planned([Instalment(due: due, minor: 100_000)]))
        #expect(try situation.night("2026-06-20").events.isEmpty)
    }

    @Test func `Explaining names the sum and its rows, and why a person pays none`() throws {
        var situation = try business("SE", [Self.withCompensation])
        try situation.owe("2026-06-01")
        let lines = try explained(situation)
        #expect(lines.contains("compensation 450.00 SEK for being late"))
        #expect(lines.contains("no fee: the compensation for late payment stands in its place"))
        #expect(lines.contains { $0.hasPrefix("by se.compensation: 450.00") })
        situation.debtor.party.kind = .person
        #expect(
            try explained(situation)
                .contains("no compensation: it may be asked of businesses only")
        )
    }

    @Test func `A forecast counts compensation apart from fees`() throws {
        var situation = try business("DK", [Self.withCompensation])
        try situation.owe("2026-05-05")
        let day = try #require(Day(iso: "2026-05-19"))
        var forecast = Forecast(
            [DebtorClaims(debtor: situation.debtor, claims: situation.claims)],
            creditor: situation.creditor,
            settings: situation.settings,
            law: situation.law,
            from: day
        )
        let line = try #require(forecast.pass(day).first)
        #expect(line.fee == 10_000 && line.compensation == 31_000)
    }

    private func explained(_ situation: Situation) throws -> [String] {
        try situation.classifier("2026-06-15").explain(
            situation.claims[0],
            among: situation.claims[...],
            of: situation.debtor,
            hasUnmatchedMoney: false
        )
    }
}
