import Values

/// A day that comes each year: `12-25`, `easter+39` or `saturday 06-20`, the first from that day.
enum DayOfYear: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// The first such weekday on or after a date.
    case weekday(Weekday, month: Int, day: Int)

    /// Reads a rule; nil for anything else.
    init?(_ text: String) {
        if text.hasPrefix("easter") {
            guard let days = Int(text.dropFirst(6)) else { return nil }
            self = .easter(days)
            return
        }
        let parts = text.split(separator: " ")
        guard let last = parts.last, let date = Self.date(last) else { return nil }
        switch parts.count {
        case 1:
            self = .fixed(month: date.month, day: date.day)
        case 2:
            guard let weekday = Weekday.allCases.first(where: { "\($0)" == parts[0] }) else {
                return nil
            }
            self = .weekday(weekday, month: date.month, day: date.day)
        default:
            return nil
        }
    }

    /// The day in a year; nil where the year has no such day.
    func day(in year: Int) -> Day? {
        switch self {
        case .fixed(let month, let day):
            return Day(year, month, day)
        case .easter(let days):
            return Day.easter(year)?.adding(days: days)
        case .weekday(let weekday, let month, let day):
            guard let first = Day(year, month, day) else { return nil }
            return first.adding(days: (weekday.rawValue - first.weekday.rawValue + 7) % 7)
        }
    }

    /// Reads `MM-DD` of a leap year; nil for anything else.
    private static func date(_ text: Substring) -> (month: Int, day: Int)? {
        guard let day = Day(iso: "2024-" + text) else { return nil }
        return (day.civil.month, day.civil.day)
    }
}
