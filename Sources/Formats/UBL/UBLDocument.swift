import Records
import Values
import XMLStream

/// Makes an invoice of a draft, or says where and why it is none.
struct UBLDocument {
    let draft: UBLDraft
    let root: XMLRoot
    let layout: UBLLayout
    let file: String
    private(set) var findings: [Finding] = []

    init(_ draft: UBLDraft, root: XMLRoot, layout: UBLLayout, file: String) {
        self.draft = draft
        self.root = root
        self.layout = layout
        self.file = file
    }

    /// The invoice or credit note that the draft states.
    ///
    /// - Throws: `FileRefused` at the first thing that is missing, cannot be read or contradicts
    ///   the rest.
    mutating func invoice() throws(FileRefused) -> Invoice {
        let profile = draft[.profile]
        if let words = UBLKind.refusal(customization: draft[.customization], profile: profile) {
            throw refusal(.documentKind, .customization, words)
        }
        let number = try required(.number, "the document number (BT-1)")
        let issued = try day(.issued, required(.issued, "the issue date (BT-2)"))
        let amounts = try amounts()
        let kind = try kind(amounts)
        let seller = sellerIdentifier
        return Invoice(
            kind: kind,
            number: number,
            customerNumber: draft.customerNumber,
            debtor: try buyer(),
            sellerIdentifier: seller,
            issued: issued,
            due: try due(),
            total: Money(minor: abs(amounts.total), amounts.currency),
            deduction: amounts.deduction.map { Money(minor: abs($0), amounts.currency) },
            reference: QuotedReference.read(draft[.paymentID], country: sellerCountry),
            payeeAccount: AccountText.normal(draft[.payeeAccount]),
            credits: kind == .creditNote ? credited() : .empty,
            line: Int32(root.line)
        )
    }

    /// Notes something that is no reason to refuse the document.
    mutating func note(_ finding: Finding) {
        findings.append(finding)
    }

    /// A refusal at the place of a tag.
    func refusal(_ code: FindingCode, _ tag: UBLTag, _ words: String) -> FileRefused {
        FileRefused(Finding(code, at: place(tag), words))
    }

    /// Where a tag stands, or should stand.
    func place(_ tag: UBLTag) -> Place {
        let path = tag.path.isEmpty ? layout.deduction ?? "" : tag.path
        return Place(file: file, line: draft.line(of: tag), element: root.name + "/" + path)
    }

    /// A text that must be there.
    func required(_ tag: UBLTag, _ name: String) throws(FileRefused) -> Text {
        let text = draft[tag]
        guard !text.isEmpty else { throw refusal(.fieldMissing, tag, "\(name) is missing") }
        return text
    }

    private func day(_ tag: UBLTag, _ text: Text) throws(FileRefused) -> Day {
        guard let day = XMLDay.day(text) else {
            throw refusal(.dateInvalid, tag, "not a day of the calendar, expected YYYY-MM-DD")
        }
        return day
    }

    /// When it is to be paid: a credit note has no due date of its own in UBL.
    private func due() throws(FileRefused) -> Day? {
        for tag in [UBLTag.due, .paymentDue] where !draft[tag].isEmpty {
            return try day(tag, draft[tag])
        }
        return nil
    }

    /// Invoice or credit note: by type code, and a negative invoice gives money back.
    private mutating func kind(_ amounts: UBLAmounts) throws(FileRefused) -> InvoiceKind {
        let tag: UBLTag = root.name == "Invoice" ? .invoiceType : .creditType
        let code = try required(tag, "the type code (BT-3)")
        guard let stated = UBLKind.kind(ofType: code) else {
            throw refusal(
                .documentKind,
                tag,
                "the type code (UNCL1001) is none of an invoice or credit note that asks for money"
            )
        }
        if UBLKind.isFactored(code) {
            let words = "the type code says that the claim is sold to a factor"
            note(Finding(.payeeOther, .warning, at: place(tag), words))
        }
        let isCredit = stated == .creditNote || root.name == "CreditNote"
        guard amounts.isNegative else { return isCredit ? .creditNote : .invoice }
        guard !isCredit || root.name == "Invoice" else {
            throw refusal(
                .amountInvalid,
                .payable,
                "a credit note with a negative amount asks for money, expected an invoice"
            )
        }
        return .creditNote
    }

    /// The one invoice that a credit note names; which part is for which is not stated where it
    /// names several.
    private mutating func credited() -> Text {
        guard draft.credited.count > 1 else { return draft.credited.first ?? .empty }
        let words = "\(draft.credited.count) invoices are named and none of them is chosen"
        note(Finding(.sectionSkipped, at: place(.credited), words))
        return .empty
    }
}
