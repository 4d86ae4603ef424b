/// A delimited table as somebody else would read it: rows of cells by column, quotes undone.
package struct CSVTable {
    package let columns: [String]
    package let rows: [[String]]

    /// Reads `;` between fields and `"` round them (RFC 4180), with or without byte order mark.
    package init(_ bytes: [UInt8]) {
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        if text.first == "\u{FEFF}" { text.removeFirst() }
        var table: [[String]] = [[""]]
        var inQuotes = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where inQuotes && scalars.first == "\"":
                scalars.removeFirst()
                table[table.count - 1][table[table.count - 1].count - 1] += "\""
            case "\"": inQuotes.toggle()
            case ";" where !inQuotes: table[table.count - 1].append("")
            case "\r" where !inQuotes: continue
            case "\n" where !inQuotes: table.append([""])
            default:
                table[table.count - 1][table[table.count - 1].count - 1].unicodeScalars
                    .append(scalar)
            }
        }
        if table.last == [""] { table.removeLast() }
        columns = table.first ?? []
        rows = Array(table.dropFirst())
    }

    /// A row's cell by its column; nil where there is no such column or cell.
    package func cell(_ row: Int, _ column: String) -> String? {
        guard let index = columns.firstIndex(of: column), rows.indices.contains(row),
            rows[row].indices.contains(index)
        else { return nil }
        return rows[row][index]
    }

    /// The cells of a column; empty where there is no such column.
    package func column(_ name: String) -> [String] {
        rows.indices.compactMap { cell($0, name) }
    }

    /// A cell as it was before it was guarded against formulas.
    package func text(_ row: Int, _ column: String) -> String? {
        guard let cell = cell(row, column) else { return nil }
        let guarded =
            cell.first == "'" && cell.dropFirst().first.map { "=+-@\t\r\n".contains($0) } == true
        return guarded ? String(cell.dropFirst()) : cell
    }
}
