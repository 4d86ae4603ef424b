import Records
import Tabular
import Values

/// Finds the header row of a list of payments, below titles and blank rows.
struct PaymentHeader {
    /// Rows looked at: banks put some five lines about the account above the table.
    private static let rowsMost = 20

    private let wanted: [(field: PaymentField, header: String)]
    private let file: String
    private var rowsSeen = 0
    /// Headers that the row with the most of them lacks.
    private var missing: [String]
    private var line = 0
    /// 0-based column of each field, once they were found.
    private(set) var places: [PaymentField: Int] = [:]
    /// Fields of the header row, named in the settings or not.
    private(set) var columnCount = 0

    init(_ options: PaymentListOptions, file: String) {
        wanted = PaymentField.allCases.compactMap { field in
            options.columns[field].map { (field, $0) }
        }
        missing = wanted.map(\.header)
        self.file = file
    }

    /// Looks through a block's rows.
    ///
    /// - Returns: the place of the header row in the block; nil where it is not there.
    /// - Throws: `FileRefused` where none of the first rows has the columns, or one has a needed
    ///   column twice.
    mutating func find(in block: CSVBlock) throws(FileRefused) -> Int? {
        for (place, row) in block.rows.enumerated() where !block.isBlank(row) {
            rowsSeen += 1
            guard rowsSeen <= Self.rowsMost else { throw refusal() }
            let headers = (0..<Int(row.fieldCount)).map {
                HeaderFolding.fold(block.text($0, of: row).string)
            }
            let lacking = wanted.filter { !headers.contains(HeaderFolding.fold($0.header)) }
            if lacking.count < missing.count || line == 0 {
                missing = lacking.map(\.header)
                line = Int(row.line)
            }
            guard lacking.isEmpty else { continue }
            columnCount = headers.count
            for (field, header) in wanted {
                let folded = HeaderFolding.fold(header)
                let found = headers.indices.filter { headers[$0] == folded }
                guard found.count == 1 else {
                    throw refused(.csvColumnTwice, "two columns are called '\(header)'")
                }
                places[field] = found[0]
            }
            return place
        }
        return nil
    }

    /// Why there is no header row.
    func refusal() -> FileRefused {
        guard rowsSeen > 0 else { return refused(.fileEmpty, "the file has no rows") }
        let names = missing.map { "'\($0)'" }.joined(separator: ", ")
        return refused(
            .csvColumnMissing,
            "no row has the columns that the settings name; missing here: \(names)"
        )
    }

    private func refused(_ code: FindingCode, _ words: String) -> FileRefused {
        FileRefused(Finding(code, .error, at: Place(file: file, line: line), words))
    }
}
