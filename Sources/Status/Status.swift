import Formats
package import Records
package import Values

/// The stage that tells the creditor's own system what happened.
package enum Status {
    /// Writes one line per changed claim as CSV, or some of them: the parts of a file may be made
    /// at the same time, and stand in it one after another.
    ///
    /// Lines are asked for one by one, so that a million of them need not be in memory.
    ///
    /// - Parameters:
    ///   - indices: which lines, from 0; the first of all brings the heading.
    ///   - line: gives the line at an index, by case number.
    ///   - sink: where the bytes go.
    /// - Throws: what the sink or a line threw.
    package static func writeTable(
        _ indices: Range<Int>,
        line: (Int) throws -> StatusLine,
        to sink: ByteSink
    ) throws {
        var writer = try StatusCSVWriter(sink, isContinued: indices.lowerBound > 0)
        for index in indices { try writer.write(try line(index)) }
        try writer.finish()
    }

    /// Writes one line per changed claim as JSON.
    ///
    /// - Parameters:
    ///   - count: number of lines, which are asked for one by one.
    ///   - line: gives the line at an index from 0, by case number.
    ///   - creditor: whom it is told to.
    ///   - day: the night's date.
    ///   - sink: where the file's bytes go.
    /// - Throws: what the sink or a line threw.
    package static func writeDocument(
        _ count: Int,
        line: (Int) throws -> StatusLine,
        of creditor: Creditor,
        on day: Day,
        to sink: ByteSink
    ) throws {
        var writer = StatusJSONWriter(sink, creditor: creditor.id, day: day)
        for index in 0..<count { try writer.write(try line(index)) }
        try writer.finish()
    }

    /// Writes what became of the input files: `receipts.csv` and, for input 7, its own
    /// `receipt-000007.json`; without receipts there is no file.
    ///
    /// - Parameters:
    ///   - receipts: in order of number.
    ///   - creditor: whom it is told to.
    ///   - day: the night's date.
    ///   - folder: the folder `status`.
    /// - Throws: what the folder threw.
    package static func write(
        _ receipts: [Receipt],
        of creditor: Creditor,
        on day: Day,
        into folder: OutputFolder
    ) throws {
        guard !receipts.isEmpty else { return }
        try ReceiptWriter.writeList(receipts, to: try folder.file("receipts.csv"))
        for receipt in receipts {
            let name = "receipt-" + FileNumber.padded(Int64(receipt.number), to: 6) + ".json"
            let sink = try folder.file(name)
            try ReceiptWriter.write(receipt, creditor: creditor.id, day: day, to: sink)
        }
    }
}
