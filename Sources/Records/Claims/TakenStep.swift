package import Values

/// A letter or a handoff that stands: what it charged, and what was known when it was decided.
@usableFromInline
package struct TakenStep: Hashable, Sendable {
    /// The letter's kind; nil for a handoff.
    package let kind: LetterKind?
    /// The letter's number; 0 for a handoff.
    package let letter: Int64
    package let day: Day
    /// The letter's deadline; its day for a handoff.
    package let deadline: Day
    /// Fee charged on the claim, in minor units.
    package let fee: Int64
    /// Interest charged on the claim beyond what was charged before, in minor units.
    package let interest: Int64
    /// Number of policy steps taken with it.
    package let step: UInt8
    /// How many of the claim's settlements were known: what comes later and counts from an earlier
    /// day overtakes it.
    package let known: UInt16

    /// Notes a step.
    package init(
        kind: LetterKind?,
        letter: Int64,
        day: Day,
        deadline: Day,
        fee: Int64,
        interest: Int64,
        step: UInt8,
        known: UInt16
    ) {
        self.kind = kind
        self.letter = letter
        self.day = day
        self.deadline = deadline
        self.fee = fee
        self.interest = interest
        self.step = step
        self.known = known
    }

    /// The step of a letter.
    init(_ note: LetterNote, known: Int) {
        self.init(
            kind: note.kind,
            letter: note.letter,
            day: note.day,
            deadline: note.deadline,
            fee: note.fee,
            interest: note.interest,
            step: note.step,
            known: UInt16(clamping: known)
        )
    }

    /// The step of a handoff.
    init(_ note: HandoffNote, known: Int) {
        self.init(
            kind: nil,
            letter: 0,
            day: note.day,
            deadline: note.day,
            fee: 0,
            interest: note.interest,
            step: note.step,
            known: UInt16(clamping: known)
        )
    }
}
