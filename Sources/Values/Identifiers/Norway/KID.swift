/// A Norwegian payment reference (KID): 2 to 25 characters, the last a check digit.
///
/// Nets, OCR giro system specification § 5. Which of the two sums applies is agreed per account.
package struct KID: CheckedNumber {
    /// The longest reference that an OCR giro record carries.
    package static let longest = 25

    /// Digits; the last may be `-`, where the modulus 11 digit would be ten.
    package let text: Text

    /// Reads a reference that is right by either sum.
    package init?(_ text: Text) {
        self.init(text, .mod10, or: .mod11)
    }

    /// Reads a reference that is right by the sum agreed for its account.
    package init?(_ text: Text, _ sum: KIDSum) {
        self.init(text, sum, or: sum)
    }

    private init?(_ text: Text, _ sum: KIDSum, or other: KIDSum) {
        let number = WrittenNumber.read(text) { digits in
            guard (2...Self.longest).contains(digits.count) else { return nil }
            return sum.isRight(digits) || (other != sum && other.isRight(digits)) ? 0 : nil
        }
        guard let number = number ?? Self.dashed(text, sum, or: other) else { return nil }
        self.text = number
    }

    /// Reads a reference with blanks that ends in `-`.
    private static func dashed(_ text: Text, _ sum: KIDSum, or other: KIDSum) -> Text? {
        let trimmed = text.trimmed
        guard sum == .mod11 || other == .mod11, trimmed.count > 1,
            trimmed[trimmed.count - 1] == 0x2D
        else { return nil }
        let base = trimmed.slice(from: 0, count: trimmed.count - 1)
        let number = base.withBytes { WrittenNumber($0, []) }
        guard let number, let kid = make(number.text(), .mod11) else { return nil }
        return kid.text[kid.text.count - 1] == 0x2D ? kid.text : nil
    }

    /// Makes the reference of a number; nil unless it is digits and the result fits.
    ///
    /// - Parameters:
    ///   - number: such as customer and invoice number, digits only.
    ///   - sum: as agreed for the account.
    /// - Returns: the reference.
    package static func make(_ number: Text, _ sum: KIDSum) -> KID? {
        guard (1..<longest).contains(number.count) else { return nil }
        let digit = number.withBytes { digits in
            sum == .mod10 ? CheckDigit.luhn(of: digits) : CheckDigit.mod11(of: digits)
        }
        guard let digit else { return nil }
        var out = ByteBuilder(capacity: longest)
        out.append(number)
        out.append(byte: digit)
        return KID(Text(bytes: out.bytes), sum)
    }
}

/// The sum that a KID's check digit comes from; the raw values are those of `pipeline.yml`.
package enum KIDSum: String, Sendable, CaseIterable {
    /// Luhn.
    case mod10
    /// Weights 2 to 7; the check digit may be `-`.
    case mod11

    func isRight(_ number: Span<UInt8>) -> Bool {
        switch self {
        case .mod10: CheckDigit.isLuhn(number)
        case .mod11: CheckDigit.isMod11(number, dash: true)
        }
    }
}
