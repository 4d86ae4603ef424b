package import Values

/// Writes delimited rows into a byte buffer: fields are quoted only where they must be (RFC 4180).
package struct CSVWriter {
    /// The rows written so far and not yet flushed.
    package var buffer: ByteBuilder
    private let delimiter: UInt8
    private let sink: ByteSink
    private var isRowStart = true

    /// Starts a file.
    ///
    /// - Parameters:
    ///   - sink: where full blocks go.
    ///   - delimiter: an ASCII byte, `;` by default as Nordic spreadsheets expect.
    package init(_ sink: ByteSink, delimiter: UInt8 = 0x3B) {
        self.sink = sink
        self.delimiter = delimiter
        buffer = ByteBuilder(capacity: 1 << 16)
    }

    /// Writes a whole row of texts.
    package mutating func row(_ fields: [String]) throws {
        for field in fields { self.field(field) }
        try endRow()
    }

    /// Writes a text field.
    package mutating func field(_ text: String) {
        separate()
        let bytes = text.utf8.span
        if isSpecial(bytes) { quoted(bytes) } else { buffer.append(text) }
    }

    /// Writes a text field.
    package mutating func field(_ text: Text) {
        separate()
        let special = text.withBytes { bytes in isSpecial(bytes) }
        if special { text.withBytes { bytes in quoted(bytes) } } else { buffer.append(text) }
    }

    /// Writes a whole number.
    package mutating func field(_ number: Int64) {
        separate()
        buffer.append(number)
    }

    /// Writes a day as `YYYY-MM-DD`, or nothing.
    package mutating func field(_ day: Day?) {
        separate()
        if let day { buffer.append(day) }
    }

    /// Writes an amount of minor units with a decimal point.
    package mutating func field(minor: Int64, _ currency: Currency) {
        separate()
        buffer.append(Money(minor: minor, currency))
    }

    /// Ends the row.
    ///
    /// - Throws: what the sink threw.
    package mutating func endRow() throws {
        buffer.append(byte: 0x0D)
        buffer.append(byte: 0x0A)
        isRowStart = true
        try sink.flush(&buffer, threshold: 1 << 16)
    }

    /// Writes out what is left.
    ///
    /// - Throws: what the sink threw.
    package mutating func finish() throws {
        try sink.flush(&buffer)
    }

    private mutating func separate() {
        if !isRowStart { buffer.append(byte: delimiter) }
        isRowStart = false
    }

    /// Whether a field has to be quoted; without an early exit, so that the loop is wide.
    private func isSpecial(_ bytes: Span<UInt8>) -> Bool {
        var found = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == delimiter || byte == 0x22 || byte == 0x0A || byte == 0x0D { found = true }
        }
        return found
    }

    private mutating func quoted(_ bytes: Span<UInt8>) {
        buffer.append(byte: 0x22)
        for index in bytes.indices {
            if bytes[index] == 0x22 { buffer.append(byte: 0x22) }
            buffer.append(byte: bytes[index])
        }
        buffer.append(byte: 0x22)
    }
}
