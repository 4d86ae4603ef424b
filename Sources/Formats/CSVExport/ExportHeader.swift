import Records
import Values

/// A header row that was understood: which column holds which field.
struct ExportHeader {
    let layout: ExportLayout
    let rows: RowMeaning
    /// 0-based columns.
    private(set) var columns: [ExportField: Int] = [:]
    let headers: [String]
    /// Fields that have to have a column and have none.
    private(set) var missing: [ExportField] = []
    /// Headers that stand twice and are needed.
    private(set) var twice: [String] = []
    /// Columns that are not read.
    private(set) var unread: [String] = []
    /// Headers of the settings that are not in the file.
    private(set) var unmet: [(field: ExportField, header: String)] = []

    /// Reads a row as a header row.
    init(_ headers: [String], _ options: CSVExportOptions) {
        self.headers = headers
        let folded = headers.map(HeaderFolding.fold)
        let layout = options.layout ?? ExportLayout.known.first { $0.fits(folded) } ?? .plain
        self.layout = layout
        rows = options.rows ?? layout.rows
        var taken: Set<Int> = []
        for field in ExportField.allCases {
            guard let wanted = options.columns[field] else { continue }
            guard let column = find([HeaderFolding.fold(wanted)], folded, taken) else {
                unmet.append((field, wanted))
                continue
            }
            columns[field] = column
            taken.insert(column)
        }
        for field in ExportField.allCases where options.columns[field] == nil {
            guard let column = find(layout.headers[field] ?? [], folded, taken) else { continue }
            columns[field] = column
            taken.insert(column)
        }
        missing = missingFields()
        for (column, header) in folded.enumerated() {
            if !taken.contains(column), !header.isEmpty { unread.append(headers[column]) }
            guard taken.contains(column), folded[(column + 1)...].contains(header) else { continue }
            twice.append(headers[column])
        }
    }

    /// How much of a header row this is; 0 for a row of data or a title.
    var score: Int { columns.count }

    /// Whether the file can be read by it.
    var isComplete: Bool { missing.isEmpty && unmet.isEmpty }

    /// The first column whose header is one of some, the earlier of them first.
    private func find(_ wanted: [String], _ folded: [String], _ taken: Set<Int>) -> Int? {
        for word in wanted {
            for (column, header) in folded.enumerated() where !taken.contains(column) {
                if header == word { return column }
            }
        }
        let bare = headers.map(HeaderFolding.foldWithoutParentheses)
        for word in wanted {
            for (column, header) in bare.enumerated() where !taken.contains(column) {
                if header == word { return column }
            }
        }
        return nil
    }

    private func missingFields() -> [ExportField] {
        var missing = [ExportField.number, .name, .issued, .due].filter { columns[$0] == nil }
        let hasTotal = columns[.total] != nil || columns[.toPay] != nil
        if !hasTotal, columns[.net] == nil || columns[.vat] == nil { missing.append(.total) }
        return missing
    }
}

extension ExportHeader {
    /// What keeps the file from being read, in one message.
    var complaint: String {
        var parts: [String] = []
        for (field, header) in unmet {
            parts.append(
                "the settings name '\(header)' for '\(field.rawValue)', which is not there"
                    + hint([header])
            )
        }
        for field in missing where !unmet.contains(where: { $0.field == field }) {
            let expected = layout.headers[field] ?? []
            let examples = expected.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
            parts.append(
                "no column for '\(field.rawValue)', such as \(examples)\(hint(expected))"
            )
        }
        return parts.joined(separator: "; ")
            + "; name the columns of this source in the settings if they are called otherwise"
    }

    /// The header that was probably meant, where the row is a header row at all.
    private func hint(_ expected: [String]) -> String {
        guard score >= 2 else { return "" }
        let wanted = expected.map(HeaderFolding.fold)
        for header in unread {
            let have = HeaderFolding.fold(header)
            if wanted.contains(where: { Spelling.isSlip(have, of: $0) }) {
                return " (is it '\(header)'?)"
            }
        }
        return ""
    }
}
