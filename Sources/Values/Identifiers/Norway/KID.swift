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
        let trimmed = text.trimmed
        let hasDash = trimmed.count > 1 && trimmed[trimmed.count - 1] == 0x2D
        let base = hasDash ? trimmed.slice(from: 0, count: trimmed.count - 1) : trimmed
        guard let number = WrittenNumber(base, []) else { return nil }
        if hasDash {
            guard sum == .mod11 || other == .mod11, (1..<Self.longest).contains(number.count),
                CheckDigit.mod11(of: number.bytes.span.extracting(0..<number.count)) == 0x2D
            else { return nil }
            self.text = number.count == base.count ? trimmed : Text(number.text().string + "-")
        } else {
            guard (2...Self.longest).contains(number.count) else { return nil }
            let digits = number.bytes.span.extracting(0..<number.count)
            guard sum.isRight(digits) || (other != sum && other.isRight(digits)) else { return nil }
            self.text = number.text()
        }
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
        case .mod11: CheckDigit.isMod11(number)
        }
    }
}
