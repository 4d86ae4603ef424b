/// The sums that tell a mistyped number from a right one.
///
/// All of them take ASCII; a byte that does not belong makes the answer nil or false.
package enum CheckDigit {
    /// Finds the Luhn digit of some digits, to be put after them.
    ///
    /// The right-most digit is doubled, then every second one (ISO/IEC 7812-1, annex B; "modulus
    /// 10" in the giro manuals).
    package static func luhn(of digits: Span<UInt8>) -> UInt8? {
        guard let sum = luhnSum(digits, doublesLast: true) else { return nil }
        return 0x30 + UInt8((10 - sum % 10) % 10)
    }

    /// Whether the last of two or more digits is the Luhn digit of those before it.
    package static func isLuhn(_ number: Span<UInt8>) -> Bool {
        guard number.count >= 2 else { return false }
        guard let sum = luhnSum(number, doublesLast: false) else {
            return false
        }
        return sum % 10 == 0
    }

    /// Finds the modulus 11 digit of some digits, to be put after them; `-` where it would be ten.
    ///
    /// Weights 2 to 7 from the right, over and over (Nets, OCR giro system specification § 5).
    package static func mod11(of digits: Span<UInt8>) -> UInt8? {
        guard let sum = mod11Sum(digits, count: digits.count) else { return nil }
        return mod11Digit(sum)
    }

    /// Whether the last of two or more characters is the modulus 11 digit of those before it.
    ///
    /// - Parameters:
    ///   - number: digits.
    ///   - dash: whether the last may be `-`; where it may not, such a number is never issued.
    /// - Returns: whether it is right.
    package static func isMod11(_ number: Span<UInt8>, dash: Bool = false) -> Bool {
        guard number.count >= 2, let sum = mod11Sum(number, count: number.count - 1) else {
            return false
        }
        let last = number[number.count - 1]
        return last == mod11Digit(sum) && (dash || last != 0x2D)
    }

    /// Whether the last of two or more digits is the GS1 digit of those before it: weights 3 and 1
    /// by turns from the right (GS1 General Specifications, section 7.9).
    package static func isGS1(_ number: Span<UInt8>) -> Bool {
        guard number.count >= 2 else { return false }
        var sum = 0
        for index in number.indices {
            guard number[index] >= 0x30, number[index] <= 0x39 else { return false }
            let isTripled = (number.count - index).isMultiple(of: 2)
            sum += Int(number[index] - 0x30) * (isTripled ? 3 : 1)
        }
        return sum % 10 == 0
    }

    private static func mod11Digit(_ sum: Int) -> UInt8 {
        switch 11 - sum % 11 {
        case 11: 0x30
        case 10: 0x2D
        case let digit: 0x30 + UInt8(digit)
        }
    }

    /// Sums from the right without a branch: nothing about a number's digits can be foreseen.
    private static func luhnSum(_ digits: Span<UInt8>, doublesLast: Bool) -> Int? {
        var sum = 0
        var largest: UInt8 = 0
        var doubles = doublesLast ? 1 : 0
        var index = digits.count
        while index > 0 {
            index -= 1
            let byte = digits[index] &- 0x30
            largest = max(largest, byte)
            let digit = Int(byte)
            // (digit + 3) / 8 is 1 from 5 on, where the doubled digit has two digits itself.
            sum += digit + doubles * (digit - 9 * ((digit + 3) >> 3))
            doubles = 1 - doubles
        }
        return largest <= 9 ? sum : nil
    }

    private static func mod11Sum(_ digits: Span<UInt8>, count: Int) -> Int? {
        var sum = 0
        var weight = 2
        var index = count
        while index > 0 {
            index -= 1
            let digit = Int(digits[index]) - 0x30
            guard digit >= 0, digit <= 9 else { return nil }
            sum += digit * weight
            weight = weight == 7 ? 2 : weight + 1
        }
        return sum
    }
}
