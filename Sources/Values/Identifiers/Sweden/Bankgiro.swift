/// A bankgiro number: seven or eight digits, the last a Luhn digit.
package struct Bankgiro: CheckedNumber {
    package let text: Text

    /// Reads a number such as `5402-9681`.
    package init?(_ text: Text) {
        guard let number = WrittenNumber(text, .hyphens), number.count == 7 || number.count == 8,
            CheckDigit.isLuhn(number.bytes.span.extracting(0..<number.count)), !number.isZero
        else { return nil }
        self.text = number.text()
    }

    /// As printed: `640-5070` or `5402-9681`.
    package var formatted: String { text.grouped([text.count - 4, 4], by: "-") }
}
