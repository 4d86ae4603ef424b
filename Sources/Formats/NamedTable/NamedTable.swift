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
        let reader = CSVReader(source)
        var summary = ReadSummary(format: format)
        var rows: Rows?
        var block = CSVBlock()
        do {
            while try reader.next(&block) {
                var batch = RecordBatch()
                for (index, row) in block.rows.enumerated() where !block.isBlank(row) {
                    let fields = (0..<Int(row.fieldCount)).map { block.text($0, of: row) }
                    guard let known = rows else {
                        rows = try open(fields.map(\.string))
                        continue
                    }
                    if let broken = block.brokenQuote(at: index) {
                        batch.findings.append(broken.finding(of: name))
                        summary.refused += 1
                        continue
                    }
                    do throws(LineFault) {
                        try take(known, fields, row.line, &batch)
                        summary.accepted += 1
                    } catch {
                        let place = Place(file: name, line: Int(row.line), element: error.column)
                        batch.findings.append(Finding(error.code, .error, at: place, error.words))
                        summary.refused += 1
                    }
                }
                if !batch.isEmpty { try receive(batch) }
            }
        } catch let fault as CSVFault {
            throw fault.refusal(of: name)
        }
        return summary
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
