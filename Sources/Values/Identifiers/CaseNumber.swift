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
