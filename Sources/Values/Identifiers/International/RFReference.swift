/// A creditor reference (RF): `RF`, two check digits and 1 to 21 digits or letters (ISO 11649).
package struct RFReference: CheckedNumber {
    /// Capital letters and digits.
    package let text: Text

    /// Reads a reference such as `RF18 5390 0754 7034`.
    package init?(_ text: Text) {
        guard let number = WrittenNumber(text, [], letters: true), (5...25).contains(number.count),
            number.bytes[0] == 0x52, number.bytes[1] == 0x46, number.hasCheckDigits97
        else { return nil }
        self.text = number.text()
    }

    /// Makes the reference of a number; nil unless it is 1 to 21 digits or letters.
    package static func make(_ number: Text) -> RFReference? {
        guard let full = CheckDigit.with97(prefix: "RF", number) else { return nil }
        return RFReference(full)
    }
}

extension WrittenNumber {
    /// Whether the third and fourth character are digits that bring the remainder to 1.
    ///
    /// 00, 01 and 99 are never made (ISO/IEC 7064): they would stand for 97, 98 and 02.
    var hasCheckDigits97: Bool {
        guard (0...9).contains(digit(2)), (0...9).contains(digit(3)), (2...98).contains(pair(2))
        else { return false }
        return CheckDigit.remainder97(bytes.span.extracting(0..<count)) == 1
    }
}

extension CheckDigit {
    /// Puts two letters and the check digits before a number; nil unless it is letters and digits.
    static func with97(prefix: Text, _ number: Text) -> Text? {
        guard let body = WrittenNumber(number, [], letters: true), body.count > 0 else {
            return nil
        }
        var out = ByteBuilder(capacity: 4 + body.count)
        out.append(prefix)
        out.append("00")
        out.append(body.text())
        guard let remainder = remainder97(out.bytes.span) else { return nil }
        var full = ByteBuilder(capacity: out.count)
        full.append(prefix)
        full.append(digits: UInt64(98 - remainder), atLeast: 2)
        full.append(body.text())
        return Text(bytes: full.bytes)
    }
}
