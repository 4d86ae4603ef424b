import Foundation
import TestSupport
import Testing

@testable import forfall

/// What people and programs see.
@Suite struct ScreenTests {
    @Test func `a table lines up whatever stands in it`() {
        var table = Table([("name", .left), ("amount", .right), ("note", .left)])
        table.add(["Åsa", "1.00", "short"])
        table.add(["Østen & Søn", "1234567.89", ""])
        #expect(
            table.text == """
                name             amount  note
                -----------  ----------  -----
                Åsa                1.00  short
                Østen & Søn  1234567.89
                """
        )
    }

    @Test func `the night's table lines up`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        try desk.dropList()
        let outcome = try desk.forfall("run", "--date", "2026-10-01")
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "Night of 2026-10-01")
        let (title, rule, row) = (lines[1], lines[2], lines[3])
        #expect(title.count == rule.count)
        #expect(row.count == rule.count)
        #expect(title.hasPrefix("creditor  files  reminders"))
        #expect(row.hasPrefix("granbygg      1          2"))
        expectAligned(title, [row], by: rule)
    }

    /// Expects blanks wherever the rule between title and rows has them.
    private func expectAligned(
        _ title: Substring,
        _ rows: ArraySlice<Substring>,
        by rule: Substring
    ) {
        for (index, mark) in rule.enumerated() where mark == " " {
            for line in [title] + rows where index < line.count {
                #expect(line[line.index(line.startIndex, offsetBy: index)] == " ")
            }
        }
    }

    @Test func `open claims are listed by case number`() throws {
        let desk = try CommandDesk.afterOneNight()
        let outcome = try desk.forfall("cases")
        #expect(outcome.status == 0)
        let rows = outcome.output.split(separator: "\n")
        #expect(rows.count == 5)
        expectAligned(rows[0], rows[2...], by: rows[1])
        #expect(rows[2].contains("1001     2026-08-31   1000.00"))
        #expect(rows[4].contains("not-due"))
        let some = try desk.forfall("cases", "--reason", "not-due")
        #expect(some.output.split(separator: "\n").count == 3)
        let none = try desk.forfall("cases", "--reason", "disputed")
        #expect(none.output == "Nothing is open.\n")
    }

    @Test func `JSON parses and names its schema`() throws {
        let desk = try CommandDesk.afterOneNight()
        let night = try json(desk.forfall("run", "--date", "2026-10-05", "--json"))
        #expect(night["schema"] as? String == "urn:forfall:night:1")
        #expect((night["nights"] as? [Any])?.count == 1)
        let range = try json(
            desk.forfall("run", "--from", "2026-10-06", "--to", "2026-10-08", "--json")
        )
        #expect((range["nights"] as? [Any])?.count == 3)
        let dry = try json(desk.forfall("run", "--date", "2026-10-09", "--dry-run", "--json"))
        #expect((dry["nights"] as? [Any])?.count == 1)

        let cases = try json(desk.forfall("cases", "--json"))
        #expect(cases["schema"] as? String == "urn:forfall:cases:1")
        let list = try #require(cases["cases"] as? [[String: Any]])
        #expect(list.map { $0["invoice"] as? String } == ["1001", "1002", "1003"])
        let one = try json(desk.forfall("case", "1002", "--json"))
        let history = (one["cases"] as? [[String: Any]])?.first?["history"] as? [[String: Any]]
        let events = (history ?? []).compactMap { $0["event"] as? String }
        #expect(events.starts(with: ["registered", "reminder"]))
    }

    private func json(_ outcome: BuiltProgram.Outcome) throws -> [String: Any] {
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return try #require(parsed as? [String: Any])
    }

    @Test func `a claim is shown with its history and explained`() throws {
        let desk = try CommandDesk.afterOneNight()
        let shown = try desk.forfall("case", "1001").output
        #expect(shown.contains("invoice   1001\n"))
        #expect(shown.contains("total     1000.00 SEK\n"))
        #expect(shown.contains("2026-10-01  registered  1000.00     1     2\n"))
        let told = try desk.forfall("explain", "1001", "--date", "2026-10-02")
        #expect(told.status == 0)
        #expect(!told.output.isEmpty)
    }

    @Test func `progress is for those who watch`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        try desk.dropList()
        let unseen = try desk.forfall("run", "--date", "2026-10-01")
        #expect(unseen.complaints == "")
        guard let script = Tool.path("script") else {
            try Test.cancel("'script' is not installed, which stands in for a terminal")
        }
        let program = try BuiltProgram.path()
        let seen = try Tool.run(
            script,
            [
                "-qec", "\(program) run --settings \(desk.path)/pipeline.yml --date 2026-10-02",
                "/dev/null",
            ]
        )
        #expect(seen.status == 0)
        #expect(seen.text.contains("granbygg [..."))
        #expect(seen.text.contains("claiming"))
    }

    @Test func `what is generated is the same each time`() throws {
        let desk = try CommandDesk()
        for folder in ["a", "b"] {
            let outcome = try desk.forfall(
                "generate",
                folder,
                "--invoices",
                "20",
                "--payments",
                "5"
            )
            #expect(outcome.status == 0)
            #expect(outcome.output == "wrote 20 invoices and 5 payments into \(folder)\n")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: desk.path + "/a") {
            let files = try ["a", "b"].map { folder in
                try Data(contentsOf: URL(fileURLWithPath: "\(desk.path)/\(folder)/\(name)"))
            }
            #expect(files[0] == files[1])
        }
    }
}
