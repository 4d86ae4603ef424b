import Values

/// What the fields of e-invoices and bank files are looked at for.
extension Text {
    /// The first bytes, as many as there are up to a number.
    func prefix(_ count: Int) -> Text {
        guard count < self.count else { return self }
        return withBytes { bytes in
            unsafe bytes.extracting(first: count).withUnsafeBufferPointer {
                unsafe Text(bytes: Array($0))
            }
        }
    }

    /// Whether there is something, and nothing but ASCII digits.
    var isDigits: Bool {
        withBytes { bytes in
            for index in bytes.indices where bytes[index] < 0x30 || bytes[index] > 0x39 {
                return false
            }
            return bytes.count > 0
        }
    }

    /// Whether it is some ASCII, without making a text of that.
    func reads(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount && starts(with: word)
    }

    /// Whether it begins with some ASCII.
    func starts(with start: StaticString) -> Bool {
        withBytes { bytes in
            start.withUTF8Buffer { wanted in
                guard bytes.count >= wanted.count else { return false }
                for index in 0..<wanted.count
                where unsafe bytes[index] != wanted[index] { return false }
                return true
            }
        }
    }

    /// Whether some ASCII stands anywhere in it.
    func contains(_ part: StaticString) -> Bool {
        withBytes { bytes in
            part.withUTF8Buffer { wanted in
                guard bytes.count >= wanted.count, wanted.count > 0 else { return false }
                for start in 0...(bytes.count - wanted.count) where unsafe bytes[start] == wanted[0]
                {
                    var index = 1
                    while index < wanted.count, unsafe bytes[start + index] == wanted[index] {
                        index += 1
                    }
                    if index == wanted.count { return true }
                }
                return false
            }
        }
    }

    /// Only the bytes that a test lets through; itself where all pass.
    func keeping(_ isKept: (UInt8) -> Bool) -> Text {
        withBytes { bytes in
            var index = 0
            while index < bytes.count, isKept(bytes[index]) { index += 1 }
            guard index < bytes.count else { return self }
            var kept: [UInt8] = []
            kept.reserveCapacity(bytes.count)
            for index in bytes.indices where isKept(bytes[index]) { kept.append(bytes[index]) }
            return Text(bytes: kept)
        }
    }

    /// Without blanks.
    var withoutBlanks: Text { keeping { $0 != 0x20 } }

    /// Only its digits.
    var digits: Text { isDigits ? self : keeping { (0x30...0x39).contains($0) } }

    /// Both, with something between; the other one where one is empty.
    func joined(_ other: Text, with separator: StaticString) -> Text {
        guard !isEmpty else { return other }
        guard !other.isEmpty else { return self }
        var out = ByteBuilder(capacity: count + other.count + 2)
        out.append(self)
        out.append(separator)
        out.append(other)
        return Text(bytes: out.bytes)
    }
}
