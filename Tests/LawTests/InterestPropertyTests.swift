import Law
import Records
import TestSupport
import Testing
import Values

/// Properties over random claims; a failure prints the seed that makes it come again.
@Suite struct InterestPropertyTests {
    static let seeds: [UInt64] = (1...40).map { $0 &* 0x9E37_79B9 }

    /// A random principal with payments and reversals, due within the tables' years.
    struct Case {
        let jurisdiction: Jurisdiction
        let history: PrincipalHistory
        let due: Day
        var random: SplitMix64

        init(seed: UInt64) {
            var random = SplitMix64(seed: seed)
            let country = ["SE", "NO", "DK", "FI"].randomElement(using: &random) ?? "SE"
            jurisdiction = Jurisdiction(country, in: .builtIn)
            let due = Day(number: Int32.random(in: 16_500...20_100, using: &random))
            let start = Int64.random(in: 1...5_000_000, using: &random)
            var left = start
            var changes: [PrincipalHistory.Change] = []
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                let paid = Int64.random(in: 0...left, using: &random)
                left -= paid
                let day = due.adding(days: Int.random(in: -20...300, using: &random))
                changes.append(.init(day: day, amount: -paid))
            }
            history = PrincipalHistory(start, changes: changes)
            self.due = due
            self.random = random
        }

        func total(through days: Int, rounding: Rounding = .once) throws -> Int64 {
            try jurisdiction.interest(
                on: history,
                from: due,
                through: due.adding(days: days),
                rounding: rounding
            ).get().total
        }
    }

    @Test(arguments: seeds)
    func `Interest never falls as days pass and is nothing until the due date`(
        seed: UInt64
    ) throws {
        let claim = Case(seed: seed)
        var before: Int64 = 0
        for days in stride(from: -10, through: 500, by: 7) {
            let total = try claim.total(through: days)
            #expect(total >= before, "seed \(seed), day \(days)")
            if days <= 0 { #expect(total == 0, "seed \(seed), day \(days)") }
            before = total
        }
    }

    @Test(arguments: seeds)
    func `Interest reckoned in two parts is the interest reckoned whole`(seed: UInt64) throws {
        var claim = Case(seed: seed)
        let days = Int.random(in: 2...480, using: &claim.random)
        let split = Int.random(in: 1..<days, using: &claim.random)
        let rest = try claim.jurisdiction.interest(
            on: claim.history,
            from: claim.due.adding(days: split),
            through: claim.due.adding(days: days)
        ).get()
        let parts = try claim.total(through: split) + rest.total
        let whole = try claim.total(through: days)
        #expect(abs(whole - parts) <= 1, "seed \(seed): \(whole) and \(parts)")
    }

    @Test(arguments: seeds)
    func `Segments are whole, in order and add up whatever the rounding`(seed: UInt64) throws {
        let claim = Case(seed: seed)
        for rounding in Rounding.allCases {
            let interest = try claim.jurisdiction.interest(
                on: claim.history,
                from: claim.due,
                through: claim.due.adding(days: 400),
                rounding: rounding
            ).get()
            #expect(interest.segments.reduce(0) { $0 + $1.amount } == interest.total)
            for (left, right) in zip(interest.segments, interest.segments.dropFirst()) {
                #expect(left.through <= right.from, "seed \(seed)")
            }
            #expect(interest.segments.allSatisfy { $0.from < $0.through && $0.amount >= 0 })
        }
    }
}
