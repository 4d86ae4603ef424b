/// A Norwegian organisation number: nine digits, the last a modulus 11 digit.
///
/// Enhetsregisterloven § 5; a number whose check digit would be ten is never issued.
package struct NorwegianOrganisationNumber: CheckedNumber {
    package let text: Text

    /// Reads a number such as `988 077 917`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, [.hyphens, .points]) { digits in
            guard digits.count == 9 else { return nil }
            return CheckDigit.isMod11(digits) && !digits.isZero ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// Reads a VAT number: the organisation number and `MVA`, with or without `NO` before it.
    package init?(vat: Text) {
        let number = vat.withBytes { WrittenNumber($0, [.hyphens, .points], letters: true) }
        guard let number else { return nil }
        let start = number.bytes[0] == 0x4E && number.bytes[1] == 0x4F ? 2 : 0
        guard number.count == start + 12, number.bytes[start + 9] == 0x4D,
            number.bytes[start + 10] == 0x56, number.bytes[start + 11] == 0x41
        else { return nil }
        self.init(number.text().slice(from: start, count: 9))
    }
}
