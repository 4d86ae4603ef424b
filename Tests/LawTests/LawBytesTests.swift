import Law
import Testing
import Values

/// The bytes that tell whether claims have to be planned anew.
@Suite struct LawBytesTests {
    private static func row(
        id: String = "se.fee",
        rule: Rule = .reminderFee,
        audience: LawRow.Audience = .all,
        from: Int32 = 1,
        through: Int32? = nil,
        value: String = "60",
        unit: LawRow.Unit = .money(.sek),
        number: Int64 = 6000,
        key: LawRow.Key = .sent,
        feePer: LawRow.FeePer? = .letter,
        status: LawRow.Status = .sourced,
        source: String = "SFS",
        note: String = ""
    ) -> LawBook {
        let row = LawRow(
            id: id,
            rule: rule,
            audience: audience,
            from: Day(number: from),
            through: through.map { Day(number: $0) },
            value: value,
            unit: unit,
            number: number,
            key: key,
            feePer: feePer,
            status: status,
            source: source,
            note: note
        )
        return LawBook([LawTable(country: "SE", reviewedThrough: nil, rows: [row])])
    }

    @Test func `a change of any field that decides changes them`() {
        let books = [
            Self.row(), Self.row(id: "se.fee-2"), Self.row(rule: .demandFee),
            Self.row(audience: .person), Self.row(from: 2), Self.row(through: 2),
            Self.row(value: "61"), Self.row(unit: .money(.nok)), Self.row(unit: .days),
            Self.row(key: .due), Self.row(feePer: .claim), Self.row(feePer: nil),
            Self.row(status: .recalled),
            LawBook([LawTable(country: "SE", reviewedThrough: Day(number: 1), rows: [])]),
            LawBook([LawTable(country: "NO", reviewedThrough: Day(number: 1), rows: [])]),
        ]
        #expect(Set(books.map(\.canonicalBytes)).count == books.count)
    }

    @Test func `the tables that are compiled in are among them`() {
        let builtIn = LawBook.builtIn
        for table in builtIn.tables {
            for row in table.rows {
                #expect(builtIn.canonicalBytes.firstRange(of: Array(row.id.utf8)) != nil)
            }
        }
        #expect(builtIn.canonicalBytes == LawBook.builtIn.canonicalBytes)
        #expect(builtIn.canonicalBytes != builtIn.strict.canonicalBytes)
    }
}
