import Classification
import Formats
package import Law
import Records
package import Values

/// A workspace's law as somebody looks at it: rows with their sources, and what they lack.
package struct LawListing: Sendable {
    /// One table a country, in order of code.
    let tables: [LawTable]
    /// Ids of the rows that are the workspace's own, or that it overrides.
    let own: Set<String>

    /// A country's rows as texts.
    package struct Section: Sendable {
        /// The country, and how far somebody has looked that its rows hold.
        package let title: String
        /// Id, audience, first and last day, value, status and source of each row.
        package let rows: [[String]]
    }

    /// What there is to show, country by country.
    package var sections: [Section] {
        tables.map { table in
            let through = table.reviewedThrough.map { "reviewed through \($0)" }
            return Section(
                title: "\(table.country), \(through ?? "never reviewed")",
                rows: table.rows.map(Self.cells)
            )
        }
    }

    private static func cells(of row: LawRow) -> [String] {
        let above = row.above == 0 ? "" : " above \(Money(minor: row.above, .eur).digits)"
        return [
            row.id,
            row.audience == .all ? "" : row.audience.rawValue,
            row.from.description,
            row.through?.description ?? "",
            row.unit.isWords ? row.value : "\(row.value) \(row.unit.name)\(above)",
            row.status.rawValue,
            row.source,
        ]
    }

    /// The rows as one JSON document (`urn:forfall:law:1`), for programs.
    package var json: String {
        Self.document { json in
            json.member("schema", "urn:forfall:law:1")
            json.beginArray("countries")
            for table in tables { try write(table, &json) }
            json.endArray()
        }
    }

    /// What the law lacks as one JSON document (`urn:forfall:law-gaps:1`), for programs.
    package static func json(_ gaps: [LawGap], on day: Day) -> String {
        document { json in
            json.member("schema", "urn:forfall:law-gaps:1")
            json.member("date", day)
            json.beginArray("gaps", eachOnALine: true)
            for gap in gaps {
                json.beginObject()
                json.member("kind", gap.kind.rawValue)
                json.member("country", gap.country)
                json.member("rule", gap.rule?.rawValue ?? "")
                json.member("audience", gap.audience.rawValue)
                json.member("from", gap.day)
                json.member("row", gap.row)
                json.member("message", gap.description)
                try json.endObject()
            }
            json.endArray()
        }
    }

    private static func document(_ write: (inout JSONWriter) throws -> Void) -> String {
        var bytes: [UInt8] = []
        do {
            var json = JSONWriter(ByteSink { bytes += $0 })
            json.beginObject()
            try write(&json)
            try json.endObject()
            try json.finish()
        } catch {
            preconditionFailure("a sink in memory refused: \(error)")
        }
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    private func write(_ table: LawTable, _ json: inout JSONWriter) throws {
        json.beginObject()
        json.member("country", table.country)
        json.member("reviewed-through", table.reviewedThrough)
        json.beginArray("rows", eachOnALine: true)
        for row in table.rows {
            json.beginObject()
            json.member("id", row.id)
            json.member("rule", row.rule.rawValue)
            json.member("audience", row.audience.rawValue)
            json.member("valid-from", row.from)
            json.member("valid-to", row.through)
            json.member("value", row.value)
            json.member("unit", row.unit.name)
            json.member("above", minor: row.above, decimals: 2)
            json.member("keyed-by", row.key.rawValue)
            json.member("fee-per", row.feePer?.rawValue ?? "")
            json.member("regime", row.regime)
            json.member("status", row.status.rawValue)
            json.member("source", row.source)
            json.member("note", row.note)
            json.member("origin", own.contains(row.id) ? "workspace" : "built-in")
            try json.endObject()
        }
        json.endArray()
        try json.endObject()
    }
}

extension Workspace {
    /// Two-letter codes of the countries that there is law of, in order.
    package var lawCountries: [String] { wholeLaw.tables.map(\.country) }

    /// The rows of law that the workspace goes by, recalled or not.
    ///
    /// - Parameters:
    ///   - country: two-letter code; nil: every country's.
    ///   - day: only rows in force on this day; nil: all of them.
    /// - Returns: the rows, in the order of the tables.
    package func lawListing(country: String?, on day: Day?) -> LawListing {
        let tables = wholeLaw.tables.filter { country == nil || $0.country == country }
        let builtIn = Set(LawBook.builtIn.tables.flatMap(\.rows))
        let own = tables.flatMap(\.rows).filter { !builtIn.contains($0) }.map(\.id)
        guard let day else { return LawListing(tables: tables, own: Set(own)) }
        let inForce = tables.map { table in
            LawTable(
                country: table.country,
                reviewedThrough: table.reviewedThrough,
                rows: Jurisdiction(table.country, in: wholeLaw).inForce(on: day)
            )
        }
        return LawListing(tables: inForce, own: Set(own))
    }

    /// What the law lacks on a day, or will by the end of the coming half-year.
    ///
    /// - Parameters:
    ///   - country: two-letter code; nil: those of the workspace's creditors.
    ///   - day: the day from which to look.
    ///   - isStrict: whether recalled rows are told, whatever the settings say.
    /// - Returns: the gaps, by country; empty when nothing is lacking.
    package func lawGaps(country: String?, on day: Day, isStrict: Bool) -> [LawGap] {
        let creditors = Set(
            settings.creditors.map {
                $0.stages.classification.lawCountry(of: $0.creditor, in: wholeLaw)
            }
        ).sorted()
        return wholeLaw.gaps(
            in: country.map { [$0] } ?? creditors,
            from: day,
            isStrict: isStrict || settings.isLawStrict
        )
    }
}
