import Law
import Records
import Values

extension Classifier {
    /// Puts right what was charged before something became known that counts from an earlier day.
    ///
    /// A letter that nothing was owed for when its day began gives back what it charged, and its
    /// step does not count (SE: a cost is due only if the payment is booked on or after the
    /// letter's day; law/rules § 3.1). A handoff gives back what it charged beside interest, and
    /// stands. Part of the debt paid before leaves letter and fee, and takes off the interest on
    /// that part.
    mutating func putRight(_ claim: inout Claim, of debtor: Debtor) {
        let history = PrincipalHistory(claim)
        for step in claim.taken.reversed() {
            guard history.owed(before: step.day) <= 0 else { break }
            if step.kind == nil {
                for surcharge in claim.charged(byHandoff: step) {
                    happen(.surchargeUndone(surcharge), &claim)
                }
            } else {
                let undone = LetterUndone(
                    letter: step.letter,
                    fee: claim.costs(of: step),
                    interest: min(step.interest, claim.interestCharged)
                )
                happen(.letterUndone(undone), &claim)
            }
        }
        if let more = interestCorrection(claim, debtor) {
            happen(.interestCorrected(more), &claim)
        }
        if let moved = claim.surplusMoved(on: night.date) { happen(.moved(moved), &claim) }
    }

    /// Notes what time or news has done to a claim, before it is decided on.
    mutating func happen(_ body: EventBody, _ claim: inout Claim) {
        events.append(Event(claim: claim.id, day: night.date, body))
        claim.apply(body)
    }

    /// What takes charged interest down to what was owed through the day it was charged to; nil
    /// where it is no more than that, or a rate is missing.
    private func interestCorrection(_ claim: Claim, _ debtor: Debtor) -> Int64? {
        guard claim.interestCharged > 0,
            let last = claim.taken.last(where: { $0.interest > 0 }),
            let owed = try? interest(claim, debtor, nil, through: last.day),
            owed.total < claim.interestCharged
        else { return nil }
        return owed.total - claim.interestCharged
    }
}

extension Claim {
    /// What a handoff charged beside interest, and was not given back.
    fileprivate func charged(byHandoff step: TakenStep) -> [Surcharge] {
        surcharges.filter {
            $0.letter == 0 && $0.day == step.day && $0.kind != .instalmentPlan
        }
    }

    /// Charges that were paid and then given back, moved to what else is owed; nil: none can be.
    fileprivate func surplusMoved(on day: Day) -> Settlement? {
        let ofFees = max(-fees, 0)
        let surplus = ofFees + max(-interest, 0)
        let toFees = min(max(fees, 0), surplus)
        let toInterest = min(max(interest, 0), surplus - toFees)
        let toPrincipal = min(max(open, 0), surplus - toFees - toInterest)
        let moved = toFees + toInterest + toPrincipal
        guard moved > 0 else { return nil }
        let fromFees = min(ofFees, moved)
        return Settlement(
            day: day,
            principal: toPrincipal,
            fees: toFees - fromFees,
            interest: toInterest - (moved - fromFees),
            origin: 0
        )
    }
}
