import Records
import Values

extension EInvoiceDocument {
    /// Notes what a document says of other documents and of who is to be paid.
    mutating func noteRelations(_ kind: InvoiceKind) {
        if EInvoiceKind.isFactored(draft[.type]) {
            let words = "the type code says that the claim is sold to a factor"
            note(Finding(.payeeOther, .warning, at: place(.type), words))
        } else if !draft[.factor].isEmpty {
            let words = "the document names a factoring agreement: the claim may be sold"
            note(Finding(.payeeOther, .warning, at: place(.factor), words))
        } else if namesOtherPayee {
            let words = "the document names a payee other than the seller: the claim may be sold"
            note(Finding(.payeeOther, .warning, at: place(.payeeName), words))
        }
        // Corrected invoice (UNCL 1001): the one it names is not credited by it.
        if kind == .invoice, draft[.type].reads("384"), !draft.credited.isEmpty {
            let words =
                "the document corrects the invoice that it names, which stays a claim until it is "
                + "credited"
            note(Finding(.invoiceCorrected, at: place(.credited), words))
        }
    }

    /// Whether somebody else than the seller is to be paid (BG-10), by number where both have one.
    private var namesOtherPayee: Bool {
        let stated = draft[.payeeCompanyNumber]
        let number = stated.isEmpty ? draft.payeeNumber : stated
        let seller = sellerIdentifier
        if !number.isEmpty, !seller.isEmpty { return OrganisationScheme.number(number) != seller }
        let name = draft[.payeeName]
        return !name.isEmpty && name != draft[.sellerName] && name != draft[.sellerTradingName]
    }
}
