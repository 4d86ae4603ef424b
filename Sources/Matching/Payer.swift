import Records
import Values

/// Who paid or who owes, as far as a bank or a document tells.
struct Payer: Hashable, Sendable {
    /// Organisation or personal number, as both sides write it; empty when not stated.
    let identifier: Text
    /// Folded; empty when not stated.
    let name: Text

    init(_ payment: Payment) {
        identifier = Self.bare(payment.payerIdentifier)
        name = payment.payerName.folded
    }

    init(_ party: Party) {
        identifier = Self.bare(party.identifier)
        name = party.name.folded
    }

    /// Whether both may be the same: by number where both state one, else by name.
    func isLike(_ other: Payer) -> Bool {
        if !identifier.isEmpty, !other.identifier.isEmpty { return identifier == other.identifier }
        return !name.isEmpty && name == other.name
    }

    /// A number's digits and letters; of twelve digits, which begin with a century or with `16`
    /// in Sweden, the last ten.
    private static func bare(_ number: Text) -> Text {
        let digits = number.folded
        guard digits.count == 12, digits[0] == 0x31 || digits[0] == 0x32 else { return digits }
        return digits.slice(from: 2, count: 10)
    }
}
