import Values

extension Day {
    /// The same day so many months later, or the last of a month that has no such day.
    func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let count = year * 12 + month - 1 + months
        let later = (year: count / 12, month: count % 12 + 1)
        let last = Day.length(ofMonth: later.month, year: later.year)
        return Day(later.year, later.month, min(day, last)) ?? self
    }
}
