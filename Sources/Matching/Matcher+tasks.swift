package import Records
import Values

extension Matcher {
    /// Takes in the questions that stand open, before any file: what comes may answer them.
    package mutating func expect(asked tasks: [OpenTask]) {
        for task in tasks {
            if task.claim != 0 { asked.insert(TaskAnswer(task.code, claim: task.claim)) }
            questions[task.id] = task
        }
    }

    /// Every question that is resolved by what came tonight, in order, as a night leaves a book.
    package func answers(_ book: ClaimBook) -> [TaskAnswer] {
        let found = unapplied.filter { $0.minor == 0 }.map { ClaimKey.payment($0.key) }
        let again = Set(tasks.filter { $0.claim != 0 }.map { TaskAnswer($0.code, claim: $0.claim) })
        let over = asked.subtracting(again).filter { answer in
            guard let code = answer.code, let slot = book.slot(id: answer.claim) else {
                return false
            }
            return book.claims[slot].resolves(code)
        }
        return resolved.subtracting(again).union(over).union(
            (found + answered).map { TaskAnswer(origin: $0) }
        )
        .sorted()
    }

    /// Asks about claims on which more was paid than is owed now.
    package mutating func askOwedBack(_ book: ClaimBook) {
        file = FileInHand()
        for slot in book.claims.indices
        where book.claims[slot].charges < 0 && book.claims[slot].open <= 0
            && book.claims[slot].kind == .invoice
        {
            let back = -book.claims[slot].charges
            ask(
                .owedBack,
                claim: book.claims[slot].id,
                line: 0,
                amount: Money(minor: back, book.claims[slot].currency),
                cause: OpenTask.cause(back)
            )
        }
    }

    /// The claim that an open question is about; nil for none.
    package func claim(ofTask id: Int64) -> Int64? {
        questions[id].flatMap { $0.claim == 0 ? nil : $0.claim }
    }

    /// Notes that a question about a claim is answered, where it stood open.
    mutating func resolve(_ code: FindingCode, _ claim: Int64) {
        guard !asked.isEmpty else { return }
        let answer = TaskAnswer(code, claim: claim)
        if asked.contains(answer) { resolved.insert(answer) }
    }
}

extension Claim {
    /// Whether a question about the claim is answered by how it stands.
    fileprivate func resolves(_ code: FindingCode) -> Bool {
        switch code {
        case .goneFromExport: isSettled || !held.holds.has(.goneFromExport)
        case .invoiceConflict: isSettled || !held.holds.has(.identityConflict)
        case .remainingHigher, .creditUnmatched, .deductionShort: open == 0
        case .deductionOver: open >= 0
        case .owedBack: fees >= 0 && interest >= 0
        default: false
        }
    }
}
