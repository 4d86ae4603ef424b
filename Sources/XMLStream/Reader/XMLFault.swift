/// Why a document cannot be read, and where: never with the document's own words.
package struct XMLFault: Error, Hashable, Sendable {
    package let cause: XMLFaultCause
    /// 1-based; 0 where nothing was read.
    package let line: Int
    /// 1-based; 0 where it is not known.
    package let column: Int
    /// Path of the innermost element that the format knows, below the root.
    package let element: String

    /// Notes a fault.
    package init(_ cause: XMLFaultCause, line: Int = 0, column: Int = 0, element: String = "") {
        self.cause = cause
        self.line = line
        self.column = column
        self.element = element
    }
}

/// What is wrong with a document.
package enum XMLFaultCause: Hashable, Sendable {
    /// There are no bytes.
    case empty
    /// It is not well-formed; the code is libxml2's own.
    case malformed(code: Int32)
    /// It ends before its root element does.
    case truncated
    /// Something follows the root element.
    case trailing
    /// It states an encoding that is not known, or holds bytes that are not of it.
    case encoding
    /// It has a document type declaration.
    case documentType
    /// Elements stand deeper inside each other than the limit.
    case depth(limit: Int)
    /// A text that is asked for is longer than the limit.
    case textLength(limit: Int)
    /// A tag, comment or instruction is longer than the limit.
    case tokenLength(limit: Int)
}

extension XMLFault: CustomStringConvertible {
    /// What is wrong, with what was expected.
    package var description: String {
        switch cause {
        case .empty: "the file is empty, expected an XML document"
        case .malformed(let code): XMLFault.words(of: code)
        case .truncated: "the file ends before its root element is closed"
        case .trailing: "something follows the end of the root element"
        case .encoding: "the encoding is not known, or the bytes are not of the encoding stated"
        case .documentType:
            "a document type declaration (DOCTYPE), which no e-invoice or bank file may have"
        case .depth(let limit): "elements stand more than \(limit) levels deep"
        case .textLength(let limit): "a text is longer than \(limit) bytes"
        case .tokenLength(let limit): "a tag or comment is longer than \(limit) bytes"
        }
    }
}
