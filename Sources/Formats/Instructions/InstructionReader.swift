package import Records
package import Values

/// Reads an instruction file: a table with a line for each thing that somebody asks for.
///
/// A line that cannot be read is a finding and the rest goes on.
package struct InstructionReader {
    private let currency: Currency

    /// Prepares reading.
    ///
    /// - Parameter currency: the creditor's, which amounts are in.
    package init(currency: Currency) {
        self.currency = currency
    }

    /// Whether a file's first line names the columns that only instructions have.
    package static func recognises(_ head: [UInt8]) -> Bool {
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
        let words = String(decoding: line, as: UTF8.self).lowercased()
            .split { !($0.isLetter || $0 == "-") }
        return words.contains("request-id") && words.contains("instruction")
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
            as: .instructions,
            open: { headers throws(FileRefused) in
                try InstructionRows(headers, currency, file: name)
            },
            take: { rows, fields, line, batch throws(LineFault) in
                batch.instructions.append(try rows.instruction(fields, line))
            },
            receive: receive
        )
    }
}
