import Records
import Values
import XMLStream

/// Makes an invoice of a draft, or says where and why it is none.
struct EInvoiceDocument {
    let facts: EInvoiceFacts
    let root: XMLRoot
    let syntax: EInvoiceSyntax
    let layout: UBLLayout
    let profile: RuleProfile
    let file: String
    private(set) var findings: [Finding] = []

    init(
        _ draft: EInvoiceDraft,
        root: XMLRoot,
        syntax: EInvoiceSyntax,
        layout: UBLLayout,
        profile: RuleProfile,
        file: String
    ) {
        facts = EInvoiceFacts(draft)
        self.root = root
        self.syntax = syntax
        self.layout = layout
        self.profile = profile
        self.file = file
    }

    var draft: EInvoiceDraft { facts.draft }

    /// The invoice or credit note that the draft states, or its instalments.
    ///
    /// - Throws: `EInvoiceFault` at the first thing that is missing, cannot be read or contradicts
    ///   the rest.
    mutating func invoices() throws(EInvoiceFault) -> [Invoice] {
        let whole = try invoice()
        let parts = try instalments(of: whole)
        return parts.isEmpty ? [whole] : parts
    }

    private mutating func invoice() throws(EInvoiceFault) -> Invoice {
        if let excess = draft.excess {
            let words = "the document has more of these than any real one"
            let place = place(excess.tag, line: excess.line)
            throw EInvoiceFault(finding: Finding(.xmlForbidden, at: place, words))
        }
        try checkRules()
        let number = try required(.number, "the document number (BT-1)")
        let issued = try day(.issued, required(.issued, "the issue date (BT-2)"))
        let amounts = try amounts()
        let kind = try kind(amounts)
        let payment = payment
        noteRelations(kind)
        if draft[.buyerCountry] == Party.unknownCountry {
            let words = "the buyer's country is not known; it counts as abroad"
            note(Finding(.wordUnknown, at: place(.buyerCountry), words))
        }
        return Invoice(
            kind: kind,
            number: number,
            customerNumber: draft.customerNumber,
            debtor: try buyer(),
            sellerIdentifier: sellerIdentifier,
            issued: issued,
            due: try due(payment),
            total: Money(minor: abs(amounts.total), amounts.currency),
            remaining: try remaining(amounts.currency),
            deduction: amounts.deduction.map { Money(minor: abs($0), amounts.currency) },
            reference: reference(payment.reference),
            payeeAccount: AccountText.normal(payment.account),
            credits: kind == .creditNote ? credited() : .empty,
            status: draft.status,
            line: Int32(root.line)
        )
    }

    /// A payment reference as the payee's country has it.
    func reference(_ text: Text) -> PaymentReference {
        QuotedReference.read(text, country: sellerCountry)
    }

    /// Notes something that is no reason to refuse the document.
    mutating func note(_ finding: Finding) {
        findings.append(finding)
    }

    /// A refusal at the place of a tag.
    func fault(_ code: FindingCode, _ tag: EInvoiceTag, _ words: String) -> EInvoiceFault {
        EInvoiceFault(finding: Finding(code, at: place(tag), words))
    }

    /// Where a tag stands, or should stand; the 1-based line of one of several, or 0 for that of
    /// the tag, may be given.
    func place(_ tag: EInvoiceTag, line: Int32 = 0) -> Place {
        let path = syntax.path(of: tag, isCreditNote: draft.isCreditNote)
        let line = line > 0 ? Int(line) : draft.line(of: tag)
        return Place(file: file, line: line, element: root.name + "/" + path)
    }

    /// A text that must be there.
    func required(_ tag: EInvoiceTag, _ name: String) throws(EInvoiceFault) -> Text {
        let text = draft[tag]
        guard !text.isEmpty else { throw fault(.fieldMissing, tag, "\(name) is missing") }
        return text
    }

    /// Reads a day of the document.
    func day(_ tag: EInvoiceTag, _ text: Text) throws(EInvoiceFault) -> Day {
        guard let day = syntax.day(text) else {
            let words = "not a day of the calendar, expected \(syntax.dayWords)"
            throw fault(.dateInvalid, tag, words)
        }
        return day
    }

    /// When it is to be paid: the day of the document, else of the way to pay, else the last one
    /// that its terms name.
    private func due(_ payment: EInvoicePaymentChoice) throws(EInvoiceFault) -> Day? {
        if !draft[.due].isEmpty { return try day(.due, draft[.due]) }
        if !payment.due.isEmpty { return try day(.paymentDue, payment.due) }
        var last: Day?
        for terms in draft.terms where !terms.due.isEmpty {
            let day = try day(.termsDue, terms.due)
            last = last.map { max($0, day) } ?? day
        }
        return last
    }

    /// Invoice or credit note: by type code and sign.
    ///
    /// EN 16931 has negative invoices as an alternative to credit notes, which whoever receives
    /// invoices must support, and negative credit notes to balance those (Peppol BIS Billing 3.0,
    /// section 4.6). Others have them not: what is meant there is asked for.
    private func kind(_ amounts: EInvoiceAmounts) throws(EInvoiceFault) -> InvoiceKind {
        let code = try required(.type, "the type code (BT-3)")
        guard let stated = EInvoiceKind.kind(ofType: code) else {
            throw fault(
                .documentKind,
                .type,
                "the type code (UNCL1001) is none of an invoice or credit note that asks for money"
            )
        }
        let isCredit = stated == .creditNote || draft.isCreditNote
        guard amounts.isNegative else { return isCredit ? .creditNote : .invoice }
        if syntax.hasNegativeCredit { return .creditNote }
        guard !isCredit else {
            let words = "a credit note with a negative amount asks for money, expected an invoice"
            throw fault(.amountInvalid, .payable, words)
        }
        guard syntax.isOfEN16931, !UBLSpecification.isDanish(draft[.customization]) else {
            let words = "an invoice with a negative amount, expected a credit note"
            throw fault(.amountInvalid, .payable, words)
        }
        return .creditNote
    }

    /// The one invoice that a credit note names; which part is for which is not stated where it
    /// names several.
    private mutating func credited() -> Text {
        guard draft.credited.count > 1 else { return draft.credited.first ?? .empty }
        let words = "several invoices are named and none of them is chosen"
        note(Finding(.sectionSkipped, at: place(.credited), words))
        return .empty
    }
}
