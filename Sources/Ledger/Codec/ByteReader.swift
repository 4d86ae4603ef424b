import Values

/// Reads what `ByteBuilder+varint` wrote; past the end or malformed, it throws.
struct ByteReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func byte() throws(LedgerError) -> UInt8 {
        guard offset < bytes.count else { throw .damaged("a record ends too early") }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func unsigned() throws(LedgerError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 64 else { throw .damaged("a number is too long") }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    mutating func signed() throws(LedgerError) -> Int64 {
        let value = try unsigned()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    mutating func day() throws(LedgerError) -> Day {
        Day(number: Int32(truncatingIfNeeded: try signed()))
    }

    mutating func optionalDay() throws(LedgerError) -> Day? {
        let number = try signed()
        return number == Int64(Int32.min) ? nil : Day(number: Int32(truncatingIfNeeded: number))
    }

    mutating func currency() throws(LedgerError) -> Currency {
        let code = UInt32(truncatingIfNeeded: try unsigned())
        guard let currency = Currency(code: code) else { throw .damaged("no currency \(code)") }
        return currency
    }

    mutating func text() throws(LedgerError) -> Text {
        let count = Int(truncatingIfNeeded: try unsigned())
        guard count >= 0, count <= bytes.count - offset else {
            throw .damaged("a text is longer than its record")
        }
        defer { offset += count }
        return Text(bytes: bytes, from: offset, count: count)
    }

    mutating func hash() throws(LedgerError) -> UInt64 {
        var value: UInt64 = 0
        for _ in 0..<8 { value = value << 8 | UInt64(try byte()) }
        return value
    }
}

extension ByteBuilder {
    mutating func append(unsigned value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(byte: UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(byte: UInt8(rest))
    }

    mutating func append(signed value: Int64) {
        append(unsigned: UInt64(bitPattern: value << 1) ^ UInt64(bitPattern: value >> 63))
    }

    mutating func append(stored day: Day?) {
        append(signed: Int64(day?.number ?? .min))
    }

    mutating func append(counted text: Text) {
        append(unsigned: UInt64(text.count))
        append(text)
    }

    mutating func append(counted string: String) {
        append(unsigned: UInt64(string.utf8.count))
        append(string)
    }

    mutating func append(hash value: UInt64) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            append(byte: UInt8(truncatingIfNeeded: value >> shift))
        }
    }
}
