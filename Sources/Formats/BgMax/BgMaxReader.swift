package import Records
package import Values

/// Reads BgMax, the file of Bankgirot's service for incoming payments.
///
/// Records of 80 positions in ISO-8859-1, in the order `01 (05 payments 15)* 70`. The day of a
/// payment stands in record 15 only, after the payments, so a section waits in memory. Layout:
/// Bankgirot, "Bankgiro Inbetalningar, teknisk manual", record codes 01 to 70.
///
/// A payment's `bankReference` is the day, the deposit's serial number and BGC's serial number
/// (`20260511.00056.000000000180`): BGC's number alone comes again in other deposits. Where it is
/// blank (autogiro) or comes twice in one deposit, the payment's place in the deposit follows after
/// `#`. The same deposit in another file thus gives the same keys.
///
/// The payer's address (27, 28) is checked for its place and not kept.
package struct BgMaxReader: Sendable {
    private let acceptsTestFiles: Bool

    /// Makes a reader.
    ///
    /// - Parameter acceptsTestFiles: whether files marked as test (`T` in position 45) are read.
    package init(acceptsTestFiles: Bool = false) {
        self.acceptsTestFiles = acceptsTestFiles
    }

    /// Whether a file begins as BgMax does.
    package static func recognises(_ head: [UInt8]) -> Bool {
        FixedWidthLines.begins(head, with: "01BGMAX")
    }

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: what places call the file.
    ///   - receive: takes the payments, section by section.
    /// - Returns: what the file said of itself; one statement for each deposit.
    /// - Throws: `FileRefused` when the file contradicts itself or is cut off; what was received
    ///   from it by then must be discarded. What `source` or `receive` threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        try BgMaxParser(name: name, acceptsTestFiles: acceptsTestFiles)
            .read(source, name: name, receive: receive)
    }
}
