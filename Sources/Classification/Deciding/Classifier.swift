package import Law
package import Records
package import Values

/// Decides for every claim of a creditor what law and policy allow tonight, and makes the letters.
///
/// Claims come by debtor, each debtor once, so that its claims can share a letter. A claim takes at
/// most one step a date; where law and policy differ, law wins.
package struct Classifier {
    let night: NightTerms
    let policies: [PolicyTerms]
    /// Index of the creditor's policy; -1: it has none.
    let standard: Int
    let debtorPolicies: [String: Int]
    let invoicePolicies: [String: Int]

    var decisions: [Decision] = []
    var letters: [PendingLetter] = []
    var cases: [HandoffCase] = []
    var events: [Event] = []
    var troubles = Troubles()
    /// Claims of the debtor at hand that are to be in a letter.
    var candidates: [Candidate] = []

    /// Looks up policies and law for a night.
    ///
    /// - Parameters:
    ///   - creditor: whose claims they are.
    ///   - settings: the creditor's.
    ///   - book: all the law.
    ///   - date: tonight.
    ///   - paymentsThrough: how far payments are known; nil: none are.
    ///   - asked: claims whose next step somebody asked for: it waits for the law, not the policy.
    package init(
        creditor: Creditor,
        settings: ClassificationSettings,
        law book: LawBook,
        date: Day,
        paymentsThrough: PaymentsThrough?,
        asked: Set<Int64> = []
    ) {
        let night = NightTerms(
            creditor: creditor,
            settings: settings,
            law: book,
            date: date,
            paymentsThrough: paymentsThrough,
            asked: asked
        )
        var indices: [String: Int] = ["none": -1]
        var policies: [PolicyTerms] = []
        let index = { (policy: Policy?) -> Int in
            guard let policy else { return -1 }
            if let known = indices[policy.id] { return known }
            indices[policy.id] = policies.count
            policies.append(PolicyTerms(policy, night))
            return policies.count - 1
        }
        standard = index(settings.policy(for: creditor))
        debtorPolicies = settings.debtorPolicies.mapValues { index(settings.policy(named: $0)) }
        invoicePolicies = settings.invoicePolicies.mapValues { index(settings.policy(named: $0)) }
        self.policies = policies
        self.night = night
    }

    /// Decides for a debtor's claims.
    ///
    /// - Parameters:
    ///   - claims: all of the debtor's that are looked at tonight.
    ///   - debtor: whose they are.
    ///   - hasUnmatchedMoney: whether the debtor has paid what found no claim.
    package mutating func decide(
        _ claims: ArraySlice<Claim>,
        of debtor: Debtor,
        hasUnmatchedMoney: Bool
    ) {
        let all = Array(claims)
        decide(all, at: all.indices.map { Int32($0) }[...], of: debtor, hasUnmatchedMoney)
    }

    /// Decides for a debtor's claims where they stand: a copy of a claim counts references for all
    /// of its fields.
    ///
    /// - Parameters:
    ///   - claims: of any debtors.
    ///   - slots: places of all of the debtor's that are looked at tonight.
    ///   - debtor: whose they are.
    ///   - hasUnmatchedMoney: whether the debtor has paid what found no claim.
    package mutating func decide(
        _ claims: [Claim],
        at slots: ArraySlice<Int32>,
        of debtor: Debtor,
        _ hasUnmatchedMoney: Bool
    ) {
        let ofDebtor =
            debtorPolicies.isEmpty ? standard : debtorPolicies[debtor.number] ?? standard
        for slot in slots {
            if claims[Int(slot)].isDone {
                // Half of a first night: no copy is made of these.
                decisions.append(Self.settled(claims[Int(slot)].id))
            } else {
                decide(claims[Int(slot)], claims, slots, of: debtor, ofDebtor, hasUnmatchedMoney)
            }
        }
        if !candidates.isEmpty { makeLetters(to: debtor) }
    }

    @inline(never)
    private mutating func decide(
        _ claim: Claim,
        _ claims: [Claim],
        _ slots: ArraySlice<Int32>,
        of debtor: Debtor,
        _ policyOfDebtor: Int,
        _ hasUnmatchedMoney: Bool
    ) {
        guard claim.isOvertaken || claim.held.isTimed else {
            return conclude(claim, claims, slots, of: debtor, policyOfDebtor, hasUnmatchedMoney)
        }
        var claim = claim
        if claim.isOvertaken { putRight(&claim, of: debtor) }
        endHolds(&claim)
        if !claim.held.plan.isEmpty { chargePlan(&claim, of: debtor, policyOfDebtor) }
        conclude(claim, claims, slots, of: debtor, policyOfDebtor, hasUnmatchedMoney)
    }

    /// What was decided so far at a place among all decisions; ``finish(firstLetter:)`` may put
    /// another in its place where a letter is due.
    ///
    /// - Parameter place: 0-based, in the order that claims came in.
    /// - Returns: the decision.
    package func decision(at place: Int) -> Decision { decisions[place] }

    private mutating func conclude(
        _ claim: Claim,
        _ claims: [Claim],
        _ slots: ArraySlice<Int32>,
        of debtor: Debtor,
        _ policyOfDebtor: Int,
        _ hasUnmatchedMoney: Bool
    ) {
        switch outlook(claim, policyOfDebtor: policyOfDebtor) {
        case .quiet(let reason, let nextOn, let next):
            decisions.append(quiet(claim, of: debtor, reason, nextOn: nextOn, next: next))
        case .waive:
            waive(claim)
        case .open(let policy, let step):
            let hasCredit = slots.contains {
                claims[Int($0)].kind == .creditNote && claims[Int($0)].open < 0
            }
            take(
                claim,
                of: debtor,
                Step(policy: policy, index: step),
                money: hasUnmatchedMoney
                    ? .unmatchedPayment : hasCredit ? .unmatchedCredit : nil
            )
        }
    }

    /// The decision of a claim that nothing is done about tonight: one that is open is looked at
    /// again half a year before it lapses and the day after it did, whatever holds it or ended its
    /// steps.
    private mutating func quiet(
        _ claim: Claim,
        of debtor: Debtor,
        _ reason: Reason,
        nextOn: Day?,
        next: Action?
    ) -> Decision {
        var (reason, nextOn, next) = (reason, nextOn, next)
        let isSoon = nextOn.map { $0.days(since: night.date) <= Self.soonDays } ?? false
        if claim.open > 0, !isSoon, let limitation = night.limitation(of: claim, debtor) {
            if limitation.hasPassed(night.date), !reason.isAgreed {
                (reason, nextOn, next) = (.limitationPassed, nil, nil)
            } else {
                if limitation.isNear(night.date) { troubles.note(limitation) }
                let look = night.look(for: claim, debtor)
                nextOn = [nextOn, look].compactMap { $0 }.min()
            }
        }
        return Decision(
            claim: claim.id,
            action: .none,
            reason: reason,
            nextOn: nextOn,
            next: next
        )
    }

    /// Days ahead of a look that comes so soon that it is soon enough for a limitation as well.
    private static let soonDays = 31

    private mutating func waive(_ claim: Claim) {
        let waived = EventBody.waived(fees: claim.fees, interest: claim.interest)
        events.append(Event(claim: claim.id, day: night.date, waived))
        decisions.append(Self.settled(claim.id))
    }

    private static func settled(_ claim: Int64) -> Decision {
        Decision(claim: claim, action: .none, reason: .settled, nextOn: nil, next: nil)
    }
}

extension Reason {
    /// Whether a claim's time begins anew by what it waits for: the debtor's agreeing to a plan, or
    /// the legal steps of an agency, which nobody tells of here.
    fileprivate var isAgreed: Bool { self == .instalmentPlan || self == .withAgency }
}

/// Where a claim stands in a policy.
struct Step: Hashable {
    /// Index among the classifier's policies.
    let policy: Int
    /// 0-based index among the policy's steps.
    let index: Int
}
