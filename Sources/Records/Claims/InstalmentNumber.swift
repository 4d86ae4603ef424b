package import Values

/// Numbers of the instalments of an invoice, which are a claim each: `F-1/1`, `F-1/2` and so on.
package enum InstalmentNumber {
    /// Which instalment of an invoice a number is; nil where it is none.
    package static func ordinal(_ number: String, of whole: Text) -> Int? {
        let bytes = number.utf8.span
        let ending = bytes.count - whole.count
        guard (2...4).contains(ending), bytes[whole.count] == slash else { return nil }
        for index in 0..<whole.count where bytes[index] != whole[index] { return nil }
        var ordinal = 0
        for index in whole.count + 1..<bytes.count {
            guard (0x30...0x39).contains(bytes[index]) else { return nil }
            ordinal = ordinal * 10 + Int(bytes[index] - 0x30)
        }
        return bytes[whole.count + 1] == 0x30 ? nil : ordinal
    }

    /// The number of the invoice that a number would be an instalment of; nil where it cannot be.
    package static func whole(of number: Text) -> Text? {
        var index = number.count - 1
        while index > 0, number.count - index < 4, (0x30...0x39).contains(number[index]) {
            index -= 1
        }
        guard index > 0, index < number.count - 1, number[index] == slash else { return nil }
        return number.slice(from: 0, count: index)
    }

    /// The hash that all instalments of an invoice are found by: the first has it as its own
    /// beside that of its number; nil for others.
    package static func key(ofFirst number: String) -> UInt64? {
        let bytes = number.utf8.span
        guard bytes.count > 2, bytes[bytes.count - 1] == 0x31, bytes[bytes.count - 2] == slash
        else { return nil }
        return ClaimKey.number(bytes.extracting(..<(bytes.count - 2)))
    }

    private static let slash: UInt8 = 0x2F
}
