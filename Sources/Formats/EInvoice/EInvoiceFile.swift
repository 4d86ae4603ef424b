import Records
import XMLStream

/// What has come out of one file of e-invoices so far.
struct EInvoiceFile {
    let name: String
    private(set) var batch = RecordBatch()
    /// Whether the XML document that is open has held no e-invoice yet.
    var isPartEmpty = true
    /// The frame that the last XML document was, where what it is around comes as the next one.
    var frameAhead: XMLRoot?
    /// Documents begun.
    private var documents = 0
    private var refused = 0
    private var totals = InvoiceTotals()
    private var format: FileFormat?
    /// Why the first document is refused: where it is the only one, the file is.
    private var pending: Finding?

    init(name: String) {
        self.name = name
    }

    /// Notes that a document begins.
    mutating func begin(_ format: FileFormat?) {
        documents += 1
        isPartEmpty = false
        if self.format == nil { self.format = format }
        guard let finding = pending else { return }
        pending = nil
        batch.findings.append(finding)
    }

    /// Takes what a document has become.
    mutating func accept(_ invoices: [Invoice], _ findings: [Finding]) {
        for invoice in invoices { totals.add(invoice) }
        batch.invoices += invoices
        batch.findings += findings
    }

    /// Takes what a document has become, where it is one invoice.
    mutating func accept(_ invoice: Invoice, _ findings: [Finding]) {
        totals.add(invoice)
        batch.invoices.append(invoice)
        if !findings.isEmpty { batch.findings += findings }
    }

    /// Refuses a document; others of the file may be read.
    mutating func refuse(_ findings: [Finding], because finding: Finding) {
        refused += 1
        batch.findings += findings
        if documents == 1 { pending = finding } else { batch.findings.append(finding) }
    }

    /// Whether there was a document at all.
    var isEmpty: Bool { documents == 0 }

    /// Whether no document of a syntax that is read has begun.
    var isForeign: Bool { format == nil }

    /// Hands over what has come together, if it is so many records or more.
    mutating func deliver(to receive: RecordReceiver, threshold: Int) throws {
        guard batch.invoices.count + batch.findings.count >= threshold else { return }
        try receive(batch)
        batch = RecordBatch()
    }

    /// What the file comes to.
    ///
    /// - Throws: `FileRefused` where its only document is refused.
    func summary() throws(FileRefused) -> ReadSummary {
        if let pending { throw FileRefused(pending, others: batch.findings) }
        return ReadSummary(
            format: format ?? .ublInvoice,
            accepted: totals.count,
            refused: refused,
            sums: totals.sorted
        )
    }
}
