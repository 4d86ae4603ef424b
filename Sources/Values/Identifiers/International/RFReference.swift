/// A creditor reference (RF): `RF`, two check digits and 1 to 21 digits or letters (ISO 11649).
package struct RFReference: CheckedNumber {
    /// Capital letters and digits.
    package let text: Text

    /// Reads a reference such as `RF18 5390 0754 7034`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, letters: true) { characters in
            guard (5...25).contains(characters.count), characters[0] == 0x52,
                characters[1] == 0x46
            else { return nil }
            return CheckDigit.isRight97(characters) ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// Makes the reference of a number; nil unless it is 1 to 21 digits or letters.
    package static func make(_ number: Text) -> RFReference? {
        guard let full = CheckDigit.with97(prefix: "RF", number) else { return nil }
        return RFReference(full)
    }
}
