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
            while index < bytes.count, bytes[index] < 0x80 {
                Self.fold(bytes[index], into: &out)
                index += 1
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

    private static func fold(_ scalar: Unicode.Scalar, into out: inout [UInt8]) {
        guard !scalar.isASCII else { return fold(UInt8(scalar.value), into: &out) }
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { return }
        out.append(contentsOf: properties.lowercaseMapping.utf8)
    }
}
