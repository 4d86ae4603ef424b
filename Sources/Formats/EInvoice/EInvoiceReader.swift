package import Records
package import Values
import XMLStream

/// Reads e-invoices of every syntax that is known here, any number of them in a file: alone, in a
/// frame or one after the other.
///
/// A document that is refused does not stop the rest of its file. One reader takes file after file
/// over one parser; not for use by two threads at once.
package final class EInvoiceReader {
    private let tongues: EInvoiceTongues
    private var walk: EInvoiceWalk

    /// Documents handed over together.
    private static let batchSize = 1_024

    /// Makes a reader for one creditor's e-invoices.
    package init(layout: UBLLayout = UBLLayout(), profile: RuleProfile = .standard) {
        tongues = EInvoiceTongues(layout, profile)
        walk = EInvoiceWalk(layout: layout, profile: profile)
    }

    /// Whether a file holds e-invoices, or documents akin to them that are refused by name.
    package static func recognises(_ head: [UInt8]) -> Bool {
        EInvoiceRoots.recognises(head)
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the file's name, for places.
    ///   - receive: takes the invoices and credit notes in batches, in file order.
    /// - Returns: what the file came to.
    /// - Throws: `FileRefused` for a file that is malformed, holds no invoice, or holds one only
    ///   and that one is refused: what was received of it must be discarded; what the source or the
    ///   receiver threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        var file = EInvoiceFile(name: name)
        let tongue = try tongues.open(source)
        walk.root = nil
        do {
            while let tape = try tongue.xml.next() {
                walk.take(tape, of: tongue, into: &file)
                if tongue.xml.isAtEnd { try endPart(tongue.xml.root, &file) }
                try file.deliver(to: receive, threshold: EInvoiceReader.batchSize)
            }
        } catch let fault as XMLFault {
            // What the root says is wrong says more than what is wrong further down.
            if let outer = tongue.xml.root, file.isForeign, !tongue.knows(outer) {
                try refuse(outer, name: name)
            }
            throw fault.refusal(of: name, root: walk.root?.name ?? tongue.xml.root?.name ?? "")
        }
        if let frame = file.frameAhead, !file.isEmpty {
            // The Finvoice that the last SOAP frame announces is missing.
            throw XMLFault(.truncated, line: frame.line).refusal(of: name, root: frame.name)
        }
        if file.isEmpty, let outer = tongue.xml.root {
            throw FileRefused(EInvoiceRoots.emptyFrame(outer, name: name))
        }
        let summary = try file.summary()
        try file.deliver(to: receive, threshold: 1)
        return summary
    }

    /// Ends one of the XML documents of a file: it has to hold an invoice, or be the frame of the
    /// next one.
    private func endPart(_ outer: XMLRoot?, _ file: inout EInvoiceFile) throws(FileRefused) {
        defer { file.isPartEmpty = true }
        file.frameAhead = nil
        guard let outer, file.isPartEmpty else { return }
        if EInvoiceRoots.isFrameAhead(outer) {
            file.frameAhead = outer
            return
        }
        try refuse(outer, name: file.name)
        throw FileRefused(EInvoiceRoots.emptyFrame(outer, name: file.name))
    }

    private func refuse(_ root: XMLRoot, name: String) throws(FileRefused) {
        guard let finding = EInvoiceRoots.refusal(of: root, name: name) else { return }
        throw FileRefused(finding)
    }
}
