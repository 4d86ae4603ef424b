import Law
package import Records
import Values

extension Classifier {
    /// Tells in plain words what tonight brings for a claim, why, by which rows of law, and what
    /// comes next; nothing is decided by it.
    ///
    /// - Parameters:
    ///   - claim: the one to explain.
    ///   - claims: all of the debtor's, that one among them.
    ///   - debtor: whose they are.
    ///   - hasUnmatchedMoney: whether the debtor has paid what found no claim.
    /// - Returns: one line a fact; nothing of the debtor but the invoice's number.
    package func explain(
        _ claim: Claim,
        among claims: ArraySlice<Claim>,
        of debtor: Debtor,
        hasUnmatchedMoney: Bool
    ) -> [String] {
        var trial = self
        trial.forget()
        trial.decide(claims, of: debtor, hasUnmatchedMoney: hasUnmatchedMoney)
        let plan = trial.finish(firstLetter: 1)
        guard let decision = plan.decisions.first(where: { $0.claim == claim.id }) else {
            return ["claim \(claim.id) is not among the debtor's claims"]
        }
        var lines = standing(of: claim, debtor)
        lines.append("\(night.date): \(decision.reason.words) (\(decision.reason.code))")
        lines += plan.events.filter { $0.claim == claim.id }.compactMap { told($0.body, claim) }
        lines += plan.findings.map(\.message)
        for letter in plan.letters + plan.proposals {
            for line in letter.lines where line.claim == claim.id {
                lines += told(line, in: letter, claim, debtor)
            }
        }
        for item in plan.cases where item.claim == claim.id {
            lines.append("handed off with \(amount(item.interest, claim)) of interest")
            lines += told(item.segments, claim)
            lines += rows(item.segments.map(\.row))
        }
        if let next = decision.next, let day = decision.nextOn {
            lines.append("next: \(next.name), looked at on \(day)")
        } else if let day = decision.nextOn {
            lines.append("next look on \(day)")
        } else {
            lines.append("nothing is to come by itself")
        }
        return lines
    }

    /// What is put right before anything is decided.
    private func told(_ body: EventBody, _ claim: Claim) -> String? {
        switch body {
        case .letterUndone(let undone):
            "letter \(undone.letter) does not count, since nothing was owed on its day: "
                + "\(amount(undone.fee + undone.interest, claim)) is given back"
        case .interestCorrected(let minor):
            "interest charged before is corrected by \(amount(minor, claim))"
        case .surcharged(let asked, let law) where asked.letter == 0:
            "\(asked.kind.name) of \(amount(asked.minor, claim)) is charged, by "
                + law.joined(separator: ", ")
        case .planRaised(let minor):
            "the last payment of the instalment plan is \(amount(minor, claim)) more for its fee"
        case .moved: "charges that had been paid go to what else is owed"
        case .lifted(.paused): "the pause is over"
        case .lifted(.instalmentPlan): "the instalment plan is over or was not kept"
        default: nil
        }
    }

    private func standing(of claim: Claim, _ debtor: Debtor) -> [String] {
        var lines = [
            "invoice \(claim.number), due \(claim.due): \(amount(claim.open, claim)) of "
                + "\(amount(claim.total, claim)) open, \(amount(claim.fees, claim)) of fees, "
                + "\(amount(claim.interest, claim)) of interest"
        ]
        let ofDebtor = debtorPolicies[debtor.number] ?? standard
        let index = invoicePolicies[claim.number] ?? ofDebtor
        if index >= 0 {
            let policy = policies[index].policy
            lines.append(
                "policy \(policy.id): \(claim.step) of \(policy.steps.count) steps taken"
            )
        }
        if let letterOn = claim.letterOn, let deadline = claim.deadline {
            lines.append("last letter on \(letterOn) with the deadline \(deadline)")
        }
        return lines
    }

    private func told(
        _ line: LetterLine,
        in letter: Letter,
        _ claim: Claim,
        _ debtor: Debtor
    ) -> [String] {
        var lines = [
            "\(letter.kind.name) by \(letter.channel.rawValue), to be paid by \(letter.deadline): "
                + amount(line.amount, claim)
        ]
        if line.fee > 0 {
            lines.append("fee \(amount(line.fee, claim))")
        } else {
            lines.append("no fee: \(whyNoFee(line, letter.kind, claim, debtor).rawValue)")
        }
        lines += told(compensation: line, letter.kind, claim, debtor)
        lines.append("interest \(amount(line.interestAdded, claim)) more than before")
        return lines + told(line.segments, claim) + rows(line.law)
    }

    /// What the letter asks for of compensation, or why it asks for none where the policy would.
    private func told(
        compensation line: LetterLine,
        _ kind: LetterKind,
        _ claim: Claim,
        _ debtor: Debtor
    ) -> [String] {
        if line.compensationAdded > 0 {
            return ["compensation \(amount(line.compensationAdded, claim)) for being late"]
        }
        let terms = terms(of: line, claim, debtor)
        guard terms.step.hasCompensation,
            let asked = try? charges(on: claim, debtor, kind, terms).compensation
        else { return [] }
        guard case .none(let refusal) = asked else {
            return ["no compensation: it was charged before, or is within the fees"]
        }
        return ["no compensation: \(refusal.why.rawValue)"]
    }

    private func terms(of line: LetterLine, _ claim: Claim, _ debtor: Debtor) -> StepTerms {
        let index = invoicePolicies[claim.number] ?? debtorPolicies[debtor.number] ?? standard
        return policies[index].step(Int(line.step) - 1, for: debtor)
    }

    private func whyNoFee(
        _ line: LetterLine,
        _ kind: LetterKind,
        _ claim: Claim,
        _ debtor: Debtor
    ) -> NoFee {
        let terms = terms(of: line, claim, debtor)
        guard let charges = try? charges(on: claim, debtor, kind, terms) else {
            return .notByPolicy
        }
        if case .none(let refusal) = charges.fee { return refusal.why }
        return charges.charge().fee == 0 ? .inCompensation : .onAnotherLine
    }

    private func told(_ segments: [InterestSegment], _ claim: Claim) -> [String] {
        segments.map { segment in
            "after \(segment.from) through \(segment.through): \(percent(segment.rate)) % on "
                + "\(amount(segment.principal, claim)) is \(amount(segment.amount, claim))"
        }
    }

    private func rows(_ ids: [String]) -> [String] {
        ids.compactMap(night.law.row(id:)).map { row in
            "by \(row.id): \(row.value), \(row.status.rawValue): \(row.source)"
        }
    }

    private func amount(_ minor: Int64, _ claim: Claim) -> String {
        Money(minor: minor, claim.currency).description
    }

    /// Millionths as percent, without zeros at the end: 122 500 is `12.25`.
    private func percent(_ rate: Int64) -> String {
        var out = ByteBuilder()
        out.append(minor: rate, decimals: 4, point: 0x2E)
        var text = out.string[...]
        while text.last == "0" { text = text.dropLast() }
        return String(text.last == "." ? text.dropLast() : text)
    }

    private mutating func forget() {
        decisions = []
        letters = []
        cases = []
        events = []
        candidates = []
        troubles = Troubles()
    }
}
