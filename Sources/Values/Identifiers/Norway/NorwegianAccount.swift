/// A Norwegian bank account: eleven digits, the last a modulus 11 digit.
///
/// In the old postgiro numbers (`0000`) only the last seven count, which is the same sum.
package struct NorwegianAccount: CheckedNumber {
    package let text: Text

    /// Reads a number such as `8601 11 17947` or `8601.11.17947`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, [.hyphens, .points]) { digits in
            guard digits.count == 11 else { return nil }
            return CheckDigit.isMod11(digits) && !digits.isZero ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// The account as an IBAN: `NO`, two check digits and the eleven digits.
    package var iban: IBAN? { IBAN.make(country: "NO", account: text) }
}
