extension CheckDigit {
    /// Finds the remainder modulo 97 of a text whose first four characters count last.
    ///
    /// Digits and capital letters, A as 10 to Z as 35; a right IBAN (ISO 13616) or creditor
    /// reference (ISO 11649) has the remainder 1 (ISO/IEC 7064, MOD 97-10).
    package static func remainder97(_ text: Span<UInt8>) -> Int? {
        guard text.count > 4 else { return nil }
        // Nine digits and two more for a letter fit in 64 bits many times over.
        var remainder: UInt64 = 0
        for index in 4..<text.count + 4 {
            let byte = text[index < text.count ? index : index - text.count]
            switch byte {
            case 0x30...0x39: remainder = remainder * 10 + UInt64(byte - 0x30)
            case 0x41...0x5A: remainder = remainder * 100 + UInt64(byte - 0x37)
            default: return nil
            }
            if remainder > 1 << 56 { remainder %= 97 }
        }
        return Int(remainder % 97)
    }

    /// Whether the third and fourth character are digits that bring the remainder to 1.
    ///
    /// 00, 01 and 99 are never made: they would stand for 97, 98 and 02.
    static func isRight97(_ text: Span<UInt8>) -> Bool {
        guard text.count > 4, (0x30...0x39).contains(text[2]), (0x30...0x39).contains(text[3]),
            (2...98).contains(text.pair(2))
        else { return false }
        return remainder97(text) == 1
    }

    /// Puts two letters and the check digits before a number; nil unless it is letters and digits.
    static func with97(prefix: Text, _ number: Text) -> Text? {
        let body = number.withBytes { WrittenNumber($0, [], letters: true) }?.text()
        guard let body, !body.isEmpty else { return nil }
        var zeroed = ByteBuilder(capacity: 4 + body.count)
        zeroed.append(prefix)
        zeroed.append("00")
        zeroed.append(body)
        guard let remainder = remainder97(zeroed.bytes.span) else { return nil }
        var full = ByteBuilder(capacity: zeroed.count)
        full.append(prefix)
        full.append(digits: UInt64(98 - remainder), atLeast: 2)
        full.append(body)
        return Text(bytes: full.bytes)
    }
}
