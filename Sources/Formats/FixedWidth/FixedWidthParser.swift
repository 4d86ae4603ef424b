import Records
import Values

/// Takes the records of one fixed-width file, line by line: what such formats have in common.
protocol FixedWidthParser {
    /// What was found that does not refuse the file.
    var findings: [Finding] { get }
    /// The record that is being taken.
    var place: RecordPlace { get set }

    /// Takes the next line that is not blank, and passes on the payments that are complete with it.
    mutating func take(_ record: Span<UInt8>, _ receive: RecordReceiver) throws

    /// Ends the file.
    ///
    /// - Returns: what the file said of itself.
    /// - Throws: `FileRefused` where it is empty or cut off.
    func finish() throws -> ReadSummary
}

extension FixedWidthParser {
    /// Reads a whole file, and passes on what was mended and found once its payments are.
    consuming func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        var parser = self
        var lines = FixedWidthLines(name: name)
        try lines.forEach(in: source) { line, number in
            guard !line.isBlank else { return }
            parser.place.line = number
            try parser.take(line, receive)
        }
        let summary = try parser.finish()
        var batch = RecordBatch()
        batch.findings = lines.findings + parser.findings
        if !batch.isEmpty { try receive(batch) }
        return summary
    }
}
