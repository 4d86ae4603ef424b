import Records
import Values

extension Classifier {
    /// Days after which a proposal that got no answer is made anew, with the figures of then.
    private static let proposalDays = 7

    /// Numbers the letters and tells all that was decided.
    ///
    /// - Parameter firstLetter: the number of the first letter.
    /// - Returns: the plan; what it says does not depend on the order of the debtors, except the
    ///   order of its decisions.
    package consuming func finish(firstLetter: Int64) -> Plan {
        let order = lettersInOrder()
        let isBraked = night.settings.lettersMax.map { letters.count { !$0.isProposal } > $0 }
        var sent: [Letter] = []
        var proposals: [Letter] = []
        for index in order {
            let pending = letters[index]
            var letter = pending.letter
            if pending.isProposal || isBraked == true {
                letter.number = Int64(proposals.count) + 1
                proposals.append(letter)
                let nextOn =
                    pending.isProposal
                    ? night.date.adding(days: Self.proposalDays) : night.tomorrow
                propose(pending, nextOn: nextOn)
            } else {
                letter.number = firstLetter + Int64(sent.count)
                sent.append(letter)
                send(letter, pending)
            }
        }
        if isBraked == true, let most = night.settings.lettersMax {
            troubles.noteBrake(most: most, letters: proposals.count)
        }
        cases.sort {
            if $0.debtor.number != $1.debtor.number {
                return $0.debtor.number.precedesByBytes($1.debtor.number)
            }
            return ($0.due, $0.claim) < ($1.due, $1.claim)
        }
        let byClaim = events.indices.sorted { (events[$0].claim, $0) < (events[$1].claim, $1) }
        return Plan(
            decisions: decisions,
            letters: sent,
            cases: cases,
            events: byClaim.map { events[$0] },
            proposals: proposals,
            findings: troubles.findings(night)
        )
    }

    /// Places of the letters in the order that numbers are given in.
    ///
    /// Debtors' numbers are compared apart: a copy of a letter counts references for all it holds.
    private func lettersInOrder() -> [Int] {
        let numbers = letters.map(\.letter.debtor.number)
        return letters.indices.sorted {
            numbers[$0] == numbers[$1]
                ? letters[$0].precedes(letters[$1]) : numbers[$0].precedesByBytes(numbers[$1])
        }
    }

    private mutating func send(_ letter: Letter, _ pending: PendingLetter) {
        for (index, line) in letter.lines.enumerated() {
            let note = LetterNote(
                kind: letter.kind,
                level: line.level,
                step: line.step,
                letter: letter.number,
                day: letter.day,
                deadline: letter.deadline,
                fee: line.fee,
                interest: line.interestAdded,
                law: line.law
            )
            events.append(Event(claim: line.claim, day: night.date, .letter(note)))
            if line.compensationAdded > 0 {
                let asked = Surcharge(
                    .compensation,
                    letter: letter.number,
                    day: letter.day,
                    minor: line.compensationAdded
                )
                let body = EventBody.surcharged(asked, law: [])
                events.append(Event(claim: line.claim, day: night.date, body))
            }
            decisions[pending.decisions[index]] = Decision(
                claim: line.claim,
                action: letter.kind.action,
                reason: letter.kind.reason,
                nextOn: pending.next[index]?.on,
                next: pending.next[index]?.action
            )
        }
    }

    private mutating func propose(_ pending: PendingLetter, nextOn: Day) {
        for (index, line) in pending.letter.lines.enumerated() {
            if pending.isProposal {
                events.append(Event(claim: line.claim, day: night.date, .noted(.proposed)))
            }
            decisions[pending.decisions[index]] = Decision(
                claim: line.claim,
                action: .none,
                reason: pending.isProposal ? .proposed : .brake,
                nextOn: nextOn,
                next: pending.letter.kind.action
            )
        }
    }
}

extension LetterKind {
    fileprivate var action: Action {
        switch self {
        case .reminder: .remind
        case .collectionNotice: .notify
        case .demand: .demand
        }
    }

    fileprivate var reason: Reason {
        switch self {
        case .reminder: .reminded
        case .collectionNotice: .noticed
        case .demand: .demanded
        }
    }
}
