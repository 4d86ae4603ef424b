/// Which kinds of letters a claim has had, and which of them charged a fee; raw values are stored.
///
/// The step alone cannot tell when a creditor changes policy, and law asks: no Norwegian handoff
/// without a collection notice, no Swedish demand fee twice.
@usableFromInline
package struct LetterTally: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt8

    /// Takes back what was stored.
    @usableFromInline
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The mark of one letter.
    package init(_ kind: LetterKind, charged: Bool = false) {
        let bit = UInt8(1) << (kind.rawValue - 1)
        rawValue = charged ? bit | bit << 4 : bit
    }

    /// Whether a letter of some kind was sent.
    package func has(_ kind: LetterKind) -> Bool { contains(LetterTally(kind)) }

    /// Whether a letter of some kind charged a fee.
    package func hasCharged(_ kind: LetterKind) -> Bool {
        contains(LetterTally(kind, charged: true))
    }
}
