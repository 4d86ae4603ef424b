package import Values

/// An invoice or credit note as it was read; valid, or it would be a finding.
///
/// Its texts are slices of the block it was read from and live for one batch.
package struct Invoice: Sendable {
    package var kind: InvoiceKind
    package var number: Text
    /// The debtor's number in the creditor's system; empty when not stated.
    package var customerNumber: Text
    package var debtor: Party
    /// Seller's organisation number where the document states one; empty otherwise.
    package var sellerIdentifier: Text
    package var issued: Day
    /// nil: the document states none.
    package var due: Day?
    /// What is to be paid in all, tax included; positive for an invoice and for a credit note.
    package var total: Money
    /// What is still open by the creditor's own system; nil when the document does not say.
    package var remaining: Money?
    /// ROT/RUT share that the creditor asks Skatteverket for; never the debtor's to pay.
    package var deduction: Money?
    package var reference: PaymentReference
    /// Account that the document asks to be paid to: digits only, or an IBAN; empty when not
    /// stated.
    package var payeeAccount: Text
    /// For a credit note, the number of the invoice it credits; empty when not stated.
    package var credits: Text
    package var status: ReportedStatus
    /// 1-based line in its file, 0 where lines mean nothing.
    package var line: Int32

    /// Makes an invoice of what was read.
    @inlinable
    package init(
        kind: InvoiceKind = .invoice,
        number: Text,
        customerNumber: Text = .empty,
        debtor: Party,
        sellerIdentifier: Text = .empty,
        issued: Day,
        due: Day?,
        total: Money,
        remaining: Money? = nil,
        deduction: Money? = nil,
        reference: PaymentReference = .none,
        payeeAccount: Text = .empty,
        credits: Text = .empty,
        status: ReportedStatus = .unknown,
        line: Int32 = 0
    ) {
        self.kind = kind
        self.number = number
        self.customerNumber = customerNumber
        self.debtor = debtor
        self.sellerIdentifier = sellerIdentifier
        self.issued = issued
        self.due = due
        self.total = total
        self.remaining = remaining
        self.deduction = deduction
        self.reference = reference
        self.payeeAccount = payeeAccount
        self.credits = credits
        self.status = status
        self.line = line
    }
}

/// Whether a document asks for money or gives it back.
package enum InvoiceKind: UInt8, Sendable {
    case invoice
    case creditNote
}

/// What the creditor's system says of an invoice.
package enum ReportedStatus: UInt8, Sendable {
    case unknown
    case open
    case paid
    case credited
    /// Not sent yet: never a claim.
    case draft
    /// Cancelled before it was paid: never a claim.
    case void
}
