import Law
import Records
import TestSupport
import Testing
import Values

@Suite struct FeeTests {
    @Test(arguments: [
        ("SE", LetterKind.reminder, "2026-09-01", "2026-09-02", 6000, "se.reminder-fee.2013-03"),
        ("SE", .demand, "2026-09-01", "2026-10-02", 18_000, "se.demand-fee.2013-03"),
        ("SE", .reminder, "2013-03-01", "2013-03-15", 5000, "se.reminder-fee.2003-07"),
        ("SE", .reminder, "2013-03-01", "2013-03-16", 6000, "se.reminder-fee.2013-03"),
        // 2020: by the day the claim was due, whenever the letter goes.
        ("NO", .reminder, "2020-09-30", "2020-12-01", 7000, "no.reminder-fee.2017"),
        ("NO", .reminder, "2020-10-01", "2020-10-15", 3500, "no.reminder-fee.2020-10"),
        ("NO", .reminder, "2016-12-20", "2017-01-10", 7000, "no.reminder-fee.2017"),
        // 2026: by the day the letter is sent, whenever the claim was due.
        ("NO", .reminder, "2025-12-10", "2025-12-31", 3500, "no.reminder-fee.2020-10"),
        ("NO", .reminder, "2025-12-10", "2026-01-01", 3800, "no.reminder-fee.2026"),
        ("NO", .collectionNotice, "2020-09-01", "2026-01-01", 3800, "no.reminder-fee.2026"),
    ])
    func `A fee goes by the key that its rule uses`(
        country: String,
        kind: LetterKind,
        due: String,
        sent: String,
        amount: Int64,
        row: String
    ) throws {
        let answer = try ask(country, kind, due: due, sent: sent)
        let fee = try #require(answer.fee, "\(answer)")
        #expect(fee.amount == amount)
        #expect(fee.row == row)
        #expect(!fee.isPerClaim)
    }

    @Test(arguments: [
        ("NO", LetterKind.reminder, "2026-09-01", "2026-09-14", NoFee.tooEarly),
        ("NO", .collectionNotice, "2026-09-01", "2026-09-10", .tooEarly),
        ("SE", .reminder, "2026-09-01", "2026-09-01", .tooEarly),
    ])
    func `A fee waits for its first day`(
        country: String,
        kind: LetterKind,
        due: String,
        sent: String,
        reason: NoFee
    ) throws {
        #expect(try ask(country, kind, due: due, sent: sent).refusal?.why == reason)
    }

    @Test(arguments: [
        ("SE", LetterKind.reminder, 1, "2026-09-10", "2026-09-24", NoFee.alreadyCharged),
        ("SE", .demand, 1, "2026-09-10", "2026-09-24", .alreadyCharged),
        ("NO", .reminder, 2, "2026-09-10", "2026-09-24", .alreadyCharged),
        ("NO", .reminder, 1, "2026-09-16", "2026-09-29", .deadlineNotMissed),
        ("NO", .reminder, 1, "2026-09-16", "2026-10-15", .deadlineNotMissed),
    ])
    func `A fee is not charged again before it may be`(
        country: String,
        kind: LetterKind,
        letters: Int,
        letterOn: String,
        deadline: String,
        reason: NoFee
    ) throws {
        let past = FeePast(
            letters: letters,
            letterOn: Day(iso: letterOn),
            deadline: Day(iso: deadline)
        )
        let answer = try ask(country, kind, due: "2026-09-01", sent: "2026-10-15", after: past)
        #expect(answer.refusal?.why == reason)
    }

    @Test func `Norway has a second fee once a deadline of fourteen days was missed`() throws {
        let past = FeePast(
            letters: 1,
            letterOn: Day(iso: "2026-09-16"),
            deadline: Day(iso: "2026-09-30")
        )
        let answer = try ask("NO", .reminder, due: "2026-09-01", sent: "2026-10-01", after: past)
        #expect(answer.fee?.amount == 3800)
    }

    @Test func `Sweden has no reminder fee unless it was agreed, and a demand fee anyway`() throws {
        let reminder = try ask(
            "SE",
            .reminder,
            due: "2026-09-01",
            sent: "2026-09-20",
            isAgreed: false
        )
        #expect(reminder == .none(FeeRefusal(.notAgreed, by: "se.fee-agreement")))
        let demand = try ask("SE", .demand, due: "2026-09-01", sent: "2026-09-20", isAgreed: false)
        #expect(demand.fee?.amount == 18_000)
    }

    @Test func `A fee in another currency than the claim's is not charged`() throws {
        let answer = try ask(
            "NO",
            .reminder,
            due: "2026-09-01",
            sent: "2026-10-01",
            currency: .eur
        )
        #expect(answer.refusal?.why == .otherCurrency)
    }

    @Test func `A fee that no row covers is missing`() throws {
        let answer = try ask("NO", .reminder, due: "2014-01-01", sent: "2014-02-01")
        let day = try #require(Day(iso: "2014-02-01"))
        #expect(answer == .missing(MissingRow(.reminderFee, country: "NO", day: day)))
    }

    @Test(arguments: InterestPropertyTests.seeds)
    func `No fee is more than the table has for its day`(seed: UInt64) throws {
        let laws = ["SE": Currency.sek, "NO": .nok, "DK": .dkk, "FI": .eur].sorted {
            $0.key < $1.key
        }.map { (Jurisdiction($0.key, in: .builtIn), $0.value) }
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let (law, currency) = laws[Int.random(in: 0..<4, using: &random)]
            let audience = Bool.random(using: &random) ? LawRow.Audience.person : .business
            let kind = LetterKind.allCases.randomElement(using: &random) ?? .reminder
            let due = Day(number: Int32.random(in: 16_500...20_700, using: &random))
            let sent = due.adding(days: Int.random(in: -5...900, using: &random))
            let past = FeePast(
                letters: Int.random(in: 0...3, using: &random),
                letterOn: sent.adding(days: Int.random(in: -30...0, using: &random)),
                deadline: sent.adding(days: Int.random(in: -20...2, using: &random)),
                charged: Int64.random(in: 0...25_000, using: &random)
            )
            let claim = FeeClaim(
                due: due,
                currency: currency,
                principal: Int64.random(in: 1...300_000, using: &random),
                isAgreed: true
            )
            let own = OwnFee.amount(Int64.random(in: 0...30_000, using: &random))
            guard case .success(let terms) = law.feeTerms(kind, on: sent, for: audience),
                let fee = terms.fee(
                    on: claim,
                    after: past,
                    asking: Bool.random(using: &random) ? own : nil
                ).fee
            else { continue }
            let rows = law.all(kind == .demand ? .demandFee : .reminderFee) + law.all(.feeCap)
            let row = rows.first { $0.id == fee.row }
            #expect(row.map { fee.amount <= $0.number } == true, "seed \(seed)")
            #expect(sent > due, "seed \(seed)")
            #expect(past.letters < terms.lettersMax, "seed \(seed)")
            if law.country == "FI", audience == .person {
                #expect(past.charged + fee.amount <= 21_000, "seed \(seed)")
            }
        }
    }

    private func ask(
        _ country: String,
        _ kind: LetterKind,
        due: String,
        sent: String,
        after past: FeePast = .none,
        currency: Currency? = nil,
        isAgreed: Bool = true
    ) throws -> FeeAnswer {
        let sent = try #require(Day(iso: sent))
        let jurisdiction = Jurisdiction(country, in: .builtIn)
        return try jurisdiction.feeTerms(kind, on: sent).get().fee(
            on: FeeClaim(
                due: try #require(Day(iso: due)),
                currency: currency ?? (country == "SE" ? .sek : .nok),
                principal: 100_000,
                isAgreed: isAgreed
            ),
            after: past
        )
    }
}

extension FeeAnswer {
    /// The fee, where there is one.
    var fee: Fee? {
        if case .fee(let fee) = self { fee } else { nil }
    }

    /// The refusal, where there is one.
    var refusal: FeeRefusal? {
        if case .none(let refusal) = self { refusal } else { nil }
    }
}
