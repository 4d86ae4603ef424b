package import Records
import Values

/// A rule for e-invoices: what it is called, how much it weighs, and how it is checked.
package struct EInvoiceRule: Sendable {
    /// The rule's official id.
    package let code: FindingCode
    package let weight: Weight
    /// Where what it is about stands, or should stand.
    let tag: EInvoiceTag
    /// Looks for a breach; nil where the rule is kept, else the 1-based line of the breach, or 0
    /// where that of the tag tells it.
    let breach: @Sendable (EInvoiceFacts) -> Int32?
    /// What is told of a breach: made once, as the same rule may be broken in every document.
    let message: String

    /// How much a breach of a rule matters.
    package enum Weight: Sendable, CaseIterable {
        /// Without it there is no claim.
        case decisive
        /// It leaves in doubt how much is owed.
        case sum
        /// Fatal to the rule's makers; the claim stands.
        case form
        /// The same, of what is looked at only where every rule counts.
        case detail
        /// A warning of the rule's makers.
        case advice

        /// The severity of a breach; nil where it is not told.
        package func severity(_ profile: RuleProfile) -> Severity? {
            switch (self, profile) {
            case (.decisive, _), (.sum, .strict), (.sum, .standard), (.form, .strict),
                (.detail, .strict):
                .error
            case (.sum, .lenient), (.form, .standard), (.advice, .strict): .warning
            case (.form, .lenient), (.advice, .standard): .note
            case (.advice, .lenient), (.detail, _): nil
            }
        }
    }

    init(
        _ code: FindingCode,
        _ weight: Weight,
        _ tag: EInvoiceTag,
        _ breach: @escaping @Sendable (EInvoiceFacts) -> Int32?
    ) {
        self.code = code
        self.weight = weight
        self.tag = tag
        self.breach = breach
        let words = code.entry.english
        message = "\(words.meaning.lowercasedStart), expected \(words.expected.withoutStop)"
    }

    /// Every rule that is checked, in the order of the papers.
    package static let all: [EInvoiceRule] = core + peppol

    /// Rules of EN 16931.
    static let core: [EInvoiceRule] = stated + rows + sums + decimals

    /// Rules of Peppol BIS Billing 3 on top of those.
    static let peppol: [EInvoiceRule] = billing + numbers + sweden + norway
}

extension EInvoiceRule {
    /// A rule that asks for a text.
    static func text(_ code: FindingCode, _ weight: Weight, _ tag: EInvoiceTag) -> EInvoiceRule {
        EInvoiceRule(code, weight, tag) { $0.draft[tag].isEmpty ? 0 : nil }
    }

    /// A rule that asks for a total.
    static func total(_ code: FindingCode, _ weight: Weight, _ tag: EInvoiceTag) -> EInvoiceRule {
        EInvoiceRule(code, weight, tag) { $0.draft.total(tag).isStated ? nil : 0 }
    }

    /// A rule that allows a total two decimals.
    static func decimals(
        _ code: FindingCode,
        _ weight: Weight,
        _ tag: EInvoiceTag
    ) -> EInvoiceRule {
        EInvoiceRule(code, weight, tag) { $0.draft.total(tag).decimals > 2 ? 0 : nil }
    }

    /// A rule that is kept or not.
    static func flag(
        _ code: FindingCode,
        _ weight: Weight,
        _ tag: EInvoiceTag,
        _ isKept: @escaping @Sendable (EInvoiceFacts) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, weight, tag) { isKept($0) ? nil : 0 }
    }
}

extension String {
    /// As it stands inside a sentence, without the stop at its end.
    fileprivate var lowercasedStart: String {
        (first?.lowercased() ?? "") + dropFirst().withoutStop
    }
}

extension StringProtocol {
    /// Without the stop at its end.
    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : String(self) }
}
