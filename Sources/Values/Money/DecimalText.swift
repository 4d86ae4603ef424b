/// Exact decimal numbers written with a point, as in settings and law tables.
package enum DecimalText {
    /// Reads digits with an optional sign and fraction as a scaled whole number.
    ///
    /// - Parameters:
    ///   - text: such as `12.25` or `-0.5`; no blanks, no exponent.
    ///   - decimals: the digits kept after the point; more in the text are refused.
    /// - Returns: the number times ten to the power of `decimals`; nil for anything else.
    package static func scaled(_ text: String, decimals: Int) -> Int64? {
        var bytes = text.utf8[...]
        let negative = bytes.first == 0x2D
        if negative { bytes = bytes.dropFirst() }
        var value: Int64 = 0
        var digits = 0
        var fraction: Int?
        for byte in bytes {
            if byte == 0x2E, fraction == nil, digits > 0 {
                fraction = 0
                continue
            }
            guard (0x30...0x39).contains(byte), let next = shifted(value, byte) else { return nil }
            value = next
            digits += 1
            if let seen = fraction { fraction = seen + 1 }
        }
        guard digits > 0, (fraction ?? 0) <= decimals, fraction != 0 else { return nil }
        for _ in (fraction ?? 0)..<decimals {
            guard let next = shifted(value, 0x30) else { return nil }
            value = next
        }
        return negative ? -value : value
    }

    private static func shifted(_ value: Int64, _ digit: UInt8) -> Int64? {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int64(digit) - 0x30)
        return overflow || carry ? nil : sum
    }
}
