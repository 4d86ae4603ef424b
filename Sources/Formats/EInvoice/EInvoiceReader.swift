package import Records
package import Values
import XMLStream

/// Reads UBL 2.1 invoices and credit notes (Peppol BIS Billing 3, EHF Billing 3), one per file.
///
/// One reader takes file after file over one parser; not for use by two threads at once.
package final class EInvoiceReader {
    private let layout: UBLLayout
    private let syntax: EInvoiceSyntax
    private let xml: XMLReader
    private var draft = EInvoiceDraft()

    /// Makes a reader for one creditor's e-invoices.
    package init(layout: UBLLayout = UBLLayout()) {
        self.layout = layout
        syntax = .ubl(layout)
        xml = XMLReader(syntax.vocabulary)
    }

    /// Whether a file is a UBL document: any of them, so that those that are not read are refused
    /// by name.
    package static func recognises(_ head: [UInt8]) -> Bool {
        guard let start = XMLHead(head) else { return false }
        return start.declares(namespace: UBLNamespace.start)
            || start.root == "StandardBusinessDocument"
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the file's name, for places.
    ///   - receive: takes the invoice or credit note, once.
    /// - Returns: what the file said of itself.
    /// - Throws: `FileRefused` for a document that is malformed, is of another kind, lacks what an
    ///   invoice needs or contradicts itself; what the source or the receiver threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        draft.reset()
        let root = try parse(source, name: name)
        syntax.complete(&draft)
        var document = EInvoiceDocument(
            draft,
            root: root,
            syntax: syntax,
            layout: layout,
            file: name
        )
        let invoice = try invoice(of: &document)
        var batch = RecordBatch()
        batch.invoices = [invoice]
        batch.findings = document.findings
        try receive(batch)
        return ReadSummary(format: syntax.format, accepted: 1, sums: [invoice.total])
    }

    private func invoice(of document: inout EInvoiceDocument) throws(FileRefused) -> Invoice {
        do throws(EInvoiceFault) {
            return try document.invoice()
        } catch {
            throw FileRefused(error.finding)
        }
    }

    /// Fills the draft.
    private func parse(_ source: ByteSource, name: String) throws -> XMLRoot {
        xml.open(source)
        var known: XMLRoot?
        do {
            while let tape = try xml.next() {
                if known == nil, let root = xml.root {
                    try check(root, name: name)
                    known = root
                    draft.isCreditNote = syntax.isCreditNote(root)
                }
                draft.take(tape, point: syntax.point)
            }
        } catch let fault as XMLFault {
            // What the root says is wrong says more than what is wrong further down.
            if let root = xml.root { try check(root, name: name) }
            throw fault.refusal(of: name, root: xml.root?.name ?? "")
        }
        guard let known else { throw XMLFault(.truncated).refusal(of: name, root: "") }
        return known
    }

    private func check(_ root: XMLRoot, name: String) throws(FileRefused) {
        guard let words = syntax.refusal(root) else { return }
        let place = Place(file: name, line: root.line)
        throw FileRefused(Finding(.documentKind, at: place, words))
    }
}
