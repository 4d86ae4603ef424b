import Records
import Values

/// Takes the records of one fixed-width file, line by line: what such formats have in common.
protocol FixedWidthParser {
    /// What was found that does not refuse the file.
    var findings: [Finding] { get }

    /// Takes the next line, and passes on the payments that are complete with it.
    mutating func take(
        _ record: Span<UInt8>,
        at number: Int,
        _ receive: RecordReceiver
    ) throws

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
            try parser.take(line, at: number, receive)
        }
        let summary = try parser.finish()
        var batch = RecordBatch()
        batch.findings = lines.findings + parser.findings
        if !batch.isEmpty { try receive(batch) }
        return summary
    }
}
