import Values

/// Calendar days as XML Schema writes them.
enum XMLDay {
    /// Reads an `xs:date` or the day of an `xs:dateTime`, as it is written there.
    ///
    /// - Parameter text: `YYYY-MM-DD`, maybe with a time after a `T` and a time zone.
    /// - Returns: the day; nil for anything else, and for a day that no calendar has.
    static func day(_ text: Text) -> Day? {
        guard text.count == 10 || (text.count > 10 && isTail(text)) else { return nil }
        return text.withBytes { bytes in
            guard bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(bytes, 0, 4),
                let month = number(bytes, 5, 2), let day = number(bytes, 8, 2)
            else { return nil }
            return Day(year, month, day)
        }
    }

    private static func number(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<start + count {
            guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    /// Whether what follows the day can be a time or a zone: nothing but their characters.
    private static func isTail(_ text: Text) -> Bool {
        guard [0x54, 0x5A, 0x2B, 0x2D].contains(text[10]) else { return false }
        for index in 11..<text.count {
            switch text[index] {
            case 0x30...0x3A, 0x2B, 0x2D, 0x2E, 0x5A: continue
            default: return false
            }
        }
        return true
    }
}
