/// An amount as it is written, taken apart into sign, number and currency.
///
/// Signs: `-` before or after, U+2212, parentheses. Thousands: blank, U+00A0, U+202F, apostrophe,
/// U+2019, point or comma. After or before it a currency: `SEK`, `kr`, `kr.`, `:-`, `,-`, `€`, `$`
/// or `£`.
struct AmountText {
    private(set) var isNegative = false
    /// Three capital letters of a currency beside the number, most significant first; 0: none.
    private(set) var currencyCode: UInt32 = 0
    private var commas = 0
    private var points = 0
    /// Blanks or apostrophes between digits.
    private var groups = 0
    private var lastMark: DecimalMark = .undecided
    /// Digits before the first comma or point, and after the last one.
    private var digitsBefore = 0
    private var digitsAfter = 0
    private var leadingZero = false
    private var low: Int
    private var high: Int

    /// Takes a stretch of bytes apart.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(AmountFault) {
        low = range.lowerBound
        high = range.upperBound
        stripBlanks(bytes)
        guard low < high else { throw .empty }
        try stripSurroundings(bytes)
        guard low < high else { throw .notANumber }
        try survey(bytes)
    }

    /// What this amount tells of its column's decimal mark; nil where it could be either.
    var evidence: DecimalMark? {
        let other: DecimalMark = lastMark == .comma ? .point : .comma
        if commas > 0, points > 0 { return lastMark }
        guard commas + points > 0 else { return nil }
        if commas + points > 1 { return other }
        return isAmbiguous ? nil : lastMark
    }

    /// One mark, three digits after it and one to three before: thousands or decimals.
    private var isAmbiguous: Bool {
        commas + points == 1 && digitsAfter == 3 && groups == 0 && !leadingZero
            && (1...3).contains(digitsBefore)
    }

    /// The amount in minor units.
    func minor(
        _ bytes: Span<UInt8>,
        mark: DecimalMark,
        decimals: Int
    ) throws(AmountFault) -> Int64 {
        let point: DecimalMark
        switch mark {
        case .comma, .point:
            point = mark
            if commas + points > 0, let told = evidence, told != mark { throw .otherMark(mark) }
            let own = mark == .comma ? commas : points
            guard own <= 1 else { throw .otherMark(mark) }
        case .undecided, .mixed:
            if let told = evidence {
                point = told
            } else {
                guard commas + points == 0 else { throw .ambiguous }
                point = .point
            }
        }
        return try value(bytes, point: point.rawValue, decimals: decimals)
    }

    private func value(
        _ bytes: Span<UInt8>,
        point: UInt8,
        decimals: Int
    ) throws(AmountFault) -> Int64 {
        var value: Int64 = 0
        var fraction = -1
        var sinceSeparator = 0
        var hasSeparator = false
        var index = low
        while index < high {
            let byte = bytes[index]
            index += 1
            if (0x30...0x39).contains(byte) {
                if fraction >= 0 { fraction += 1 }
                sinceSeparator += 1
                guard fraction <= decimals else {
                    guard byte == 0x30 else { throw .tooManyDecimals(decimals) }
                    continue
                }
                value = try Self.shifted(value, byte - 0x30)
            } else if byte & 0xC0 == 0x80 {
                continue
            } else {
                guard fraction < 0, !hasSeparator || sinceSeparator == 3 else { throw .grouping }
                if byte == point {
                    fraction = 0
                } else {
                    guard hasSeparator || (1...3).contains(sinceSeparator) else { throw .grouping }
                    hasSeparator = true
                }
                sinceSeparator = 0
            }
        }
        if fraction < 0, hasSeparator, sinceSeparator != 3 { throw .grouping }
        for _ in min(max(fraction, 0), decimals)..<decimals { value = try Self.shifted(value, 0) }
        return isNegative ? -value : value
    }

    private static func shifted(_ value: Int64, _ digit: UInt8) throws(AmountFault) -> Int64 {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int64(digit))
        guard !overflow, !carry else { throw .tooLarge }
        return sum
    }

    /// Counts what stands between the first and the last digit.
    private mutating func survey(_ bytes: Span<UInt8>) throws(AmountFault) {
        var digits = 0
        var index = low
        while index < high {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39:
                if digits == 0, byte == 0x30 { leadingZero = true }
                digits += 1
                digitsAfter += 1
                if commas + points == 0 { digitsBefore += 1 }
                index += 1
            case 0x2C, 0x2E:
                if byte == 0x2C { commas += 1 } else { points += 1 }
                lastMark = byte == 0x2C ? .comma : .point
                digitsAfter = 0
                index += 1
            default:
                let length = Self.groupLength(bytes, index, high)
                guard length > 0, digits > 0 else {
                    throw digits > 0 && byte & 0xDF == 0x45 ? .scientific : .notANumber
                }
                groups += 1
                index += length
            }
        }
        guard digits > 0, digitsAfter > 0 || commas + points == 0 else { throw .notANumber }
        guard !(commas > 1 && points > 1) else { throw .grouping }
        // 0.123 has a leading zero that matters, 00123 has not, and 0 alone is a number.
        leadingZero = leadingZero && digitsBefore == 1
    }

    /// Bytes of a thousands separator other than comma and point; 0 where there is none.
    private static func groupLength(_ bytes: Span<UInt8>, _ index: Int, _ high: Int) -> Int {
        let byte = bytes[index]
        if byte == 0x20 || byte == 0x27 { return 1 }
        if byte == 0xC2, index + 1 < high, bytes[index + 1] == 0xA0 { return 2 }
        guard byte == 0xE2, index + 2 < high, bytes[index + 1] == 0x80 else { return 0 }
        return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x99 ? 3 : 0
    }
}

extension AmountText {
    /// Takes signs, parentheses and currencies off both ends.
    private mutating func stripSurroundings(_ bytes: Span<UInt8>) throws(AmountFault) {
        var signs = 0
        while low < high {
            let before = (low, high)
            if bytes[low] == 0x28, bytes[high - 1] == 0x29, high - low > 2 {
                (low, high, isNegative) = (low + 1, high - 1, true)
                signs += 1
            }
            stripSuffix(bytes)
            stripCode(bytes)
            if low < high, bytes[low] == 0x2D || bytes[low] == 0x2B {
                isNegative = isNegative || bytes[low] == 0x2D
                low += 1
                signs += 1
            } else if high - low > 3, bytes[low] == 0xE2, bytes[low + 1] == 0x88,
                bytes[low + 2] == 0x92
            {
                (low, isNegative) = (low + 3, true)
                signs += 1
            } else if low < high, bytes[high - 1] == 0x2D {
                (high, isNegative) = (high - 1, true)
                signs += 1
            }
            stripBlanks(bytes)
            guard signs <= 1 else { throw .notANumber }
            if (low, high) == before { return }
        }
    }

    /// `:-`, `,-` and `.-`: the Scandinavian way to write that there are no fractions.
    private mutating func stripSuffix(_ bytes: Span<UInt8>) {
        guard high - low > 2, bytes[high - 1] == 0x2D else { return }
        let byte = bytes[high - 2]
        guard byte == 0x3A || byte == 0x2C || byte == 0x2E else { return }
        high -= 2
        stripBlanks(bytes)
    }

    /// A currency code, `kr`, `kr.` or a currency sign, before or after the number.
    private mutating func stripCode(_ bytes: Span<UInt8>) {
        guard low < high else { return }
        if bytes[high - 1] == 0x2E, high - low > 3, bytes[high - 2] & 0xDF == 0x52 { high -= 1 }
        var start = high
        while start > low, Self.isLetter(bytes[start - 1]) { start -= 1 }
        if takesCode(bytes, start, high) { high = start }
        var end = low
        while end < high, Self.isLetter(bytes[end]) { end += 1 }
        if takesCode(bytes, low, end) {
            low = end
            if low < high, bytes[low] == 0x2E { low += 1 }
        }
        if high - low > 3, bytes[low] == 0xE2, bytes[low + 1] == 0x82, bytes[low + 2] == 0xAC {
            low += 3
        } else if high - low > 2, bytes[low] == 0xC2, bytes[low + 1] == 0xA3 {
            low += 2
        } else if high - low > 1, bytes[low] == 0x24 {
            low += 1
        }
        if high - low > 3, bytes[high - 3] == 0xE2, bytes[high - 2] == 0x82, bytes[high - 1] == 0xAC
        {
            high -= 3
        }
        stripBlanks(bytes)
    }

    private mutating func takesCode(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if end - start == 2 {
            return bytes[start] & 0xDF == 0x4B && bytes[start + 1] & 0xDF == 0x52
        }
        guard end - start == 3 else { return false }
        currencyCode = 0
        for index in start..<end {
            currencyCode = currencyCode << 8 | UInt32(bytes[index] & 0xDF)
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    private mutating func stripBlanks(_ bytes: Span<UInt8>) {
        while low < high {
            if bytes[low] == 0x20 || bytes[low] == 0x09 {
                low += 1
            } else {
                let length = Self.groupLength(bytes, low, high)
                guard length > 1, bytes[low + length - 1] != 0x99 else { break }
                low += length
            }
        }
        while low < high {
            if bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 {
                high -= 1
            } else if high - low >= 2, Self.groupLength(bytes, high - 2, high) == 2 {
                high -= 2
            } else if high - low >= 3, bytes[high - 1] == 0xAF,
                Self.groupLength(bytes, high - 3, high) == 3
            {
                high -= 3
            } else {
                break
            }
        }
    }
}
