import Values
import XMLStream

/// What has been read of one document so far; it becomes an invoice once the document is whole.
struct UBLDraft {
    private var fields = FieldTexts(count: UBLTag.allCases.count)
    /// Scheme of the identifier that comes next.
    private var scheme: Text = .empty
    /// Identifier the seller gave the buyer (BT-46 without a scheme).
    private(set) var customerNumber: Text = .empty
    /// Organisation numbers among the other identifiers (BT-29, BT-46 with scheme 0007 or 0192).
    private(set) var sellerNumber: Text = .empty
    private(set) var buyerNumber: Text = .empty
    /// Different invoices that a credit note names.
    private(set) var credited: [Text] = []
    /// Every statement of the ROT/RUT share.
    private(set) var deductions: [Text] = []

    /// The first text of a tag.
    subscript(tag: UBLTag) -> Text { fields[tag.rawValue] }

    /// 1-based line of a tag's first text, or 0.
    func line(of tag: UBLTag) -> Int { Int(fields.line(of: tag.rawValue)) }

    /// Forgets the document before.
    mutating func reset() {
        fields.forget(0...UBLTag.deduction.rawValue)
        scheme = .empty
        customerNumber = .empty
        sellerNumber = .empty
        buyerNumber = .empty
        credited.removeAll(keepingCapacity: true)
        deductions.removeAll(keepingCapacity: true)
    }

    /// Takes in one block.
    mutating func take(_ tape: XMLTape) {
        for event in tape.events where event.count > 0 {
            guard let tag = UBLTag(rawValue: event.tag) else { continue }
            take(tape.text(event), as: tag, line: event.line)
        }
    }

    private mutating func take(_ text: Text, as tag: UBLTag, line: Int32) {
        switch tag {
        case .sellerIDScheme, .buyerIDScheme:
            scheme = text
            return
        case .sellerID:
            if OrganisationScheme.isNordicRegister(scheme) { sellerNumber = text }
            scheme = .empty
        case .buyerID:
            if scheme.isEmpty {
                if customerNumber.isEmpty { customerNumber = text }
            } else if OrganisationScheme.isNordicRegister(scheme) {
                buyerNumber = text
            }
            scheme = .empty
        case .sellerTaxNumber, .buyerTaxNumber:
            // A party may state several, such as the Swedish approval for F-tax.
            guard text.starts(with: "SE") || text.starts(with: "NO") else { return }
        case .credited:
            if !credited.contains(text) { credited.append(text) }
        case .deduction:
            deductions.append(text)
        default: break
        }
        fields.keep(text, as: tag.rawValue, line: line)
    }
}
