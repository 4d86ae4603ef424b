import Law
import Records
import Values

extension Classifier {
    /// Hands a claim to the agency, or tells what the agency or the law would refuse it for.
    mutating func handOff(_ claim: Claim, of debtor: Debtor, _ step: Step) {
        let terms = policies[step.policy].step(step.index, for: debtor)
        let party = debtor.party
        let needs = night.settings.handoffNeeds
        if needs.contains(.address), !party.hasPostalAddress {
            return hold(claim, step, .addressMissing)
        }
        if needs.contains(.identity), party.identifier.isEmpty {
            return hold(claim, step, .identityMissing)
        }
        do throws(MissingRow) {
            let before = try terms.lettersBefore.get()
            guard before.isEmpty || before.contains(where: claim.tally.has) else {
                return hold(claim, step, .noticeMissing)
            }
            let interest =
                try terms.step.hasInterest ? interest(claim, debtor, nil) : Interest.none
            let added =
                terms.step.hasInterest ? max(interest.total - claim.interestCharged, 0) : 0
            cases.append(
                HandoffCase(
                    claim,
                    of: debtor,
                    creditor: night.creditor,
                    step: terms.number,
                    interest: claim.interest + added,
                    interestAdded: added,
                    segments: interest.segments
                )
            )
            events.append(
                Event(
                    claim: claim.id,
                    day: night.date,
                    .handedOff(
                        HandoffNote(
                            attempt: 1,
                            step: terms.number,
                            day: night.date,
                            interest: added
                        )
                    )
                )
            )
            decisions.append(
                Decision(
                    claim: claim.id,
                    action: .handOff,
                    reason: .handedOff,
                    nextOn: nil,
                    next: nil
                )
            )
        } catch {
            hold(claim, step, for: error)
        }
    }
}

extension HandoffCase {
    fileprivate init(
        _ claim: Claim,
        of debtor: Debtor,
        creditor: Creditor,
        step: UInt8,
        interest: Int64,
        interestAdded: Int64,
        segments: [InterestSegment]
    ) {
        self.init(
            claim: claim.id,
            caseNumber: claim.caseNumber(of: creditor),
            attempt: 1,
            step: step,
            debtor: debtor,
            invoice: claim.number,
            reference: claim.reference,
            currency: claim.currency,
            issued: claim.issued,
            due: claim.due,
            original: claim.total,
            principal: claim.open,
            fees: claim.fees,
            interest: interest,
            interestAdded: interestAdded,
            segments: segments,
            lastLetterOn: claim.letterOn,
            lastDeadline: claim.deadline,
            settlements: claim.settlements
        )
    }
}
