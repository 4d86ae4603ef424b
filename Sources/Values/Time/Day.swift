/// A calendar day: proleptic Gregorian, without time of day and without time zone.
@usableFromInline
package struct Day: Hashable, Sendable {
    /// Days since 1970-01-01.
    @usableFromInline package let number: Int32

    /// Takes a number of days since 1970-01-01.
    @inlinable
    package init(number: Int32) {
        self.number = number
    }

    /// Makes a day of its civil parts; nil for a day that no calendar has, such as 31 February.
    ///
    /// - Parameters:
    ///   - year: 1 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to the length of the month.
    @inlinable
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: Int32(era * 146_097 + dayOfEra - 719_468))
    }

    /// Reads `YYYY-MM-DD`; nil for anything else.
    package init?(iso text: Text) {
        guard text.count == 10, text[4] == 0x2D, text[7] == 0x2D else { return nil }
        var parts = [0, 0, 0]
        for (part, range) in [0..<4, 5..<7, 8..<10].enumerated() {
            for index in range {
                let digit = Int(text[index]) - 0x30
                guard (0...9).contains(digit) else { return nil }
                parts[part] = parts[part] * 10 + digit
            }
        }
        self.init(parts[0], parts[1], parts[2])
    }

    /// Reads `YYYY-MM-DD`; nil for anything else.
    package init?(iso string: String) {
        self.init(iso: Text(string))
    }

    /// Number of days of a month.
    @inlinable
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has 366 days.
    @inlinable
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Year, month (1 to 12) and day of the month.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthPart = (5 * dayOfYear + 2) / 153
        let month = monthPart < 10 ? monthPart + 3 : monthPart - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthPart + 2) / 5 + 1)
    }

    /// Day of the week.
    package var weekday: Weekday {
        let index = (Int(number) % 7 + 10) % 7
        return Weekday.allCases[index]
    }

    /// The day so many days later, or earlier when negative.
    @inlinable
    package func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

    /// Number of days from another day to this one; negative when it lies after.
    @inlinable
    package func days(since other: Day) -> Int { Int(number - other.number) }

    /// Easter Sunday of a year, by the Meeus algorithm.
    package static func easter(_ year: Int) -> Day? {
        let golden = year % 19
        let century = year / 100
        let ofCentury = year % 100
        let epact =
            (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return Day(year, sum / 31, sum % 31 + 1)
    }
}

/// A day of the week, Monday first.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
}

extension Day: Comparable {
    /// Earlier comes first.
    @inlinable
    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    @usableFromInline
    package var description: String {
        var out = ByteBuilder()
        out.append(self)
        return out.string
    }
}
