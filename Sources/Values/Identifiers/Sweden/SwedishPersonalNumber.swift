/// A Swedish personal number or coordination number: birth date, serial and a Luhn digit.
///
/// Folkbokföringslagen (1991:481) §§ 18 and 18 a: a coordination number (samordningsnummer) has 60
/// added to the day. Compare ``text``: it is the same whether the century was written or not.
package struct SwedishPersonalNumber: CheckedNumber {
    /// Ten digits, without the century.
    package let text: Text
    /// 18, 19 or 20 where twelve digits were written; nil where ten were.
    package let century: Int?
    /// Whether a `+` stood for the hyphen, as from the year in which its bearer turns 100.
    package let isCentenarian: Bool

    /// Reads ten or twelve digits, with a hyphen or `+` before the last four or without.
    package init?(_ text: Text) {
        guard let number = WrittenNumber(text, [.hyphens, .plus]),
            number.count == 10 || number.count == 12
        else { return nil }
        let start = number.count - 10
        guard number.plus == nil || number.plus == start + 6 else { return nil }
        let isLong = start == 2
        guard !isLong || (18...20).contains(number.pair(0)) else { return nil }
        // Without a century any that has the day will do; the leap days of 20yy hold them all.
        guard
            Day(
                (isLong ? number.pair(0) : 20) * 100 + number.pair(start),
                number.pair(start + 2),
                Self.day(number.pair(start + 4))
            ) != nil,
            CheckDigit.isLuhn(number.bytes.span.extracting(start..<number.count))
        else { return nil }
        self.text = number.text(from: start)
        century = isLong ? number.pair(0) : nil
        isCentenarian = number.plus != nil
    }

    /// Whether it is a coordination number.
    package var isCoordination: Bool { text[4] >= 0x36 }

    /// Finds the day of birth; nil where the number has no such day in the century meant.
    ///
    /// - Parameter today: where no century was written, the latest day not after this one is
    ///   meant, or with a `+` the one a hundred years before.
    /// - Returns: the day.
    package func born(asOf today: Day) -> Day? {
        let (year, month) = (pair(0), pair(2))
        let day = Self.day(pair(4))
        if let century { return Day(century * 100 + year, month, day) }
        let latest = today.civil.year - (today.civil.year - year) % 100
        if isCentenarian { return Day(latest - 100, month, day) }
        if let born = Day(latest, month, day), born <= today { return born }
        return Day(latest - 100, month, day)
    }

    private func pair(_ index: Int) -> Int {
        Int(text[index]) * 10 + Int(text[index + 1]) - 0x30 * 11
    }

    private static func day(_ written: Int) -> Int { written > 60 ? written - 60 : written }
}
