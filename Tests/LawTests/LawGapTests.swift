import Law
import Records
import Testing
import Values

/// What is told to be lacking, before a night finds out.
@Suite struct LawGapTests {
    private func gaps(
        _ country: String,
        from day: String = "2026-11-21",
        isStrict: Bool = false
    ) throws -> [String] {
        let day = try #require(Day(iso: day))
        return LawBook.builtIn.gaps(in: [country], from: day, isStrict: isStrict)
            .map(\.description)
    }

    @Test func `Of Sweden the next rate and the review are lacking`() throws {
        #expect(
            try gaps("SE") == [
                "SE is not reviewed from 2027-01-01: no fee and no statutory letter goes out",
                "SE has no row of 'reference-rate' from 2027-01-01; the last is "
                    + "se.reference-rate.2026-07",
            ]
        )
        #expect(try gaps("SE", from: "2026-03-01") == [])
    }

    @Test func `Of Norway the rate and the compensation of businesses`() throws {
        let told = try gaps("NO")
        #expect(
            told.dropFirst() == [
                "NO has no row of 'late-interest' from 2027-01-01; the last is "
                    + "no.late-interest.2026-07",
                "NO has no row of 'compensation' for a business from 2027-01-01; the last is "
                    + "no.compensation.2026-07",
            ]
        )
    }

    @Test(arguments: ["DK", "FI", "EU"])
    func `What is lacking already is told from the day that was asked`(country: String) throws {
        let lower = country.lowercased()
        let told = try gaps(country)
        #expect(
            told.contains(
                "\(country) has no row of 'reference-rate' from 2026-11-21; the last is "
                    + "\(lower).reference-rate.2026-01"
            )
        )
    }

    @Test func `Recalled rows are told where strict would refuse them`()
        throws
    {
        let told = try gaps("SE", from: "2025-03-01", isStrict: true)
        #expect(
            told == [
                "SE has se.reference-rate.2025-01 only from memory: 'strict' refuses it",
                "SE has se.reference-rate.2025-07 only from memory: 'strict' refuses it",
            ]
        )
    }

    @Test func `A country without a table lacks all, and says so once`() throws {
        #expect(
            try gaps("DE") == [
                "DE is not reviewed from 2026-11-21: no fee and no statutory letter goes out"
            ]
        )
    }

    @Test func `The digest of the law changes with what decides, and not with notes`() throws {
        let book = LawBook.builtIn
        let row = try #require(book.table("NO")?.rows.first { $0.id == "no.reminder-fee.2026" })
        func with(_ amount: Int64, _ note: String) -> [UInt8] {
            let changed = LawRow(
                id: row.id,
                rule: row.rule,
                from: row.from,
                value: amount == row.number ? row.value : "39.00",
                unit: row.unit,
                number: amount,
                key: row.key,
                feePer: row.feePer,
                regime: row.regime,
                status: row.status,
                source: row.source,
                note: note
            )
            let table = LawTable(country: "NO", reviewedThrough: nil, rows: [changed])
            return book.adding(table).canonicalBytes
        }
        #expect(with(row.number, "another note") == book.canonicalBytes)
        #expect(with(3900, row.note) != book.canonicalBytes)
        #expect(book.strict.canonicalBytes != book.canonicalBytes)
    }
}
