import Foundation
import TestSupport
import Testing

@testable import forfall

@Suite struct ForecastCommandTests {
    @Test func `a forecast is a table, CSV or JSON, and what counts as paid is not in it`() throws {
        let desk = try CommandDesk.afterOneNight()
        let table = try desk.forfall("forecast", "--date", "2026-10-02", "--days", "60")
        #expect(table.status == 0)
        #expect(table.output.hasPrefix("date        step"))
        let csv = try desk.forfall("forecast", "--date", "2026-10-02", "--days", "60", "--csv")
        let rows = csv.output.split(whereSeparator: \.isNewline)
        #expect(rows.count > 1)
        #expect(rows.contains { $0.contains(";1001;") })
        let other = try desk.forfall(
            "forecast",
            "--date",
            "2026-10-02",
            "--days",
            "60",
            "--csv",
            "--what-if-paid",
            "1001"
        )
        #expect(!other.output.contains(";1001;"))
        let json = try desk.forfall("forecast", "--date", "2026-10-02", "--days", "60", "--json")
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
        let steps = (object as? [String: Any])?["steps"] as? [Any]
        #expect(steps?.count == rows.count - 1)
    }

    @Test func `explain tells of a day to come as it will be if nobody pays`() throws {
        let desk = try CommandDesk.afterOneNight()
        let outcome = try desk.forfall("explain", "1001", "--date", "2026-11-30")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("if nobody pays"))
    }
}
