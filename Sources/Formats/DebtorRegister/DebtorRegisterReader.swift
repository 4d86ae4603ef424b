package import Records
import Tabular
package import Values

/// Reads a creditor's register of customers: a table with a row per customer and nothing of
/// invoices in it.
///
/// A row that cannot be read is a finding and the rest goes on.
package struct DebtorRegisterReader {
    /// Makes a reader.
    package init() {}

    /// Whether a file's first line is a register's: customer number, name, and nothing of invoices.
    ///
    /// No column may be one that a register does not have: a list of invoices in disguise must not
    /// be taken for one.
    package static func recognises(_ head: [UInt8]) -> Bool {
        guard CSVExportReader.recognises(head) else { return false }
        let reader = CSVReader(ByteSource(bytes: head))
        var block = CSVBlock()
        guard let isThere = try? reader.next(&block), isThere, let row = block.rows.first else {
            return false
        }
        return RegisterColumns(headers(row, block)) != nil
    }

    private static func headers(_ row: CSVRow, _ block: CSVBlock) -> [String] {
        NamedTable.fields(row, block).map(\.string)
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
        var rows: RegisterRows?
        let summary = try NamedTable.read(
            source,
            name: name,
            as: .debtors,
            header: { row, block throws(FileRefused) in
                guard let columns = RegisterColumns(Self.headers(row, block)) else {
                    throw FileRefused(Self.unknown(row, name))
                }
                rows = RegisterRows(columns)
            },
            take: { row, block, batch in
                do throws(RowFault) {
                    if let entry = try rows?.entry(row, block) { batch.debtors.append(entry) }
                    return nil
                } catch {
                    return error.finding(name, row)
                }
            },
            receive: receive
        )
        if let words = rows?.unknownWords, !words.isEmpty {
            var last = RecordBatch()
            last.findings = words.map { word in
                Finding(
                    .wordUnknown,
                    at: Place(file: name, line: word.line, element: word.field.rawValue),
                    "a word of this column is not known, first here; it counts as not stated"
                )
            }
            try receive(last)
        }
        return summary
    }

    private static func unknown(_ row: CSVRow, _ name: String) -> Finding {
        Finding(
            .csvColumnMissing,
            at: Place(file: name, line: Int(row.line)),
            "a register of customers has columns for number and name, and none of invoices"
        )
    }
}

extension RowFault {
    /// What is told of a row.
    fileprivate func finding(_ file: String, _ row: CSVRow) -> Finding {
        let place = Place(file: file, line: Int(row.line), element: field.rawValue)
        return Finding(code, .error, at: place, message)
    }
}
