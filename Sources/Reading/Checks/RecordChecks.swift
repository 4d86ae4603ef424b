import Formats
import Records
import Values

/// Checks what records of every format have in common, against the creditor they are for.
struct RecordChecks {
    private let file: String
    /// Whether the file holds e-invoices: where the only one is refused, the file is.
    private let isDocuments: Bool
    /// Why the first e-invoice is refused, until another one is met; and that e-invoice, of which
    /// there may be several instalments.
    private var pending: Finding?
    private var first: (number: Text, line: Int32) = (.empty, 0)
    /// Records of it that were dropped beside the first.
    private var siblings = 0
    private let sellers: SellerCheck
    private let payees: PayeeCheck
    private var numbers = NumberSet()
    private var findings: [Finding] = []
    private var dropped: [Int] = []
    /// Invoices whose reference has a wrong check digit.
    private var misquoted: [Int] = []
    private var droppedCount = 0
    private var totals = InvoiceTotals()

    /// Minor units from which on an amount is an error of somebody's: ten thousand million crowns.
    ///
    /// It also keeps the sums of nine million claims within 64 bits.
    private static let tooLarge: Int64 = 1_000_000_000_000

    init(_ creditor: Creditor, file: String, isDocuments: Bool) {
        self.isDocuments = isDocuments
        self.file = file
        sellers = SellerCheck(creditor.organisationNumber)
        payees = PayeeCheck(creditor.accounts)
    }

    /// What is left of a batch, with a finding for what is not.
    ///
    /// - Throws: `FileRefused` for a payment on an account of somebody else.
    mutating func passed(_ batch: RecordBatch) throws(FileRefused) -> RecordBatch {
        for payment in batch.payments { try check(payment) }
        let invoices = batch.invoices.span
        for index in invoices.indices {
            // Fields are looked at where they stand: a copy of a record counts fifteen references.
            guard isUsual(invoices, index) else {
                check(batch.invoices[index], at: index)
                continue
            }
            let isNew = numbers.insert(invoices[index].number)
            if isNew, ReferenceCheck.isRight(invoices[index].reference) {
                totals.add(invoices[index].total, invoices[index].kind)
            } else {
                pass(batch.invoices[index], at: index, isNew: isNew)
            }
        }
        if let finding = pending, totals.count + droppedCount > 1 + siblings {
            findings.insert(finding, at: 0)
            pending = nil
        }
        guard !findings.isEmpty || !dropped.isEmpty else { return batch }
        var passed = batch
        for index in misquoted {
            passed.invoices[index].reference = PaymentReference(
                .free,
                batch.invoices[index].reference.text
            )
        }
        for index in dropped.reversed() { passed.invoices.remove(at: index) }
        passed.findings += findings
        findings.removeAll(keepingCapacity: true)
        dropped.removeAll(keepingCapacity: true)
        misquoted.removeAll(keepingCapacity: true)
        return passed
    }

    /// What was held back and is of no use any more: why the only e-invoice that could be read is
    /// no claim, beside others that could not be read.
    mutating func rest(of summary: ReadSummary) -> RecordBatch? {
        guard let finding = pending, summary.refused > 0 else { return nil }
        pending = nil
        var batch = RecordBatch()
        batch.findings = [finding]
        return batch
    }

    /// What a file came to, less what did not pass; documents' totals with credit notes taken off.
    ///
    /// - Throws: `FileRefused` for the only document of a file that cannot become a claim.
    func summary(_ summary: ReadSummary) throws(FileRefused) -> ReadSummary {
        guard summary.format.isInvoices else { return summary }
        if let pending, summary.refused == 0 { throw FileRefused(pending) }
        var checked = summary
        checked.accepted = totals.count
        checked.refused += droppedCount
        checked.sums = totals.sorted
        return checked
    }

    private mutating func check(_ payment: Payment) throws(FileRefused) {
        let place = Place(file: file, line: Int(payment.line))
        guard payees.isOwn(payment.account) else {
            let words =
                "the file has payments to an account that is not among the creditor's accounts in "
                + "the settings; nothing of it is booked"
            throw FileRefused(Finding(.payeeOther, at: place, words))
        }
        guard payment.amount.minor < Self.tooLarge else {
            throw FileRefused(Finding(.amountInvalid, at: place, Self.tooLargeWords))
        }
    }

    private static let tooLargeWords =
        "an amount of more than any claim is, expected less than "
        + "\(Money(minor: tooLarge, .sek).digits)"

    private static func isTooLarge(_ invoice: Invoice) -> Bool {
        invoice.total.minor >= tooLarge || (invoice.remaining?.minor.magnitude ?? 0) >= tooLarge
            || (invoice.deduction?.minor.magnitude ?? 0) >= tooLarge
    }

    private mutating func check(_ invoice: Invoice, at index: Int) {
        if let finding = refusal(of: invoice) {
            let isFirst = isDocuments && totals.count + droppedCount == 0
            dropped.append(index)
            droppedCount += 1
            if isFirst, finding.severity == .error {
                pending = finding
                first = (invoice.number.detached, invoice.line)
            } else if pending != nil, isOfFirst(invoice) {
                siblings += 1
            } else {
                findings.append(finding)
            }
            return
        }
        pass(invoice, at: index, isNew: numbers.insert(invoice.number))
    }

    /// Whether a record is an instalment of the document that the first one is of.
    private func isOfFirst(_ invoice: Invoice) -> Bool {
        guard invoice.line == first.line, let whole = InstalmentNumber.whole(of: invoice.number)
        else { return false }
        return InstalmentNumber.whole(of: first.number) == whole
    }

    /// Whether nothing but number and reference of a document needs a look.
    @inline(__always)
    private func isUsual(_ invoices: Span<Invoice>, _ index: Int) -> Bool {
        let status = invoices[index].status
        guard status != .draft, status != .void, invoices[index].sellerIdentifier.isEmpty,
            invoices[index].payeeAccount.isEmpty, !invoices[index].number.isEmpty,
            !invoices[index].debtor.name.isEmpty, invoices[index].deduction == nil,
            invoices[index].total.minor < Self.tooLarge,
            invoices[index].remaining?.minor ?? 0 < Self.tooLarge
        else { return false }
        guard let due = invoices[index].due else { return true }
        return due >= invoices[index].issued
    }

    /// Lets a document pass, with what is to be told of it.
    private mutating func pass(_ invoice: Invoice, at index: Int, isNew: Bool) {
        if !ReferenceCheck.isRight(invoice.reference) {
            misquoted.append(index)
            note(
                .checkDigit,
                .warning,
                invoice,
                "reference",
                "the payment reference has a wrong check digit; it is kept as free text"
            )
        }
        if !invoice.payeeAccount.isEmpty, !payees.isOwn(invoice.payeeAccount) {
            note(
                .payeeOther,
                .warning,
                invoice,
                "payee account",
                "the document asks to be paid to an account that is not among the creditor's"
            )
        }
        if !isNew {
            note(
                .invoiceTwice,
                .warning,
                invoice,
                "number",
                "another document in this file has the same number"
            )
        }
        totals.add(invoice)
    }

    /// Why a document cannot become a claim; nil where it can.
    private func refusal(of invoice: Invoice) -> Finding? {
        if !sellers.isCreditor(invoice.sellerIdentifier) {
            return finding(
                .sellerOther,
                .error,
                invoice,
                "seller",
                "the seller's organisation number is not the creditor's"
            )
        }
        if invoice.number.isEmpty || invoice.debtor.name.isEmpty {
            let field = invoice.number.isEmpty ? "number" : "name"
            return finding(.fieldMissing, .error, invoice, field, "the document has no \(field)")
        }
        if Self.isTooLarge(invoice) {
            return finding(.amountInvalid, .error, invoice, "total", Self.tooLargeWords)
        }
        if let due = invoice.due, due < invoice.issued, invoice.kind == .invoice {
            let message = "the due date is before the invoice date"
            return finding(.dateInvalid, .error, invoice, "due", message)
        }
        switch invoice.status {
        case .draft:
            let message = "a draft is no claim and is passed over"
            return finding(.documentSkipped, .note, invoice, "status", message)
        case .void:
            let message = "a cancelled document is no claim and is passed over"
            return finding(.documentSkipped, .note, invoice, "status", message)
        case .unknown, .open, .paid, .credited: return nil
        }
    }

    private mutating func note(
        _ code: FindingCode,
        _ severity: Severity,
        _ invoice: Invoice,
        _ element: String,
        _ message: String
    ) {
        findings.append(finding(code, severity, invoice, element, message))
    }

    private func finding(
        _ code: FindingCode,
        _ severity: Severity,
        _ invoice: Invoice,
        _ element: String,
        _ message: String
    ) -> Finding {
        let place = Place(file: file, line: Int(invoice.line), element: element)
        return Finding(code, severity, at: place, message)
    }
}
