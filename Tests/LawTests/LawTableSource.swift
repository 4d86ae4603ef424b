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
            out += line.count <= 100 ? line : "    static let s\(index) =\n        \"\(source)\"\n"
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

    private func text(of row: LawRow, source: Int) -> String {
        let days = "\(row.from)" + (row.through.map { " to \($0)" } ?? " on")
        let audience = row.audience == .all ? "" : " audience: .\(row.audience),"
        let feePer = row.feePer.map { " feePer: .\($0)," } ?? ""
        let numbers = "unit: \(literal(row.unit)), number: \(row.number), key: .\(row.key),"
        let isShort = row.value.count < 20
        let value = (isShort ? " " : "\n                ") + "value: \"\(row.value)\","
        let note = row.note.isEmpty ? "" : ",\n                note: \"\(row.note)\""
        return """
                        LawRow(  // \(days)
                            id: "\(row.id)", rule: .\(row.rule),\(audience)
                            from: \(literal(row.from)), through: \(literal(row.through)),\(value)
                            \(numbers)\(feePer)
                            status: .\(row.status), source: Source.s\(source)\(note)),

            """
    }

    private func literal(_ day: Day?) -> String { day.map { "Day(number: \($0.number))" } ?? "nil" }

    private func literal(_ unit: LawRow.Unit) -> String {
        switch unit {
        case .money(let currency): ".money(.\(currency.description.lowercased()))"
        default: ".\(unit)"
        }
    }
}
