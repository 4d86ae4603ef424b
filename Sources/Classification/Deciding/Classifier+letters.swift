import Law
import Records
import Values

/// A letter before it has its number, with the decisions it is the answer to.
struct PendingLetter {
    var letter: Letter
    let isProposal: Bool
    /// Where the lines' decisions stand, line by line.
    let decisions: [Int]
    /// What each line's claim may do next, and from when.
    let next: [Next]

    /// What comes after a letter.
    struct Next {
        let on: Day
        /// nil: none is left.
        let action: Action?
    }

    /// The order that numbers are given in: debtors by the bytes of their numbers.
    func precedes(_ other: PendingLetter) -> Bool {
        let (left, right) = (letter, other.letter)
        if left.debtor.number != right.debtor.number {
            return left.debtor.number.precedesByBytes(right.debtor.number)
        }
        if left.currency != right.currency { return left.currency < right.currency }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        if left.channel != right.channel { return left.channel.rawValue < right.channel.rawValue }
        if left.deadline != right.deadline { return left.deadline < right.deadline }
        if left.language != right.language {
            return left.language.precedesByBytes(right.language)
        }
        return !isProposal && other.isProposal
    }
}

extension Classifier {
    /// Puts the debtor's candidates into letters.
    ///
    /// Reminders in one currency share a letter, whatever their level; a statutory letter holds
    /// only claims of one deadline. Where the law has a duty to put together what can go together,
    /// nothing of a policy's parts claims of one kind of letter: all get the longest deadline.
    mutating func makeLetters(to debtor: Debtor) {
        let isDuty = night.sharingDuty != nil
        candidates.sort { $0.precedes($1, isDuty) }
        var start = 0
        while start < candidates.count {
            var end = start + 1
            while end < candidates.count, candidates[start].shares(with: candidates[end], isDuty) {
                end += 1
            }
            makeLetter(of: candidates[start..<end], to: debtor)
            start = end
        }
        candidates.removeAll(keepingCapacity: true)
    }

    private mutating func makeLetter(of group: ArraySlice<Candidate>, to debtor: Debtor) {
        guard let first = group.first else { return }
        let deadline = group.reduce(first.deadline.day) { max($0, $1.deadline.day) }
        let oldest = first.claim
        let caseNumber = oldest.caseReference(of: night.creditor)
        let isSingle = group.count == 1 && !oldest.reference.isEmpty
        let letter = Letter(
            number: 0,
            kind: first.kind,
            debtor: debtor,
            currency: oldest.currency,
            day: night.date,
            deadline: deadline,
            channel: first.channel,
            language: first.language,
            reference: isSingle ? oldest.reference : caseNumber,
            lines: lines(of: group, debtor)
        )
        let lacking = contents(of: first, debtor)?.missing(in: letter, of: night.creditor) ?? []
        guard lacking.isEmpty else {
            troubles.note(first.kind, lacks: lacking.map(\.rawValue))
            for candidate in group {
                decisions[candidate.decision] = heldDecision(
                    candidate.claim,
                    debtor,
                    candidate.step,
                    .contentMissing
                )
            }
            return
        }
        letters.append(
            PendingLetter(
                letter: letter,
                // One that is asked for takes those along that must share its letter.
                isProposal: group.contains { $0.isProposal }
                    && !group.contains { night.asked.contains($0.claim.id) },
                decisions: group.map(\.decision),
                next: group.map { next(after: $0, deadline: deadline) }
            )
        )
    }

    /// The lines of a letter: its one fee stands on the first claim that may bear one, and each
    /// claim of a business bears the compensation that is asked for.
    private func lines(of group: ArraySlice<Candidate>, _ debtor: Debtor) -> [LetterLine] {
        var hasFee = false
        let duty = group.count > 1 ? night.sharingDuty : nil
        return group.map { candidate in
            let claim = candidate.claim
            let terms = policies[candidate.step.policy].step(candidate.step.index, for: debtor)
            var law = candidate.deadline.rows
            let charge = candidate.charges.charge(bearsFee: !hasFee, isOnlyOne: duty != nil)
            if charge.fee > 0 { hasFee = true }
            law += charge.rows
            if let duty { law.append(duty) }
            if terms.step.hasInterest { law.append(contentsOf: candidate.interest.rows) }
            return LetterLine(
                claim: claim.id,
                caseNumber: claim.caseNumber(of: night.creditor),
                invoice: claim.number,
                reference: claim.reference,
                issued: claim.issued,
                due: claim.due,
                original: claim.total,
                principal: claim.open,
                level: terms.level,
                step: terms.number,
                fee: charge.fee,
                earlierFees: claim.fees - claim.compensation,
                interest: claim.interest + candidate.interestAdded,
                interestAdded: candidate.interestAdded,
                compensation: claim.compensation + charge.compensation,
                compensationAdded: charge.compensation,
                segments: candidate.interest.segments,
                law: law
            )
        }
    }

    private func contents(of candidate: Candidate, _ debtor: Debtor) -> LetterContents? {
        let step = candidate.step
        return try? policies[step.policy].step(step.index, for: debtor).contents?.get()
    }

    /// What a claim may do after a letter; after the last one, being told that it was the last once
    /// its deadline has passed.
    private func next(after candidate: Candidate, deadline: Day) -> PendingLetter.Next {
        let timings = policies[candidate.step.policy].timings
        let index = candidate.step.index + 1
        guard index < timings.count,
            timings[index].action != .handOff || night.settings.hasAgency
        else { return PendingLetter.Next(on: deadline.adding(days: 1), action: nil) }
        return PendingLetter.Next(
            on: timings[index].opens(
                due: candidate.claim.due,
                letterOn: night.date,
                deadline: deadline
            ),
            action: timings[index].action
        )
    }
}

extension Candidate {
    /// Whether two claims may stand in one letter.
    ///
    /// - Parameters:
    ///   - other: the other one.
    ///   - isDuty: whether the law wants all together that can be.
    /// - Returns: whether they do.
    fileprivate func shares(with other: Candidate, _ isDuty: Bool) -> Bool {
        guard claim.currency == other.claim.currency, kind == other.kind else { return false }
        return isDuty
            || channel == other.channel && isProposal == other.isProposal
                && language == other.language
                && (!kind.isStatutory || deadline.day == other.deadline.day)
    }

    /// The order that puts together what shares a letter, and in it by due date and number.
    fileprivate func precedes(_ other: Candidate, _ isDuty: Bool) -> Bool {
        if claim.currency != other.claim.currency { return claim.currency < other.claim.currency }
        if kind != other.kind { return kind.rawValue < other.kind.rawValue }
        if !isDuty, let order = apart(from: other) { return order }
        if claim.due != other.claim.due { return claim.due < other.claim.due }
        if claim.number != other.claim.number {
            return claim.number.precedesByBytes(other.claim.number)
        }
        return claim.id < other.claim.id
    }

    /// The order of two claims that their policies keep out of one letter; nil: they do not.
    private func apart(from other: Candidate) -> Bool? {
        if channel != other.channel { return channel.rawValue < other.channel.rawValue }
        if isProposal != other.isProposal { return other.isProposal }
        if language != other.language { return language.precedesByBytes(other.language) }
        if kind.isStatutory, deadline.day != other.deadline.day {
            return deadline.day < other.deadline.day
        }
        return nil
    }
}
