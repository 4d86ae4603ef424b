import Values

/// A SHA-256 fingerprint (FIPS 180-4): 32 bytes.
package struct SHA256Digest: Sendable {
    /// Number of bytes.
    package static let count = 32

    /// The bytes, eight to a word, the first most significant.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Takes 32 bytes, such as a column of a ledger; nil for any other number.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.count else { return nil }
        words = (
            Self.word(bytes, 0), Self.word(bytes, 8), Self.word(bytes, 16), Self.word(bytes, 24)
        )
    }

    /// Reads 64 hexadecimal digits, capital or small; nil for anything else.
    package init?(hex: String) {
        let digits = Array(hex.utf8)
        guard digits.count == Self.count * 2 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.count)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.init(bytes: bytes)
    }

    /// The 32 bytes.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(Self.count)
        for word in [words.0, words.1, words.2, words.3] {
            for shift in stride(from: 56, through: 0, by: -8) {
                out.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
        return out
    }

    /// 64 small hexadecimal digits.
    package var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        var out = ByteBuilder(capacity: Self.count * 2)
        for byte in bytes {
            out.append(byte: digits[Int(byte >> 4)])
            out.append(byte: digits[Int(byte & 15)])
        }
        return out.string
    }

    private static func word(_ bytes: [UInt8], _ start: Int) -> UInt64 {
        bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}

extension SHA256Digest: Hashable {
    /// Compares all 32 bytes.
    package static func == (left: SHA256Digest, right: SHA256Digest) -> Bool {
        left.words == right.words
    }

    /// Hashes the first bytes, which are as good as any.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}

extension SHA256Digest: Comparable {
    /// Orders by bytes.
    package static func < (left: SHA256Digest, right: SHA256Digest) -> Bool {
        left.words < right.words
    }
}

extension SHA256Digest: CustomStringConvertible {
    /// 64 small hexadecimal digits.
    package var description: String { hex }
}
