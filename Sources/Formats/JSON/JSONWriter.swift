package import Values

/// Writes JSON as it comes: keys in the order they are written, amounts and days as strings.
///
/// Whole numbers and strings only; nothing is kept but what is not yet flushed. Objects and arrays
/// are compact, except that an array begun with `eachOnALine` gives every element a line.
package struct JSONWriter {
    private var buffer: ByteBuilder
    private let sink: ByteSink
    private var depth = 0
    /// Bit per depth: whether something stands before what comes next.
    private var isBegun: UInt64 = 0
    /// Bit per depth: whether elements stand on lines of their own.
    private var isLined: UInt64 = 0

    /// Starts a document.
    package init(_ sink: ByteSink) {
        self.sink = sink
        buffer = ByteBuilder(capacity: 1 << 16)
    }

    /// Begins an object in an array, or the document.
    package mutating func beginObject() {
        separate()
        begin(0x7B)
    }

    /// Ends the object that was begun last, and writes out full blocks.
    ///
    /// - Throws: what the sink threw.
    package mutating func endObject() throws {
        end(0x7D)
        try sink.flush(&buffer, threshold: 1 << 16)
    }

    /// Writes an element of an array that is JSON already.
    package mutating func element(_ json: [UInt8]) {
        separate()
        buffer.append(bytes: json)
    }

    /// Begins an array as a member.
    package mutating func beginArray(_ key: StaticString, eachOnALine: Bool = false) {
        self.key(key)
        begin(0x5B)
        if eachOnALine { isLined |= 1 << depth }
    }

    /// Ends the array that was begun last.
    package mutating func endArray() {
        if isLined & isBegun & 1 << depth != 0 { buffer.append(byte: 0x0A) }
        end(0x5D)
    }

    /// Writes a string member.
    package mutating func member(_ key: StaticString, _ value: String) {
        self.key(key, quote: true)
        string(value)
    }

    /// Writes a whole number member.
    package mutating func member(_ key: StaticString, _ value: Int64) {
        self.key(key)
        buffer.append(value)
    }

    /// Writes a day as `YYYY-MM-DD`, or null.
    package mutating func member(_ key: StaticString, _ day: Day?) {
        guard let day else {
            self.key(key)
            return buffer.append("null")
        }
        self.key(key, quote: true)
        buffer.append(day)
        buffer.append(byte: 0x22)
    }

    /// Writes an amount as a string such as `"1234.50"`.
    ///
    /// - Parameters:
    ///   - key: the member's name.
    ///   - minor: whole minor units.
    ///   - decimals: those of the currency.
    package mutating func member(_ key: StaticString, minor: Int64, decimals: Int) {
        self.key(key, quote: true)
        buffer.append(minor: minor, decimals: decimals, point: 0x2E)
        buffer.append(byte: 0x22)
    }

    /// Ends the document and writes out what is left.
    ///
    /// - Throws: what the sink threw.
    package mutating func finish() throws {
        precondition(depth == 0, "\(depth) objects or arrays are still open")
        buffer.append(byte: 0x0A)
        try sink.flush(&buffer)
    }

    /// Writes what stands before a member's value, in one go: this is what documents are made of.
    private mutating func key(_ key: StaticString, quote: Bool = false) {
        let bit: UInt64 = 1 << depth
        let isFirst = isBegun & bit == 0
        let isLine = isLined & bit != 0
        isBegun |= bit
        let count = key.utf8CodeUnitCount
        buffer.append(atMost: count + 6) { out in
            if !isFirst { out.append(0x2C) }
            if isLine { out.append(0x0A) }
            out.append(0x22)
            for index in 0..<count { unsafe out.append(key.utf8Start[index]) }
            out.append(0x22)
            out.append(0x3A)
            if quote { out.append(0x22) }
        }
    }

    private mutating func separate() {
        let bit: UInt64 = 1 << depth
        if isBegun & bit != 0 { buffer.append(byte: 0x2C) }
        isBegun |= bit
        if isLined & bit != 0 { buffer.append(byte: 0x0A) }
    }

    private mutating func begin(_ bracket: UInt8) {
        precondition(depth < 63, "objects and arrays are nested \(depth) deep")
        buffer.append(byte: bracket)
        depth += 1
        isBegun &= ~(1 << depth)
        isLined &= ~(1 << depth)
    }

    private mutating func end(_ bracket: UInt8) {
        precondition(depth > 0, "there is nothing to end")
        depth -= 1
        buffer.append(byte: bracket)
    }

    /// Writes the rest of a string, with what RFC 8259 § 7 wants escaped, and its end.
    private mutating func string(_ value: String) {
        let bytes = value.utf8.span
        var isPlain = true
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { isPlain = false }
        }
        if isPlain { buffer.append(value) } else { escaped(value) }
        buffer.append(byte: 0x22)
    }

    private mutating func escaped(_ value: String) {
        for byte in value.utf8 {
            switch byte {
            case 0x22: buffer.append("\\\"")
            case 0x5C: buffer.append("\\\\")
            case 0x0A: buffer.append("\\n")
            case 0x0D: buffer.append("\\r")
            case 0x09: buffer.append("\\t")
            case 0x00..<0x20:
                buffer.append("\\u00")
                buffer.append(byte: byte < 0x10 ? 0x30 : 0x31)
                buffer.append(byte: Self.hexadecimal(byte & 0xF))
            default: buffer.append(byte: byte)
            }
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? 0x30 + digit : 0x57 + digit
    }
}
