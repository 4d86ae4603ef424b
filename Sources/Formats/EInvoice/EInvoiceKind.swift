import Records
import Values

/// What kind of document an e-invoice is, and whether it can be followed up.
enum EInvoiceKind {
    /// What a type code (UNCL1001, BT-3) makes of a document; nil for one that asks for no money.
    static func kind(ofType code: Text) -> InvoiceKind? {
        guard (1...3).contains(code.count), code.isDigits else { return nil }
        if code.reads("380") { return .invoice }
        switch code {
        // Credit notes of all kinds, self-billed, factored and forwarded ones among them.
        case "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532":
            return .creditNote
        // Pro forma.
        case "325": return nil
        default: return .invoice
        }
    }

    /// Whether a type code says that the claim was sold: factored invoice and credit note.
    static func isFactored(_ code: Text) -> Bool {
        code.reads("393") || code.reads("396")
    }
}
