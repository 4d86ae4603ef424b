import Foundation
import GRDB
import TestSupport
import Testing

/// With which settings and which law a night was planned is remembered, each by itself.
@Suite struct DigestTests {
    /// Digests of the last night, in hexadecimal.
    private func digests(_ rig: Rig) throws -> (settings: String, law: String) {
        let ledger = try DatabaseQueue(path: rig.folder() + "/ledger.sqlite")
        defer { try? ledger.close() }
        let row = try ledger.read { database in
            try Row.fetchOne(
                database,
                sql: "SELECT hex(settings) s, hex(law) l FROM night ORDER BY seq DESC"
            )
        }
        let night = try #require(row)
        return (night["s"], night["l"])
    }

    private func night(_ rig: Rig, _ number: String) throws -> (settings: String, law: String) {
        try rig.drop("\(number).csv", RigFiles.list([.init(number: number)]))
        try rig.soundNight("2026-09-01")
        return try digests(rig)
    }

    @Test func `settings and law have digests of their own`() throws {
        let rig = try Rig()
        let first = try night(rig, "1")
        #expect(first.settings != first.law)
        #expect(first.law.count == 64)

        try rig.rewrite(RigSettings.swedish + "# a remark\n")
        let second = try night(rig, "2")
        #expect(second.settings != first.settings)
        #expect(second.law == first.law)

        let row = """
            country: "SE"
            rows:
              - id: se.reference-rate.2027-01
                rule: reference-rate
                valid-from: 2027-01-01
                valid-to: 2027-06-30
                value: "2.00"
                unit: percent
                keyed-by: day
                status: recalled
                source: expected

            """
        try FileManager.default.createDirectory(
            atPath: rig.root + "/law",
            withIntermediateDirectories: true
        )
        try Data(row.utf8).write(to: URL(fileURLWithPath: rig.root + "/law/se.yml"))
        let third = try night(rig, "3")
        #expect(third.settings == second.settings)
        #expect(third.law != second.law)
    }
}
