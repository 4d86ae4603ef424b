import Records
import Testing
import Values

/// The fold of a claim over its events: each body, and nothing else, moves its own figures.
struct ClaimTests {
    @Test func `a new claim owes its total and nothing else`() throws {
        let claim = try claim()
        #expect(claim.open == 100_000)
        #expect(claim.charges == 0)
        #expect(claim.balance == 100_000)
        #expect(claim.hold == .none)
        #expect(!claim.isHandedOff)
        #expect(!claim.isSettled)
        #expect(claim.step == 0)
        #expect(claim.settlements.isEmpty)
        #expect(claim.letterOn == nil)
        #expect(claim.reason == .new)
    }

    @Test func `events that only tell leave the claim as it is`() throws {
        var claim = try claim()
        let before = claim
        claim.apply(.registered(try registration()))
        claim.apply(.unapplied(try unapplied()))
        for note in EventNote.allCases { claim.apply(.noted(note)) }
        #expect(claim == before)
    }

    @Test(
        arguments: [EventBody.paid, EventBody.credited, EventBody.reportedPaid]
            as [@Sendable (Settlement) -> EventBody]
    )
    func `money lowers the part of the debt it went to`(
        body: @Sendable (Settlement) -> EventBody
    ) throws {
        var claim = try claim()
        claim.apply(.letter(try letter(fee: 6_000, interest: 250)))
        let settlement = Settlement(
            day: try day(3, 1),
            principal: 40_000,
            fees: 1_000,
            interest: 50,
            origin: 9
        )
        claim.apply(body(settlement))
        #expect(claim.open == 60_000)
        #expect(claim.fees == 5_000)
        #expect(claim.interest == 200)
        #expect(claim.charges == 5_200)
        #expect(claim.balance == 65_200)
        #expect(claim.interestCharged == 250)
        #expect(claim.settlements == [settlement])
        #expect(settlement.amount == 41_050)
    }

    @Test func `a payment undone opens the claim again`() throws {
        var claim = try claim()
        claim.apply(.letter(try letter(fee: 6_000, interest: 250)))
        let before = claim
        let paid = Settlement(
            day: try day(3, 1),
            principal: 100_000,
            fees: 6_000,
            interest: 250,
            origin: 9
        )
        claim.apply(.paid(paid))
        #expect(claim.isSettled)
        #expect(claim.balance == 0)
        let undone = paid.undone(on: try day(3, 5))
        claim.apply(.reversed(undone))
        #expect(claim.open == before.open)
        #expect(claim.fees == before.fees)
        #expect(claim.interest == before.interest)
        #expect(claim.settlements == [paid, undone])
        #expect(undone.amount == -paid.amount)
        #expect(undone.day == Day(2026, 3, 5))
        #expect(undone.origin == 9)
    }

    @Test func `a credit note shrinks to nothing as it is used`() throws {
        var credit = try claim(kind: .creditNote, total: -30_000)
        let used = Settlement(day: try day(3, 1), principal: -30_000, origin: 1)
        credit.apply(.creditUsed(used))
        #expect(credit.isSettled)
        #expect(credit.settlements == [used])
    }

    @Test func `an overpaid claim owes less than nothing and is not settled`() throws {
        var claim = try claim()
        claim.apply(.paid(Settlement(day: try day(3, 1), principal: 100_001, origin: 9)))
        #expect(claim.open == -1)
        #expect(!claim.isSettled)
    }

    @Test func `a letter charges, counts and sets the deadline`() throws {
        var claim = try claim()
        claim.apply(.letter(try letter(step: 1, fee: 6_000, interest: 250)))
        claim.apply(.letter(try letter(step: 2, fee: 0, interest: 100)))
        #expect(claim.fees == 6_000)
        #expect(claim.interest == 350)
        #expect(claim.interestCharged == 350)
        #expect(claim.step == 2)
        #expect(claim.feeLetters == 1)
        #expect(claim.letterOn == Day(2026, 2, 1))
        #expect(claim.deadline == Day(2026, 2, 15))
        #expect(claim.open == 100_000)
    }

    @Test func `what is waived is no longer owed, but was charged`() throws {
        var claim = try claim()
        claim.apply(.letter(try letter(fee: 6_000, interest: 250)))
        claim.apply(.waived(fees: 6_000, interest: 200))
        #expect(claim.fees == 0)
        #expect(claim.interest == 50)
        #expect(claim.interestCharged == 250)
        #expect(claim.feeLetters == 1)
        #expect(claim.settlements.isEmpty)
    }

    @Test(arguments: Hold.allCases)
    func `a hold stays until it is released`(hold: Hold) throws {
        var claim = try claim()
        claim.apply(.held(hold))
        #expect(claim.hold == hold)
        claim.apply(.released)
        #expect(claim.hold == .none)
    }

    @Test func `a handoff is remembered with its step, and charges its interest`() throws {
        var claim = try claim()
        let note = HandoffNote(attempt: 1, step: 3, day: try day(4, 1), interest: 77)
        claim.apply(.handedOff(note))
        #expect(claim.isHandedOff)
        #expect(claim.step == 3)
        #expect(claim.interest == 77 && claim.interestCharged == 77)
    }

    @Test func `a letter undone leaves the claim as it was before it`() throws {
        var claim = try claim()
        claim.apply(.letter(try letter(step: 1, fee: 6_000, interest: 250)))
        let before = claim
        let second = try letter(kind: .demand, step: 2, fee: 18_000, interest: 90, number: 2)
        claim.apply(.letter(second))
        #expect(claim.tally.hasCharged(.demand) && claim.step == 2)
        claim.apply(.letterUndone(LetterUndone(letter: 2, fee: 18_000, interest: 90)))
        #expect(claim == before)
    }

    @Test func `what counts from before the last letter and came after it overtakes it`() throws {
        var claim = try claim()
        claim.apply(.paid(Settlement(day: try day(2, 1), principal: 100, origin: 1)))
        claim.apply(.letter(try letter()))
        #expect(!claim.isOvertaken, "it was known")
        claim.apply(.paid(Settlement(day: claim.taken[0].day, principal: 100, origin: 2)))
        #expect(!claim.isOvertaken, "it counts from the day of the letter")
        let earlier = claim.taken[0].day.adding(days: -1)
        claim.apply(.paid(Settlement(day: earlier, principal: 100, origin: 3)))
        #expect(claim.isOvertaken)
    }

    @Test func `what was taken back was never paid`() throws {
        let one = Settlement(day: try day(3, 1), principal: 100, origin: 1)
        let two = Settlement(day: try day(3, 2), principal: 100, origin: 2)
        let undone = one.undone(on: try day(3, 9))
        #expect(Settlement.standing([one, two, undone]) == [two])
        #expect(Settlement.standing([undone, two]) == [undone, two])
    }

    @Test func `a kept state restores the fold and nothing of the plan`() throws {
        var folded = try claim()
        folded.apply(.letter(try letter(step: 1, fee: 6_000, interest: 250)))
        folded.apply(.paid(Settlement(day: try day(3, 1), principal: 40_000, origin: 9)))
        folded.apply(.held(.disputed))
        folded.apply(.handedOff(HandoffNote(attempt: 1, step: 4, day: try day(4, 1), interest: 5)))
        var restored = try claim()
        restored.restore(folded.state)
        #expect(restored == folded)
        #expect(restored.state == folded.state)
    }

    private func claim(kind: InvoiceKind = .invoice, total: Int64 = 100_000) throws -> Claim {
        Claim(
            id: 1,
            debtor: 2,
            kind: kind,
            number: "1001",
            reference: "10017",
            currency: .sek,
            issued: try day(1, 1),
            due: try day(1, 31),
            total: total
        )
    }

    private func letter(
        kind: LetterKind = .reminder,
        step: UInt8 = 1,
        fee: Int64 = 0,
        interest: Int64 = 0,
        number: Int64 = 1
    ) throws -> LetterNote {
        LetterNote(
            kind: kind,
            level: 1,
            step: step,
            letter: number,
            day: try day(2, 1),
            deadline: try day(2, 15),
            fee: fee,
            interest: interest,
            law: ["se-fee-reminder"]
        )
    }

    private func registration() throws -> Registration {
        Registration(
            kind: .invoice,
            currency: .sek,
            issued: try day(1, 1),
            due: try day(1, 31),
            total: 100_000,
            deduction: 0,
            debtor: 2
        )
    }

    private func unapplied() throws -> UnappliedMoney {
        UnappliedMoney(currency: .sek, minor: 500, bookedOn: try day(3, 1), origin: 9)
    }

    private func day(_ month: Int, _ day: Int) throws -> Day {
        try #require(Day(2026, month, day))
    }
}
