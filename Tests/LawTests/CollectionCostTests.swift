import Law
import Records
import Testing
import Values

/// What an agency may ask (rules §§ 2.1 to 2.3); amounts are minor units.
@Suite struct CollectionCostTests {
    private func cost(
        _ country: String,
        _ audience: LawRow.Audience,
        _ principal: Int64,
        due: String = "2026-03-02",
        on day: String = "2026-06-01"
    ) throws -> CollectionCost? {
        try Jurisdiction(country, in: .builtIn).collectionCost(
            of: principal,
            on: try #require(Day(iso: day)),
            due: try #require(Day(iso: due)),
            for: audience
        ).get()
    }

    /// Who is unknown counts as a person: that must never cost a debtor more.
    @Test(arguments: ["SE", "NO", "DK", "FI", "EU"])
    func `A person's costs are never above a business's`(country: String) throws {
        for principal in stride(from: Int64(1), through: 60_000_000, by: 333_333) {
            guard let person = try cost(country, .person, principal),
                let business = try cost(country, .business, principal)
            else { continue }
            #expect(person.amount <= business.amount, "\(principal)")
            #expect((person.heavy ?? 0) <= (business.heavy ?? 0), "\(principal)")
            #expect((person.second ?? 0) <= (business.second ?? 0), "\(principal)")
        }
    }

    @Test(arguments: [
        (50_000, 18_750), (50_001, 26_250), (100_000, 26_250), (250_000, 30_000),
        (1_000_000, 60_000), (1_000_001, 120_000), (5_000_000, 120_000), (25_000_000, 270_000),
        (25_000_001, 540_000),
    ])
    func `Norway's scale is multiples of 750`(principal: Int64, amount: Int64) throws {
        let found = try #require(try cost("NO", .person, principal))
        #expect(found.amount == amount)
        #expect(found.heavy == amount * 2)
        #expect(found.second == nil)
        let business = try #require(try cost("NO", .business, principal))
        #expect(business.amount == (amount * 3 + 1) / 2)
        #expect(business.rows.contains("no.collection-business-factor"))
    }

    @Test func `Norway's sats is that of the day it is asked for`() throws {
        let before = try #require(try cost("NO", .person, 100_000, on: "2025-12-31"))
        #expect(before.amount == 24_500)
        #expect(before.rows.contains("no.collection-base.2017"))
    }

    @Test(arguments: [
        ("2026-03-02", 100_000, 40_000), ("2026-03-02", 100_001, 70_000),
        ("2026-03-02", 500_000, 100_000), ("2026-03-02", 1_000_000, 130_000),
        ("2026-03-02", 2_500_000, 170_000), ("2026-03-02", 5_000_000, 225_000),
        ("2026-03-02", 10_000_000, 285_000), ("2026-03-02", 25_000_000, 385_000),
        ("2026-03-02", 50_000_000, 640_000),
        // Above 500,000: 1 % of the excess on top.
        ("2026-03-02", 60_000_000, 740_000),
        ("2016-06-30", 100_000, 35_000), ("2016-06-30", 50_000_000, 550_000),
    ])
    func `Denmark's scale goes by the day the claim arose`(
        due: String,
        principal: Int64,
        amount: Int64
    ) throws {
        let found = try #require(try cost("DK", .business, principal, due: due))
        #expect(found.amount == amount)
        #expect(found.heavy == nil)
    }

    @Test(arguments: [
        (LawRow.Audience.person, 10_000, 1400, 700, 6000),
        (.person, 100_000, 2400, 1200, 12_000), (.person, 100_001, 5000, 2500, 21_000),
    ])
    func `Finland's consumers owe half for a second demand, and have a cap`(
        audience: LawRow.Audience,
        principal: Int64,
        amount: Int64,
        second: Int64,
        cap: Int64
    ) throws {
        let found = try #require(try cost("FI", audience, principal))
        #expect(found.amount == amount)
        #expect(found.second == second)
        #expect(found.cap == cap)
    }

    @Test(arguments: [
        (50_000, 5000), (50_001, 7000), (250_000, 7000), (1_000_000, 9000), (1_000_001, 11_000),
    ])
    func `Finland's businesses owe by four bands`(principal: Int64, amount: Int64) throws {
        let found = try #require(try cost("FI", .business, principal))
        #expect(found.amount == amount)
        #expect(found.cap == nil)
    }

    @Test func `A country without a scale has none, one before its scale lacks a row`() throws {
        #expect(try cost("SE", .person, 100_000) == nil)
        #expect(throws: MissingRow.self) { try cost("NO", .person, 1, on: "2020-09-30") }
    }

    @Test func `Handing over costs 100 in Denmark, and nothing elsewhere`() throws {
        let day = try #require(Day(iso: "2026-03-02"))
        let danish = Jurisdiction("DK", in: .builtIn)
        let fee = try danish.handoffFee(on: day, for: .person, currency: .dkk).get()
        #expect(fee?.amount == 10_000)
        #expect(try danish.handoffFee(on: day, for: .person, currency: .eur).get() == nil)
        let swedish = Jurisdiction("SE", in: .builtIn)
        #expect(try swedish.handoffFee(on: day, for: .person, currency: .sek).get() == nil)
        let plan = try swedish.instalmentFee(on: day, for: .person, currency: .sek).get()
        #expect(plan?.amount == 17_000)
    }
}
