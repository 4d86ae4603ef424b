/// A Finnish business identity code (Y-tunnus): seven digits and a modulus 11 digit.
///
/// Yritys- ja yhteisötietolaki (244/2001) § 9; a code whose check digit would be ten is never
/// issued.
package struct FinnishBusinessID: CheckedNumber {
    /// The eight digits without the hyphen, also of one written as a VAT number (`FI…`).
    package let text: Text

    /// Reads a code such as `2077474-0`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, .hyphens, letters: true) { characters in
            let start = characters.count == 10 && characters.hasPrefix(0x46, 0x49) ? 2 : 0
            return Self.isRight(characters.extracting(start..<characters.count)) ? start : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// The code as it is printed: `2077474-0`.
    package var formatted: String { String(text.string.prefix(7) + "-" + text.string.suffix(1)) }

    private static let weights: [8 of Int] = [7, 9, 10, 5, 8, 4, 2, 1]

    private static func isRight(_ digits: Span<UInt8>) -> Bool {
        guard digits.count == weights.count, !digits.isZero else { return false }
        var sum = 0
        for index in digits.indices {
            guard (0x30...0x39).contains(digits[index]) else { return false }
            sum += weights[index] * (Int(digits[index]) - 0x30)
        }
        return sum % 11 == 0
    }
}
