/// Makes headers comparable: `Förfallo-datum ` and `FORFALLODATUM` are the same.
package enum HeaderFolding {
    /// Lower-case ASCII letters and digits of a header; å ä á to a, ö ø to o, æ to ae, é to e.
    package static func fold(_ header: String) -> String {
        var out = ""
        for scalar in header.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: out.unicodeScalars.append(scalar)
            case 0x41...0x5A: out.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
            case 0xC0...0xC5, 0xE0...0xE5: out += "a"
            case 0xC6, 0xE6: out += "ae"
            case 0xC8...0xCB, 0xE8...0xEB: out += "e"
            case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: out += "o"
            case 0xD9...0xDC, 0xF9...0xFC: out += "u"
            default: continue
            }
        }
        return out
    }

    /// The header without what stands in parentheses, folded: `Date (UTC)` is `date`.
    package static func foldWithoutParentheses(_ header: String) -> String {
        guard let open = header.firstIndex(of: "(") else { return fold(header) }
        let rest = header[open...]
        guard let close = rest.firstIndex(of: ")") else { return fold(header) }
        return fold(String(header[..<open] + rest[rest.index(after: close)...]))
    }
}
