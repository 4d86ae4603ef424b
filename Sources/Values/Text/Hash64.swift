/// A fast 64-bit hash with a fixed seed: the same on every machine and every night.
///
/// It finds candidates; whoever looks up by it compares the bytes as well.
@usableFromInline
package struct Hash64: Sendable {
    @usableFromInline package var value: UInt64

    /// Starts a hash; the seed keeps different kinds of key apart.
    package init(seed: UInt64 = 0) {
        value = 0x9E37_79B9_7F4A_7C15 ^ seed
    }

    /// Takes in one number.
    @inlinable
    package mutating func combine(_ number: UInt64) {
        var mixed = (value ^ number) &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 32
        value = mixed &* 0xC4CE_B9FE_1A85_EC53
        value ^= value >> 29
    }

    /// Takes in a text and its length.
    package mutating func combine(_ text: Text) {
        text.withBytes { bytes in combine(bytes) }
    }

    /// Takes in a string's UTF-8 and its length.
    package mutating func combine(_ string: String) {
        combine(string.utf8.span)
    }

    /// Takes in bytes and their number.
    package mutating func combine(_ bytes: Span<UInt8>) {
        let raw = unsafe bytes.bytes
        var offset = 0
        while offset + 8 <= bytes.count {
            unsafe combine(raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var tail: UInt64 = 0
        while offset < bytes.count {
            tail = tail << 8 | UInt64(bytes[offset])
            offset += 1
        }
        combine(tail ^ UInt64(bytes.count) << 56)
    }
}
