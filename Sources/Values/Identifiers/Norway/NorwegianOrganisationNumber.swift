/// A Norwegian organisation number: nine digits, the last a modulus 11 digit.
///
/// Enhetsregisterloven § 5; a number whose check digit would be ten is never issued.
package struct NorwegianOrganisationNumber: CheckedNumber {
    package let text: Text

    /// Reads a number such as `988 077 917`.
    package init?(_ text: Text) {
        guard let number = WrittenNumber(text, [.hyphens, .points]), number.count == 9,
            CheckDigit.isMod11(number.bytes.span.extracting(0..<9)), !number.isZero
        else { return nil }
        self.text = number.text()
    }

    /// Reads a VAT number: the organisation number and `MVA`, with or without `NO` before it.
    package init?(vat: Text) {
        guard let number = WrittenNumber(vat, [.hyphens, .points], letters: true) else {
            return nil
        }
        let start = number.bytes[0] == 0x4E && number.bytes[1] == 0x4F ? 2 : 0
        guard number.count == start + 12, number.bytes[start + 9] == 0x4D,
            number.bytes[start + 10] == 0x56, number.bytes[start + 11] == 0x41
        else { return nil }
        self.init(Text(bytes: (start..<start + 9).map { number.bytes[$0] }))
    }
}
