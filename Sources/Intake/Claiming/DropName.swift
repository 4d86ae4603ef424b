import Files

/// What is asked of the name of a dropped file.
package enum DropName {
    /// Whether a name is taken: UTF-8, at most 200 bytes, without control characters, characters
    /// that turn the direction of writing, and backslashes (a folder to other systems).
    package static func isAllowed(_ bytes: [UInt8]) -> Bool {
        guard (1...SafeName.longest).contains(bytes.count),
            let name = String(validating: bytes, as: UTF8.self)
        else { return false }
        return name.unicodeScalars.allSatisfy(isAllowed)
    }

    /// Makes an allowed name of one that is not.
    ///
    /// Every byte of what is wrong becomes `%XX`, and after 200 bytes the rest is left out. The
    /// running number in front keeps two of them apart.
    package static func escaped(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var escaped = String.UnicodeScalarView()
        var room = SafeName.longest
        func append(_ scalars: [Unicode.Scalar], _ count: Int) -> Bool {
            room -= count
            if room >= 0 { escaped.append(contentsOf: scalars) }
            return room >= 0
        }
        var rest = bytes[...]
        while let first = rest.first {
            let length = (1...4).first { length in
                rest.count >= length
                    && String(validating: rest.prefix(length), as: UTF8.self) != nil
            }
            let scalar = length.flatMap { length in
                String(validating: rest.prefix(length), as: UTF8.self)?.unicodeScalars.first
            }
            if let length, let scalar, isAllowed(scalar) {
                guard append([scalar], length) else { break }
                rest.removeFirst(length)
            } else {
                let high = digits[Int(first >> 4)]
                guard append(["%", high, digits[Int(first & 15)]], 3) else { break }
                rest.removeFirst()
            }
        }
        return String(escaped)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F: false
        case 0x2F, 0x5C: false
        // Directional marks, embeddings, overrides and isolates (UAX 9), line and paragraph ends.
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
        default: true
        }
    }
}
