import Law
import Records
import Settings
import TestSupport
import Testing
import Values

@Suite struct LawBookTests {
    static let nextRate = """
        country: "NO"
        reviewed-through: 2027-06-30
        rows:
          - id: no.late-interest.2027-01
            rule: late-interest
            valid-from: 2027-01-01
            valid-to: 2027-06-30
            value: "12.00"
            unit: percent
            status: sourced
            source: "FOR-2026-12-17-9999"
        """

    @Test func `A row of the user's extends the law without a rebuild`() throws {
        let book = LawBook.builtIn.adding(try read(Self.nextRate))
        let jurisdiction = Jurisdiction("NO", in: book)
        let interest = try jurisdiction.interest(
            on: PrincipalHistory(1_000_000),
            from: try #require(Day(iso: "2026-12-31")),
            through: try #require(Day(iso: "2027-01-31"))
        ).get()
        #expect(interest.rows == ["no.late-interest.2027-01"])
        #expect(jurisdiction.isReviewed(try #require(Day(iso: "2027-06-30"))))
        #expect(!jurisdiction.isReviewed(try #require(Day(iso: "2027-07-01"))))
        #expect(LawBook.builtIn.table("NO")?.rows.count ?? 0 > 30)
    }

    @Test func `A row that overrides another replaces it and keeps its id`() throws {
        let row = """
            country: "SE"
            rows:
              - override: se.reminder-fee.2013-03
                rule: reminder-fee
                valid-from: 2013-03-16
                value: "60.00"
                unit: SEK
                keyed-by: sent
                fee-per: claim
                status: sourced
                source: "a ruling"
            """
        let book = LawBook.builtIn.adding(try read(row))
        let day = try #require(Day(iso: "2026-10-01"))
        let found = try Jurisdiction("SE", in: book).row(.reminderFee, on: day).get()
        #expect(found.feePer == .claim)
        #expect(book.table("SE")?.rows.count == LawBook.builtIn.table("SE")?.rows.count)
        #expect(book.table("SE")?.reviewedThrough == Day(iso: "2026-12-31"))
    }

    @Test func `Strict refuses what is only recalled, and keeps what protects the debtor`() throws {
        let day = try #require(Day(iso: "2025-03-01"))
        let strict = Jurisdiction("SE", in: LawBook.builtIn.strict)
        let missing = MissingRow(.referenceRate, country: "SE", day: day)
        #expect(strict.row(.referenceRate, on: day) == .failure(missing))
        let july = try #require(Day(iso: "2026-08-01"))
        #expect(throws: Never.self) { try strict.row(.referenceRate, on: july).get() }
        #expect(!strict.calendar.isBankDay(try #require(Day(iso: "2026-01-06"))))
        #expect(throws: Never.self) { try strict.row(.postBankDays, on: july).get() }
    }

    @Test(arguments: [
        ("rule: late-interest", "rule: late-intrest", 5, "did you mean 'late-interest'"),
        ("valid-to: 2027-06-30", "note: none", 4, "needs 'valid-to'"),
        ("unit: percent", "unit: percents", 8, "do not go together"),
        ("value: \"12.00\"", "value: \"12.00001\"", 8, "do not go together"),
        ("status: sourced", "status: rumoured", 10, "sourced, recalled"),
        ("valid-from: 2027-01-01", "valid-from: 2027-02-30", 6, "a day such as"),
        ("no.late-interest.2027-01", "mine", 4, ""),
        ("valid-from: 2027-01-01", "valid-from: 2026-07-01", 6, "says this already: 'override' it"),
        ("valid-from: 2027-01-01", "valid-from: 2026-12-01", 6, "some of these days: 2026-07-01"),
        ("id: no.late-interest.2027-01", "id: no.late-interest.2026-07", 4, "is there already"),
        ("id: no", "override: no", 4, "no row 'no.late-interest.2027-01' to override; did you"),
        ("source: \"FOR-2026-12-17-9999\"", "note: none", 4, "'source' is missing here"),
        ("source: \"FOR-2026-12-17-9999\"", "source: \"\"", 11, "must not be empty"),
        ("country: \"NO\"", "country: \"no\"", 1, "two capital letters"),
        ("unit: percent", "above: -1\n    unit: percent", 9, "a number such as 500.00"),
        ("rule: late-interest", "rule: reminder-fee", 4, "needs 'fee-per'"),
        ("country: \"NO\"", "county: \"NO\"", 1, "'country' is missing"),
    ])
    func `A fault in a table is told with its place`(
        old: String,
        new: String,
        line: Int,
        words: String
    ) {
        let text = Self.nextRate.replacing(old, with: new)
        let file = SettingsFile(name: "law/no.yml", text: text)
        _ = LawTable(reading: file, over: .builtIn)
        guard !words.isEmpty else {
            #expect(file.faults.isEmpty)
            return
        }
        let told = file.faults.filter { $0.message.contains(words) }
        #expect(told.map(\.line) == [line], "\(file.faults)")
    }

    @Test func `One row of a member state does not take the Union's law away`() {
        let file = SettingsFile(name: "law/de.yml", text: "country: \"DE\"\nrows: []\n")
        _ = LawTable(reading: file, over: .builtIn)
        let told = file.faults.filter { $0.message.contains("give the rows as country \"EU\"") }
        #expect(told.map(\.line) == [1], "\(file.faults)")
    }

    @Test func `Rows have ids of their own and every rule has rows somewhere`() {
        var ids: Set<String> = []
        var rules: Set<Rule> = []
        for table in LawBook.builtIn.tables {
            for row in table.rows {
                #expect(ids.insert(row.id).inserted, "\(row.id) stands twice")
                #expect(row.id.hasPrefix(table.country.lowercased() + "."))
                #expect(!row.source.isEmpty)
                rules.insert(row.rule)
            }
        }
        #expect(rules.count == Rule.allCases.count)
    }

    @Test func `Half-years follow on each other without gap or overlap`() throws {
        let lasts = [
            "SE": "2026-12-31", "NO": "2026-12-31", "DK": "2026-06-30", "FI": "2026-06-30",
        ]
        for (country, last) in lasts {
            let rates = Jurisdiction(country, in: .builtIn).rates(for: .person)
            #expect(rates.first?.first == Day(iso: "2015-01-01"))
            #expect(rates.last?.last == Day(iso: last))
            for (left, right) in zip(rates, rates.dropFirst()) {
                #expect(right.first == left.last.adding(days: 1))
            }
        }
    }

    private func read(_ text: String) throws -> LawTable {
        let file = SettingsFile(name: "law/no.yml", text: text)
        let table = LawTable(reading: file, over: .builtIn)
        try file.check()
        return table
    }
}
