import Records
import Values

/// What a UBL document says of the specification it follows.
enum UBLSpecification {
    private static let peppolBilling: Text =
        "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"

    /// Whether a specification is OIOUBL.
    static func isDanish(_ customization: Text) -> Bool {
        customization.contains("OIOUBL") || customization.contains("oioubl")
    }

    /// Why a specification is none that is read; nil where it is, or is not known.
    ///
    /// These all have the root element `Invoice` or `CreditNote` of UBL 2 and mean another thing.
    static func refusal(_ customization: Text, profile: Text) -> EInvoiceRefusal? {
        func refusal(_ words: String, _ code: FindingCode = .documentKind) -> EInvoiceRefusal {
            EInvoiceRefusal(code: code, tag: .customization, words: words)
        }
        if customization == peppolBilling { return nil }
        if customization.contains("ehf:reminder")
            || profile.starts(with: "urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06")
        {
            return refusal(
                "an EHF Reminder asks again for what an invoice asked for, expected the invoice",
                .documentReminder
            )
        }
        if customization.contains("ehf:spec:payment-request")
            || profile.starts(with: "urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:07")
        {
            return refusal("an EHF Payment Request is not an invoice, expected EHF Billing 3")
        }
        if customization.contains("cenbii.eu") {
            return refusal(
                "a document of the retired BIS 5A or EHF 2, which rounds in another way, "
                    + "expected Peppol BIS Billing 3 or EHF Billing 3"
            )
        }
        return nil
    }
}
