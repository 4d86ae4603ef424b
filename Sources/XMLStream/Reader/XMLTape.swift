package import Values

/// What the vocabulary asked for in one block of a document, in document order.
package struct XMLTape: Sendable {
    /// An attribute's event comes before those of what stands in its element.
    package let events: [XMLEvent]
    /// The texts of all events, one after the other.
    package let texts: [UInt8]

    /// The text of an event: a slice of the block, without white space at its ends, line breaks
    /// and tabs as blanks.
    package func text(_ event: XMLEvent) -> Text {
        Text(bytes: texts, from: Int(event.start), count: Int(event.count))
    }
}

/// One thing that was asked for and found.
package struct XMLEvent: Sendable {
    /// The field's number.
    package let tag: UInt16
    package let kind: XMLEventKind
    /// 1-based line where the element's start tag ends, or its end tag for an end.
    package let line: Int32
    /// Where its text begins among the tape's texts.
    package let start: Int32
    /// Number of bytes of its text.
    package let count: Int32

    /// The tag that stands for a document of a framed vocabulary, at its begin and its end.
    package static let document = UInt16.max
}

/// What an event tells.
package enum XMLEventKind: UInt8, Sendable {
    /// An element's or attribute's text, maybe empty.
    case text
    /// A group begins.
    case begin
    /// A group ends.
    case end
}

/// The root element of a document.
package struct XMLRoot: Hashable, Sendable {
    /// Local name, at most 128 bytes of it.
    package let name: String
    /// Namespace, at most 256 bytes of it; empty for none.
    package let namespace: String
    /// 1-based line.
    package let line: Int

    /// Names a root element.
    package init(name: String, namespace: String, line: Int = 1) {
        self.name = name
        self.namespace = namespace
        self.line = line
    }
}
