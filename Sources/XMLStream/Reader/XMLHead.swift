/// The first start tag of an XML document, found without a parser: only to tell which format a
/// file is of.
///
/// It takes any encoding whose mark-up is ASCII, and UTF-16, and passes over a declaration,
/// comments, instructions and a document type. What it finds has been checked by nobody.
package struct XMLHead {
    /// Local name of the root element.
    package let root: String
    /// Everything in the root's tag after its name: where namespaces are looked for.
    private let attributes: String

    /// Looks for the first start tag; nil where there is none in the bytes given.
    package init?(_ bytes: [UInt8]) {
        var cursor = Cursor(bytes)
        while true {
            cursor.skipBlanks()
            guard cursor.next() == 0x3C, let mark = cursor.peek() else { return nil }
            if mark == 0x3F {
                guard cursor.skip(past: "?>") else { return nil }
            } else if mark == 0x21 {
                guard cursor.skipDeclaration() else { return nil }
            } else {
                break
            }
        }
        var tag: [UInt8] = []
        while let byte = cursor.next(), byte != 0x3E { tag.append(byte) }
        let name = tag.prefix { $0 > 0x20 && $0 != 0x2F }
        root = String(decoding: name.split(separator: 0x3A).last ?? [], as: UTF8.self)
        attributes = String(decoding: tag.dropFirst(name.count), as: UTF8.self)
        guard !root.isEmpty else { return nil }
    }

    /// Whether the root's tag declares a namespace that begins so.
    package func declares(namespace start: String) -> Bool {
        attributes.contains("\"" + start) || attributes.contains("'" + start)
    }

    /// Goes along the ASCII of some bytes: UTF-16 leaves a zero beside each, byte order marks are
    /// above 0x7F.
    private struct Cursor {
        private let bytes: [UInt8]
        private var index = 0

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            settle()
        }

        func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

        mutating func next() -> UInt8? {
            guard index < bytes.count else { return nil }
            defer {
                index += 1
                settle()
            }
            return bytes[index]
        }

        mutating func skipBlanks() {
            while let byte = peek(), byte <= 0x20 { _ = next() }
        }

        /// Goes past a comment, or a document type with what stands in its brackets, which may hold
        /// any number of `>`.
        mutating func skipDeclaration() -> Bool {
            _ = next()
            guard peek() != 0x2D else { return skip(past: "-->") }
            while let byte = next() {
                if byte == 0x3E { return true }
                if byte == 0x5B { return skip(past: "]>") }
            }
            return false
        }

        mutating func skip(past end: StaticString) -> Bool {
            let mark = end.withUTF8Buffer { unsafe Array($0) }
            var met: [UInt8] = []
            while let byte = next() {
                met.append(byte)
                if met.count > mark.count { met.removeFirst() }
                if met == mark { return true }
            }
            return false
        }

        private mutating func settle() {
            while index < bytes.count, bytes[index] == 0 || bytes[index] >= 0x80 { index += 1 }
        }
    }
}
