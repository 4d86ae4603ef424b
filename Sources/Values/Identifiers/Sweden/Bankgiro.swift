/// A bankgiro number: seven or eight digits, the last a Luhn digit.
package struct Bankgiro: CheckedNumber {
    package let text: Text

    /// Reads a number such as `5402-9681`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, .hyphens) { digits in
            guard digits.count == 7 || digits.count == 8 else { return nil }
            return CheckDigit.isLuhn(digits) && !digits.isZero ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// As printed: `640-5070` or `5402-9681`.
    package var formatted: String { text.grouped([text.count - 4, 4], by: "-") }
}
