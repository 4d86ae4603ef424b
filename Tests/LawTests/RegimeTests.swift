import Law
import Records
import Settings
import Testing
import Values

/// Norway's two acts: the switch is one row (rules § 0).
@Suite struct RegimeTests {
    static let switching = """
        country: "NO"
        rows:
          - id: no.regime.2026
            rule: regime
            valid-from: 2027-01-01
            value: "inkassoloven-2026"
            unit: word
            status: sourced
            source: "the decision that puts LOV-2026-05-22-19 into force"
        """

    private func switched() throws -> LawBook {
        let file = SettingsFile(name: "law/no.yml", text: Self.switching)
        let table = LawTable(reading: file, over: .builtIn)
        try file.check()
        return LawBook.builtIn.adding(table)
    }

    @Test func `Until the row is there the act of 1988 holds, however late it is`() throws {
        let law = Jurisdiction("NO", in: .builtIn)
        let day = try #require(Day(iso: "2031-05-01"))
        #expect(law.regime(on: day) == "inkassoloven-1988")
        #expect(try !law.needsLicenceForOwn(.collectionNotice, on: day).get())
        #expect(try law.lettersBeforeHandoff(on: day).get() == [.collectionNotice])
        #expect(!law.isReviewed(day))
    }

    @Test func `From its day on only agencies send the notice and the demand`() throws {
        let law = Jurisdiction("NO", in: try switched())
        let eve = try #require(Day(iso: "2026-12-31"))
        let day = eve.adding(days: 1)
        #expect(try law.feeTerms(.reminder, on: eve).get().lettersMax == 2)
        #expect(try !law.needsLicenceForOwn(.collectionNotice, on: eve).get())
        #expect(law.regime(on: day) == "inkassoloven-2026")
        #expect(try law.needsLicenceForOwn(.collectionNotice, on: day).get())
        #expect(try law.needsLicenceForOwn(.demand, on: day).get())
        #expect(try !law.needsLicenceForOwn(.reminder, on: day).get())
        #expect(try law.lettersBeforeHandoff(on: day).get() == [])
    }

    @Test func `Its fees are missing until a regulation sets them, the rest stays`() throws {
        let law = Jurisdiction("NO", in: try switched())
        let day = try #require(Day(iso: "2027-01-01"))
        guard case .failure(let missing) = law.feeTerms(.reminder, on: day) else {
            Issue.record("the fees of 1988 still hold")
            return
        }
        #expect(missing.rule == .feeEarliestDays)
        let none = MissingRow(.reminderFee, country: "NO", day: day)
        #expect(law.row(.reminderFee, on: day) == .failure(none))
        #expect(throws: Never.self) { try law.row(.limitationYears, on: day).get() }
        #expect(throws: Never.self) { try law.row(.dayCount, on: day).get() }
    }

    @Test func `What the switch takes away is told beforehand`() throws {
        let day = try #require(Day(iso: "2026-11-21"))
        let gaps = try switched().gaps(in: ["NO"], from: day, isStrict: false)
        let fee = gaps.first { $0.rule == .reminderFee }
        #expect(fee?.day == Day(iso: "2027-01-01"))
        #expect(fee?.row == "no.reminder-fee.2026")
    }
}
