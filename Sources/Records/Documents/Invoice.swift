public import Values

/// An invoice or credit note as it was read; valid, or it would be a finding.
///
/// Its texts are slices of the block it was read from and live for one batch.
@usableFromInline
package struct Invoice: Sendable {
    @usableFromInline package var kind: InvoiceKind
    @usableFromInline package var number: Text
    /// The debtor's number in the creditor's system; empty when not stated.
    @usableFromInline package var customerNumber: Text
    @usableFromInline package var debtor: Party
    /// Seller's organisation number where the document states one; empty otherwise.
    @usableFromInline package var sellerIdentifier: Text
    @usableFromInline package var issued: Day
    /// nil: the document states none.
    @usableFromInline package var due: Day?
    /// What is to be paid in all, tax included; positive for an invoice and for a credit note.
    @usableFromInline package var total: Money
    /// What is still open by the creditor's own system; nil when the document does not say.
    @usableFromInline package var remaining: Money?
    /// ROT/RUT share that the creditor asks Skatteverket for; never the debtor's to pay.
    @usableFromInline package var deduction: Money?
    @usableFromInline package var reference: PaymentReference
    /// Account that the document asks to be paid to: digits only, or an IBAN; empty when not
    /// stated.
    @usableFromInline package var payeeAccount: Text
    /// For a credit note, the number of the invoice it credits; empty when not stated.
    @usableFromInline package var credits: Text
    @usableFromInline package var status: ReportedStatus
    @usableFromInline package var nature: ClaimNature
    /// 1-based line in its file, 0 where lines mean nothing.
    @usableFromInline package var line: Int32

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
        nature: ClaimNature = .ordinary,
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
        self.nature = nature
        self.line = line
    }
}

/// Whether a document asks for money or gives it back; raw values are stored.
@usableFromInline
package enum InvoiceKind: UInt8, Sendable {
    case invoice
    case creditNote
    /// The ROT/RUT share of an invoice or credit note, which Skatteverket owes and nobody else: no
    /// document of its own, and never read from one.
    case taxShare
}

/// What the creditor's system says of an invoice.
@usableFromInline
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
