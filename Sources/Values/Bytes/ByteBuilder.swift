/// A growing byte buffer that outputs are built in, without making strings.
package struct ByteBuilder: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8]

    /// Makes an empty buffer.
    package init(capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Number of bytes written.
    package var count: Int { bytes.count }

    /// The bytes as a string.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written and keeps the room for it.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Appends one byte.
    package mutating func append(byte: UInt8) {
        bytes.append(byte)
    }

    /// Appends bytes as they are.
    package mutating func append(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// Appends a text.
    package mutating func append(_ text: Text) {
        text.withBytes { more in
            unsafe more.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        }
    }

    /// Appends a string as UTF-8.
    package mutating func append(_ string: String) {
        bytes.append(contentsOf: string.utf8)
    }

    /// Appends a literal as UTF-8.
    package mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { more in unsafe bytes.append(contentsOf: more) }
    }

    /// Appends a whole number in decimal digits.
    package mutating func append(_ value: Int64) {
        if value < 0 { bytes.append(0x2D) }
        append(digits: value.magnitude, atLeast: 1)
    }

    /// Appends a whole number in decimal digits.
    package mutating func append(_ value: Int) {
        append(Int64(value))
    }

    /// Appends an amount without its currency, with a point: `-1234.50`.
    package mutating func append(_ money: Money) {
        append(minor: money.minor, decimals: money.currency.decimals, point: 0x2E)
    }

    /// Appends minor units as a decimal number.
    ///
    /// - Parameters:
    ///   - minor: whole minor units.
    ///   - decimals: digits after the separator; 0 writes no separator.
    ///   - point: the separator as an ASCII byte.
    package mutating func append(minor: Int64, decimals: Int, point: UInt8) {
        if minor < 0 { bytes.append(0x2D) }
        var scale: UInt64 = 1
        for _ in 0..<decimals { scale *= 10 }
        append(digits: minor.magnitude / scale, atLeast: 1)
        guard decimals > 0 else { return }
        bytes.append(point)
        append(digits: minor.magnitude % scale, atLeast: decimals)
    }

    /// Appends a day as `YYYY-MM-DD`.
    package mutating func append(_ day: Day) {
        let (year, month, dayOfMonth) = day.civil
        append(digits: UInt64(year), atLeast: 4)
        bytes.append(0x2D)
        append(digits: UInt64(month), atLeast: 2)
        bytes.append(0x2D)
        append(digits: UInt64(dayOfMonth), atLeast: 2)
    }

    /// Appends digits, filled with zeros on the left up to a width.
    package mutating func append(digits value: UInt64, atLeast width: Int) {
        var rest = value
        let start = bytes.count
        repeat {
            bytes.append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        while bytes.count - start < width { bytes.append(0x30) }
        var low = start
        var high = bytes.count - 1
        while low < high {
            bytes.swapAt(low, high)
            low += 1
            high -= 1
        }
    }
}
