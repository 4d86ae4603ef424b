import Classification
import Law
import Records
import Testing
import Values

@Suite struct PolicyCheckTests {
    @Test(arguments: Policy.presets)
    func `The presets ask for nothing that their country's law does not allow`(
        policy: Policy
    ) throws {
        #expect(try faults(policy.country ?? "", policy).isEmpty)
    }

    @Test(arguments: [
        (
            "NO", [PolicyStep(.reminder, after: .due, days: 10, fee: true, deadlineDays: 14)],
            "step 1: asks for a fee 10 days after the due date where it may from day 14 "
                + "[no.fee-earliest-days"
        ),
        (
            "NO", [PolicyStep(.collectionNotice, after: .due, days: 5, deadlineDays: 10)],
            "step 1: gives 10 days to pay where a collection-notice has to give 14 "
                + "[no.notice-deadline-days"
        ),
        (
            "NO",
            [
                PolicyStep(.reminder, after: .due, days: 14, fee: true, deadlineDays: 14),
                PolicyStep(.handoff, after: .deadline, days: 3),
            ],
            "step 2: hands off without a collection-notice [no.handoff-after"
        ),
        (
            "NO",
            [
                PolicyStep(.reminder, after: .due, days: 14, fee: true, deadlineDays: 10),
                PolicyStep(
                    .collectionNotice,
                    after: .deadline,
                    days: 3,
                    fee: true,
                    deadlineDays: 14
                ),
            ],
            "step 2: charges a second fee after a deadline of less than 14 days "
                + "[no.second-fee-deadline-days"
        ),
        (
            "SE",
            [
                PolicyStep(.reminder, after: .due, days: 7, fee: true, deadlineDays: 10),
                PolicyStep(.reminder, after: .letter, days: 14, fee: true, deadlineDays: 10),
            ],
            "step 2: charges the fee for the 2. time where it may 1 times [se.reminder-fees-max"
        ),
        (
            "SE",
            [
                PolicyStep(
                    .reminder,
                    after: .due,
                    days: 7,
                    fee: true,
                    deadlineDays: 10,
                    ownFee: .amount(6100)
                )
            ],
            "step 1: asks for a fee of 61.00 SEK where it may be at most 60.00 SEK "
                + "[se.reminder-fee"
        ),
        (
            "NO",
            [
                PolicyStep(
                    .reminder,
                    after: .due,
                    days: 14,
                    fee: true,
                    deadlineDays: 14,
                    ownFee: .percent(150_000)
                )
            ],
            "step 1: asks for a fee by percent, where the law sets an amount [no.reminder-fee"
        ),
        (
            "DK",
            [
                PolicyStep(.reminder, after: .due, days: 7, fee: true, deadlineDays: 10),
                PolicyStep(.reminder, after: .letter, days: 5, fee: true, deadlineDays: 10),
            ],
            "step 2: charges a fee 5 days after the letter before where 10 have to lie between "
                + "[dk.fee-spacing-days"
        ),
        (
            "SE", [PolicyStep(.demand, after: .due, days: 10, fee: true, deadlineDays: 5)],
            "step 1: gives 5 days to pay where a demand has to give 8 [se.demand-deadline-days"
        ),
        (
            "SE", [PolicyStep(.collectionNotice, after: .due, days: 10, deadlineDays: 14)],
            "step 1: the law of SE knows no collection-notice"
        ),
        (
            "SE",
            [
                PolicyStep(.demand, after: .due, days: 10, deadlineDays: 10),
                PolicyStep(.handoff, after: .deadline, days: 3, fee: true),
            ],
            "step 2: asks for a fee for handing over, and the law of SE knows none"
        ),
    ])
    func `A policy that asks for more than the law allows is told so with the row`(
        country: String,
        steps: [PolicyStep],
        message: String
    ) throws {
        let policy = Policy(id: "own", country: nil, steps: steps)
        let found = try faults(country, policy).map(\.description)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("policy 'own', " + message) == true, "\(found)")
    }

    @Test func `Compensation may be asked where businesses are followed up, and only of them`()
        throws
    {
        var situation = try Situation("DK")
        let date = try #require(Day(iso: "2026-09-01"))
        let reminder = PolicyStep(
            .reminder,
            after: .due,
            days: 7,
            compensation: true,
            deadlineDays: 10
        )
        situation.settings.policies = [Policy(id: "own", country: nil, steps: [reminder])]
        situation.settings.policy = "own"
        #expect(situation.settings.check(situation.creditor, law: .builtIn, on: date).isEmpty)
        situation.settings.debtorKinds = [.person]
        let found = situation.settings.check(situation.creditor, law: .builtIn, on: date)
        #expect(
            found.map(\.message) == ["asks for compensation: it may be asked of businesses only"]
        )
        #expect(found.first?.row == "dk.compensation" && found.first?.source.isEmpty == false)
    }

    @Test(arguments: [("SE", 0), ("DK", 1), ("FI", 1)])
    func `A fee for instalment plans is refused where the law knows none`(
        country: String,
        faults: Int
    ) throws {
        var situation = try Situation(country)
        let reminder = PolicyStep(.reminder, after: .due, days: 7, deadlineDays: 14)
        let policy = Policy(id: "own", country: nil, steps: [reminder], instalmentFee: true)
        situation.settings.policies = [policy]
        situation.settings.policy = "own"
        let date = try #require(Day(iso: "2026-09-01"))
        let found = situation.settings.check(situation.creditor, law: .builtIn, on: date)
        #expect(found.count == faults, "\(found)")
        #expect(found.allSatisfy { $0.step == 0 && $0.message.contains("instalment plans") })
    }

    @Test func `A demand for others without a licence, and a policy of another country, are told`()
        throws
    {
        var situation = try Situation("SE")
        situation.settings.sendsForOthers = true
        let date = try #require(Day(iso: "2026-09-01"))
        let licence = situation.settings.check(situation.creditor, law: .builtIn, on: date)
        #expect(licence.map(\.row) == ["se.licence-for-others"])
        situation.settings.sendsForOthers = false
        situation.settings.debtorPolicies = ["1": "no-strict", "2": "none"]
        let other = situation.settings.check(situation.creditor, law: .builtIn, on: date)
        #expect(other.first?.description == "policy 'no-strict': is made for NO, not for SE")
    }

    @Test func `At night law wins over a policy that asks for more`() throws {
        var situation = try Situation("NO")
        situation.settings.policies = [
            Policy(
                id: "greedy",
                country: nil,
                steps: [
                    PolicyStep(.reminder, after: .due, days: 1, fee: true, deadlineDays: 3),
                    PolicyStep(.collectionNotice, after: .deadline, days: 0, deadlineDays: 2),
                ]
            )
        ]
        situation.settings.policy = "greedy"
        try situation.owe("2026-06-15")
        let reminder = try #require(try situation.night("2026-06-16").letters.first)
        #expect(reminder.fee == 0)
        let notice = try #require(try situation.night("2026-06-20").letters.first)
        #expect(notice.deadline == Day(iso: "2026-07-06"))
    }

    private func faults(_ country: String, _ policy: Policy) throws -> [PolicyFault] {
        var situation = try Situation(country)
        situation.settings.policies = [policy]
        situation.settings.policy = policy.id
        return situation.settings.check(
            situation.creditor,
            law: .builtIn,
            on: try #require(Day(iso: "2026-09-01"))
        )
    }
}
