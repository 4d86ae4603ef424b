/// A Danish CVR number: eight digits, the last a modulus 11 digit.
///
/// CVR-loven § 4; a number whose check digit would be ten is never issued.
package struct DanishBusinessNumber: CheckedNumber {
    /// The eight digits, also of a number written as a VAT number (`DK…`).
    package let text: Text

    /// Reads a number such as `13 58 56 28`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, .hyphens, letters: true) { characters in
            let start = characters.count == 10 && characters.hasPrefix(0x44, 0x4B) ? 2 : 0
            let digits = characters.extracting(start..<characters.count)
            guard digits.count == 8 else { return nil }
            return CheckDigit.isMod11(digits) && !digits.isZero ? start : nil
        }
        guard let number else { return nil }
        self.text = number
    }
}
