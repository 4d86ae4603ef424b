/// Deflated bytes (RFC 1951) as tests need them: as they are, and one byte many times.
package enum Deflate {
    /// Bytes in stored blocks.
    package static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes[...]
        repeat {
            let part = rest.prefix(0xFFFF)
            rest = rest.dropFirst(0xFFFF)
            let length = UInt16(part.count)
            out.append(rest.isEmpty ? 1 : 0)
            for value in [length, ~length] { out += [UInt8(value & 0xFF), UInt8(value >> 8)] }
            out += part
        } while !rest.isEmpty
        return out
    }

    /// One byte many times over, in a thousandth of the room: a literal, and copies of it 258 at a
    /// time by the fixed codes.
    package static func repeated(_ byte: UInt8, _ count: Int) -> [UInt8] {
        precondition(byte < 144 && count > 0, "no code for byte \(byte), \(count) times")
        var bits = Bits()
        bits.plain(0b011, 3)  // Last block, fixed codes.
        bits.code(0x30 + Int(byte), 8)
        var rest = count - 1
        while rest >= 258 {
            bits.code(0b1100_0101, 8)
            bits.code(0, 5)
            rest -= 258
        }
        for _ in 0..<rest { bits.code(0x30 + Int(byte), 8) }
        bits.code(0, 7)
        return bits.bytes
    }

    /// Bits from the lowest of each byte on.
    private struct Bits {
        private(set) var bytes: [UInt8] = []
        private var room = 0

        mutating func plain(_ value: Int, _ count: Int) {
            for place in 0..<count { add(value >> place & 1) }
        }

        mutating func code(_ value: Int, _ count: Int) {
            for place in (0..<count).reversed() { add(value >> place & 1) }
        }

        private mutating func add(_ bit: Int) {
            if room == 0 {
                bytes.append(0)
                room = 8
            }
            bytes[bytes.count - 1] |= UInt8(bit) << (8 - room)
            room -= 1
        }
    }
}
