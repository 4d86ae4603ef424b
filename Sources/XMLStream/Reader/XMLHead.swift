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
        // UTF-16 leaves a zero beside each ASCII byte; byte order marks are above 0x7F.
        let ascii = bytes.filter { $0 != 0 && $0 < 0x80 }
        var rest = ascii[...]
        while true {
            rest = rest.drop { $0 <= 0x20 }
            guard rest.first == 0x3C, let next = rest.dropFirst().first else { return nil }
            if next == 0x3F {
                guard let after = XMLHead.skip(rest, past: "?>") else { return nil }
                rest = after
            } else if next == 0x21 {
                let isComment = rest.starts(with: "<!--".utf8)
                guard let after = isComment ? XMLHead.skip(rest, past: "-->") : skipType(rest)
                else { return nil }
                rest = after
            } else {
                break
            }
        }
        let tag = rest.dropFirst().prefix { $0 != 0x3E }
        let name = tag.prefix { $0 > 0x20 && $0 != 0x2F }
        root = String(decoding: name.split(separator: 0x3A).last ?? [], as: UTF8.self)
        attributes = String(decoding: tag.dropFirst(name.count), as: UTF8.self)
        guard !root.isEmpty else { return nil }

        func skipType(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
            // An internal subset stands in brackets and may hold any number of `>`.
            let close = bytes.firstIndex(of: 0x3E) ?? bytes.endIndex
            let open = bytes.firstIndex(of: 0x5B) ?? bytes.endIndex
            return XMLHead.skip(bytes, past: open < close ? "]>" : ">")
        }
    }

    /// Whether the root's tag declares a namespace that begins so.
    package func declares(namespace start: String) -> Bool {
        attributes.contains("\"" + start) || attributes.contains("'" + start)
    }

    private static func skip(
        _ bytes: ArraySlice<UInt8>,
        past end: StaticString
    ) -> ArraySlice<UInt8>? {
        let mark = end.withUTF8Buffer { unsafe Array($0) }
        var index = bytes.startIndex
        while index + mark.count <= bytes.endIndex {
            if bytes[index..<index + mark.count].elementsEqual(mark) {
                return bytes[(index + mark.count)...]
            }
            index += 1
        }
        return nil
    }
}
