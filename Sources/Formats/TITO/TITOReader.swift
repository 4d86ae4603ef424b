package import Records
package import Values

/// Reads TITO, the Finnish banks' account statement as records (konekielinen tiliote).
///
/// `T00 (T10 T11*)* T40 T50*`, one statement after another, letters of seven bits. Layout: Finance
/// Finland, "Konekielinen tiliote". The account becomes the IBAN that camt files have. An entry
/// that is itemised below it (level 1) is a payment for each item, else it is one; what the items
/// come to must be the entry, and opening balance and entries the balance. Notices (T80, T81), sums
/// of the year (T50, T51) and the bank's own words (T60, T70) are passed over.
///
/// A payment's `bankReference` is the bank's archive id; a correction has that of the entry which
/// it corrects, where the file tells it.
package struct TITOReader: Sendable {
    /// Makes a reader.
    package init() {}

    /// Whether a file begins with the start record of a statement.
    package static func recognises(_ head: [UInt8]) -> Bool {
        FixedWidthLines.begins(head, with: "T00322")
    }

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: what places call the file.
    ///   - receive: takes the payments in batches of some thousands.
    /// - Returns: what the file said of itself; one statement for each of it.
    /// - Throws: `FileRefused` when the file contradicts itself or is cut off; what was received
    ///   from it by then must be discarded. What `source` or `receive` threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        try TITOParser(name: name).read(source, name: name, receive: receive)
    }
}
