import Law
import Records
import Values

extension Classifier {
    /// Puts right what was charged before something became known that counts from an earlier day.
    ///
    /// A letter that nothing was owed for when its day began gives back what it charged, and its
    /// step does not count (SE: a cost is due only if the payment is booked on or after the
    /// letter's day; law/rules § 3.1). Part of the debt paid before leaves letter and fee, and
    /// takes off the interest on that part.
    mutating func putRight(_ claim: inout Claim, of debtor: Debtor) {
        let history = PrincipalHistory(claim)
        if let recall = claim.recall(history, on: night.date) { happen(.recalled(recall), &claim) }
        for letter in claim.taken.reversed() where letter.kind != nil {
            guard history.owed(before: letter.day) <= 0 else { break }
            let undone = LetterUndone(
                letter: letter.letter,
                fee: claim.costs(of: letter),
                interest: min(letter.interest, claim.interestCharged)
            )
            happen(.letterUndone(undone), &claim)
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
    /// Takes a case back that nothing was owed for when it was handed over; nil: it was owed.
    fileprivate func recall(_ history: PrincipalHistory, on day: Day) -> Recall? {
        guard isHandedOff, let handoff = taken.last(where: { $0.kind == nil }),
            history.owed(before: handoff.day) <= 0
        else { return nil }
        let fees = surcharges.reduce(0) {
            $1.letter == 0 && $1.day == handoff.day && $1.kind != .instalmentPlan
                ? $0 + $1.minor : $0
        }
        return Recall(
            .overtaken,
            day: day,
            fees: fees,
            interest: min(handoff.interest, interestCharged)
        )
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
