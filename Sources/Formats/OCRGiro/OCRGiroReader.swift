package import Records
package import Values

/// Reads OCR giro, the Norwegian file of incoming payments by Nets (service 09).
///
/// Records of 80 positions, one transmission with several assignments, each payment in two or
/// three records. Layout: Nets, "System specification OCR giro". Assignments of other services
/// (AvtaleGiro, 21) may stand between them: they hold no payments and are passed over with a
/// finding.
///
/// A payment counts as booked on the payer's bank date, or on Nets' date where there is none.
/// Years are two digits: 70 to 99 are of the last century.
///
/// A payment's `bankReference` names the sum on the bank statement that it is part of (Nets date,
/// centre, day code, partial settlement and serial: all of one sum comes in one assignment) and a
/// hash of what makes it itself: agreement, type, form number, archive reference, KID, amount,
/// bank date and debit account. Transmission, assignment and transaction numbers stay out of it, as
/// a file that Nets makes again has new ones; the archive reference alone comes more than once in a
/// file. Payments alike in all of this are counted: `#2`, `#3` and so on.
package struct OCRGiroReader: Sendable {
    /// Makes a reader.
    package init() {}

    /// Whether a file begins as a transmission by Nets does.
    package static func recognises(_ head: [UInt8]) -> Bool {
        FixedWidthLines.begins(head, with: "NY000010")
    }

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: what places call the file.
    ///   - receive: takes the payments, block by block.
    /// - Returns: what the file said of itself; one statement for each assignment.
    /// - Throws: `FileRefused` when the file contradicts itself or is cut off; what was received
    ///   from it by then must be discarded. What `source` or `receive` threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        try OCRGiroParser(name: name).read(source, name: name, receive: receive)
    }
}
