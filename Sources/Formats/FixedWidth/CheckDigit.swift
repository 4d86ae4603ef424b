/// Check digits of payment references, over ASCII digits.
enum CheckDigit {
    /// Whether the last digit is right by modulus 10 (Luhn).
    static func isLuhn(_ digits: [UInt8]) -> Bool {
        guard let last = digits.last else { return false }
        return last == luhn(digits.dropLast())
    }

    /// The modulus 10 (Luhn) digit that follows some digits, in ASCII.
    static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> UInt8 {
        var sum = 0
        var isDoubled = true
        for digit in digits.reversed() {
            let value = Int(digit &- 0x30) * (isDoubled ? 2 : 1)
            sum += value > 9 ? value - 9 : value
            isDoubled.toggle()
        }
        return 0x30 + UInt8((10 - sum % 10) % 10)
    }
}
