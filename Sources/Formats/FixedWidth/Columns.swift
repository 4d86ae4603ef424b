/// A field of a fixed-width record, by its first and last position as layouts print them.
struct Columns: Sendable {
    /// 0-based offset of the first byte.
    let low: Int
    /// 0-based offset after the last byte.
    let high: Int

    /// Takes 1-based, inclusive positions.
    init(_ first: Int, _ last: Int) {
        low = first - 1
        high = last
    }

    /// Number of positions.
    var width: Int { high - low }

    /// The positions as layouts print them, for messages.
    var words: String { width == 1 ? "position \(high)" : "positions \(low + 1)-\(high)" }
}

/// Fields of one record, whose bytes are ISO-8859-1; what is past its end counts as blank.
extension Span where Element == UInt8 {
    /// The byte at a 1-based position.
    func byte(at position: Int) -> UInt8 { position <= count ? self[position - 1] : 0x20 }

    /// A number filled with zeros; nil unless every position holds a digit.
    func number(_ columns: Columns) -> Int64? {
        guard columns.high <= count, columns.width <= 18 else { return nil }
        var value: Int64 = 0
        for index in columns.low..<columns.high {
            let digit = self[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        return value
    }

    /// The offsets of a field without the blanks on its sides.
    func trimmed(_ columns: Columns) -> Range<Int> {
        var low = Swift.min(columns.low, count)
        var high = Swift.max(low, Swift.min(columns.high, count))
        while low < high, self[low] <= 0x20 { low += 1 }
        while high > low, self[high - 1] <= 0x20 { high -= 1 }
        return low..<high
    }

    /// The offsets of a field without blanks on its sides and zeros before it.
    func withoutZeros(_ columns: Columns) -> Range<Int> {
        let field = trimmed(columns)
        var low = field.lowerBound
        while low < field.upperBound, self[low] == 0x30 { low += 1 }
        return low..<field.upperBound
    }

    /// Whether all bytes are printable ASCII, which is the same in ISO-8859-1 and UTF-8.
    var isPlain: Bool {
        var isPlain = true
        for index in indices { isPlain = isPlain && self[index] &- 0x20 < 0x5F }
        return isPlain
    }

    /// Whether the whole record is blank.
    var isBlank: Bool {
        guard count > 0, self[0] <= 0x20 else { return count == 0 }
        return trimmed(Columns(1, count)).isEmpty
    }

    /// Whether a field holds nothing.
    func isBlank(_ columns: Columns) -> Bool { trimmed(columns).isEmpty }

    /// Whether the bytes at some offsets are digits, at least one of them.
    func isDigits(_ range: Range<Int>) -> Bool {
        for index in range where self[index] &- 0x30 > 9 { return false }
        return !range.isEmpty
    }

    /// Whether the record begins with some ASCII letters.
    func starts(with letters: StaticString) -> Bool {
        guard letters.utf8CodeUnitCount <= count else { return false }
        return letters.withUTF8Buffer { bytes in
            var isSame = true
            for index in 0..<letters.utf8CodeUnitCount {
                isSame = unsafe isSame && bytes[index] == self[index]
            }
            return isSame
        }
    }
}

extension [UInt8] {
    /// Appends some ISO-8859-1 bytes as UTF-8; control characters become blanks.
    mutating func append(latin1 line: Span<UInt8>, _ range: Range<Int>) {
        let field = line.extracting(range)
        guard !field.isPlain else {
            return unsafe field.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
        }
        for index in field.indices {
            let byte = field[index]
            if byte < 0x80 {
                append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
            } else if byte < 0xA0 {
                append(0x20)
            } else {
                append(0xC0 | byte >> 6)
                append(0x80 | byte & 0x3F)
            }
        }
    }
}

extension [UInt8] {
    /// Appends a number that is not negative, filled with zeros up to a width.
    mutating func append(digits number: Int, width: Int) {
        var rest = number
        let start = count
        repeat {
            append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0 || count - start < width
        self[start...].reverse()
    }
}
