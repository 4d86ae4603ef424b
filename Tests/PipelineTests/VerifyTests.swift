import Foundation
import GRDB
import Records
import TestSupport
import Testing
import Values

/// `forfall verify` names the row that is not what the events make of it, in whichever table.
@Suite struct VerifyTests {
    /// One row changed, removed or added, and what is said of it.
    static let faults: [(sql: String, told: String)] = [
        ("UPDATE unapplied SET minor = minor + 1", "unapplied HASH: expected minor 12300, found "),
        ("DELETE FROM unapplied", "unapplied HASH: expected minor 12300, found no row"),
        (
            "INSERT INTO unapplied SELECT key || '1', debtor, minor, data FROM unapplied",
            "unapplied HASH: expected no row, found a row"
        ),
        ("UPDATE unapplied SET data = x'00'", "unapplied HASH: expected data the payment of "),
        ("UPDATE unapplied SET debtor = 99", "unapplied HASH: expected debtor 99, found debtor "),
        (
            "UPDATE payment SET claim = 1 WHERE claim = 2",
            "payment HASH: expected claim 2, found claim 1"
        ),
        ("DELETE FROM payment WHERE claim = 2", "payment HASH: expected a row, found no row"),
        ("INSERT INTO payment VALUES ('x', 0)", "payment HASH: expected no row, found a row"),
        ("UPDATE key SET debtor = 3 WHERE claim = 1", "key HASH of claim 1: expected debtor 1, "),
        ("DELETE FROM key WHERE claim = 1", "key HASH of claim 1: expected a row, found no row"),
        ("INSERT INTO key VALUES (5, 1, 1)", "key HASH of claim 1: expected no row, found a row"),
        ("UPDATE handoff SET attempt = 2", "handoff 1: expected attempt 1, found attempt 2"),
        ("UPDATE handoff SET night = 1", "handoff 1: expected night 3, found night 1"),
        ("DELETE FROM handoff", "handoff 1: expected a row, found no row"),
        ("INSERT INTO handoff VALUES (3, 1, 1)", "handoff 3: expected no row, found a row"),
        ("UPDATE claim SET total = 5 WHERE id = 1", "claim 1: expected total 100000, "),
        ("UPDATE claim SET issued = 5 WHERE id = 1", "claim 1: expected issued 20666, "),
        ("UPDATE claim SET number = '7' WHERE id = 1", "key HASH of claim 1: expected no row, "),
        ("DELETE FROM claim WHERE id = 1", "claim 1: expected a row, found no row"),
        (
            "INSERT INTO claim SELECT 9, debtor, source, kind, '9', '', currency, issued, total, "
                + "1, nature FROM claim WHERE id = 1",
            "claim 9: expected no row, found a row"
        ),
        ("UPDATE hot SET due = due + 1 WHERE claim = 1", "hot 1: expected due 20696, "),
        ("DELETE FROM hot WHERE claim = 1", "hot 1: expected a row, found no row"),
        ("UPDATE task SET minor = 1", "task payment-unmatched of payment HASH: expected minor"),
        ("UPDATE task SET closed = 2", "task payment-unmatched of payment HASH: expected clo"),
        ("DELETE FROM task", "task HASH: expected a row, found no row"),
        (
            "UPDATE task SET origin = 5",
            "task payment-unmatched of payment HASH: expected origin of money"
        ),
        (
            "INSERT INTO task (code, claim, origin, night, input, line, day) "
                + "VALUES ('gone-from-export', 3, 0, 1, 1, 0, 20000)",
            "task gone-from-export of claim 3: expected claim missing from a list, found "
        ),
        (
            "INSERT INTO task (code, claim, origin, night, input, line, day) "
                + "VALUES ('remaining-higher', 99, 0, 1, 1, 0, 20000)",
            "task remaining-higher of claim 99: expected claim a registered one, found claim 99"
        ),
        ("UPDATE told SET minor = 5", "told 20755 HASH: expected minor 202300, found minor 5"),
        ("UPDATE told SET state = 0", "told 20755 HASH: expected no row, found a row"),
        ("DELETE FROM told", "told SEK: expected booked 202300, found booked 0"),
        ("UPDATE account SET books = 3", "account HASH: expected books 5, found books 3"),
        ("UPDATE total SET unapplied = 0", "total SEK: expected unapplied "),
        ("DELETE FROM total", "total SEK: expected a row, found no row"),
    ]

    @Test(arguments: faults)
    func `the row that differs is named`(sql: String, told: String) throws {
        let rig = try Rig(copying: try Scenario.shared().evening)
        try rig.soundNight(Scenario.date)
        #expect(try rig.verify() == [])
        try rig.change(sql)
        let said = try rig.verify().map { fault in
            fault.replacing(/[0-9a-f]{16}/, with: "HASH")
        }
        #expect(said.contains { $0.hasPrefix(told) }, "\(said)")
    }

    @Test func `what is asked about a list's missing invoice is held against its event`() throws {
        let rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(more: [
                    "reading:", "  sources:", "    - match: \"*.csv\"",
                    "      meaning: open-items",
                ])
            ])
        )
        try rig.drop("a.csv", RigFiles.list([.init(number: "1"), .init(number: "2")]))
        try rig.soundNight("2026-10-01")
        try rig.drop("b.csv", RigFiles.list([.init(number: "2", remaining: "900,00")]))
        try rig.soundNight("2026-10-02")
        #expect(try rig.verify() == [])
        try rig.change("DELETE FROM task")
        #expect(
            try rig.verify() == [
                "task gone-from-export of claim 1: expected a row, found no row"
            ]
        )
    }

    @Test(arguments: ["bank", "system"])
    func `payments that book nothing of their own are known by an event`(_ who: String) throws {
        let rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(more: ["matching:", "  authority: \(who)"])
            ])
        )
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001"), .init(number: "1002")]))
        try rig.drop(
            "a.xml",
            try RigFiles.notification(
                "2026-10-01",
                id: "N1",
                [
                    .init(minor: 100_000, id: "P1", message: "1001"),
                    .init(minor: 100_000, id: "P2", message: "1001"),
                    .init(minor: 5_000, id: "P3", message: "1001 1002"),
                ]
            )
        )
        try rig.soundNight("2026-10-02")
        #expect(try rig.verify() == [])
        try rig.drop(
            "b.xml",
            try RigFiles.notification(
                "2026-10-05",
                id: "N2",
                ["P1", "P2", "P3", "P4"].map {
                    .init(minor: $0 == "P3" ? 5_000 : 100_000, id: $0, kind: .reversal)
                }
            )
        )
        let report = try rig.soundNight("2026-10-06")
        #expect(report.codes.contains(.reversalUnmatched) == (who == "bank"))
        #expect(try rig.verify() == [])
    }
}

extension Rig {
    /// Changes a ledger behind its back.
    func change(_ sql: String) throws {
        let ledger = try DatabaseQueue(path: folder() + "/ledger.sqlite")
        try ledger.write { database in try database.execute(sql: sql) }
        try ledger.close()
    }
}
