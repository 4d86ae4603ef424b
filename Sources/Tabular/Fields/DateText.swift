import Values

/// The order of day and month in a column of dates with slashes.
@usableFromInline
package enum DateOrder: Sendable, Hashable {
    /// Nothing has told yet; only dates that can be read in one way are read.
    case undecided
    case dayFirst
    case monthFirst
    /// The column itself uses both; only dates that can be read in one way are read.
    case mixed
}

/// Why a date could not be read.
package enum DateFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// Nothing is there.
    case empty
    /// It has none of the forms that are read.
    case form
    /// A year of two digits.
    case shortYear
    /// No calendar has this day, such as 31 February.
    case noSuchDay
    /// Day and month may be either way round.
    case ambiguous
    /// A spreadsheet's day count.
    case serial

    /// What is wrong, with what was expected: lower case, no full stop.
    package var description: String {
        switch self {
        case .empty: "a date is missing"
        case .form: "this is no date, such as 2026-11-30, 30.11.2026 or 30/11/2026"
        case .shortYear: "the date's year has two digits where four were expected"
        case .noSuchDay: "no calendar has this day"
        case .ambiguous:
            "the date can be read in two ways, day first or month first, and nothing else in the "
                + "column tells which; set 'dates' for this source"
        case .serial:
            "this is a spreadsheet's day number; format the column as a date and export it again"
        }
    }
}

/// A date as it is written, taken apart: year first, or year last with a day and a month.
struct DateText {
    /// The parts in the order they are written.
    private var parts = (0, 0, 0)
    private var separator: UInt8 = 0
    private var isYearFirst = false

    /// Takes a stretch of bytes apart; a time of day after the date is passed over.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(DateFault) {
        let low = range.lowerBound
        let high = Self.dateEnd(bytes, range)
        guard low < high else { throw .empty }
        var digits = (0, 0, 0)
        var part = 0
        for index in low..<high {
            let byte = bytes[index]
            if (0x30...0x39).contains(byte) {
                let value = Int(byte) - 0x30
                switch part {
                case 0: (parts.0, digits.0) = (parts.0 &* 10 &+ value, digits.0 + 1)
                case 1: (parts.1, digits.1) = (parts.1 &* 10 &+ value, digits.1 + 1)
                default: (parts.2, digits.2) = (parts.2 &* 10 &+ value, digits.2 + 1)
                }
                guard digits.0 <= 8, digits.1 <= 2, digits.2 <= 4 else { throw .form }
            } else {
                guard byte == 0x2D || byte == 0x2E || byte == 0x2F, part < 2,
                    part == 0 || byte == separator
                else { throw .form }
                separator = byte
                part += 1
            }
        }
        try settle(digits, parts: part + 1)
    }

    private mutating func settle(_ digits: (Int, Int, Int), parts count: Int) throws(DateFault) {
        if count == 1 {
            guard digits.0 == 8 else { throw digits.0 == 5 ? .serial : .form }
            parts = (parts.0 / 10_000, parts.0 / 100 % 100, parts.0 % 100)
            isYearFirst = true
            return
        }
        guard count == 3, digits.0 > 0, digits.1 > 0, digits.2 > 0 else { throw .form }
        isYearFirst = digits.0 == 4 && digits.2 <= 2
        guard !isYearFirst else { return }
        guard digits.0 <= 2 else { throw .form }
        guard digits.2 == 4 else { throw digits.2 == 2 ? .shortYear : .form }
    }

    /// End of the date: before a `T`, or before a blank and a time of day.
    private static func dateEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] != 0x54, bytes[index] != 0x20 { index += 1 }
        guard index < range.upperBound else { return index }
        for after in index + 1..<max(index + 1, range.upperBound) {
            switch bytes[after] {
            case 0x30...0x3A, 0x2E, 0x2C, 0x2B, 0x2D, 0x5A, 0x20: continue
            default: return range.upperBound
            }
        }
        return index
    }

    /// What this date tells of its column's order; nil where it could be either.
    var evidence: DateOrder? {
        guard !isYearFirst, separator == 0x2F else { return nil }
        if parts.0 > 12, parts.1 <= 12 { return .dayFirst }
        if parts.1 > 12, parts.0 <= 12 { return .monthFirst }
        return nil
    }

    /// The day.
    func day(_ order: DateOrder) throws(DateFault) -> Day {
        let (first, second, third) = parts
        var day: Day?
        if isYearFirst {
            day = Day(first, second, third)
        } else if separator != 0x2F {
            // No country writes the month first with points; with hyphens only where told so.
            let isMonthFirst = order == .monthFirst && separator == 0x2D
            day = isMonthFirst ? Day(third, first, second) : Day(third, second, first)
        } else {
            let isMonthFirst: Bool
            switch order {
            case .dayFirst: isMonthFirst = false
            case .monthFirst: isMonthFirst = true
            case .undecided, .mixed:
                guard let told = evidence ?? (first == second ? .dayFirst : nil) else {
                    throw first > 12 ? .noSuchDay : .ambiguous
                }
                isMonthFirst = told == .monthFirst
            }
            day = isMonthFirst ? Day(third, first, second) : Day(third, second, first)
        }
        guard let day else { throw .noSuchDay }
        return day
    }
}
