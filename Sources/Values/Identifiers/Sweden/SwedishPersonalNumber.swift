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
        if let start = text.withBytes({ Self.start(of: $0) }) {
            self.text = text.slice(from: start, count: 10)
            century = start == 2 ? text.withBytes { $0.pair(0) } : nil
            isCentenarian = false
            return
        }
        let written = text.withBytes { WrittenNumber($0, [.hyphens, .plus]) }
        guard let written,
            let start = Self.start(of: written.bytes.span.extracting(0..<written.count)),
            written.plus == nil || written.plus == start + 6
        else { return nil }
        self.text = written.text(from: start)
        century = start == 2 ? written.bytes.span.pair(0) : nil
        isCentenarian = written.plus != nil
    }

    /// Where the ten digits begin: after the century, where one is written.
    private static func start(of digits: Span<UInt8>) -> Int? {
        let start = digits.count - 10
        guard start == 0 || (start == 2 && (18...20).contains(digits.pair(0))) else { return nil }
        // Without a century any that has the day will do; the leap days of 20yy hold them all.
        let year = (start == 2 ? digits.pair(0) : 20) * 100 + digits.pair(start)
        guard Day(year, digits.pair(start + 2), day(digits.pair(start + 4))) != nil,
            CheckDigit.isLuhn(digits.extracting(start..<digits.count))
        else { return nil }
        return start
    }

    /// Whether it is a coordination number.
    package var isCoordination: Bool { text[4] >= 0x36 }

    /// Finds the day of birth; nil where the number has no such day in the century meant.
    ///
    /// - Parameter today: where no century was written, the latest day not after this one is
    ///   meant, or with a `+` the one a hundred years before.
    /// - Returns: the day.
    package func born(asOf today: Day) -> Day? {
        let (year, month, day) = text.withBytes { digits in
            (digits.pair(0), digits.pair(2), Self.day(digits.pair(4)))
        }
        if let century { return Day(century * 100 + year, month, day) }
        let latest = today.civil.year - (today.civil.year - year) % 100
        if isCentenarian { return Day(latest - 100, month, day) }
        if let born = Day(latest, month, day), born <= today { return born }
        return Day(latest - 100, month, day)
    }

    private static func day(_ written: Int) -> Int { written > 60 ? written - 60 : written }
}
