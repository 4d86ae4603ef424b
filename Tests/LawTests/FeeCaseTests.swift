import Law
import Records
import Testing
import Values

/// The cases of rules § 2.1, one line each.
@Suite struct FeeCaseTests {
    /// A question for a fee and its answer.
    struct Case: CustomTestStringConvertible {
        let words: String
        let country: String
        var kind = LetterKind.reminder
        var audience = LawRow.Audience.person
        var due = "2026-03-02"
        var issued: String?
        let sent: String
        var past = FeePast.none
        var principal: Int64 = 50_000
        var own: OwnFee?
        var amount: Int64?
        var refusal: NoFee?
        let row: String

        var testDescription: String { words }
    }

    /// What was charged before: letters, the last one's day and deadline, and all fees.
    private static func past(
        _ letters: Int,
        _ letterOn: String,
        _ deadline: String,
        charged: Int64 = 0
    ) -> FeePast {
        FeePast(
            letters: letters,
            letterOn: Day(iso: letterOn),
            deadline: Day(iso: deadline),
            charged: charged
        )
    }

    static let danish = [
        Case(
            words: "DK: 100 from the day after the due date",
            country: "DK",
            sent: "2026-03-03",
            amount: 10_000,
            row: "dk.reminder-fee.2002-08"
        ),
        Case(
            words: "DK: not on the due date",
            country: "DK",
            sent: "2026-03-02",
            refusal: .tooEarly,
            row: "dk.fee-earliest-days"
        ),
        Case(
            words: "DK: the second not nine days after the first",
            country: "DK",
            sent: "2026-03-19",
            past: past(1, "2026-03-10", "2026-03-20"),
            refusal: .tooSoonAfter,
            row: "dk.fee-spacing-days"
        ),
        Case(
            words: "DK: the second ten days after the first",
            country: "DK",
            audience: .business,
            sent: "2026-03-20",
            past: past(1, "2026-03-10", "2026-03-20"),
            amount: 10_000,
            row: "dk.reminder-fee.2002-08"
        ),
        Case(
            words: "DK: the third, as the notice of § 10",
            country: "DK",
            kind: .collectionNotice,
            sent: "2026-04-20",
            past: past(2, "2026-04-01", "2026-04-13"),
            amount: 10_000,
            row: "dk.reminder-fee.2002-08"
        ),
        Case(
            words: "DK: never a fourth",
            country: "DK",
            sent: "2026-06-20",
            past: past(3, "2026-05-01", "2026-05-13"),
            refusal: .alreadyCharged,
            row: "dk.reminder-fees-max"
        ),
        Case(
            words: "DK: no percentage",
            country: "DK",
            audience: .business,
            sent: "2026-03-20",
            own: .percent(150_000),
            refusal: .noPercent,
            row: "dk.reminder-fee.2002-08"
        ),
        Case(
            words: "DK: less than the law gives, where the policy asks for less",
            country: "DK",
            sent: "2026-03-20",
            own: .amount(5000),
            amount: 5000,
            row: "dk.reminder-fee.2002-08"
        ),
        Case(
            words: "DK: never more than the law gives",
            country: "DK",
            sent: "2026-03-20",
            own: .amount(25_000),
            amount: 10_000,
            row: "dk.reminder-fee.2002-08"
        ),
    ]

    static let finnish = [
        Case(
            words: "FI: a consumer owes 5 from the fourteenth day",
            country: "FI",
            sent: "2026-03-16",
            amount: 500,
            row: "fi.reminder-fee.person"
        ),
        Case(
            words: "FI: not on the thirteenth",
            country: "FI",
            sent: "2026-03-15",
            refusal: .tooEarly,
            row: "fi.fee-earliest-days.person"
        ),
        Case(
            words: "FI: not when the invoice came less than fourteen days before its due date",
            country: "FI",
            issued: "2026-02-17",
            sent: "2026-03-20",
            refusal: .invoiceTooLate,
            row: "fi.fee-invoice-days"
        ),
        Case(
            words: "FI: when it came fourteen days before",
            country: "FI",
            issued: "2026-02-16",
            sent: "2026-03-20",
            amount: 500,
            row: "fi.reminder-fee.person"
        ),
        Case(
            words: "FI: the second not thirteen days after the first",
            country: "FI",
            sent: "2026-03-29",
            past: past(1, "2026-03-16", "2026-03-30"),
            refusal: .tooSoonAfter,
            row: "fi.fee-spacing-days.person"
        ),
        Case(
            words: "FI: the second fourteen days after",
            country: "FI",
            sent: "2026-03-30",
            past: past(1, "2026-03-16", "2026-03-30"),
            amount: 500,
            row: "fi.reminder-fee.person"
        ),
        Case(
            words: "FI: a business owes 12, and at once",
            country: "FI",
            audience: .business,
            sent: "2026-03-03",
            amount: 1200,
            row: "fi.reminder-fee.business"
        ),
        Case(
            words: "FI: a business not nine days after the last letter",
            country: "FI",
            audience: .business,
            sent: "2026-03-19",
            past: past(1, "2026-03-10", "2026-03-20"),
            refusal: .tooSoonAfter,
            row: "fi.fee-spacing-days.business"
        ),
        Case(
            words: "FI: the creditor's own demand costs a consumer 5",
            country: "FI",
            kind: .demand,
            sent: "2026-04-20",
            past: past(0, "2026-04-01", "2026-04-15"),
            amount: 500,
            row: "fi.demand-fee.person"
        ),
        Case(
            words: "FI: a small claim has cost 60 in all",
            country: "FI",
            sent: "2026-05-20",
            past: past(1, "2026-04-01", "2026-04-15", charged: 6000),
            principal: 10_000,
            refusal: .capReached,
            row: "fi.fee-cap.person.0"
        ),
        Case(
            words: "FI: the last fee fills the cap of 120 and no more",
            country: "FI",
            sent: "2026-05-20",
            past: past(1, "2026-04-01", "2026-04-15", charged: 11_700),
            principal: 100_000,
            amount: 300,
            row: "fi.fee-cap.person.100"
        ),
        Case(
            words: "FI: above 1,000 the cap is 210",
            country: "FI",
            sent: "2026-05-20",
            past: past(1, "2026-04-01", "2026-04-15", charged: 11_700),
            principal: 100_001,
            amount: 500,
            row: "fi.reminder-fee.person"
        ),
    ]

    static let norwegian = [
        Case(
            words: "NO: the creditor's own demand 113 after a missed deadline of fourteen days",
            country: "NO",
            kind: .demand,
            sent: "2026-05-01",
            past: past(0, "2026-04-01", "2026-04-15"),
            amount: 11_300,
            row: "no.demand-fee.2026"
        ),
        Case(
            words: "NO: no demand fee after a deadline of ten days",
            country: "NO",
            kind: .demand,
            sent: "2026-05-01",
            past: past(0, "2026-04-01", "2026-04-11"),
            refusal: .deadlineNotMissed,
            row: "no.demand-fee-deadline-days"
        ),
        Case(
            words: "NO: 105 for a demand of 2025",
            country: "NO",
            kind: .demand,
            due: "2025-03-02",
            sent: "2025-05-01",
            past: past(0, "2025-04-01", "2025-04-15"),
            amount: 10_500,
            row: "no.demand-fee.2020-10"
        ),
        Case(
            words: "NO: no third fee five months after the second",
            country: "NO",
            sent: "2026-09-20",
            past: past(2, "2026-04-20", "2026-05-04"),
            refusal: .alreadyCharged,
            row: "no.reminder-fees-max"
        ),
        Case(
            words: "NO: not on the day the six months end",
            country: "NO",
            sent: "2026-10-20",
            past: past(2, "2026-04-20", "2026-05-04"),
            refusal: .alreadyCharged,
            row: "no.reminder-fees-max"
        ),
        Case(
            words: "NO: anew after six months",
            country: "NO",
            sent: "2026-10-21",
            past: past(2, "2026-04-20", "2026-05-04"),
            amount: 3800,
            row: "no.reminder-fee.2026"
        ),
    ]

    static let others = [
        Case(
            words: "SE: never twice for a claim, however long after",
            country: "SE",
            sent: "2027-10-21",
            past: past(1, "2026-04-20", "2026-05-04"),
            refusal: .alreadyCharged,
            row: "se.reminder-fees-max"
        ),
        Case(
            words: "EU: an amount that was agreed between businesses",
            country: "EU",
            audience: .business,
            sent: "2026-03-07",
            own: .amount(1000),
            amount: 1000,
            row: "eu.own-fees"
        ),
        Case(
            words: "EU: 15 % of what the invoice asked for (Tryton account_dunning_fee)",
            country: "EU",
            audience: .business,
            sent: "2026-03-12",
            past: past(1, "2026-03-07", "2026-03-11"),
            principal: 10_000,
            own: .percent(150_000),
            amount: 1500,
            row: "eu.own-fees"
        ),
        Case(
            words: "EU: nothing that was not agreed",
            country: "EU",
            audience: .business,
            sent: "2026-03-12",
            refusal: .notAgreedInForm,
            row: "eu.own-fees"
        ),
    ]

    @Test(arguments: danish + finnish + norwegian + others)
    func `A fee is what the rules say, and a refusal names its row`(example: Case) throws {
        let law = Jurisdiction(example.country, in: .builtIn)
        let sent = try #require(Day(iso: example.sent))
        let terms = try law.feeTerms(example.kind, on: sent, for: example.audience).get()
        let currencies = ["SE": Currency.sek, "NO": .nok, "DK": .dkk]
        let answer = terms.fee(
            on: FeeClaim(
                due: try #require(Day(iso: example.due)),
                issued: example.issued.flatMap { Day(iso: $0) },
                currency: currencies[example.country] ?? .eur,
                principal: example.principal,
                isAgreed: true
            ),
            after: example.past,
            asking: example.own
        )
        #expect(answer.fee?.amount == example.amount)
        #expect(answer.refusal?.why == example.refusal)
        #expect((answer.fee?.row ?? answer.refusal?.row) == example.row)
        let row = try #require(law.row(id: example.row))
        #expect(!row.source.isEmpty)
    }

    @Test func `A consumer owes nothing by the law of the Union`() throws {
        let day = try #require(Day(iso: "2026-03-12"))
        let law = Jurisdiction("EU", in: .builtIn)
        let missing = MissingRow(.feeAgreement, country: "EU", day: day)
        #expect(law.feeTerms(.reminder, on: day, for: .person) == .failure(missing))
    }
}
