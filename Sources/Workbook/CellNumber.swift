/// A number as a cell's markup has it, read by its digits and never as a binary fraction.
///
/// A spreadsheet computes in binary fractions and writes `0.30000000000000004` where 0.3 is meant.
/// So a number is taken to six decimals, half away from zero: what is beyond, at most half a
/// millionth, is the arithmetic's noise, and an amount of money that then has more decimals than
/// its currency is refused by whoever reads the amount. From 1 000 000 000 000 000 on a binary
/// fraction holds no longer every whole number: such a number is told as `1.23E+15`, as damaged.
enum CellNumber {
    private static let decimals = 6
    /// Digits before the point that a binary fraction of 53 bits vouches for.
    private static let wholeDigits = 15
    /// A binary fraction has at most 17 digits that count; others may write some more.
    private static let digitsMax = 60
    private static let exponentMax = 400

    /// The number in plain digits with a point; nil where the text is no number.
    ///
    /// Three decimals get a zero behind them, since `1.234` could be taken for a thousand.
    static func plain(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard var number = Digits(text) else { return nil }
        guard number.point <= wholeDigits else { return number.scientific }
        number.round(decimals: decimals)
        return number.plain
    }

    /// The days of a serial number, its time of day left out; nil where it is no positive number.
    static func wholePart(_ text: ArraySlice<UInt8>) -> Int? {
        guard let number = Digits(text), !number.isNegative, number.point <= 9 else { return nil }
        return (0..<max(number.point, 0)).reduce(0) { sum, place in
            sum * 10 + (place < number.digits.count ? Int(number.digits[place]) : 0)
        }
    }

    /// Sign, digits that count, and how many of them stand before the point (maybe less than none).
    private struct Digits {
        private(set) var isNegative = false
        private(set) var digits: [UInt8] = []
        private(set) var point = 0

        init?(_ text: ArraySlice<UInt8>) {
            var rest = text
            if rest.first == 0x2D || rest.first == 0x2B { isNegative = rest.popFirst() == 0x2D }
            var hasPoint = false
            var hasDigit = false
            while let byte = rest.first, byte != 0x45, byte != 0x65 {
                rest.removeFirst()
                if byte == 0x2E, !hasPoint {
                    hasPoint = true
                } else if (0x30...0x39).contains(byte) {
                    hasDigit = true
                    if !digits.isEmpty || byte != 0x30 {
                        digits.append(byte - 0x30)
                        if !hasPoint { point += 1 }
                    } else if hasPoint {
                        point -= 1
                    }
                } else {
                    return nil
                }
            }
            guard hasDigit, digits.count <= digitsMax, point >= -exponentMax,
                let exponent = Self.exponent(rest)
            else { return nil }
            point += exponent
            if digits.isEmpty { point = 0 }
        }

        private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
            guard !text.isEmpty else { return 0 }
            guard let value = Int(String(decoding: text.dropFirst(), as: UTF8.self)),
                value.magnitude <= exponentMax.magnitude
            else { return nil }
            return value
        }

        /// Rounds half away from zero.
        mutating func round(decimals: Int) {
            let kept = point + decimals
            guard kept < digits.count else { return }
            guard kept >= 0 else {
                (digits, point) = ([], 0)
                return
            }
            var carries = digits[kept] >= 5
            digits.removeSubrange(kept...)
            var place = kept - 1
            while carries, place >= 0 {
                carries = digits[place] == 9
                digits[place] = carries ? 0 : digits[place] + 1
                place -= 1
            }
            if carries {
                digits.insert(1, at: 0)
                point += 1
            }
        }

        var plain: [UInt8] {
            var whole: [UInt8] = []
            var fraction = [UInt8](repeating: 0, count: max(-point, 0))
            for place in 0..<max(point, digits.count, 0) {
                let digit = place < digits.count ? digits[place] : 0
                if place < point { whole.append(digit) } else { fraction.append(digit) }
            }
            while fraction.last == 0 { fraction.removeLast() }
            if fraction.count == 3 { fraction.append(0) }
            if whole.isEmpty { whole = [0] }
            let isZero = whole == [0] && fraction.isEmpty
            let sign: [UInt8] = isNegative && !isZero ? [0x2D] : []
            let ascii = { (digits: [UInt8]) in digits.map { $0 + 0x30 } }
            return sign + ascii(whole) + (fraction.isEmpty ? [] : [0x2E] + ascii(fraction))
        }

        /// One digit, a point, the rest and an exponent, as a spreadsheet shows a long number.
        var scientific: [UInt8] {
            let ascii = digits.map { $0 + 0x30 }
            let rest = ascii.dropFirst().isEmpty ? [0x30] : Array(ascii.dropFirst())
            let sign: [UInt8] = isNegative ? [0x2D] : []
            return sign + [ascii[0], 0x2E] + rest + Array("E+\(point - 1)".utf8)
        }
    }
}
