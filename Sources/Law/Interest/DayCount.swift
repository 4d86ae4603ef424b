package import Values

/// How days become parts of a year; the raw values are those of the tables.
package enum DayCount: String, Sendable, CaseIterable {
    /// Calendar days of years of 365.
    case actual365 = "act/365"
    /// Calendar days of years as long as the calendar's: 365 or 366.
    case actualActual = "act/act"
    /// Calendar days of years of 360.
    case actual360 = "act/360"
    /// Months of 30 days and years of 360; the 31st counts as the 30th.
    case thirty360 = "30/360"

    /// Days from one day, not counted, to another, counted.
    package func days(from: Day, through: Day) -> Int {
        guard self == .thirty360 else { return through.days(since: from) }
        let start = from.civil
        let end = through.civil
        return (end.year - start.year) * 360 + (end.month - start.month) * 30
            + min(end.day, 30) - min(start.day, 30)
    }

    /// Days of the year that a counted day lies in.
    func yearLength(of day: Day) -> Int {
        switch self {
        case .actual365: 365
        case .actual360, .thirty360: 360
        case .actualActual: Day.isLeap(day.civil.year) ? 366 : 365
        }
    }
}

/// When interest is rounded to minor units, half away from zero; raw values as in the tables.
package enum Rounding: String, Sendable, CaseIterable {
    /// The total once; the segments' amounts are what the rounded total grew by, so they add up.
    case once
    /// Each segment by itself, as a letter prints them; the total is their sum.
    case segment
}
