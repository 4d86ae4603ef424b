import Foundation
import Law
import TestSupport
import Testing
import Values

/// Replays the vectors that lie beside the repository, as they are written there: a clean clone
/// has the typed ones of `InterestTests` alone.
@Suite struct SharedVectorTests {
    @Test func `Every vector that states its days and rates comes out to the last minor unit`()
        throws
    {
        guard let path = Repository.shared("law/vectors.yaml") else {
            try Test.cancel("the vectors are not beside the repository")
        }
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)
        var replayed: [Int] = []
        for line in lines where line.hasPrefix("- {id:") {
            let vector = try #require(SharedVector(line), "\(line)")
            for (basis, expected) in vector.expected {
                let found = try vector.interest(basis)
                #expect(found == expected, "vector \(vector.id) by \(basis.rawValue)")
            }
            if !vector.expected.isEmpty { replayed.append(vector.id) }
        }
        // 3, 5, 7, 8, 12 and 14 are not in the file: they are no amounts of interest.
        #expect(replayed == [1, 2, 4, 6, 9, 10, 11, 13, 15])
    }
}

/// One line of the file: `- {id: 9, principal: "10000", due: …, segments: [[30, "10"]], A365: …}`.
private struct SharedVector {
    let id: Int
    /// Minor units.
    let principal: Int64
    let from: Day
    let spans: [RateSpan]
    var expected: [(DayCount, Int64)] = []

    init?(_ line: String) {
        func field(_ name: String) -> String? {
            guard let start = line.range(of: "[ {]\(name): ", options: .regularExpression) else {
                return nil
            }
            let rest = line[start.upperBound...]
            return String(rest.prefix { !",}".contains($0) }).replacing("\"", with: "")
        }
        guard let id = field("id").flatMap({ Int($0) }),
            let principal = field("principal").flatMap({ DecimalText.scaled($0, decimals: 2) })
        else { return nil }
        self.id = id
        self.principal = principal
        // A vector that states days and no dates: any days of a common year do.
        let stated = (field("due") ?? field("from")).flatMap { Day(iso: $0) }
        guard let from = stated ?? Day(2026, 3, 1) else { return nil }
        self.from = from
        var pairs: [(Int, Int64)] = []
        if let days = field("days").flatMap({ Int($0) }),
            let rate = field("rate").flatMap({ DecimalText.scaled($0, decimals: 4) })
        {
            pairs = [(days, rate)]
        }
        for match in line.matches(of: /\[(\d+), "([0-9.]+)"\]/) {
            guard let days = Int(match.output.1),
                let rate = DecimalText.scaled(String(match.output.2), decimals: 4)
            else { return nil }
            pairs.append((days, rate))
        }
        var day = from
        var spans: [RateSpan] = []
        for (days, rate) in pairs {
            let last = day.adding(days: days)
            spans.append(
                RateSpan(first: day.adding(days: 1), last: last, rate: rate, row: "vector")
            )
            day = last
        }
        self.spans = spans
        let names: [(String, DayCount)] = [
            ("A365", .actual365), ("AA", .actualActual), ("A360", .actual360),
        ]
        for (name, basis) in names {
            let amount = field(name) ?? (field("basis") == name ? field("interest") : nil)
            if let amount, let minor = DecimalText.scaled(amount, decimals: 2) {
                expected.append((basis, minor))
            }
        }
        if let paid = (field("paid") ?? field("to")).flatMap({ Day(iso: $0) }), paid != day {
            return nil
        }
    }

    func interest(_ basis: DayCount) throws -> Int64 {
        try Interest.reckon(
            on: PrincipalHistory(principal),
            from: from,
            through: spans.last?.last ?? from,
            rates: spans,
            dayCount: basis,
            rounding: .once
        ).get().total
    }
}
