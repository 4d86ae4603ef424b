/// A Norwegian personal number (fødselsnummer) or D-number: birth date, serial, two control digits.
///
/// Folkeregisterforskriften § 2-2-1; the sums are those of Skatteetaten's published check. A
/// D-number has 40 added to the day, a number of the test population 80 added to the month.
package struct NorwegianPersonalNumber: CheckedNumber {
    package let text: Text

    /// Reads eleven digits of the series in use until the end of 2031.
    package init?(_ text: Text) {
        self.init(text, series: .from1964)
    }

    /// Reads eleven digits.
    package init?(_ text: Text, series: Series) {
        let number = WrittenNumber.read(text, .hyphens) { digits in
            Self.isRight(digits, series) ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// Whether it is a D-number, for those who are not resident.
    package var isDNumber: Bool { text[0] >= 0x34 }

    /// Whether it belongs to the tax administration's test population, and to nobody.
    package var isSynthetic: Bool { text[2] >= 0x38 }

    private static func isRight(_ digits: Span<UInt8>, _ series: Series) -> Bool {
        guard digits.count == 11, CheckDigit.isMod11(digits) else { return false }
        let day = digits.pair(0) > 40 ? digits.pair(0) - 40 : digits.pair(0)
        let month = digits.pair(2) > 80 ? digits.pair(2) - 80 : digits.pair(2)
        // A century cannot be told from every number; the leap days of 20yy hold them all.
        guard Day(2000 + digits.pair(4), month, day) != nil else { return false }
        let weights: [10 of Int] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
        var sum = 0
        for index in weights.indices { sum += weights[index] * (Int(digits[index]) - 0x30) }
        return sum % 11 <= (series == .from2032 ? 3 : 0)
    }

    /// Which numbers are right.
    package enum Series: Hashable, Sendable {
        /// Those given out from 1964 to 2031: the first control digit leaves no remainder.
        case from1964
        /// Those and the ones given out from 2032-01-01, which leave 0, 1, 2 or 3.
        case from2032
    }
}
