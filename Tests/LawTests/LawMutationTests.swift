import Law
import Settings
import TestSupport
import Testing

/// Tables of law that are broken in thousands of ways: never a crash, and either faults with their
/// places or a table.
@Suite struct LawMutationTests {
    private static let seed: UInt64 = 20_261_122

    private static let table = """
        country: "NO"
        reviewed-through: 2027-06-30
        sources:
          set: "Finanstilsynet, 2026-12-15"
        rows:
          - id: no.late-interest.2027-01
            rule: late-interest
            valid-from: 2027-01-01
            valid-to: 2027-06-30
            value: "12.25"
            unit: percent
            keyed-by: day
            status: sourced
            source: set
          - id: no.reminder-fee.2027
            rule: reminder-fee
            valid-from: 2027-01-01
            value: "38.00"
            unit: NOK
            keyed-by: sent
            fee-per: letter
            status: sourced
            source: set

        """

    private static func faults(_ bytes: [UInt8]) -> [SettingsFault] {
        let file = SettingsFile(name: "no.yml", text: String(decoding: bytes, as: UTF8.self))
        let table = LawTable(reading: file, over: .builtIn)
        let faults = file.faults
        if faults.isEmpty {
            #expect(!table.country.isEmpty)
            #expect(table.rows.allSatisfy { !$0.id.isEmpty && !$0.source.isEmpty })
        }
        return faults
    }

    @Test func `the sound table has no faults`() {
        #expect(Self.faults(Array(Self.table.utf8)) == [])
    }

    @Test func `a table cut off at any byte has faults or is one`() {
        var faulty = 0
        for cut in Mutation(of: Array(Self.table.utf8), seed: Self.seed).truncations
        where !Self.faults(cut).isEmpty {
            faulty += 1
        }
        #expect(faulty > 0)
    }

    @Test func `a table with broken bytes has faults or is one`() {
        var mutation = Mutation(of: Array(Self.table.utf8), seed: Self.seed)
        var faulty = 0
        for _ in 0..<700 where !Self.faults(mutation.next()).isEmpty { faulty += 1 }
        #expect(faulty > 0, "seed \(Self.seed)")
    }
}
