import Records
import Tabular
import Values

/// Finds the header row among the first rows of a list, below titles and blank rows.
struct HeaderSearch {
    /// Rows looked at: reports have at most some ten title rows above the table.
    private static let rowsMost = 20

    private let options: CSVExportOptions
    private let file: String
    private var rowsSeen = 0
    private var best: (header: ExportHeader, line: Int)?
    /// The header row, once it was found.
    private(set) var header: ExportHeader?
    /// Its line in the file.
    private(set) var line = 0

    init(_ options: CSVExportOptions, file: String) {
        self.options = options
        self.file = file
    }

    /// Looks through a block's rows.
    ///
    /// - Returns: the place of the header row in the block; nil where it is not there.
    /// - Throws: `FileRefused` where the first rows hold no header row that will do.
    mutating func find(in block: CSVBlock) throws(FileRefused) -> Int? {
        for (place, row) in block.rows.enumerated() {
            if block.isBlank(row) { continue }
            rowsSeen += 1
            guard rowsSeen <= Self.rowsMost else { throw refusal() }
            let headers = (0..<Int(row.fieldCount)).map { block.text($0, of: row).string }
            let candidate = ExportHeader(headers, options)
            if candidate.score > best?.header.score ?? -1 { best = (candidate, Int(row.line)) }
            guard candidate.isComplete else { continue }
            if let twice = candidate.twice.first {
                let message = "two columns are called '\(twice)', and one of them is needed"
                throw FileRefused(
                    Finding(.csvColumnTwice, at: Place(file: file, line: Int(row.line)), message)
                )
            }
            header = candidate
            line = Int(row.line)
            return place
        }
        return nil
    }

    /// Why there is no header row.
    func refusal() -> FileRefused {
        guard let best else {
            return FileRefused(
                Finding(.fileEmpty, at: Place(file: file), "the file has no rows")
            )
        }
        return FileRefused(
            Finding(
                .csvColumnMissing,
                at: Place(file: file, line: best.line),
                best.header.complaint
            )
        )
    }
}
