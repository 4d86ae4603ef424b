package import Values

/// Writes well-formed, indented XML; what is written is escaped, and elements close themselves.
package struct XMLWriter {
    private var buffer: ByteBuilder
    private let sink: ByteSink
    private var depth = 0

    /// Starts a document with its declaration.
    package init(_ sink: ByteSink) {
        self.sink = sink
        buffer = ByteBuilder(capacity: 1 << 16)
        buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Writes an element with children.
    ///
    /// - Parameters:
    ///   - name: qualified name.
    ///   - attributes: in the order they are written, namespaces among them.
    ///   - children: writes what stands inside.
    /// - Throws: what the sink or the children threw.
    package mutating func element(
        _ name: String,
        _ attributes: [(String, String)] = [],
        _ children: (inout XMLWriter) throws -> Void
    ) throws {
        start(name, attributes)
        buffer.append(">\n")
        depth += 1
        try children(&self)
        depth -= 1
        indent()
        buffer.append("</")
        buffer.append(name)
        buffer.append(">\n")
        try sink.flush(&buffer, threshold: 1 << 16)
    }

    /// Writes an element that holds only text; nothing is written for an empty text.
    package mutating func leaf(
        _ name: String,
        _ text: String,
        _ attributes: [(String, String)] = []
    ) {
        guard !text.isEmpty else { return }
        start(name, attributes)
        buffer.append(byte: 0x3E)
        escape(text)
        buffer.append("</")
        buffer.append(name)
        buffer.append(">\n")
    }

    /// Writes an element that holds a day.
    package mutating func leaf(_ name: String, _ day: Day) {
        leaf(name, day.description)
    }

    /// Writes an element that holds an amount, with a `currencyID` attribute as UBL has it.
    package mutating func leaf(_ name: String, minor: Int64, _ currency: Currency) {
        leaf(
            name,
            Money(minor: minor, currency).digits,
            [("currencyID", currency.description)]
        )
    }

    /// Writes out what is left.
    ///
    /// - Throws: what the sink threw.
    package mutating func finish() throws {
        try sink.flush(&buffer)
    }

    private mutating func start(_ name: String, _ attributes: [(String, String)]) {
        indent()
        buffer.append(byte: 0x3C)
        buffer.append(name)
        for (key, value) in attributes {
            buffer.append(byte: 0x20)
            buffer.append(key)
            buffer.append("=\"")
            escape(value)
            buffer.append(byte: 0x22)
        }
    }

    private mutating func indent() {
        for _ in 0..<depth { buffer.append("  ") }
    }

    /// Escapes mark-up, and leaves out control characters that XML 1.0 has no place for.
    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x26: buffer.append("&amp;")
            case 0x3C: buffer.append("&lt;")
            case 0x3E: buffer.append("&gt;")
            case 0x22: buffer.append("&quot;")
            case 0x09, 0x0A, 0x0D, 0x20...: buffer.append(byte: byte)
            default: break
            }
        }
    }
}
