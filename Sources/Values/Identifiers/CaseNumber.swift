/// The number a claim is followed up under: digits only, usable as OCR and as KID.
///
/// Creditor serial (1 to 5 digits), claim serial (9 digits, zero-filled) and a Luhn digit. It is
/// given at registration and never reused.
package struct CaseNumber: Hashable, Sendable, CustomStringConvertible {
    /// The digits, at most 15.
    package let description: String

    /// Makes the number of a creditor's claim; nil outside 1...99 999 and 1...999 999 999.
    package init?(creditor: Int, claim: Int64) {
        guard (1...99_999).contains(creditor), (1...999_999_999).contains(claim) else { return nil }
        var out = ByteBuilder(capacity: 16)
        out.append(creditor)
        out.append(digits: UInt64(claim), atLeast: 9)
        guard let digit = CheckDigit.luhn(of: out.bytes.span) else { return nil }
        out.append(byte: digit)
        description = out.string
    }
}

extension CaseNumber {
    /// The claim that a quoted case number names.
    ///
    /// - Parameters:
    ///   - text: what was quoted, also as a Finnish reference of it or the RF form of that; leading
    ///     zeros do not count.
    ///   - creditor: serial of the creditor it should belong to.
    /// - Returns: the claim's serial; nil when the text is no case number of this creditor.
    package static func claim(_ text: Text, creditor: Int) -> Int64? {
        ofDigits(text, creditor: creditor) ?? ofReference(text, creditor: creditor)
    }

    /// The reference that a debtor is asked to quote for a case number, in a creditor's country:
    /// Finnish banks take none without a check digit of their own.
    package func reference(in country: String) -> String {
        guard country == "FI" else { return description }
        return FinnishReference.make(Text(description))?.description ?? description
    }

    private static func ofReference(_ text: Text, creditor: Int) -> Int64? {
        guard (12...25).contains(text.count) else { return nil }
        let isRF = text[0] == 0x52 && text[1] == 0x46
        if isRF, RFReference(text) == nil { return nil }
        let quoted = isRF ? text.slice(from: 4, count: text.count - 4) : text
        return FinnishReference(quoted).flatMap { ofDigits($0.number, creditor: creditor) }
    }

    private static func ofDigits(_ text: Text, creditor: Int) -> Int64? {
        guard (11...25).contains(text.count) else { return nil }
        var value: Int64 = 0
        for index in 0..<text.count {
            let digit = Int64(text[index]) - 0x30
            guard (0...9).contains(digit), value < 100_000_000_000_000 else { return nil }
            value = value * 10 + digit
        }
        let serial = value / 10 % 1_000_000_000
        guard value / 10_000_000_000 == Int64(creditor),
            let number = CaseNumber(creditor: creditor, claim: serial),
            Int64(number.description) == value
        else { return nil }
        return serial
    }
}
