import Values

/// The sums over arrays: a macro such as `#expect` cannot hold a span.
extension CheckDigit {
    static func luhn(of digits: [UInt8]) -> UInt8? { luhn(of: digits.span) }
    static func mod11(of digits: [UInt8]) -> UInt8? { mod11(of: digits.span) }
    static func isLuhn(_ number: [UInt8]) -> Bool { isLuhn(number.span) }
    static func isMod11(_ number: [UInt8], dash: Bool = false) -> Bool {
        isMod11(number.span, dash: dash)
    }
    static func remainder97(_ text: [UInt8]) -> Int? { remainder97(text.span) }
}
