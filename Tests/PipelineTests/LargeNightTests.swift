import Records
import TestSupport
import Testing
import Values

/// A night of so many claims that its files are made by several threads.
@Suite struct LargeNightTests {
    /// More than two parts of the table, of which the last is short.
    private static let count = 9_001

    @Test func `every claim of a large night has its line, in the order of case numbers`() throws {
        let rig = try Rig(RigSettings.workspace([RigSettings.granbygg()]))
        let rows = (0..<Self.count).map { index in
            RigFiles.Row(number: "\(100_000 + index)", customer: "\(index % 700)")
        }
        try rig.drop("list.csv", RigFiles.list(rows))
        _ = try rig.soundNight("2026-08-20")
        let path = try #require(
            try rig.files("outbox/status").first { $0.hasSuffix("status.csv") }
        )
        let lines = try rig.text("outbox/status/" + path).split(separator: "\r\n")
            .map { $0.split(separator: ";", omittingEmptySubsequences: false) }
        let first = try #require(lines.first)
        #expect(first.prefix(2).map(String.init) == ["case-number", "invoice"])
        #expect(lines.dropFirst().map { $0[1] } == rows.map { Substring($0.number) })
        let cases = lines.dropFirst().map { Text(String($0[0])) }
            .map { CaseNumber.claim($0, creditor: 1) }
        #expect(cases == (1...Int64(Self.count)).map { $0 })
        #expect(lines.allSatisfy { $0.count == first.count })
    }
}
