import Formats
package import Records
package import Values

/// The stage that tells the creditor's own system what happened.
package enum Status {
    /// Writes one line per changed claim, and what became of the input files.
    ///
    /// Lines go to `status.csv` and `status.json`, receipts to `receipts.csv` and, for input 7, to
    /// `receipt-000007.json`; without lines or receipts there is no such file. Lines are asked for
    /// once per file, so that a million of them need not be in memory.
    ///
    /// - Parameters:
    ///   - count: number of lines.
    ///   - line: gives the line at an index from 0: the same one each time, by case number.
    ///   - receipts: in order of number.
    ///   - creditor: whom it is told to.
    ///   - day: the night's date.
    ///   - settings: the section `status`.
    ///   - folder: the folder `status`.
    /// - Throws: what the folder or a line threw.
    package static func write(
        count: Int,
        line: (Int) throws -> StatusLine,
        receipts: [Receipt],
        of creditor: Creditor,
        on day: Day,
        settings: StatusSettings = .init(),
        into folder: OutputFolder
    ) throws {
        if settings.csv, count > 0 {
            var writer = try StatusCSVWriter(try folder.file("status.csv"))
            for index in 0..<count { try writer.write(try line(index)) }
            try writer.finish()
        }
        if settings.json, count > 0 {
            let sink = try folder.file("status.json")
            var writer = StatusJSONWriter(sink, creditor: creditor.id, day: day)
            for index in 0..<count { try writer.write(try line(index)) }
            try writer.finish()
        }
        try write(receipts, of: creditor, on: day, into: folder)
    }

    private static func write(
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
