import Values

/// One record of a fixed-width file that is being written, in ISO-8859-1.
struct FixedWidthRecord {
    private var bytes: [UInt8]
    private let fill: UInt8

    /// Makes a record of blanks, or of another filler.
    init(length: Int, fill: UInt8 = 0x20) {
        bytes = [UInt8](repeating: fill, count: length)
        self.fill = fill
    }

    /// Clears the record.
    mutating func clear() {
        for index in bytes.indices { bytes[index] = fill }
    }

    /// Writes one ASCII byte at a 1-based position.
    mutating func put(_ byte: UInt8, at position: Int) {
        bytes[position - 1] = byte
    }

    /// Writes ASCII letters from the start of a field.
    mutating func put(_ letters: StaticString, _ columns: Columns) {
        for offset in 0..<min(letters.utf8CodeUnitCount, columns.width) {
            bytes[columns.low + offset] = letters.withUTF8Buffer { unsafe $0[offset] }
        }
    }

    /// Writes a number right-aligned and filled with zeros.
    mutating func put(digits number: UInt64, _ columns: Columns) {
        var rest = number
        for index in (columns.low..<columns.high).reversed() {
            bytes[index] = 0x30 + UInt8(rest % 10)
            rest /= 10
        }
    }

    /// Writes ASCII digits right-aligned and filled with zeros.
    mutating func put(digits text: Text, _ columns: Columns) {
        for index in columns.low..<columns.high { bytes[index] = 0x30 }
        let count = min(text.count, columns.width)
        for offset in 0..<count {
            bytes[columns.high - count + offset] = text[text.count - count + offset]
        }
    }

    /// Writes characters of ISO-8859-1 from the start of a field.
    mutating func put(left text: ArraySlice<UInt8>, _ columns: Columns) {
        for index in columns.low..<columns.high { bytes[index] = 0x20 }
        for (offset, byte) in text.prefix(columns.width).enumerated() {
            bytes[columns.low + offset] = byte
        }
    }

    /// Writes characters of ISO-8859-1 towards the end of a field.
    mutating func put(right text: ArraySlice<UInt8>, _ columns: Columns) {
        for index in columns.low..<columns.high { bytes[index] = 0x20 }
        for (offset, byte) in text.suffix(columns.width).reversed().enumerated() {
            bytes[columns.high - 1 - offset] = byte
        }
    }

    /// Writes a day, most significant part first or last, years with two or four digits.
    mutating func put(_ day: Day, _ columns: Columns, yearFirst: Bool) {
        let (year, month, dayOfMonth) = day.civil
        let number =
            yearFirst
            ? year * 10_000 + month * 100 + dayOfMonth
            : dayOfMonth * 10_000 + month * 100 + year % 100
        put(digits: UInt64(number), columns)
    }

    /// Appends the record and its line end to a buffer.
    func append(to buffer: inout ByteBuilder, lineEnd: StaticString) {
        buffer.append(bytes: bytes)
        buffer.append(lineEnd)
    }
}

extension Text {
    /// The characters in ISO-8859-1; what it does not have is a question mark.
    var latin1: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count)
        var index = 0
        while index < count {
            let byte = self[index]
            index += 1
            if byte < 0x80 {
                out.append(byte)
            } else if byte <= 0xC3, index < count {
                out.append(byte << 6 | self[index] & 0x3F)
                index += 1
            } else {
                out.append(0x3F)
                while index < count, self[index] & 0xC0 == 0x80 { index += 1 }
            }
        }
        return out
    }
}
