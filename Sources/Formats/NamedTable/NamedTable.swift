import Records
import Tabular
import Values

/// Reads tables that people or other programs write for this one: a header of known names, then a
/// line for each thing.
enum NamedTable {
    /// Reads a table; a line that cannot be read is a finding and the rest goes on.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the name that places are told under.
    ///   - format: what the file is.
    ///   - open: takes the headers.
    ///   - take: adds what a line says to a batch; gets what `open` made, the fields and the line.
    ///   - receive: takes a batch per block, in file order.
    /// - Returns: what was read.
    /// - Throws: `FileRefused`; what the source or the receiver threw.
    static func read<Rows>(
        _ source: ByteSource,
        name: String,
        as format: FileFormat,
        open: ([String]) throws(FileRefused) -> Rows,
        take: (Rows, [Text], Int32, inout RecordBatch) throws(LineFault) -> Void,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        var rows: Rows?
        return try read(
            source,
            name: name,
            as: format,
            header: { row, block throws(FileRefused) in
                rows = try open(fields(row, block).map(\.string))
            },
            take: { row, block, batch in
                guard let known = rows else { return nil }
                do throws(LineFault) {
                    try take(known, fields(row, block), row.line, &batch)
                    return nil
                } catch {
                    let place = Place(file: name, line: Int(row.line), element: error.column)
                    return Finding(error.code, .error, at: place, error.words)
                }
            },
            receive: receive
        )
    }

    /// Reads a table row by row: a header, then a line for each thing; blank lines are passed over.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the name that places are told under.
    ///   - format: what the file is.
    ///   - header: takes the first row.
    ///   - take: adds what a row says to a batch; it returns why the row cannot be read, nil where
    ///     it can.
    ///   - receive: takes a batch per block, in file order.
    /// - Returns: what was read.
    /// - Throws: `FileRefused`; what the source or the receiver threw.
    static func read(
        _ source: ByteSource,
        name: String,
        as format: FileFormat,
        header: (CSVRow, CSVBlock) throws(FileRefused) -> Void,
        take: (CSVRow, CSVBlock, inout RecordBatch) -> Finding?,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        let reader = CSVReader(source)
        var summary = ReadSummary(format: format)
        var isBegun = false
        var block = CSVBlock()
        do {
            while try reader.next(&block) {
                var batch = RecordBatch()
                for (index, row) in block.rows.enumerated() where !block.isBlank(row) {
                    guard isBegun else {
                        try header(row, block)
                        isBegun = true
                        continue
                    }
                    let broken = block.brokenQuote(at: index)?.finding(of: name)
                    if let finding = broken ?? take(row, block, &batch) {
                        batch.findings.append(finding)
                        summary.refused += 1
                    } else {
                        summary.accepted += 1
                    }
                }
                if !batch.isEmpty { try receive(batch) }
            }
        } catch let fault as CSVFault {
            throw fault.refusal(of: name)
        }
        return summary
    }

    /// The fields of a row.
    static func fields(_ row: CSVRow, _ block: CSVBlock) -> [Text] {
        (0..<Int(row.fieldCount)).map { block.text($0, of: row) }
    }
}

/// Why a line of a table cannot be read.
struct LineFault: Error {
    let column: String
    let code: FindingCode
    let words: String

    init(_ column: some RawRepresentable<String>, _ code: FindingCode, _ words: String) {
        self.column = column.rawValue
        self.code = code
        self.words = words
    }
}
