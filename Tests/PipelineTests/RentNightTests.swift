import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Rent from the bank's file to interest and letters.
@Suite struct RentNightTests {
    private func rig(rent: Bool) throws -> Rig {
        let source = [
            "reading:", "  sources:", "    - match: \"hyror*.csv\"", "      claims: rent",
        ]
        let rig = try Rig(
            RigSettings.workspace([RigSettings.granbygg(more: rent ? source : [])])
        )
        try rig.drop("hyror.csv", RigFiles.list([.init(number: "1001", reference: "10017")]))
        try rig.soundNight("2026-09-01")
        // Part of the rent is ordered on the due date and booked a week later.
        try rig.drop(
            "bank.xml",
            try RigFiles.notification(
                "2026-09-07",
                [.init(minor: 40_000, id: "A1", reference: "10017", ordered: "2026-08-31")]
            )
        )
        return rig
    }

    @Test(arguments: [(true, "2026-08-31"), (false, "2026-09-07")])
    func `the day of the order is that of the payment`(rent: Bool, day: String) throws {
        let rig = try rig(rent: rent)
        try rig.soundNight("2026-09-08")
        let claim = try rig.claim("1001").claim
        #expect(claim.nature == (rent ? .rent : .ordinary))
        #expect(claim.settlements.map(\.day) == [Sample.day(day)])
        #expect(try rig.verify() == [])
    }

    @Test func `money that waits keeps the day of its order`() throws {
        let rig = try rig(rent: true)
        try rig.drop(
            "bank2.xml",
            try RigFiles.notification(
                "2026-09-10",
                id: "N2",
                [.init(minor: 50_000, id: "A2", reference: "10025", ordered: "2026-09-08")]
            )
        )
        try rig.soundNight("2026-09-11")
        try rig.drop("hyror2.csv", RigFiles.list([.init(number: "1002", reference: "10025")]))
        try rig.soundNight("2026-09-12")
        let claim = try rig.claim("1002").claim
        #expect(claim.settlements.map(\.day) == [Sample.day("2026-09-08")])
        #expect(try rig.verify() == [])
    }
}
