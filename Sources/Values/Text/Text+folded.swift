extension Text {
    /// The letters and digits in lower case and nothing else: what two spellings of a name or an
    /// address have in common.
    ///
    /// Marks that are characters of their own fall away with blanks and points.
    package var folded: Text {
        var out: [UInt8] = []
        out.reserveCapacity(count)
        withBytes { bytes in
            var index = 0
            while index < bytes.count {
                if bytes[index] < 0x80 {
                    Self.fold(bytes[index], into: &out)
                    index += 1
                } else if bytes[index] == 0xC3, index + 1 < bytes.count,
                    (0x80...0xBF).contains(bytes[index + 1])
                {
                    Self.fold(latin: bytes[index + 1], into: &out)
                    index += 2
                } else {
                    break
                }
            }
            guard index < bytes.count else { return }
            unsafe bytes.extracting(index...).withUnsafeBufferPointer { rest in
                for scalar in unsafe String(decoding: rest, as: UTF8.self).unicodeScalars {
                    Self.fold(scalar, into: &out)
                }
            }
        }
        return Text(bytes: out)
    }

    private static func fold(_ byte: UInt8, into out: inout [UInt8]) {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: out.append(byte)
        case 0x41...0x5A: out.append(byte | 0x20)
        default: break
        }
    }

    /// Folds U+00C0 to U+00FF, where most letters of Nordic names beyond ASCII are: all but the
    /// signs × and ÷, and capitals 32 before their small letters. It takes the second byte of the
    /// two; the first is 0xC3.
    private static func fold(latin: UInt8, into out: inout [UInt8]) {
        guard latin != 0x97, latin != 0xB7 else { return }
        out.append(0xC3)
        out.append(latin < 0x9F ? latin | 0x20 : latin)
    }

    private static func fold(_ scalar: Unicode.Scalar, into out: inout [UInt8]) {
        guard !scalar.isASCII else { return fold(UInt8(scalar.value), into: &out) }
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { return }
        out.append(contentsOf: properties.lowercaseMapping.utf8)
    }
}
