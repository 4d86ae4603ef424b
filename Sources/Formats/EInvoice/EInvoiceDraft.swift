import Records
import Values

/// What has been read of one e-invoice so far, whatever its syntax; it becomes an invoice once the
/// document is whole.
struct EInvoiceDraft {
    private var fields = FieldTexts(count: EInvoiceTag.allCases.count)
    /// Totals by tag, counted from ``EInvoiceTag/lineTotal``.
    private var totals = [EInvoiceNumber](repeating: .absent, count: totalCount)
    /// Scheme of the identifier, or currency of the amount, that comes next.
    var pending = EInvoicePending.none

    /// Whether the root element says that it is a credit note.
    var isCreditNote = false
    /// Whether amounts, days and references of instalments stand in lists of their own, first to
    /// first, and not inside each other (Finvoice).
    var listsInstalments = false
    /// Identifier the seller gave the buyer (BT-46 without a scheme).
    var customerNumber: Text = .empty
    /// Organisation numbers among the other identifiers (BT-29, BT-46 with the scheme of a Nordic
    /// register).
    var sellerNumber: Text = .empty
    var buyerNumber: Text = .empty
    /// Number of whoever is to be paid instead of the seller (BT-60).
    var payeeNumber: Text = .empty
    /// What a system says of its own document.
    var status = ReportedStatus.unknown
    var registrations: [EInvoiceRegistration] = []
    /// Numbers of the parties that name a scheme.
    var identifiers: [EInvoiceIdentifier] = []
    /// Different invoices that are named as preceding ones (BT-25): the first two of them.
    var credited: [Text] = []
    var payments: [EInvoicePayment] = []
    var terms: [EInvoiceTerms] = []
    var adjustments: [EInvoiceAdjustment] = []
    /// Total tax, in the document's currency and in that of the accounts (BT-110, BT-111).
    var taxTotals: [EInvoiceNumber] = []
    var taxes: [EInvoiceTax] = []
    /// How many of the total taxes have a breakdown, and which total the last row of it is of.
    var taxTotalsWithRows = 0
    var taxTotalOfRow = -1
    /// Where a preceding invoice is referred to (BG-3): lines of the one that is open and has no
    /// number yet, and of the first that ended without; 0 for none.
    var openPreceding: Int32 = 0
    var unnamedPreceding: Int32 = 0
    var lines: [EInvoiceLine] = []
    /// What the lines' amounts are made of, line by line; empty unless the profile asks for it.
    var lineSums: [EInvoiceLineSum] = []
    /// Every statement of the ROT/RUT share.
    var deductions: [EInvoiceNumber] = []
    /// The group of which there are more rows than ``EInvoiceLimits`` has, and the 1-based line of
    /// the first that is not kept.
    var excess: (tag: EInvoiceTag, line: Int32)?

    private static let totalCount = Int(
        EInvoiceTag.remaining.rawValue - EInvoiceTag.lineTotal.rawValue + 1
    )

    /// The first text of a tag; totals have none.
    subscript(tag: EInvoiceTag) -> Text { fields[tag.rawValue] }

    /// A total of the document.
    ///
    /// - Parameter tag: one from `.lineTotal` to `.remaining`.
    /// - Returns: the number, or that it is absent.
    func total(_ tag: EInvoiceTag) -> EInvoiceNumber {
        totals[Int(tag.rawValue - EInvoiceTag.lineTotal.rawValue)]
    }

    /// Sets a total that follows from others; what the document states itself is written over.
    mutating func set(_ tag: EInvoiceTag, to number: EInvoiceNumber) {
        totals[Int(tag.rawValue - EInvoiceTag.lineTotal.rawValue)] = number
    }

    /// Sets a text that follows from others, unless the document states it.
    mutating func keep(_ text: Text, as tag: EInvoiceTag, line: Int32) {
        fields.keep(text, as: tag.rawValue, line: line)
    }

    /// Puts another text in the place of one that is stated.
    mutating func replace(_ tag: EInvoiceTag, with text: Text) {
        let line = fields.line(of: tag.rawValue)
        fields.forget(tag.rawValue...tag.rawValue)
        fields.keep(text, as: tag.rawValue, line: line)
    }

    /// 1-based line of a tag's first text or number, or 0.
    func line(of tag: EInvoiceTag) -> Int {
        switch tag {
        case .lineTotal, .allowanceTotal, .chargeTotal, .netTotal, .grossTotal, .prepaid,
            .rounding, .payable, .remaining:
            Int(total(tag).line)
        case .deduction: Int(deductions.first?.line ?? 0)
        case .paymentDue, .paymentID, .paymentAccount: Int(payments.first?.line ?? 0)
        case .terms, .termsDue, .termsAmount: Int(terms.first?.line ?? 0)
        default: Int(fields.line(of: tag.rawValue))
        }
    }

    /// Forgets the document before.
    mutating func reset() {
        fields.forget(0...EInvoiceTag.lastField.rawValue)
        for index in totals.indices { totals[index] = .absent }
        pending = .none
        status = .unknown
        isCreditNote = false
        listsInstalments = false
        customerNumber = .empty
        sellerNumber = .empty
        buyerNumber = .empty
        payeeNumber = .empty
        registrations.removeAll(keepingCapacity: true)
        identifiers.removeAll(keepingCapacity: true)
        credited.removeAll(keepingCapacity: true)
        payments.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
        adjustments.removeAll(keepingCapacity: true)
        taxTotals.removeAll(keepingCapacity: true)
        taxes.removeAll(keepingCapacity: true)
        taxTotalsWithRows = 0
        taxTotalOfRow = -1
        openPreceding = 0
        unnamedPreceding = 0
        lines.removeAll(keepingCapacity: true)
        lineSums.removeAll(keepingCapacity: true)
        deductions.removeAll(keepingCapacity: true)
        excess = nil
    }
}
