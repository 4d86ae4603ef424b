package import Records
package import Values

/// Reads the letters that a creditor sent before this pipeline took over: a table with a line for
/// each letter and invoice.
///
/// A line that cannot be read is a finding and the rest goes on.
package struct SentLetterReader {
    private let currency: Currency

    /// Prepares reading.
    ///
    /// - Parameter currency: the creditor's, which fees are in.
    package init(currency: Currency) {
        self.currency = currency
    }

    /// Whether a file's first line names the columns that only this kind of table has.
    package static func recognises(_ head: [UInt8]) -> Bool {
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
        let words = String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter }
        return words.contains("invoice") && words.contains("letter") && words.contains("deadline")
            && words.contains("date")
    }

    /// Reads the lines.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the name that places are told under.
    ///   - receive: takes a batch per block, in file order.
    /// - Returns: what was read.
    /// - Throws: `FileRefused`; what the source or the receiver threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        try NamedTable.read(
            source,
            name: name,
            as: .sentLetters,
            open: { headers throws(FileRefused) in
                try SentLetterRows(headers, currency, file: name)
            },
            take: { rows, fields, line, batch throws(LineFault) in
                batch.letters.append(try rows.letter(fields, line))
            },
            receive: receive
        )
    }
}
