import Classification
import Law
import Records
import Testing
import Values

@Suite struct ForecastTests {
    private func forecast(_ situation: Situation, from day: String) throws -> Forecast {
        Forecast(
            [DebtorClaims(debtor: situation.debtor, claims: situation.claims)],
            creditor: situation.creditor,
            settings: situation.settings,
            law: situation.law,
            from: try #require(Day(iso: day))
        )
    }

    /// The days, steps and amounts of a number of nights.
    private func lines(_ situation: Situation, from: String, days: Int) throws -> [String] {
        var forecast = try forecast(situation, from: from)
        let first = try #require(Day(iso: from))
        return (0..<days).flatMap { forecast.pass(first.adding(days: $0)) }.map {
            "\($0.day) \($0.action.name) \($0.invoice) \($0.fee) \($0.interest) \($0.amount)"
        }
    }

    @Test func `A forecast is what the nights will do if nobody pays`() throws {
        var situation = try Situation("SE")
        try situation.owe("2026-06-15")
        try situation.owe("2026-07-10", 500)
        let told = try lines(situation, from: "2026-06-10", days: 60)
        #expect(told.first == "2026-06-22 reminder F1 6000 192 106192")
        var done: [String] = []
        for offset in 0..<60 {
            let day = try #require(Day(iso: "2026-06-10")).adding(days: offset)
            let plan = try situation.night("\(day)")
            done += plan.letters.flatMap(\.lines).map { line in
                "\(line.invoice) \(line.fee) \(line.interestAdded) \(line.amount)"
            }
            done += plan.cases.map { item in
                "\(item.invoice) 0 \(item.interestAdded) "
                    + "\(item.principal + item.fees + item.interest)"
            }
        }
        #expect(told.count == 5)
        #expect(told.map { $0.split(separator: " ").dropFirst(2).joined(separator: " ") } == done)
    }

    @Test func `Looking ahead leaves the claims as they are`() throws {
        var situation = try Situation("NO")
        try situation.owe("2026-06-15")
        let before = situation.claims
        var forecast = try forecast(situation, from: "2026-06-10")
        for offset in 0..<40 {
            _ = forecast.pass(try #require(Day(iso: "2026-06-10")).adding(days: offset))
        }
        #expect(situation.claims == before)
        #expect(forecast.claims[0].step == 2)
    }

    @Test func `What is held or paid is not forecast, and proposals count as sent`() throws {
        var situation = try Situation("SE")
        situation.settings.send = .proposal
        situation.settings.lettersMax = 1
        try situation.owe("2026-06-15")
        try situation.owe("2026-06-15")
        try situation.owe("2026-06-15")
        situation.claims[1].apply(.held(.disputed))
        try situation.pay(2, 100_000, on: "2026-06-16")
        let told = try lines(situation, from: "2026-06-20", days: 5)
        #expect(told == ["2026-06-22 reminder F1 6000 192 106192"])
    }
}
