import Classification
import Law
import Records
import Settings
import Testing
import Values

@Suite struct HoldTests {
    @Test(arguments: [
        (Hold.paused, "paused -"), (.disputed, "disputed -"),
        (.instalmentPlan, "instalment-plan -"), (.goneFromExport, "gone-from-export -"),
        (.identityConflict, "identity-conflict -"), (.stopped, "stopped -"),
        (.insolvent, "insolvent -"), (.deceased, "deceased -"), (.minor, "minor -"),
        (.protectedIdentity, "protected-identity -"),
    ])
    func `A held claim gets nothing and says why, and the debtor's others go on`(
        hold: Hold,
        told: String
    ) throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-01")
        try situation.owe("2026-06-02")
        situation.claims[0].apply(.held(hold))
        let plan = try situation.plan("2026-06-24")
        #expect(plan.told.first == told)
        #expect(plan.letters.map { $0.lines.map(\.claim) } == [[2]])
    }

    @Test func `A pause ends by its day, and what was next is next`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-01")
        situation.claims[0].apply(.paused(until: try #require(Day(iso: "2026-06-26"))))
        #expect(try situation.night("2026-06-26").told == ["paused 2026-06-27"])
        let plan = try situation.night("2026-06-27")
        #expect(plan.events.first?.body == .lifted(.paused))
        #expect(plan.letters.first?.lines.first?.level == 1)
        #expect(situation.claims[0].held == HoldState())
    }

    @Test(arguments: [
        // Kept: looked at after each date, and the next step comes only when it is done.
        ([("2026-07-01", 400), ("2026-08-03", 300)], "2026-07-02", "instalment-plan 2026-08-04"),
        ([("2026-07-01", 400), ("2026-08-03", 300)], "2026-08-04", "demand-sent 2026-08-18"),
        // Too late, too little.
        ([("2026-07-02", 400)], "2026-07-02", "deadline-running 2026-07-06"),
        ([("2026-06-30", 399)], "2026-07-02", "deadline-running 2026-07-06"),
        ([], "2026-07-01", "instalment-plan 2026-07-02"),
        ([], "2026-07-07", "demand-sent 2026-07-21"),
    ])
    func `An instalment plan holds while it is kept, and the same step follows when it is broken`(
        payments: [(String, Int)],
        date: String,
        told: String
    ) throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.night("2026-06-22")
        let plan = [("2026-07-01", 40_000), ("2026-08-03", 30_000)].compactMap {
            (day, minor) -> Instalment? in
            Day(iso: day).map { Instalment(due: $0, minor: Int64(minor)) }
        }
        situation.claims[0].apply(.planned(plan))
        for (day, units) in payments { try situation.pay(0, Int64(units) * 100, on: day) }
        #expect(try situation.plan(date).told == [told])
    }

    @Test(arguments: [
        ("2026-06-22", "2026-06-18", "reminded 2026-07-06"),
        ("2026-06-22", "2026-06-17", "payments-stale 2026-06-23"),
        ("2026-06-23", "2026-06-22", "reminded 2026-07-07"),
        ("2026-06-23", "2026-06-18", "payments-stale 2026-06-24"),
        ("2026-06-21", "2026-01-01", "grace 2026-06-22"),
    ])
    func `Nothing goes out unless payments are known through the last bank day`(
        date: String,
        paymentsThrough: String,
        told: String
    ) throws {
        var situation = try Situation("SE")
        situation.settings.paymentsMaxAge = 1
        try situation.owe("2026-06-15")
        let plan = try situation.plan(date, paymentsThrough: paymentsThrough)
        #expect(plan.told == [told])
        #expect(plan.findings.map(\.code) == (told.hasPrefix("p") ? [.paymentsStale] : []))
    }

    @Test func `What holds for payments names the account, its day and the day it needs`() throws {
        var situation = try Situation("SE")
        situation.settings.paymentsMaxAge = 1
        try situation.owe("2026-06-15")
        try situation.owe("2026-06-12")
        let finding = try situation.plan("2026-06-22", paymentsThrough: "2026-06-17").findings[0]
        #expect(
            finding.description
                == "accounts: payments on the account 59999990 are known through "
                + "2026-06-17, and have to be through 2026-06-18; 2 claims wait for it "
                + "[payments-stale]"
        )
        #expect(finding.severity == .warning)
    }

    @Test func `A creditor whose payments nobody has told of sends nothing`() throws {
        var situation = try Situation("SE")
        situation.settings.paymentsMaxAge = 1
        try situation.owe("2026-06-15")
        let plan = try situation.plan("2026-06-22")
        #expect(plan.told == ["payments-stale 2026-06-23"])
        #expect(
            plan.findings.map(\.message) == [
                "payments on no account in use are known, and have to be through 2026-06-18; "
                    + "1 claims wait for it"
            ]
        )
    }

    @Test func `A missing rate holds the claim whose step needs it, and no other`() throws {
        var situation = try Situation("SE")
        situation.settings.policies = [
            Policy(
                id: "plain",
                country: nil,
                steps: [
                    PolicyStep(.reminder, after: .due, days: 7, interest: false, deadlineDays: 10)
                ]
            )
        ]
        try situation.owe("2026-12-20", number: "1")
        try situation.owe("2026-12-20", number: "2")
        situation.settings.invoicePolicies = ["2": "plain"]
        #expect(try situation.plan("2026-12-31").letters.first?.lines.count == 2)
        let plan = try situation.plan("2027-01-01")
        #expect(plan.told == ["rate-missing 2027-01-02", "reminded 2027-01-12"])
        #expect(plan.findings.map(\.code) == [.rateMissing])
        #expect(
            plan.findings.first?.message
                == "SE has no row of 'reference-rate' for 2027-01-01; 1 claims wait for it"
        )
    }

    @Test func `With the rate but without a review no fee letter and no notice goes out`() throws {
        var situation = try Situation("NO")
        let rate = LawRow(
            id: "no.late-interest.2027-01",
            rule: .lateInterest,
            from: try #require(Day(iso: "2027-01-01")),
            through: Day(iso: "2027-06-30"),
            value: "12.00",
            unit: .percent,
            number: 120_000,
            key: .day,
            status: .sourced,
            source: "test"
        )
        situation.law = situation.law.adding(
            LawTable(country: "NO", reviewedThrough: nil, rows: [rate])
        )
        try situation.owe("2026-12-20")
        let plan = try situation.plan("2027-01-04")
        #expect(plan.told == ["law-not-reviewed 2027-01-05"])
        #expect(plan.findings.map(\.code) == [.lawNotReviewed])
        situation.law = situation.law.adding(
            LawTable(country: "NO", reviewedThrough: Day(iso: "2027-06-30"), rows: [])
        )
        #expect(try situation.plan("2027-01-04").letters.count == 1)
    }

    @Test func `Money or credit without a claim holds what would be sent, unless told not to`()
        throws
    {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        let held = try situation.plan("2026-06-22", hasUnmatchedMoney: true)
        #expect(held.told == ["unmatched-payment -"])
        try situation.owe("2026-06-15", 200, kind: .creditNote)
        #expect(
            try situation.plan("2026-06-22").told
                == ["unmatched-credit -", "credit-note -"]
        )
        situation.settings.holdsForUnmatched = false
        #expect(try situation.plan("2026-06-22", hasUnmatchedMoney: true).letters.count == 1)
    }

    @Test func `Nothing is sent for credit notes, settled claims, small ones and charges alone`()
        throws
    {
        var situation = try Situation("SE")
        situation.settings.minimumAmount = 5000
        situation.settings.holdsForUnmatched = false
        try situation.owe("2026-06-01", 10, kind: .creditNote)
        try situation.owe("2026-06-01", 10)
        try situation.pay(1, 1000, on: "2026-06-10")
        try situation.owe("2026-06-01", 49)
        #expect(
            try situation.plan("2026-06-24").told
                == ["credit-note -", "settled -", "below-minimum -"]
        )
    }

    @Test func `Charges left behind are waived when they are few, and stand when they are not`()
        throws
    {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.night("2026-06-22")
        try situation.pay(0, 100_000, on: "2026-06-23")
        #expect(try situation.plan("2026-06-24").events.isEmpty)
        situation.settings.waivedCharges = 6192
        let plan = try situation.night("2026-06-24")
        #expect(plan.events.map(\.body) == [.waived(fees: 6000, interest: 192)])
        #expect(plan.told == ["settled -"])
        #expect(try situation.night("2026-06-25").told == ["settled -"])
    }

    @Test func `The service waits to be activated, and acts from its day`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        situation.settings.activated = nil
        #expect(try situation.plan("2026-06-24").told == ["not-activated -"])
        situation.settings.activated = Day(iso: "2026-07-01")
        #expect(try situation.plan("2026-06-24").told == ["not-activated 2026-07-01"])
        #expect(try situation.plan("2026-07-01").letters.count == 1)
    }

    @Test func `What others remind of, what is too old and what has another currency is left`()
        throws
    {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        situation.settings.startFrom = Day(iso: "2026-06-16")
        #expect(try situation.plan("2026-06-24").told == ["before-start -"])
        situation.settings.startFrom = nil
        situation.settings.service = .own
        #expect(try situation.plan("2026-06-24").told == ["reminded-elsewhere -"])
        situation.settings.service = .service
        situation.settings.currencies = [.eur]
        #expect(try situation.plan("2026-06-24").told == ["currency-not-accepted -"])
    }

    @Test func `An exception for an invoice comes before the debtor's, that before the creditor's`()
        throws
    {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15", number: "1")
        try situation.owe("2026-06-15", number: "2")
        situation.settings.debtorPolicies = ["1001": "none"]
        situation.settings.invoicePolicies = ["2": "se-strict"]
        #expect(
            try situation.plan("2026-06-17").told == ["stopped -", "grace 2026-06-18"]
        )
    }

    @Test func `A demand for others needs a licence`() throws {
        var situation = try Situation("SE")
        situation.settings.sendsForOthers = true
        try situation.owe("2026-06-15")
        try situation.night("2026-06-22")
        #expect(try situation.plan("2026-07-06").told == ["licence-missing -"])
        situation.settings.licence = "FI 12-345"
        #expect(try situation.plan("2026-07-06").letters.first?.kind == .demand)
    }

    @Test func `A demand that cannot say where to object is not sent`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.night("2026-06-22")
        let creditor = situation.creditor
        situation.creditor = Creditor(
            id: creditor.id,
            serial: creditor.serial,
            name: creditor.name,
            organisationNumber: creditor.organisationNumber,
            country: creditor.country,
            currency: creditor.currency
        )
        let plan = try situation.plan("2026-07-06")
        #expect(plan.told == ["content-missing -"])
        #expect(plan.findings.map(\.code) == [.letterContent])
        #expect(
            plan.findings.first?.message == "1 letters lack what they have to say: objection"
        )
    }

    @Test func `A debtor without any address gets no letter`() throws {
        var situation = try Situation("SE")
        situation.debtor.party = Party(name: "Anna Exempel")
        try situation.owe("2026-06-15")
        #expect(try situation.plan("2026-06-22").told == ["address-missing -"])
    }

    @Test func `A handoff is held for what the agency would refuse it for`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.night("2026-06-22")
        try situation.night("2026-07-06")
        situation.debtor.party.identifier = .empty
        #expect(try situation.plan("2026-07-20").told == ["identity-missing -"])
        situation.debtor.party.identifier = "198001019995"
        #expect(try situation.plan("2026-07-20").told == ["identity-invalid -"])
        situation.debtor.party.country = "DE"
        #expect(try situation.plan("2026-07-20").cases.count == 1, "no form of it is known here")
        situation.settings.handoffNeeds = [.address]
        situation.debtor.party.country = .empty
        #expect(try situation.plan("2026-07-20").cases.count == 1)
        situation.settings.handoffCurrencies = [.eur]
        #expect(try situation.plan("2026-07-20").told == ["currency-not-accepted -"])
        situation.settings.handoffCurrencies = []
        let whole = situation.debtor.party
        for part in [\Party.street, \.postcode, \.city] {
            situation.debtor.party = whole
            situation.debtor.party[keyPath: part] = .empty
            #expect(try situation.plan("2026-07-20").told == ["address-missing -"])
        }
        situation.settings.hasAgency = false
        #expect(try situation.plan("2026-07-20").told == ["steps-done -"])
    }

    @Test func `Norway hands nothing off without a collection notice, whatever the policy`() throws
    {
        var situation = try Situation("NO")
        situation.settings.policies = [
            Policy(
                id: "rash",
                country: nil,
                steps: [
                    PolicyStep(.reminder, after: .due, days: 14, deadlineDays: 14),
                    PolicyStep(.handoff, after: .deadline, days: 1),
                ]
            )
        ]
        situation.settings.policy = "rash"
        try situation.owe("2026-06-15")
        try situation.night("2026-06-29")
        #expect(try situation.plan("2026-08-01").told == ["notice-missing -"])
    }

    @Test func `A case carries the claim's debt, its interest and its letters`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15", reference: "2041000073")
        try situation.night("2026-06-22")
        try situation.night("2026-07-06")
        try situation.pay(0, 40_000, on: "2026-07-10")
        let plan = try situation.night("2026-07-20")
        let found = try #require(plan.cases.first)
        #expect(found.principal == 60_000)
        #expect(found.fees == 24_000)
        #expect(found.interest == 849)
        #expect(found.segments.map(\.principal) == [100_000, 100_000, 60_000])
        #expect(found.lastDeadline == Day(iso: "2026-07-16"))
        #expect(found.step == 3)
        #expect(situation.claims[0].isHandedOff)
        #expect(try situation.night("2026-07-21").cases.isEmpty)
    }
}
