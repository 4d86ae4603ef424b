import Law
import Records
import Values

/// What a step may charge on a claim beside interest: by law and policy, before a letter's one fee
/// is given to one of its claims.
struct ChargeTerms {
    let fee: FeeAnswer
    /// nil: none is asked for, and none was charged before that would change the fee.
    let compensation: CompensationAnswer?
    /// Whether the step asks for it.
    let asksCompensation: Bool
    let before: Compensation.Before

    /// What is charged.
    struct Charge {
        let fee: Int64
        let compensation: Int64
        /// Ids of the rows of law.
        let rows: [String]

        /// All of it, in minor units.
        var sum: Int64 { fee + compensation }
    }

    /// What is charged on a claim, which may bear a fee that the letter has only one of, or not.
    ///
    /// - Parameters:
    ///   - bearsFee: whether it may.
    ///   - isOnlyOne: whether the letter has only one, also of a fee for each claim.
    /// - Returns: the charge.
    func charge(bearsFee: Bool = true, isOnlyOne: Bool = false) -> Charge {
        var (asked, rows) = (Int64(0), [String]())
        if case .fee(let fee) = fee, bearsFee || (fee.isPerClaim && !isOnlyOne) {
            (asked, rows) = (fee.amount, [fee.row])
        }
        guard case .compensation(let compensation) = compensation else {
            return Charge(fee: asked, compensation: 0, rows: rows)
        }
        let (fee, sum) = compensation.charge(fee: asked, after: before)
        let added = asksCompensation ? sum : 0
        if fee == 0 { rows = [] }
        if added > 0 || fee < asked { rows += compensation.rows }
        return Charge(fee: fee, compensation: added, rows: rows)
    }

    /// Whether a claim by itself is charged something.
    var isAnything: Bool { charge().sum > 0 }
}

extension Classifier {
    /// What a letter may charge on a claim.
    func charges(
        on claim: Claim,
        _ debtor: Debtor,
        _ kind: LetterKind,
        _ terms: StepTerms
    ) throws(MissingRow) -> ChargeTerms {
        try charges(on: claim, debtor, terms, fee: fee(claim, debtor, kind, terms))
    }

    /// What handing a claim over may charge on it.
    func chargesOfHandoff(
        on claim: Claim,
        _ debtor: Debtor,
        _ terms: StepTerms
    ) throws(MissingRow) -> ChargeTerms {
        var answer = FeeAnswer.none(FeeRefusal(.notByPolicy))
        if terms.step.hasFee {
            answer = try once(.handoff, on: claim, debtor) { law, audience in
                law.handoffFee(on: night.date, for: audience, currency: claim.currency)
            }
        }
        return try charges(on: claim, debtor, terms, fee: answer)
    }

    /// Charges the fee for a claim's instalment plan, once, where policy asks and law lets it: it
    /// is paid with the plan's last payment.
    ///
    /// Where a row is missing or the law is not reviewed the plan is kept all the same, and the fee
    /// is asked for when the claim is next looked at.
    mutating func chargePlan(_ claim: inout Claim, of debtor: Debtor, _ policyOfDebtor: Int) {
        let index = policyIndex(claim, ofDebtor: policyOfDebtor)
        guard index >= 0, policies[index].policy.hasInstalmentFee, claim.open > 0,
            claim.closing == nil, elsewhere(claim) == nil, night.isReviewed, night.isActive
        else { return }
        do throws(MissingRow) {
            let fee = try once(.instalmentPlan, on: claim, debtor) { law, audience in
                law.instalmentFee(on: night.date, for: audience, currency: claim.currency)
            }
            let terms = ChargeTerms(
                fee: fee,
                compensation: try compensation(of: claim, debtor, isAsked: false),
                asksCompensation: false,
                before: claim.chargedBefore
            )
            let charge = terms.charge()
            guard charge.fee > 0 else { return }
            let surcharge = Surcharge(.instalmentPlan, day: night.date, minor: charge.fee)
            happen(.surcharged(surcharge, law: charge.rows), &claim)
            // A plan that has the fee in its payments already is not raised by it again.
            let more = min(charge.fee, claim.balance - planLeft(of: claim))
            if more > 0 { happen(.planRaised(more), &claim) }
        } catch {
            troubles.note(error)
        }
    }

    /// The fee that a letter may charge on a claim, by policy and law.
    func fee(
        _ claim: Claim,
        _ debtor: Debtor,
        _ kind: LetterKind,
        _ terms: StepTerms
    ) throws(MissingRow) -> FeeAnswer {
        let own = terms.step.ownFee
        guard let fee = try terms.fee?.get() else { return .none(FeeRefusal(.notByPolicy)) }
        let demands = claim.tally.hasCharged(.demand) ? 1 : 0
        let past = FeePast(
            letters: kind == .demand ? demands : Int(claim.feeLetters) - demands,
            letterOn: claim.letterOn,
            deadline: claim.deadline,
            feeOn: claim.taken.last { $0.fee > 0 }?.day,
            charged: claim.feesCharged
        )
        let asked = FeeClaim(
            due: claim.due,
            issued: claim.issued,
            currency: claim.currency,
            principal: claim.open,
            original: claim.total,
            isAgreed: night.settings.isFeeAgreed
        )
        let answer = fee.fee(on: asked, after: past, asking: own)
        if case .missing(let row) = answer { throw row }
        return within(home: debtor, answer) { law in
            switch law.feeTerms(kind, on: night.date, for: .person) {
            case .success(let terms): terms.fee(on: asked, after: past, asking: own)
            case .failure(let row): .missing(row)
            }
        }
    }

    private func charges(
        on claim: Claim,
        _ debtor: Debtor,
        _ terms: StepTerms,
        fee: FeeAnswer
    ) throws(MissingRow) -> ChargeTerms {
        let isAsked = terms.step.hasCompensation
        return ChargeTerms(
            fee: fee,
            compensation: try compensation(of: claim, debtor, isAsked: isAsked),
            asksCompensation: isAsked,
            before: claim.chargedBefore
        )
    }

    /// What the law says of compensation; nil where it is not asked for, and never was.
    private func compensation(
        of claim: Claim,
        _ debtor: Debtor,
        isAsked: Bool
    ) throws(MissingRow) -> CompensationAnswer? {
        guard isAsked || claim.compensationCharged > 0 else { return nil }
        let answer = night.law.compensation(
            on: night.date,
            due: claim.due,
            for: debtor.party.kind.isBusiness ? .business : .person,
            currency: claim.currency
        )
        if case .missing(let row) = answer { throw row }
        return answer
    }

    /// A fee that may be charged once, unless it was before.
    private func once(
        _ kind: SurchargeKind,
        on claim: Claim,
        _ debtor: Debtor,
        _ ask: (Jurisdiction, LawRow.Audience) -> Result<Fee?, MissingRow>
    ) throws(MissingRow) -> FeeAnswer {
        guard !claim.surcharges.contains(where: { $0.kind == kind }) else {
            return .none(FeeRefusal(.alreadyCharged))
        }
        let audience: LawRow.Audience = debtor.party.kind.isBusiness ? .business : .person
        func answer(_ law: Jurisdiction) throws(MissingRow) -> FeeAnswer {
            let fee = try ask(law, audience).get()
            return fee.map { .fee($0) } ?? .none(FeeRefusal(.unknownToLaw))
        }
        return within(home: debtor, try answer(night.law)) { law in
            (try? answer(law)) ?? .none(FeeRefusal(.unknownToLaw))
        }
    }
}

extension Claim {
    fileprivate var chargedBefore: Compensation.Before {
        Compensation.Before(fees: feesCharged, compensation: compensationCharged)
    }
}
