package import Records
import Values

extension Matcher {
    /// Takes over letters that were sent before this pipeline did, so that the next step is the
    /// right one: each letter once, in order of day, and before any of the pipeline's own.
    ///
    /// - Parameters:
    ///   - letters: in file order.
    ///   - steps: what each step of the creditor's policy sends; nil for a handoff.
    ///   - firstNumber: the number of the first letter taken.
    ///   - book: holds every claim that they are about.
    /// - Returns: a finding for each line that was not taken, and how many were.
    package mutating func take(
        _ letters: [SentLetter],
        steps: [LetterKind?],
        firstNumber: Int64,
        into book: inout ClaimBook
    ) -> (findings: [Finding], taken: Int) {
        var findings: [Finding] = []
        var taken = 0
        let inOrder = letters.sorted { ($0.day, $0.line) < ($1.day, $1.line) }
        for letter in inOrder {
            guard let slot = book.slot(number: letter.invoice) else {
                findings.append(refusal(letter, "the invoice is not known"))
                continue
            }
            let claim = book.claims[slot]
            if claim.taken.contains(where: { $0.kind == letter.kind && $0.day == letter.day }) {
                let words = "the letter is known already; it is not counted again"
                findings.append(finding(.letterKnown, letter, words))
                continue
            }
            if let words = refusal(of: letter, claim) {
                findings.append(refusal(letter, words))
                continue
            }
            let level = claim.taken.count { $0.kind == letter.kind } + 1
            guard let step = letter.step ?? Self.step(of: letter.kind, level, in: steps) else {
                let words = "the policy has no such letter; say in 'step' how many steps were taken"
                findings.append(refusal(letter, words))
                continue
            }
            let note = LetterNote(
                kind: letter.kind,
                level: letter.kind == .reminder ? UInt8(clamping: level) : 1,
                step: max(step, claim.step),
                letter: firstNumber + Int64(taken),
                day: letter.day,
                deadline: letter.deadline,
                fee: letter.fee,
                interest: 0,
                law: []
            )
            book.record(event(claim.id, letter.line, .letter(note)))
            taken += 1
        }
        return (findings.sorted { $0.place.line < $1.place.line }, taken)
    }

    /// Why a letter cannot have been sent, or not be taken any more; nil where it can.
    private func refusal(of letter: SentLetter, _ claim: Claim) -> String? {
        if claim.kind == .creditNote { return "that is a credit note" }
        if claim.kind == .taxShare { return "that is Skatteverket's share" }
        if letter.day > date { return "the letter's date lies ahead" }
        if letter.day < claim.issued { return "the letter is older than the invoice" }
        if claim.isHandedOff { return "the claim was handed to collection already" }
        if let last = claim.taken.last, last.day >= letter.day {
            return "a letter of the same day or a later one is known; give them in one file"
        }
        if letter.fee > 0, claim.currency != creditor.currency {
            return "the fee is in another currency than the invoice"
        }
        return nil
    }

    /// The number of steps taken with the n-th letter of a kind; with more of them than the policy
    /// has, with its last.
    private static func step(
        of kind: LetterKind,
        _ level: Int,
        in steps: [LetterKind?]
    ) -> UInt8? {
        let places = steps.indices.filter { steps[$0] == kind }
        guard let last = places.last else { return nil }
        return UInt8(clamping: (level <= places.count ? places[level - 1] : last) + 1)
    }

    private func refusal(_ letter: SentLetter, _ words: String) -> Finding {
        finding(.letterRefused, letter, words)
    }

    private func finding(_ code: FindingCode, _ letter: SentLetter, _ words: String) -> Finding {
        Finding(code, at: Place(file: file.name, line: Int(letter.line)), words)
    }
}
