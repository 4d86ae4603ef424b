import Records
import Values

/// What kind of document an e-invoice is, and whether it can be followed up.
enum EInvoiceKind {
    /// Why a specification is none that is read; nil where it is, or is not known.
    ///
    /// These all have the root element `Invoice` or `CreditNote` of UBL 2 and mean another thing.
    static func refusal(customization: Text, profile: Text) -> String? {
        if customization == peppolBilling { return nil }
        if customization.contains("ehf:reminder")
            || profile.starts(with: "urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06")
        {
            return "an EHF Reminder asks again for what an invoice asked for, expected the invoice"
        }
        if customization.contains("ehf:spec:payment-request")
            || profile.starts(with: "urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:07")
        {
            return "an EHF Payment Request is not an invoice, expected EHF Billing 3"
        }
        if customization.contains("OIOUBL") {
            return "an OIOUBL document, expected Peppol BIS Billing 3 or EHF Billing 3"
        }
        if customization.contains("cenbii.eu") {
            return "a document of the retired BIS 5A or EHF 2, which rounds in another way, "
                + "expected Peppol BIS Billing 3 or EHF Billing 3"
        }
        return nil
    }

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

    private static let peppolBilling: Text =
        "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
}
