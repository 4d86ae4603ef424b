import Classification
import Law
import Records
import TestSupport
import Testing
import Values

/// Payments that become known after a letter that they were booked before.
@Suite struct OvertakenTests {
    /// A claim of 1 000 kronor due 15 June with a reminder of 22 June.
    private func reminded() throws -> Situation {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.night("2026-06-22")
        #expect(situation.claims[0].fees == 6000 && situation.claims[0].interest == 192)
        return situation
    }

    @Test(arguments: [
        ("2026-06-20", true), ("2026-06-21", true), ("2026-06-22", false), ("2026-06-23", false),
    ])
    func `A payment booked before the letter gives back what the letter charged`(
        booked: String,
        isUndone: Bool
    ) throws {
        var situation = try reminded()
        try situation.pay(0, 100_000, on: booked)
        let plan = try situation.night("2026-06-24")
        let undone = LetterUndone(letter: 1, fee: 6000, interest: 192)
        #expect(plan.events.map(\.body) == (isUndone ? [.letterUndone(undone)] : []))
        #expect(plan.told == [isUndone ? "settled -" : "only-charges -"])
        #expect(situation.claims[0].step == (isUndone ? 0 : 1))
        #expect(try situation.night("2026-06-25").events.isEmpty, "once is enough")
    }

    @Test func `Every letter after the payment is given back, none before it`() throws {
        var situation = try reminded()
        try situation.night("2026-07-06")
        let charged = situation.claims[0].fees
        #expect(charged == 6000 + 18_000)
        try situation.pay(0, 100_000, on: "2026-07-01")
        let plan = try situation.night("2026-07-08")
        #expect(plan.events.count == 1)
        #expect(situation.claims[0].fees == 6000 && situation.claims[0].interest == 192)
        #expect(situation.claims[0].step == 1 && !situation.claims[0].tally.has(.demand))
        try situation.pay(0, 0, on: "2026-06-16")
        #expect(try situation.night("2026-07-09").events.isEmpty)
    }

    @Test func `Part of the debt paid before leaves the fee and takes off interest on it`() throws {
        var situation = try reminded()
        try situation.pay(0, 50_000, on: "2026-06-20")
        // 10 % on 1 000 for 5 days and on 500 for 2: 1.3699 + 0.2740.
        let plan = try situation.night("2026-06-24")
        #expect(plan.events.map(\.body) == [.interestCorrected(164 - 192)])
        #expect(plan.told == ["deadline-running 2026-07-06"])
        #expect(situation.claims[0].fees == 6000 && situation.claims[0].interest == 164)
        #expect(try situation.night("2026-06-25").events.isEmpty)
    }

    @Test func `A fee that was paid and is given back goes to what else is owed`() throws {
        var situation = try reminded()
        let fee = try #require(Day(iso: "2026-06-23"))
        situation.claims[0].apply(.paid(Settlement(day: fee, principal: 0, fees: 6000, origin: 5)))
        try situation.owe("2026-06-15", 10)
        try situation.pay(0, 100_000, on: "2026-06-19")
        try situation.night("2026-06-24")
        #expect(situation.claims[0].balance == -6000)
        #expect(try situation.plan("2026-06-25").decisions.first?.reason == .owedBack)
        let payment = situation.claims[0].settlements[1]
        let back = payment.undone(on: try #require(Day(iso: "2026-06-26")))
        situation.claims[0].apply(.reversed(back))
        let plan = try situation.night("2026-06-26")
        guard case .moved(let moved) = plan.events.first?.body else {
            Issue.record("\(plan.events)")
            return
        }
        #expect(moved.principal == 6000 && moved.fees == -6000 && moved.amount == 0)
        #expect(plan.letters.first?.lines.first?.principal == 94_000, "the step is taken again")
    }

    @Test func `A credit note of an earlier day overtakes the letter as a payment does`() throws {
        var situation = try reminded()
        let day = try #require(Day(iso: "2026-06-18"))
        let credit = Settlement(day: day, principal: 100_000, origin: 2)
        situation.claims[0].apply(.credited(credit))
        #expect(try situation.night("2026-06-24").told == ["settled -"])
        #expect(situation.claims[0].balance == 0)
    }

    @Test func `A payment taken back was never made: interest runs from the due date`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.pay(0, 100_000, on: "2026-06-17")
        let back = situation.claims[0].settlements[0].undone(
            on: try #require(Day(iso: "2026-06-30"))
        )
        situation.claims[0].apply(.reversed(back))
        let plan = try situation.night("2026-07-15")
        // 10 % on 1 000 for 30 days.
        #expect(plan.letters.first?.lines.first?.interest == 822)
    }

    @Test func `A handoff charges its interest, so that case and ledger agree`() throws {
        var situation = try reminded()
        try situation.night("2026-07-06")
        let before = situation.claims[0].interest
        let plan = try situation.night("2026-07-20")
        let item = try #require(plan.cases.first)
        #expect(item.interest > before)
        #expect(situation.claims[0].interest == item.interest)
        #expect(situation.claims[0].fees == item.fees)
        try situation.pay(0, 100_000, on: "2026-07-05")
        let next = try situation.night("2026-07-22")
        #expect(situation.claims[0].fees == 6000, "the demand of 6 July was overtaken")
        #expect(!situation.claims[0].isHandedOff, "and so was the handoff")
        let isRecalled = next.events.contains {
            if case .recalled = $0.body { true } else { false }
        }
        #expect(isRecalled)
    }

    /// Whenever what happened becomes known, no letter stands that was sent after the payment.
    @Test(arguments: (1...40).map { UInt64($0) * 0x9E37 })
    func `Reminded after the payment was booked: never`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var situation = try Situation(Bool.random(using: &random) ? "SE" : "NO")
        try situation.owe("2026-06-01")
        let start = try #require(Day(iso: "2026-06-01"))
        // What was paid on which day, and on which it becomes known.
        var payments = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let day = start.adding(days: Int.random(in: 0...80, using: &random))
            let later = day.adding(days: Int.random(in: 0...20, using: &random))
            return (day: day, known: later, minor: Int64.random(in: 1...60_000, using: &random))
        }
        payments.append((start.adding(days: 40), start.adding(days: 55), 100_000))
        for offset in 0..<120 {
            let today = start.adding(days: offset)
            for (index, payment) in payments.enumerated() where payment.known == today {
                let part = min(payment.minor, max(situation.claims[0].open, 0))
                guard part > 0 else { continue }
                situation.claims[0].apply(
                    .paid(
                        Settlement(day: payment.day, principal: part, origin: UInt64(index + 1))
                    )
                )
            }
            let step = situation.claims[0].step
            let plan = try situation.night("\(today)")
            let isUndone = plan.events.contains {
                switch $0.body {
                case .letterUndone, .recalled: true
                default: false
                }
            }
            #expect(situation.claims[0].step >= step || isUndone, "seed \(seed), \(today)")
        }
        let claim = situation.claims[0]
        let history = PrincipalHistory(claim)
        for letter in claim.taken where letter.kind != nil {
            #expect(history.owed(before: letter.day) > 0, "seed \(seed), \(letter.day)")
        }
        #expect(claim.fees == claim.taken.reduce(0) { $0 + $1.fee }, "seed \(seed)")
        let through = claim.taken.last { $0.interest > 0 }?.day ?? claim.due
        let law = Jurisdiction(situation.creditor.country, in: .builtIn)
        let owed = try law.interest(on: history, from: claim.due, through: through).get().total
        #expect(claim.interestCharged <= owed + 2, "seed \(seed): charged beyond what was owed")
    }
}
