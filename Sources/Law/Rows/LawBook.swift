import Values

/// All the law there is: the compiled tables, and what the user's files add to them.
package struct LawBook: Hashable, Sendable {
    /// One table a country, in order of code.
    package private(set) var tables: [LawTable]

    /// The tables that are compiled in.
    package static let builtIn = LawBook([.danish, .european, .finnish, .norwegian, .swedish])

    /// Gathers tables; of two for a country the later adds to the earlier.
    package init(_ tables: [LawTable]) {
        self.tables = []
        for table in tables { self = adding(table) }
    }

    /// The table of a country.
    package func table(_ country: String) -> LawTable? {
        tables.first { $0.country == country }
    }

    /// Name of the table that holds for a country: its own, or for a member state of the Union
    /// without one the Union's.
    package func tableName(for country: String) -> String {
        table(country) == nil && Union.members.contains(country) ? Union.table : country
    }

    /// The book with a table laid over it: a row replaces the one with its id, or is new.
    package func adding(_ table: LawTable) -> LawBook {
        var book = self
        guard let index = tables.firstIndex(where: { $0.country == table.country }) else {
            book.tables.append(table)
            book.tables.sort { $0.country < $1.country }
            return book
        }
        var rows = tables[index].rows
        for row in table.rows {
            if let place = rows.firstIndex(where: { $0.id == row.id }) {
                rows[place] = row
            } else {
                rows.append(row)
            }
        }
        book.tables[index] = LawTable(
            country: table.country,
            reviewedThrough: table.reviewedThrough ?? tables[index].reviewedThrough,
            rows: rows
        )
        return book
    }

    /// Every row as it is used, one a line in order of country and id: for a digest that says
    /// whether the law is another than when something was decided.
    ///
    /// Sources and notes are not in it: they decide nothing.
    package var canonicalBytes: [UInt8] {
        var out = ByteBuilder()
        for table in tables {
            out.append("\(table.country) \(table.reviewedThrough.map { "\($0)" } ?? "-")\n")
            for row in table.rows.sorted(by: { $0.id < $1.id }) { out.append(row.canonical) }
        }
        return out.bytes
    }

    /// The book without recalled rows that say what may be charged: what `strict` goes by.
    package var strict: LawBook {
        LawBook(
            tables.map { table in
                LawTable(
                    country: table.country,
                    reviewedThrough: table.reviewedThrough,
                    rows: table.rows.filter { !($0.rule.isCharge && $0.status == .recalled) }
                )
            }
        )
    }
}

extension LawRow {
    /// All that decides, in one line.
    fileprivate var canonical: String {
        let facts = [
            id, rule.rawValue, audience.rawValue, "\(from)", through.map { "\($0)" } ?? "-",
            value, unit.name, key.rawValue, feePer?.rawValue ?? "-", "\(above)", "\(excess)",
            regime, status.rawValue,
        ]
        return facts.joined(separator: "\t") + "\n"
    }
}
