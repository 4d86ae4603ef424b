package import Values

/// Which days banks are open in a country, and where a deadline on another day moves to.
package struct BankCalendar: Hashable, Sendable {
    /// Holidays are known from 2000-01-01 for these years; beyond them only weekends are.
    private static let first = Day(number: 10_957)
    private static let years = 2000...2070

    /// One byte a day from `first`: 1 where banks are closed.
    private let closed: [UInt8]
    /// Whether a last day to pay that is no bank day moves to the next one.
    package let shifts: Bool

    /// Makes the calendar of some rows.
    init(holidays: [LawRow], shifts: Bool) {
        let last = Day(Self.years.upperBound, 12, 31) ?? Self.first
        var closed = [UInt8](repeating: 0, count: last.days(since: Self.first) + 1)
        for weekend in [Weekday.saturday, .sunday] {
            let start = (weekend.rawValue - Self.first.weekday.rawValue + 7) % 7
            for index in stride(from: start, to: closed.count, by: 7) { closed[index] = 1 }
        }
        for row in holidays {
            guard let rule = DayOfYear(row.value) else { continue }
            for year in Self.years {
                guard let day = rule.day(in: year), row.covers(day) else { continue }
                let index = day.days(since: Self.first)
                if closed.indices.contains(index) { closed[index] = 1 }
            }
        }
        self.closed = closed
        self.shifts = shifts
    }

    /// Whether banks are open on a day.
    package func isBankDay(_ day: Day) -> Bool {
        let index = day.days(since: Self.first)
        guard closed.indices.contains(index) else {
            return day.weekday.rawValue < Weekday.saturday.rawValue
        }
        return closed[index] == 0
    }

    /// The last day to pay what is to be paid on a day.
    package func payable(_ day: Day) -> Day {
        shifts ? bankDay(from: day) : day
    }

    /// The first bank day from a day on, which itself may be it.
    package func bankDay(from day: Day) -> Day {
        var day = day
        while !isBankDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// The last bank day before a day.
    package func bankDay(before day: Day) -> Day {
        var day = day.adding(days: -1)
        while !isBankDay(day) { day = day.adding(days: -1) }
        return day
    }

    /// The bank day so many bank days after a day, which itself does not count.
    package func adding(bankDays count: Int, to day: Day) -> Day {
        var day = day
        for _ in 0..<count {
            day = day.adding(days: 1)
            while !isBankDay(day) { day = day.adding(days: 1) }
        }
        return day
    }

    /// The bank day so many bank days before a day, which itself does not count.
    package func subtracting(bankDays count: Int, from day: Day) -> Day {
        var day = day
        for _ in 0..<count { day = bankDay(before: day) }
        return day
    }
}
