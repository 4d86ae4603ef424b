import Values

/// Amounts as XML Schema writes them (`xs:decimal`): a point, an optional sign, no exponent.
enum XMLDecimal {
    /// Reads an amount as whole minor units.
    ///
    /// - Parameters:
    ///   - text: such as `1234.5`, `-3` or `.50`.
    ///   - decimals: digits of the minor unit.
    ///   - allowsZeros: whether zeros may follow the last digit of the minor unit, as some banks
    ///     write them.
    /// - Returns: the amount; nil for anything else, and for more decimals or more than 18 digits.
    static func minor(_ text: Text, decimals: Int, allowsZeros: Bool = false) -> Int64? {
        text.withBytes { bytes in
            var value: Int64 = 0
            var digits = 0
            var fraction = -1
            var index = 0
            let isNegative = bytes.count > 0 && bytes[0] == 0x2D
            if isNegative || (bytes.count > 0 && bytes[0] == 0x2B) { index = 1 }
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == 0x2E {
                    guard fraction < 0 else { return nil }
                    fraction = 0
                    continue
                }
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                if fraction == decimals {
                    guard allowsZeros, byte == 0x30 else { return nil }
                    continue
                }
                guard value < limit else { return nil }
                if fraction >= 0 { fraction += 1 }
                value = value * 10 + Int64(byte - 0x30)
                digits += 1
            }
            guard digits > 0 else { return nil }
            for _ in max(fraction, 0)..<decimals {
                guard value < limit else { return nil }
                value *= 10
            }
            return isNegative ? -value : value
        }
    }

    /// What may be multiplied by ten once more: amounts stay below 10^18, so that a few of them
    /// can be added without a look at overflow.
    private static let limit: Int64 = 100_000_000_000_000_000
}
