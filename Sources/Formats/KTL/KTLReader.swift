package import Records
package import Values

/// Reads KTL, the Finnish banks' file of incoming payments that quote a reference.
///
/// Records of 90 positions, batches `0 (3|5)* 9`, letters of seven bits. Layout: Finance Finland,
/// "Saapuvat viitemaksut" (reference payments). Accounts become IBANs, as camt files have them.
///
/// A payment's `bankReference` is its booking day and the bank's archive id; where that comes twice
/// in a file, its number among those follows after `#`. All of one batch, account and day is one
/// sum on the statement (transaction code 705).
package struct KTLReader: Sendable {
    /// Makes a reader.
    package init() {}

    /// Whether a file begins as a batch of reference payments does: a start record with day and
    /// time, and a payment or a sum behind it.
    package static func recognises(_ head: [UInt8]) -> Bool {
        let lines = head.split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == 0x0A }
        guard lines.count > 1, let first = lines.first, (11...100).contains(first.count),
            first.first == 0x30, first.prefix(11).allSatisfy({ (0x30...0x39).contains($0) }),
            let kind = lines[1].first, [0x33, 0x35, 0x39].contains(kind)
        else { return false }
        return lines[1].dropFirst().prefix(14).allSatisfy { (0x30...0x39).contains($0) }
            && lines[1].count >= 35
    }

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: what places call the file.
    ///   - receive: takes the payments, block by block.
    /// - Returns: what the file said of itself; one statement for each batch and account.
    /// - Throws: `FileRefused` when the file contradicts itself or is cut off; what was received
    ///   from it by then must be discarded. What `source` or `receive` threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        try KTLParser(name: name).read(source, name: name, receive: receive)
    }
}
