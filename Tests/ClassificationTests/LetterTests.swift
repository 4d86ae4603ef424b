import Classification
import Law
import Records
import Testing
import Values

@Suite struct LetterTests {
    @Test func `Reminders of one debtor share a letter with one fee on the oldest claim`() throws {
        var situation = try Situation("NO")
        try situation.owe("2026-06-10", number: "B2")
        try situation.owe("2026-06-01", number: "A1")
        try situation.owe("2026-06-10", number: "B1")
        let plan = try situation.plan("2026-06-24")
        let letter = try #require(plan.letters.first)
        #expect(plan.letters.count == 1)
        #expect(letter.lines.map(\.invoice) == ["A1", "B1", "B2"])
        #expect(letter.lines.map(\.fee) == [3800, 0, 0])
        #expect(letter.lines[0].law.contains("no.reminder-fee.2026"))
        #expect(!letter.lines[1].law.contains("no.reminder-fee.2026"))
        #expect(letter.reference == letter.lines[0].caseNumber)
        #expect(plan.decisions.map(\.reason) == [.reminded, .reminded, .reminded])
    }

    @Test func `The fee stands on the first claim that may bear one`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-01")
        try situation.night("2026-06-10")
        situation.settings.policies = [
            Policy(
                id: "twice",
                country: nil,
                steps: [
                    PolicyStep(.reminder, after: .due, days: 7, fee: true, deadlineDays: 5),
                    PolicyStep(.reminder, after: .letter, days: 7, fee: true, deadlineDays: 5),
                ]
            )
        ]
        situation.settings.policy = "twice"
        try situation.owe("2026-06-15")
        let letter = try #require(try situation.night("2026-06-24").letters.first)
        #expect(letter.lines.map(\.level) == [2, 1])
        #expect(letter.lines.map(\.fee) == [0, 6000])
        #expect(letter.lines.map(\.earlierFees) == [6000, 0])
    }

    @Test func `A change of policy brings no demand fee twice`() throws {
        var situation = try Situation("SE")
        let demand = PolicyStep(.demand, after: .due, days: 7, fee: true, deadlineDays: 10)
        let reminder = PolicyStep(.reminder, after: .due, days: 3, fee: true, deadlineDays: 10)
        situation.settings.policies = [
            Policy(id: "short", country: nil, steps: [demand]),
            Policy(id: "long", country: nil, steps: [reminder, demand]),
        ]
        situation.settings.policy = "short"
        try situation.owe("2026-06-01")
        #expect(try situation.night("2026-06-10").letters.map(\.fee) == [18_000])
        situation.settings.policy = "long"
        let again = try #require(try situation.night("2026-08-03").letters.first)
        #expect(again.kind == .demand)
        #expect(again.fee == 0 && again.lines.map(\.earlierFees) == [18_000])
    }

    @Test(arguments: [
        ("SE", "se.reminder-fee.2013-03", [6000, 6000]), ("NO", "no.reminder-fee.2026", [3800, 0]),
    ])
    func `A row that says per claim gives each its fee, but not where letters must be shared`(
        country: String,
        id: String,
        fees: [Int64]
    ) throws {
        var situation = try Situation(country)
        let row = try #require(situation.law.table(country)?.rows.first { $0.id == id })
        let perClaim = LawRow(
            id: row.id,
            rule: row.rule,
            from: row.from,
            value: row.value,
            unit: row.unit,
            number: row.number,
            key: row.key,
            feePer: .claim,
            status: row.status,
            source: row.source
        )
        situation.law = situation.law.adding(
            LawTable(country: country, reviewedThrough: nil, rows: [perClaim])
        )
        try situation.owe("2026-06-01")
        try situation.owe("2026-06-02")
        let letter = try #require(try situation.plan("2026-06-24").letters.first)
        #expect(letter.lines.map(\.fee) == fees)
    }

    @Test(arguments: [("NO", 1, [3800, 0]), ("DK", 2, [10_000, 10_000])])
    func `Norway's duty to put claims together goes before what policies part`(
        country: String,
        count: Int,
        fees: [Int64]
    ) throws {
        var situation = try Situation(country)
        let step = { (channel: Channel, language: String, send: Sending) in
            PolicyStep(
                .reminder,
                after: .due,
                days: 14,
                fee: true,
                deadlineDays: 14,
                channel: channel,
                send: send,
                language: language
            )
        }
        situation.settings.policies = [
            Policy(id: "a", country: nil, steps: [step(.post, "nb", .automatic)]),
            Policy(id: "b", country: nil, steps: [step(.email, "en", .automatic)]),
        ]
        situation.settings.invoicePolicies = ["F1": "a", "F2": "b"]
        try situation.owe("2026-06-01")
        try situation.owe("2026-06-02")
        let plan = try situation.plan("2026-06-24")
        #expect(plan.letters.count == count)
        #expect(plan.letters.flatMap(\.lines).sorted { $0.claim < $1.claim }.map(\.fee) == fees)
        let rows = plan.letters.flatMap(\.lines).flatMap(\.law)
        #expect(rows.contains("no.shared-letter") == (country == "NO"))
        situation.settings.policies[1] = Policy(
            id: "b",
            country: nil,
            steps: [step(.post, "nb", .proposal)]
        )
        let mixed = try situation.plan("2026-06-24")
        #expect(mixed.proposals.count == 1 && mixed.letters.count == count - 1)
    }

    @Test func `A Norwegian notice holds all claims at its step, with the longest deadline`() throws
    {
        var situation = try Situation("NO")
        let notice = { (days: Int) in
            [PolicyStep(.collectionNotice, after: .due, days: 14, fee: true, deadlineDays: days)]
        }
        situation.settings.policies = [
            Policy(id: "short", country: nil, steps: notice(14)),
            Policy(id: "long", country: nil, steps: notice(21)),
        ]
        situation.settings.invoicePolicies = ["F1": "short", "F2": "long"]
        try situation.owe("2026-06-01")
        try situation.owe("2026-06-02")
        let letter = try #require(try situation.plan("2026-06-24").letters.first)
        #expect(letter.lines.map(\.fee) == [3800, 0])
        #expect(letter.deadline == Day(iso: "2026-07-15"))
    }

    @Test func `A single claim's letter quotes the invoice's reference, or its case number`() throws
    {
        var situation = try Situation("SE")
        try situation.owe("2026-06-01", reference: "2041000073")
        #expect(try situation.plan("2026-06-24").letters.first?.reference == "2041000073")
        situation.claims = []
        try situation.owe("2026-06-01")
        let letter = try #require(try situation.plan("2026-06-24").letters.first)
        #expect(letter.reference == CaseNumber(creditor: 7, claim: 1)?.description)
    }

    @Test func `A statutory letter holds only claims at its step`() throws {
        var situation = try Situation("NO")
        try situation.owe("2026-06-01")
        try situation.night("2026-06-15")
        try situation.owe("2026-06-10")
        let plan = try situation.night("2026-07-02")
        #expect(plan.letters.map(\.kind) == [.reminder, .collectionNotice])
        #expect(plan.letters.map { $0.lines.map(\.claim) } == [[2], [1]])
        #expect(plan.letters.map(\.number) == [2, 3])
        #expect(plan.letters.map(\.deadline.description) == ["2026-07-16", "2026-07-16"])
    }

    @Test func `Currencies have letters of their own, and a fee only in the law's`() throws {
        var situation = try Situation("SE")
        situation.settings.currencies = [.sek, .eur]
        try situation.owe("2026-06-01", currency: .eur)
        try situation.owe("2026-06-01")
        let plan = try situation.plan("2026-06-24")
        #expect(plan.letters.map(\.currency) == [.eur, .sek])
        #expect(plan.letters.map(\.fee) == [0, 6000])
    }

    @Test func `Interest in a letter is what all the days so far come to, less what was charged`()
        throws
    {
        var situation = try Situation("NO")
        try situation.owe("2026-06-15", 10_000)
        try situation.night("2026-06-29")
        #expect(situation.claims[0].interestCharged == 4603)
        let line = try #require(try situation.night("2026-07-16").letters.first?.lines.first)
        #expect(line.interest == 10_301)
        #expect(line.interestAdded == 10_301 - 4603)
        #expect(situation.claims[0].interestCharged == 10_301)
    }

    @Test func `A payment that becomes known late takes interest back by an event`() throws {
        var situation = try Situation("NO")
        try situation.owe("2026-06-15", 10_000)
        try situation.night("2026-06-29")
        try situation.pay(0, 999_000, on: "2026-06-16")
        let plan = try situation.plan("2026-07-16")
        let line = try #require(plan.letters.first?.lines.first)
        // A day on 10 000, 13 and then 17 days on 10: 3.2877 + 0.0427 + 0.0571.
        #expect(plan.events.first?.body == .interestCorrected(333 - 4603))
        #expect(line.interest == 339 && line.interestAdded == 6)
        #expect(line.principal == 1000)
    }

    @Test func `A Swedish demand prints the periods of its interest, each rounded`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15", 10_000)
        try situation.night("2026-06-22")
        let line = try #require(try situation.night("2026-07-06").letters.first?.lines.first)
        #expect(line.segments.map(\.amount) == [4110, 1644])
        #expect(line.interest == 5754)
    }

    @Test func `Numbers follow the bytes of debtors, and events name them`() throws {
        let situation = try Situation("SE")
        var plans: [Plan] = []
        let ids = ["9": 1, "90": 2, "a": 3, "ä": 4]
        for numbers in [["90", "9", "ä", "a"], ["a", "ä", "9", "90"]] {
            var classifier = try situation.classifier("2026-06-24")
            for number in numbers {
                var own = situation
                own.debtor = Situation.debtor(number)
                for _ in 0..<(ids[number] ?? 0) { try own.owe("2026-06-01") }
                classifier.decide(own.claims.suffix(1), of: own.debtor, hasUnmatchedMoney: false)
            }
            plans.append(classifier.finish(firstLetter: 41))
        }
        #expect(plans[0].letters.map(\.debtor.number) == ["9", "90", "a", "ä"])
        #expect(plans[0].letters.map(\.number) == [41, 42, 43, 44])
        #expect(plans[0].letters == plans[1].letters)
        #expect(plans[0].events == plans[1].events)
    }

    @Test func `Letters in a proposal are not sent and their claims take no step`() throws {
        var situation = try Situation("SE")
        situation.settings.send = .proposal
        try situation.owe("2026-06-01")
        let plan = try situation.night("2026-06-24")
        #expect(plan.letters.isEmpty)
        #expect(plan.proposals.map(\.fee) == [6000])
        #expect(plan.events.map(\.body) == [.noted(.proposed)])
        #expect(plan.told == ["proposed 2026-07-01"])
        #expect(situation.claims[0].step == 0)
        #expect(try situation.plan("2026-06-24", asked: [1]).letters.count == 1)
    }

    @Test func `A night with more letters than the brake lets through only proposes them`() throws {
        var situation = try Situation("SE")
        situation.settings.lettersMax = 1
        var classifier = try situation.classifier("2026-06-24")
        try situation.owe("2026-06-01")
        for number in ["1", "2"] {
            let debtor = Situation.debtor(number)
            classifier.decide(situation.claims[...], of: debtor, hasUnmatchedMoney: false)
        }
        let plan = classifier.finish(firstLetter: 1)
        #expect(plan.letters.isEmpty && plan.events.isEmpty)
        #expect(plan.proposals.count == 2)
        #expect(plan.findings.map(\.code) == [.brake])
        #expect(plan.told == ["letters-brake 2026-06-25", "letters-brake 2026-06-25"])
    }

    @Test(arguments: [
        (Channel.email, Channel.email), (.post, .post), (.einvoice, .post),
    ])
    func `A letter takes the channel that reaches the debtor`(wanted: Channel, used: Channel) throws
    {
        var situation = try Situation("SE")
        situation.settings.channel = wanted
        try situation.owe("2026-06-01")
        #expect(try situation.plan("2026-06-24").letters.first?.channel == used)
    }

    @Test func `A letter speaks the debtor's language, or the settings', or the country's`() throws
    {
        var situation = try Situation("NO")
        try situation.owe("2026-06-01")
        #expect(try situation.plan("2026-06-24").letters.first?.language == "nb")
        situation.settings.language = "en"
        #expect(try situation.plan("2026-06-24").letters.first?.language == "en")
        situation.debtor.party.language = "sv"
        #expect(try situation.plan("2026-06-24").letters.first?.language == "sv")
    }
}
