import Law
import Records
import Values

extension Classifier {
    /// Hands a claim to the agency, or tells what the agency or the law would refuse it for.
    mutating func handOff(_ claim: Claim, of debtor: Debtor, _ step: Step) {
        let terms = policies[step.policy].step(step.index, for: debtor)
        if let refusal = night.refusalOfAgency(claim, debtor.party) {
            return hold(claim, debtor, step, refusal)
        }
        do throws(MissingRow) {
            let before = try terms.lettersBefore.get()
            guard before.isEmpty || before.contains(where: claim.tally.has) else {
                return hold(claim, debtor, step, .noticeMissing)
            }
            let interest =
                try terms.step.hasInterest ? interest(claim, debtor, nil) : Interest.none
            let added =
                terms.step.hasInterest ? max(interest.total - claim.interestCharged, 0) : 0
            let charge = try chargesOfHandoff(on: claim, debtor, terms).charge()
            guard charge.sum == 0 || night.isReviewed else {
                troubles.noteUnreviewed()
                return hold(claim, debtor, step, .lawNotReviewed)
            }
            cases.append(
                HandoffCase(
                    claim,
                    of: debtor,
                    creditor: night.creditor,
                    step: terms.number,
                    charge: charge,
                    interestAdded: added,
                    segments: interest.segments,
                    costs: night.collectionCost(of: claim, debtor)
                )
            )
            events.append(
                Event(
                    claim: claim.id,
                    day: night.date,
                    .handedOff(
                        HandoffNote(
                            attempt: UInt8(clamping: claim.attempts + 1),
                            step: terms.number,
                            day: night.date,
                            interest: added
                        )
                    )
                )
            )
            surcharge(claim, charge)
            decisions.append(
                Decision(
                    claim: claim.id,
                    action: .handOff,
                    reason: .handedOff,
                    nextOn: night.look(for: claim, debtor),
                    next: nil
                )
            )
        } catch {
            hold(claim, debtor, step, for: error)
        }
    }

    /// Notes what a handoff charges beside interest.
    private mutating func surcharge(_ claim: Claim, _ charge: ChargeTerms.Charge) {
        for (kind, minor) in [
            (SurchargeKind.handoff, charge.fee), (.compensation, charge.compensation),
        ] where minor > 0 {
            let asked = Surcharge(kind, day: night.date, minor: minor)
            let body = EventBody.surcharged(asked, law: charge.rows)
            events.append(Event(claim: claim.id, day: night.date, body))
        }
    }
}

extension HandoffCase {
    fileprivate init(
        _ claim: Claim,
        of debtor: Debtor,
        creditor: Creditor,
        step: UInt8,
        charge: ChargeTerms.Charge,
        interestAdded: Int64,
        segments: [InterestSegment],
        costs: CollectionCost?
    ) {
        self.init(
            claim: claim.id,
            caseNumber: claim.caseNumber(of: creditor),
            attempt: UInt8(clamping: claim.attempts + 1),
            step: step,
            debtor: debtor,
            invoice: claim.number,
            reference: claim.reference,
            currency: claim.currency,
            issued: claim.issued,
            due: claim.due,
            original: claim.total,
            principal: claim.open,
            fees: claim.fees - claim.compensation + charge.fee,
            compensation: claim.compensation + charge.compensation,
            feeAdded: charge.fee,
            compensationAdded: charge.compensation,
            interest: claim.interest + interestAdded,
            interestAdded: interestAdded,
            segments: segments,
            lastLetterOn: claim.letterOn,
            lastDeadline: claim.deadline,
            settlements: claim.settlements,
            costs: costs
        )
    }
}

extension NightTerms {
    /// What the agency would refuse a case for, as far as it can be seen from here; nil: nothing.
    fileprivate func refusalOfAgency(_ claim: Claim, _ party: Party) -> Reason? {
        let needs = settings.handoffNeeds
        let currencies = settings.handoffCurrencies
        if !currencies.isEmpty, !currencies.contains(claim.currency) { return .currencyNotAccepted }
        if needs.contains(.address),
            party.street.isEmpty || party.postcode.isEmpty
                || party.city.isEmpty
        {
            return .addressMissing
        }
        guard needs.contains(.identity) else { return nil }
        if party.identifier.isEmpty { return .identityMissing }
        return isIdentity(party) ? nil : .identityInvalid
    }

    /// Whether a number has the digits of one of the country that the party lives in; true where
    /// the country's numbers are not known here.
    private func isIdentity(_ party: Party) -> Bool {
        let country = party.country.isEmpty ? Text(creditor.country) : party.country
        if party.kind == .company {
            if country == "DK" { return DanishBusinessNumber(party.identifier) != nil }
            if country == "FI" { return FinnishBusinessID(party.identifier) != nil }
        }
        return PartyIdentifier.kind(of: party.identifier, country: country) != .invalid
    }
}

extension NightTerms {
    /// What the agency may ask for collecting a claim, by the law of tonight.
    ///
    /// It tells the agency and decides nothing: where no row is in force, or the rows are in
    /// another currency, the case goes without.
    fileprivate func collectionCost(of claim: Claim, _ debtor: Debtor) -> CollectionCost? {
        let found = law.collectionCost(
            of: claim.open,
            on: date,
            due: claim.due,
            for: debtor.party.kind.isBusiness ? .business : .person
        )
        guard case .success(let cost) = found, cost?.currency == claim.currency else { return nil }
        return cost
    }
}
