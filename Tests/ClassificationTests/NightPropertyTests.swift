import Classification
import Law
import Records
import TestSupport
import Testing
import Values

/// Random debtors over half a year of random nights; a failure prints its seed.
@Suite struct NightPropertyTests {
    static let seeds: [UInt64] = (1...30).map { $0 &* 0x51_7CC1_B727 }

    @Test(arguments: seeds)
    func `What must never happen does not, whatever is paid and whichever nights run`(
        seed: UInt64
    ) throws {
        var world = try World(seed: seed)
        var day = World.first
        while day < World.first.adding(days: 170) {
            day = day.adding(days: Int.random(in: 1...6, using: &world.random))
            world.happen(on: day)
            let before = world.claims
            let plan = world.plan(on: day)
            try check(plan, before, day, "seed \(seed), \(day)")
            for event in plan.events { world.claims[Int(event.claim) - 1].apply(event.body) }
        }
        for claim in world.claims where world.creditor.country == "SE" {
            #expect(claim.feeLetters <= 2, "seed \(seed)")
            let charged = claim.fees + claim.settlements.reduce(0) { $0 + $1.fees }
            #expect([0, 6000, 18_000, 24_000].contains(charged), "seed \(seed): \(charged)")
        }
    }

    private func check(_ plan: Plan, _ claims: [Claim], _ day: Day, _ place: String) throws {
        #expect(plan.decisions.map(\.claim).sorted() == claims.map(\.id), "\(place)")
        #expect(Set(plan.events.map(\.claim)).count == plan.events.count, "\(place)")
        for decision in plan.decisions {
            if let nextOn = decision.nextOn { #expect(nextOn > day, "\(place)") }
        }
        for letter in plan.letters {
            let feeLines = letter.lines.count { $0.fee > 0 }
            #expect(feeLines <= 1, "\(place)")
            #expect(letter.deadline >= day, "\(place)")
            for line in letter.lines {
                let claim = claims[Int(line.claim) - 1]
                #expect(claim.open > 0 && claim.kind == .invoice, "\(place): dunned though paid")
                #expect(claim.due < day, "\(place): dunned on the due date or before")
                #expect(claim.hold == .none && !claim.isHandedOff, "\(place)")
                #expect(line.step == claim.step + 1, "\(place): a step was left out or repeated")
                #expect(line.principal == claim.open && line.interestAdded >= 0, "\(place)")
                if let deadline = claim.deadline { #expect(deadline < day, "\(place)") }
                if letter.kind.isStatutory { #expect(letter.deadline.days(since: day) >= 8) }
            }
        }
        for item in plan.cases {
            #expect(!claims[Int(item.claim) - 1].isHandedOff, "\(place): to collection twice")
        }
    }

    @Test(arguments: seeds)
    func `The order of debtors changes nothing`(seed: UInt64) throws {
        var world = try World(seed: seed)
        for offset in 0..<20 {
            let day = World.first.adding(days: offset * 8)
            world.happen(on: day)
            let plan = world.plan(on: day)
            let other = world.plan(on: day, shuffled: true)
            #expect(plan.letters == other.letters, "seed \(seed)")
            #expect(plan.cases == other.cases, "seed \(seed)")
            #expect(plan.events == other.events, "seed \(seed)")
            #expect(plan.findings == other.findings, "seed \(seed)")
            let left = plan.decisions.sorted { $0.claim < $1.claim }
            #expect(left == other.decisions.sorted { $0.claim < $1.claim }, "seed \(seed)")
            for event in plan.events { world.claims[Int(event.claim) - 1].apply(event.body) }
        }
    }

    @Test(arguments: seeds)
    func `No decision changes before the day of the next look`(seed: UInt64) throws {
        var world = try World(seed: seed)
        var looks: [Int64: Decision] = [:]
        for offset in 0..<120 {
            let day = World.first.adding(days: offset)
            let plan = world.plan(on: day)
            for decision in plan.decisions {
                guard let before = looks[decision.claim], before.nextOn.map({ day < $0 }) ?? true
                else { continue }
                #expect(decision.action == .none, "seed \(seed), claim \(decision.claim), \(day)")
                #expect(decision.nextOn == before.nextOn, "seed \(seed), \(day)")
            }
            for decision in plan.decisions { looks[decision.claim] = decision }
            for event in plan.events { world.claims[Int(event.claim) - 1].apply(event.body) }
        }
    }
}

/// A creditor with a dozen debtors and forty claims, and what befalls them.
private struct World {
    static let first = Day(number: 20_605)

    var random: SplitMix64
    let creditor: Creditor
    let settings: ClassificationSettings
    var claims: [Claim] = []
    let debtors: [Debtor]
    /// Claims of debtor n are those whose id leaves n when divided by their number.
    let debtorCount = 12

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        var situation = try Situation(Bool.random(using: &random) ? "SE" : "NO")
        situation.settings.policy = Bool.random(using: &random) ? nil : Self.strict(situation)
        situation.settings.waivedCharges = 5000
        situation.settings.graceDays = Int.random(in: 0...2, using: &random)
        creditor = situation.creditor
        settings = situation.settings
        debtors = (0..<debtorCount).map { Situation.debtor("\(($0 * 7919) % 1000)") }
        for _ in 0..<40 {
            let due = Self.first.adding(days: Int.random(in: -30...60, using: &random))
            try situation.owe("\(due)", Int64.random(in: 1...9000, using: &random))
        }
        claims = situation.claims
    }

    private static func strict(_ situation: Situation) -> String {
        situation.creditor.country.lowercased() + "-strict"
    }

    func plan(on day: Day, shuffled: Bool = false) -> Plan {
        var classifier = Classifier(
            creditor: creditor,
            settings: settings,
            law: .builtIn,
            date: day,
            paymentsThrough: nil
        )
        var order = Array(0..<debtorCount)
        if shuffled {
            var random = random
            order.shuffle(using: &random)
        }
        for index in order {
            let own = claims.filter { Int($0.id) % debtorCount == index }
            classifier.decide(own[...], of: debtors[index], hasUnmatchedMoney: false)
        }
        return classifier.finish(firstLetter: 1)
    }

    /// Payments, reversals, holds and releases of a day.
    mutating func happen(on day: Day) {
        for index in claims.indices where Int.random(in: 0..<12, using: &random) == 0 {
            let claim = claims[index]
            switch Int.random(in: 0..<5, using: &random) {
            case 0 where claim.open > 0:
                let part = Int64.random(in: 1...claim.open, using: &random)
                claims[index].apply(.paid(Settlement(day: day, principal: part, origin: 1)))
            case 1 where claim.open > 0:
                let whole = Settlement(
                    day: day,
                    principal: claim.open,
                    fees: claim.fees,
                    interest: claim.interest,
                    origin: 2
                )
                claims[index].apply(.paid(whole))
            case 2 where claim.settlements.last.map { $0.principal > 0 } ?? false:
                if let last = claim.settlements.last {
                    claims[index].apply(.reversed(last.undone(on: day)))
                }
            case 3:
                claims[index].apply(claim.hold == .none ? .held(.disputed) : .released)
            default:
                break
            }
        }
    }
}
