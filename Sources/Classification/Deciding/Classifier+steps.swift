import Law
import Records
import Values

/// A claim that is to be in a letter tonight.
struct Candidate {
    /// Where its decision stands among the decisions.
    let decision: Int
    let claim: Claim
    let step: Step
    let kind: LetterKind
    let isProposal: Bool
    let channel: Channel
    let language: String
    let deadline: LetterDeadline
    let interest: Interest
    /// Interest beyond what was charged before.
    let interestAdded: Int64
    let charges: ChargeTerms
}

extension Classifier {
    /// Takes a claim's open step, or tells why not.
    ///
    /// - Parameters:
    ///   - claim: whose step is open tonight.
    ///   - debtor: who owes it.
    ///   - step: which.
    ///   - money: why money on the debtor's account may hold it; nil: there is none.
    mutating func take(_ claim: Claim, of debtor: Debtor, _ step: Step, money: Reason?) {
        let terms = policies[step.policy].step(step.index, for: debtor)
        if let held = held(claim, debtor, terms, money: money) {
            hold(claim, debtor, step, held)
        } else if let kind = terms.step.kind.letter {
            write(claim, to: debtor, step, kind)
        } else {
            handOff(claim, of: debtor, step)
        }
    }

    /// Holds a claim at its step.
    mutating func hold(_ claim: Claim, _ debtor: Debtor, _ step: Step, _ reason: Reason) {
        decisions.append(heldDecision(claim, debtor, step, reason))
    }

    /// The decision of a held claim: what time can change is looked at again tomorrow; the rest
    /// changes with the claim, its debtor or the settings, and these bring it back, if its
    /// limitation does not.
    func heldDecision(
        _ claim: Claim,
        _ debtor: Debtor,
        _ step: Step,
        _ reason: Reason
    ) -> Decision {
        let isTimely =
            switch reason {
            case .paymentsStale, .rateMissing, .lawNotReviewed: true
            default: false
            }
        return Decision(
            claim: claim.id,
            action: .none,
            reason: reason,
            nextOn: isTimely ? night.tomorrow : night.look(for: claim, debtor),
            next: isTimely ? policies[step.policy].timings[step.index].action : nil
        )
    }

    /// Holds a claim for a row of law that is missing.
    mutating func hold(_ claim: Claim, _ debtor: Debtor, _ step: Step, for row: MissingRow) {
        troubles.note(row)
        hold(claim, debtor, step, .rateMissing)
    }

    private mutating func held(
        _ claim: Claim,
        _ debtor: Debtor,
        _ terms: StepTerms,
        money: Reason?
    ) -> Reason? {
        if let limitation = night.limitation(of: claim, debtor) {
            if limitation.hasPassed(night.date) { return .limitationPassed }
            if limitation.isNear(night.date) { troubles.note(limitation) }
        }
        if !night.accepts(debtor) { return .kindNotAccepted }
        if claim.open < claim.currency.minor(hundredths: terms.minimum) { return .belowMinimum }
        if let money, night.settings.holdsForUnmatched { return money }
        if night.arePaymentsKnown { return nil }
        troubles.noteStale()
        return .paymentsStale
    }

    private mutating func write(
        _ claim: Claim,
        to debtor: Debtor,
        _ step: Step,
        _ kind: LetterKind
    ) {
        let terms = policies[step.policy].step(step.index, for: debtor)
        guard let channel = night.channel(terms.channel, to: debtor) else {
            return hold(claim, debtor, step, .addressMissing)
        }
        do throws(MissingRow) {
            let needsLicence = try terms.needsLicence.get()
            if needsLicence, night.settings.sendsForOthers, night.settings.licence == nil {
                return hold(claim, debtor, step, .licenceMissing)
            }
            let isPosted = channel == .post
            let deadlines = isPosted ? terms.postedDeadline : terms.electronicDeadline
            guard let deadline = try deadlines?.get(), let contents = try terms.contents?.get()
            else { return hold(claim, debtor, step, .contentMissing) }
            let needsInterest =
                terms.step.hasInterest || (contents.printsPeriods && claim.interest > 0)
            let interest = try needsInterest ? interest(claim, debtor, contents) : .none
            let charges = try charges(on: claim, debtor, kind, terms)
            if !night.isReviewed, kind.isStatutory || charges.isAnything {
                troubles.noteUnreviewed()
                return hold(claim, debtor, step, .lawNotReviewed)
            }
            let added = terms.step.hasInterest ? interest.total - claim.interestCharged : 0
            candidates.append(
                Candidate(
                    decision: decisions.count,
                    claim: claim,
                    step: step,
                    kind: kind,
                    isProposal: terms.isProposal && !night.asked.contains(claim.id),
                    channel: channel,
                    language: terms.step.language ?? night.language(of: debtor),
                    deadline: deadline,
                    interest: interest,
                    interestAdded: max(added, 0),
                    charges: charges
                )
            )
            decisions.append(
                Decision(claim: claim.id, action: .none, reason: .waiting, nextOn: nil, next: nil)
            )
        } catch {
            hold(claim, debtor, step, for: error)
        }
    }

    /// The interest on a claim through a day, or tonight, rounded as its letter prints it.
    func interest(
        _ claim: Claim,
        _ debtor: Debtor,
        _ contents: LetterContents?,
        through day: Day? = nil
    ) throws(MissingRow) -> Interest {
        let terms = try night.interestTerms(for: debtor).get()
        return try night.law.interest(
            on: PrincipalHistory(claim),
            since: try night.law.interestStart(.agreed(claim.due)).get(),
            through: day ?? night.date,
            terms,
            rounding: contents?.printsPeriods == true ? .segment : nil
        ).get()
    }
}

extension Claim {
    /// The claim's case number; empty past the serials that there are numbers for.
    func caseNumber(of creditor: Creditor) -> String {
        CaseNumber(creditor: creditor.serial, claim: id)?.description ?? ""
    }

    /// The case number as the creditor's country lets a debtor quote it.
    func caseReference(of creditor: Creditor) -> String {
        CaseNumber(creditor: creditor.serial, claim: id)?.reference(in: creditor.country) ?? ""
    }
}
