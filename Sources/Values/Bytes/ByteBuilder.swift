/// A growing byte buffer that outputs are built in, without making strings.
package struct ByteBuilder: Sendable {
    @usableFromInline
    var storage: [UInt8]

    /// Makes an empty buffer.
    package init(capacity: Int = 0) {
        storage = []
        storage.reserveCapacity(capacity)
    }

    /// What was written so far.
    @inlinable
    package var bytes: [UInt8] { storage }

    /// Number of bytes written.
    @inlinable
    package var count: Int { storage.count }

    /// The bytes as a string.
    package var string: String { String(decoding: storage, as: UTF8.self) }

    /// Forgets what was written and keeps the room for it.
    package mutating func removeAll() {
        storage.removeAll(keepingCapacity: true)
    }

    /// Appends one byte.
    @inlinable
    package mutating func append(byte: UInt8) {
        storage.append(byte)
    }

    /// Appends bytes as they are.
    package mutating func append(bytes more: [UInt8]) {
        storage.append(contentsOf: more)
    }

    /// Appends a text.
    package mutating func append(_ text: Text) {
        text.withBytes { more in
            unsafe more.withUnsafeBufferPointer { unsafe storage.append(contentsOf: $0) }
        }
    }

    /// Appends a string as UTF-8.
    package mutating func append(_ string: String) {
        let bytes = string.utf8.span
        unsafe bytes.withUnsafeBufferPointer { unsafe storage.append(contentsOf: $0) }
    }

    /// Appends a literal as UTF-8.
    @inlinable
    package mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { more in unsafe storage.append(contentsOf: more) }
    }

    /// Appends a whole number in decimal digits.
    package mutating func append(_ value: Int64) {
        if value < 0 { storage.append(0x2D) }
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
    ///   - decimals: digits after the separator, at most 18; 0 writes no separator.
    ///   - point: the separator as an ASCII byte.
    package mutating func append(minor: Int64, decimals: Int, point: UInt8) {
        append(atMost: 22) { out in
            if minor < 0 { out.append(0x2D) }
            var digits = Digits(minor.magnitude, atLeast: decimals + 1)
            while let digit = digits.next() {
                out.append(digit)
                if digits.left == decimals, decimals > 0 { out.append(point) }
            }
        }
    }

    /// Appends a day as `YYYY-MM-DD`.
    package mutating func append(_ day: Day) {
        let (year, month, dayOfMonth) = day.civil
        append(atMost: 10) { out in
            for part in 0..<4 {
                let value =
                    switch part {
                    case 0: year / 100
                    case 1: year % 100
                    case 2: month
                    default: dayOfMonth
                    }
                if part > 1 { out.append(0x2D) }
                out.append(0x30 + UInt8(truncatingIfNeeded: value / 10))
                out.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
            }
        }
    }

    /// Appends digits, filled with zeros on the left up to a width of at most 20.
    package mutating func append(digits value: UInt64, atLeast width: Int) {
        append(atMost: 20) { out in
            var digits = Digits(value, atLeast: max(width, 1))
            while let digit = digits.next() { out.append(digit) }
        }
    }

    /// Appends what a function writes, up to a number of bytes.
    ///
    /// - Parameters:
    ///   - limit: the most bytes that the function writes; more is a trap.
    ///   - write: appends the bytes.
    @inlinable
    package mutating func append(
        atMost limit: Int,
        _ write: (inout OutputSpan<UInt8>) -> Void
    ) {
        storage.append(addingCapacity: limit, initializingWith: write)
    }
}

/// The decimal digits of a number from the left, as ASCII.
private struct Digits {
    private var reversed: [20 of UInt8]
    /// How many are still to come.
    private(set) var left: Int

    init(_ value: UInt64, atLeast width: Int) {
        reversed = .init(repeating: 0x30)
        var rest = value
        left = 0
        while rest > 0 {
            reversed[left] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
            left += 1
        }
        left = max(left, width, 1)
    }

    mutating func next() -> UInt8? {
        guard left > 0 else { return nil }
        left -= 1
        return reversed[left]
    }
}
