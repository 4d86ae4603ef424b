import Law
import Records
import Testing
import Values

/// The fixed sum between businesses (rules §§ 0 and 2.4).
@Suite struct CompensationTests {
    private func ask(
        _ country: String,
        _ audience: LawRow.Audience = .business,
        due: String,
        on day: String = "2026-10-01",
        currency: Currency? = nil
    ) throws -> CompensationAnswer {
        let currencies = ["SE": Currency.sek, "NO": .nok, "DK": .dkk]
        return Jurisdiction(country, in: .builtIn).compensation(
            on: try #require(Day(iso: day)),
            due: try #require(Day(iso: due)),
            for: audience,
            currency: currency ?? currencies[country] ?? .eur
        )
    }

    @Test(arguments: [
        ("SE", "2026-09-01", 45_000, Compensation.Interplay.replaces, "se.compensation"),
        ("NO", "2026-09-01", 43_000, .setOff, "no.compensation.2026-07"),
        ("NO", "2026-06-30", 46_000, .setOff, "no.compensation.2026-01"),
        ("NO", "2025-01-01", 47_000, .setOff, "no.compensation.2025-01"),
        ("DK", "2026-09-01", 31_000, .onTop, "dk.compensation"),
        ("FI", "2026-09-01", 4000, .excess, "fi.compensation"),
        ("EU", "2026-09-01", 4000, .excess, "eu.compensation"),
    ])
    func `A business owes the sum of the day its claim was due`(
        country: String,
        due: String,
        amount: Int64,
        interplay: Compensation.Interplay,
        row: String
    ) throws {
        let answer = try ask(country, due: due)
        guard case .compensation(let found) = answer else {
            Issue.record("none: \(answer)")
            return
        }
        #expect(found.amount == amount)
        #expect(found.interplay == interplay)
        #expect(found.rows == [row, "\(country.lowercased()).compensation-interplay"])
    }

    @Test(arguments: ["SE", "NO", "DK", "FI", "EU"])
    func `A consumer owes none in any country`(country: String) throws {
        let answer = try ask(country, .person, due: "2026-09-01")
        guard case .none(let refusal) = answer else {
            Issue.record("not refused: \(answer)")
            return
        }
        #expect(refusal.why == .toConsumer)
        #expect(refusal.row.hasPrefix("\(country.lowercased()).compensation"))
    }

    @Test func `Nothing is owed on the due date, nor in another currency`() throws {
        let early = try ask("DK", due: "2026-10-01")
        #expect(early == .none(FeeRefusal(.tooEarly, by: "dk.compensation")))
        let foreign = try ask("SE", due: "2026-09-01", currency: .eur)
        #expect(foreign == .none(FeeRefusal(.otherCurrency, by: "se.compensation")))
    }

    @Test func `A half-year whose sum was not found is missing, not the one before`() throws {
        let day = try #require(Day(iso: "2026-10-01"))
        let answer = try ask("NO", due: "2021-03-01")
        #expect(answer == .missing(MissingRow(.compensation, country: "NO", day: day)))
    }

    @Test(arguments: [
        // Sweden: 450 in place of 60 and 180.
        (Compensation.Interplay.replaces, 45_000, 24_000, 45_000, 0),
        // Norway: the larger of 430 and the fees.
        (.setOff, 43_000, 18_900, 24_100, 18_900), (.setOff, 43_000, 50_000, 0, 50_000),
        (.setOff, 43_000, 0, 43_000, 0),
        // Denmark: both.
        (.onTop, 31_000, 30_000, 31_000, 30_000),
        // Finland: 40 and of the fees what goes beyond.
        (.excess, 4000, 2400, 4000, 0), (.excess, 4000, 6200, 4000, 2200),
    ])
    func `The sum goes with the fees as each country says`(
        interplay: Compensation.Interplay,
        amount: Int64,
        fees: Int64,
        compensation: Int64,
        left: Int64
    ) throws {
        let country = ["replaces": "SE", "set-off": "NO", "on-top": "DK", "excess": "FI"]
        let answer = try ask(country[interplay.rawValue] ?? "", due: "2026-09-01")
        guard case .compensation(let found) = answer else {
            Issue.record("none: \(answer)")
            return
        }
        #expect(found.amount == amount)
        let owed = found.beside(fees: fees)
        #expect(owed.compensation == compensation)
        #expect(owed.fees == left)
    }
}
