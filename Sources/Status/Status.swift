import Formats
package import Records
package import Values

/// The stage that tells the creditor's own system what happened.
package enum Status {
    /// Writes one line per changed claim in one of the forms.
    ///
    /// Lines are asked for one by one, so that a million of them need not be in memory. Each form
    /// may be written on a thread of its own.
    ///
    /// - Parameters:
    ///   - form: which of the files it is.
    ///   - count: number of lines.
    ///   - line: gives the line at an index from 0, by case number.
    ///   - creditor: whom it is told to.
    ///   - day: the night's date.
    ///   - sink: where the file's bytes go.
    /// - Throws: what the sink or a line threw.
    package static func write(
        _ form: StatusForm,
        count: Int,
        line: (Int) throws -> StatusLine,
        of creditor: Creditor,
        on day: Day,
        to sink: ByteSink
    ) throws {
        switch form {
        case .table:
            var writer = try StatusCSVWriter(sink)
            for index in 0..<count { try writer.write(try line(index)) }
            try writer.finish()
        case .document:
            var writer = StatusJSONWriter(sink, creditor: creditor.id, day: day)
            for index in 0..<count { try writer.write(try line(index)) }
            try writer.finish()
        }
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
