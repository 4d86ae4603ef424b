import Law
import Settings
import TestSupport
import Values

/// Writes a table of law as the Swift that is compiled in.
struct LawTableSource {
    /// The table's YAML, from the repository's top.
    let yaml: String
    /// The generated file, from the repository's top.
    let swift: String
    /// The static member of `LawTable`.
    let member: String

    static let all = [
        LawTableSource("dk.yml", "DanishTable", "danish"),
        LawTableSource("eu.yml", "EuropeanTable", "european"),
        LawTableSource("fi.yml", "FinnishTable", "finnish"),
        LawTableSource("no.yml", "NorwegianTable", "norwegian"),
        LawTableSource("se.yml", "SwedishTable", "swedish"),
    ]

    private init(_ yaml: String, _ file: String, _ member: String) {
        self.yaml = "Sources/Law/Tables/" + yaml
        self.swift = "Sources/Law/Tables/\(file)+Generated.swift"
        self.member = member
    }

    /// The table as its YAML says it.
    func table() throws -> LawTable {
        let bytes = try Repository.bytes(of: yaml)
        let file = SettingsFile(name: yaml, text: String(decoding: bytes, as: UTF8.self))
        let table = LawTable(reading: file)
        try file.check()
        return table
    }

    /// The generated file's text.
    func text(of table: LawTable) -> String {
        var sources: [String] = []
        for row in table.rows where !sources.contains(row.source) { sources.append(row.source) }
        var out = """
            // swift-format-ignore-file
            // Made of \(yaml) by LawTableTests (RECORD=1): edit that file, not this one.
            import Values

            private enum Source {

            """
        for (index, source) in sources.enumerated() {
            let line = "    static let s\(index) = \"\(source)\"\n"
            out += line.count <= 101 ? line : "    static let s\(index) =\n        \"\(source)\"\n"
        }
        out += """
            }

            extension LawTable {
                /// The law of \(table.country), as `\(yaml)` says it.
                package static let \(member) = LawTable(
                    country: "\(table.country)",
                    reviewedThrough: \(literal(table.reviewedThrough)),
                    rows: [

            """
        for row in table.rows {
            out += text(of: row, source: sources.firstIndex(of: row.source) ?? 0)
        }
        return out + "        ]\n    )\n}\n"
    }

    /// A row, its arguments filled into lines of at most 100 columns.
    private func text(of row: LawRow, source: Int) -> String {
        var arguments = ["id: \"\(row.id)\"", "rule: .\(row.rule)"]
        if row.audience != .all { arguments.append("audience: .\(row.audience)") }
        arguments.append("from: \(literal(row.from))")
        if let last = row.through { arguments.append("through: \(literal(last))") }
        arguments += ["value: \"\(row.value)\"", "unit: \(literal(row.unit))"]
        if row.number != 0 { arguments.append("number: \(row.number)") }
        arguments.append("key: .\(row.key)")
        if let feePer = row.feePer { arguments.append("feePer: .\(feePer)") }
        if row.above != 0 { arguments.append("above: \(row.above)") }
        if row.excess != 0 { arguments.append("excess: \(row.excess)") }
        if !row.regime.isEmpty { arguments.append("regime: \"\(row.regime)\"") }
        arguments += ["status: .\(row.status)", "source: Source.s\(source)"]
        if !row.note.isEmpty { arguments.append("note: \"\(row.note)\"") }
        var lines = ["            LawRow("]
        for (index, argument) in arguments.enumerated() {
            let end = index + 1 == arguments.count ? ")," : ","
            let isFirst = lines[lines.count - 1].last == "("
            let filled = lines[lines.count - 1] + (isFirst ? "" : " ") + argument + end
            if filled.count <= 100 {
                lines[lines.count - 1] = filled
            } else {
                lines += broken("                " + argument + end)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A line as it is, or a text in two where it is too long.
    private func broken(_ line: String) -> [String] {
        guard line.count > 100, let space = line.prefix(90).lastIndex(of: " ") else {
            return [line]
        }
        return [
            String(line[...space]) + "\"",
            "                    + \"" + line[line.index(after: space)...],
        ]
    }

    private func literal(_ day: Day?) -> String { day.map { "Day(number: \($0.number))" } ?? "nil" }

    private func literal(_ unit: LawRow.Unit) -> String {
        switch unit {
        case .money(let currency): ".money(.\(currency.description.lowercased()))"
        default: ".\(unit)"
        }
    }
}
