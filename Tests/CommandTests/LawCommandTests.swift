import Foundation
import TestSupport
import Testing

/// `law` and `law check`: which rows decide, and what they lack.
@Suite struct LawCommandTests {
    private static let nextRate = """
        country: "SE"
        reviewed-through: 2027-06-30
        rows:
          - id: se.reference-rate.2027-01
            rule: reference-rate
            valid-from: 2027-01-01
            valid-to: 2027-06-30
            value: "1.50"
            unit: percent
            keyed-by: day
            status: sourced
            source: "a made-up decision"

        """

    @Test func `law lists rows with their sources, country by country`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        let all = try desk.forfall("law")
        #expect(all.status == 0)
        for title in ["DK", "EU", "FI", "NO", "SE"] {
            #expect(all.output.contains("\(title), reviewed through 2026-12-31\n"))
        }
        let some = try desk.forfall("law", "--country", "NO", "--date", "2026-10-01")
        #expect(some.output.hasPrefix("NO, reviewed through 2026-12-31\n"))
        #expect(some.output.contains("no.reminder-fee.2026 "))
        #expect(some.output.contains("38.00 NOK"))
        #expect(some.output.contains("FOR-2025-12-19-2709"))
        #expect(!some.output.contains("no.reminder-fee.2017"))
        #expect(!some.output.contains("no.licence-for-own.2026"))
        #expect(!some.output.contains("\nse."))
    }

    @Test func `law as JSON tells each row, and which are the workspace's own`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        try desk.write("law/rates.yml", Self.nextRate)
        let outcome = try desk.forfall("law", "list", "--country", "SE", "--json")
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        )
        #expect(json["schema"] as? String == "urn:forfall:law:1")
        let country = try #require((json["countries"] as? [[String: Any]])?.first)
        #expect(country["reviewed-through"] as? String == "2027-06-30")
        let rows = try #require(country["rows"] as? [[String: Any]])
        let own = rows.filter { $0["origin"] as? String == "workspace" }
        #expect(own.map { $0["id"] as? String } == ["se.reference-rate.2027-01"])
        #expect(own.first?["value"] as? String == "1.50")
        #expect(own.first?["source"] as? String == "a made-up decision")
        #expect(rows.count > 70)
    }

    @Test func `law check ends with 2 while something is lacking`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        let lacking = try desk.forfall("law", "check", "--date", "2026-11-21")
        #expect(lacking.status == 2)
        let told = [
            "SE is not reviewed from 2027-01-01: no fee and no statutory letter goes out",
            "SE has no row of 'reference-rate' from 2027-01-01; the last is "
                + "se.reference-rate.2026-07",
        ]
        #expect(lacking.output == told.joined(separator: "\n") + "\n")
        try desk.write("law/rates.yml", Self.nextRate)
        let whole = try desk.forfall("law", "check", "--date", "2026-11-21")
        #expect(whole.status == 0)
        #expect(whole.output == "Nothing is lacking through the coming half-year.\n")
        let other = try desk.forfall("law", "check", "--date", "2026-11-21", "--country", "FI")
        #expect(other.status == 2)
    }

    @Test func `law check tells recalled rows where strict would refuse them`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        let outcome = try desk.forfall("law", "check", "--date", "2025-02-01", "--strict", "--json")
        #expect(outcome.status == 2)
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        )
        let gaps = try #require(json["gaps"] as? [[String: Any]])
        #expect(gaps.map { $0["kind"] as? String } == ["recalled", "recalled"])
        #expect(gaps.first?["row"] as? String == "se.reference-rate.2025-01")
    }

    @Test(
        arguments: [
            (
                "id: se.reference-rate.2027-01", "override: se.reference-rate.2026-70",
                "law/rates.yml:4:15: there is no row 'se.reference-rate.2026-70' to override; "
                    + "did you mean 'se.reference-rate.2026-07'?"
            ),
            (
                "valid-from: 2027-01-01", "valid-from: 2026-12-01",
                "law/rates.yml:6:17: 'se.reference-rate.2026-07' is in force for some of these "
                    + "days: 2026-07-01 to 2026-12-31"
            ),
            (
                "    source: \"a made-up decision\"\n", "",
                "law/rates.yml:4:5: 'source' is missing here"
            ),
            (
                "keyed-by: day", "keyed-bye: day",
                "law/rates.yml:10:5: unknown key 'keyed-bye' in 'rows'; did you mean 'keyed-by'?"
            ),
        ]
    )
    func `a faulty row is told with its place, and nothing is done`(
        old: String,
        new: String,
        fault: String
    ) throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        try desk.write("law/rates.yml", Self.nextRate.replacing(old, with: new))
        let outcome = try desk.forfall("run", "--date", "2026-10-01")
        #expect(outcome.status == 1)
        #expect(outcome.complaints.contains(fault), "\(outcome.complaints)")
    }

    @Test func `a country without law is refused`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        let outcome = try desk.forfall("law", "--country", "DE")
        #expect(outcome.status == 64)
        #expect(outcome.complaints.contains("no law of 'DE'; there is DK, EU, FI, NO, SE"))
    }
}
