import Testing
import Values

struct DayTests {
    @Test(
        arguments: [
            "2026-02-31", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
            "2026-01-00", "0000-01-01", "2026-2-3", "26-02-03", "2026/02/03", "2026-02-0a", "",
            " 2026-02-03", "2026-02-03T",
        ]
    )
    func `what no calendar has is refused`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2026-02-28", "9999-12-31", "0001-01-01"])
    func `a day is written as it was read`(text: String) {
        #expect(Day(iso: text)?.description == text)
    }

    @Test func `days are counted from 1970`() throws {
        #expect(Day(1970, 1, 1)?.number == 0)
        #expect(Day(2000, 3, 1)?.number == 11_017)
        #expect(Day(1969, 12, 31)?.number == -1)
        let day = try #require(Day(2026, 11, 21))
        #expect(day.adding(days: 40) == Day(2026, 12, 31))
        #expect(day.adding(days: 40).days(since: day) == 40)
        #expect(day < day.adding(days: 1))
    }

    @Test func `every day from 1900 to 2100 has the civil date it was made of`() throws {
        var number = try #require(Day(1900, 1, 1)).number
        var weekday = Weekday.monday
        for year in 1900...2100 {
            for month in 1...12 {
                for day in 1...Day.length(ofMonth: month, year: year) {
                    let made = try #require(Day(year, month, day))
                    guard made.number == number, made.civil == (year, month, day),
                        made.weekday == weekday
                    else {
                        Issue.record("\(year)-\(month)-\(day) is \(made)")
                        return
                    }
                    number += 1
                    weekday = Weekday.allCases[(weekday.rawValue + 1) % 7]
                }
            }
        }
    }

    @Test(arguments: [(1900, false), (2000, true), (2024, true), (2026, false), (2100, false)])
    func `leap years are those of the Gregorian calendar`(year: Int, isLeap: Bool) {
        #expect(Day.isLeap(year) == isLeap)
        #expect((Day(year, 2, 29) != nil) == isLeap)
    }

    @Test(
        arguments: [
            (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"),
            (2028, "2028-04-16"), (2000, "2000-04-23"), (1961, "1961-04-02"), (2038, "2038-04-25"),
        ]
    )
    func `Easter Sunday is known`(year: Int, day: String) {
        #expect(Day.easter(year)?.description == day)
        #expect(Day.easter(year)?.weekday == .sunday)
    }
}
