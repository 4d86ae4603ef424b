import Formats
package import Records
package import Values

extension Reader {
    /// Reads one document of a file again, with its lines.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the file's name, for places.
    ///   - line: 1-based line where the document begins.
    ///   - isWanted: whether a document's number is the one: several may begin on one line.
    /// - Returns: the document; nil where the file holds no e-invoices, or none there.
    /// - Throws: `FileRefused`; what the source threw.
    package static func document(
        of source: ByteSource,
        name: String,
        line: Int32,
        isWanted: (Text) -> Bool
    ) throws -> DocumentLines? {
        let (head, whole) = try FileHead.take(source)
        guard EInvoiceReader.recognises(head) else { return nil }
        var reader = EInvoiceLineReader()
        return try reader.read(whole, name: name, line: line, isWanted: isWanted)
    }
}
