package import Records
package import Values
import XMLStream

/// Reads bank statements (camt.053) and notifications (camt.054) of ISO 20022, as they stream.
///
/// What is booked becomes payments; sums and balances that the file states are checked, and a file
/// that contradicts itself is refused whole. Not for use by two threads at once.
package final class CamtReader {
    private let xml: XMLReader

    /// Makes a reader.
    package init() {
        xml = XMLReader(CamtTag.vocabulary)
    }

    /// Whether a file is a message of ISO 20022: any of them, so that those that are not read are
    /// refused by name.
    package static func recognises(_ head: [UInt8]) -> Bool {
        guard let start = XMLHead(head) else { return false }
        return start.root == "Document" && start.declares(namespace: CamtKind.namespace)
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the file's name, for places.
    ///   - receive: takes the payments in batches of some thousands, in file order.
    /// - Returns: totals and the statements that the file covers.
    /// - Throws: `FileRefused` for a file that is malformed, of another kind or contradicts
    ///   itself: what was received of it must be discarded; what the source or the receiver threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        xml.open(source)
        var file: CamtFile?
        do {
            while let tape = try xml.next() {
                if file == nil, let root = xml.root {
                    file = CamtFile(name: name, format: try format(of: root, name: name))
                }
                try file?.take(tape)
                try file?.deliver(to: receive, threshold: CamtReader.batchSize)
            }
        } catch let fault as XMLFault {
            guard let root = xml.root else { throw fault.refusal(of: name, root: "") }
            let format = try format(of: root, name: name)
            throw fault.refusal(of: name, root: root.name) {
                CamtKind.element($0, format: format)
            }
        }
        guard var file else { throw XMLFault(.truncated).refusal(of: name, root: "") }
        try file.finish()
        try file.deliver(to: receive, threshold: 1)
        return file.summary
    }

    private func format(of root: XMLRoot, name: String) throws(FileRefused) -> FileFormat {
        let (format, words) = CamtKind.format(of: root)
        guard let format else {
            let place = Place(file: name, line: root.line)
            throw FileRefused(Finding(.documentKind, at: place, words))
        }
        return format
    }

    /// Payments that are handed over together.
    private static let batchSize = 4_096
}
