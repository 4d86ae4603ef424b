import Classification
import Law
import Records
import Testing
import Values

/// Debtors in another country than the creditor: a private one is charged no fee unless the law of
/// both countries lets it.
@Suite struct AbroadTests {
    private func fee(_ situation: Situation, on day: String = "2026-06-29") throws -> Int64? {
        try situation.plan(day).letters.first?.fee
    }

    @Test(arguments: [
        // Norway's fee is in kroner: 60 SEK cannot be shown to be within it.
        ("NO", 0, "the law of the private debtor's own country does not allow it as well"),
        // No table of Germany, nor of a country that nobody knows.
        ("DE", 0, "whose law protects the private debtor is not known"),
        ("ZZ", 0, "whose law protects the private debtor is not known"),
        ("SE", 6000, ""), ("", 6000, ""),
    ])
    func `A private debtor abroad is charged no fee, and told why`(
        country: String,
        expected: Int64,
        why: String
    ) throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        situation.debtor.party.country = Text(country)
        #expect(try fee(situation) == expected)
        let lines = try situation.classifier("2026-06-29").explain(
            situation.claims[0],
            among: situation.claims[...],
            of: situation.debtor,
            hasUnmatchedMoney: false
        )
        #expect(lines.contains("no fee: " + why) == (expected == 0))
    }

    @Test(arguments: ["NO", "DE", "ZZ", ""])
    func `A company abroad is charged what the creditor's law lets it`(country: String) throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        situation.debtor.party.country = Text(country)
        situation.debtor.party.kind = .company
        situation.settings.unstatedCountry = .unknown
        #expect(try fee(situation) == 6000)
    }

    @Test func `Where an address without a country says nothing, a person is charged none`() throws
    {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        situation.settings.unstatedCountry = .unknown
        #expect(try fee(situation) == 0)
        situation.debtor.party.country = "SE"
        #expect(try fee(situation) == 6000)
    }

    @Test(arguments: [
        ("3.00", "2026-12-31", 300), ("9.00", "2026-12-31", 500), ("3.00", "2026-06-01", 0),
    ])
    func `The lower of two fees that both countries allow is charged, if both are reviewed`(
        amount: String,
        reviewed: String,
        expected: Int64
    ) throws {
        var situation = try Situation("FI")
        situation.law = situation.law.adding(try estonian(amount, reviewed: reviewed))
        try situation.owe("2026-06-10", currency: .eur)
        situation.debtor.party.country = "EE"
        #expect(try fee(situation) == expected)
    }

    @Test func `Law that was agreed on does not take a person's own law away`() throws {
        var situation = try Situation("SE")
        situation.settings.jurisdiction = "NO"
        situation.settings.policy = "no-standard"
        situation.settings.currencies = [.nok]
        try situation.owe("2026-06-10", currency: .nok)
        #expect(try fee(situation) == 0)
        situation.debtor.party.kind = .company
        #expect(try fee(situation) == 3800)
    }

    @Test func `Interest runs by the creditor's law, and invoices in its currency are followed up`()
        throws
    {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.owe("2026-06-15", currency: .eur)
        let home = try situation.plan("2026-06-29")
        situation.debtor.party.country = "NO"
        let abroad = try situation.plan("2026-06-29")
        #expect(abroad.decisions.map(\.reason) == [.reminded, .currencyNotAccepted])
        #expect(abroad.letters.first?.lines.first?.interest == 384)
        #expect(home.letters.first?.lines.first?.interest == 384)
        situation.settings.currencies = [.sek, .eur]
        #expect(try situation.plan("2026-06-29").decisions.map(\.reason) == [.reminded, .reminded])
    }

    @Test func `A creditor in a member state without a table comes under the Union's law`() throws {
        let situation = try Situation("DE")
        #expect(situation.settings.lawCountry(of: situation.creditor, in: .builtIn) == "EU")
        let own = LawBook.builtIn.adding(
            LawTable(country: "DE", reviewedThrough: nil, rows: [])
        )
        #expect(situation.settings.lawCountry(of: situation.creditor, in: own) == "DE")
        #expect(LawBook.builtIn.tableName(for: "SE") == "SE")
        #expect(LawBook.builtIn.tableName(for: "US") == "US")
    }

    /// An invented table with what a reminder's fee takes.
    private func estonian(_ amount: String, reviewed: String) throws -> LawTable {
        let from = try #require(Day(iso: "2020-01-01"))
        let row = { (id: String, rule: Rule, value: String, unit: LawRow.Unit, number: Int64) in
            LawRow(
                id: id,
                rule: rule,
                from: from,
                value: value,
                unit: unit,
                number: number,
                feePer: rule == .reminderFee ? .letter : nil,
                status: .sourced,
                source: "invented"
            )
        }
        let minor = try #require(DecimalText.scaled(amount, decimals: 2))
        return LawTable(
            country: "EE",
            reviewedThrough: Day(iso: reviewed),
            rows: [
                row("ee.fee", .reminderFee, amount, .money(.eur), minor),
                row("ee.agreement", .feeAgreement, "none", .list, 0),
                row("ee.earliest", .feeEarliestDays, "1", .days, 1),
                row("ee.most", .reminderFeesMax, "3", .count, 3),
            ]
        )
    }
}
