/// Blanks out what is not code, line by line, so that rules can look for words.
///
/// It knows comments, strings of every kind with code inside them, backquoted names and regular
/// expressions between `#/` and `/#`; those between bare slashes it takes for code.
struct CodeScanner {
    private let bytes: [UInt8]
    private var out: [UInt8]
    private var index = 0

    private init(_ text: String) {
        bytes = Array(text.utf8)
        out = bytes
    }

    /// A text with everything but code as blanks; line breaks stay.
    static func blank(_ text: String) -> String {
        var scanner = CodeScanner(text)
        scanner.code(untilParenthesis: false)
        return String(decoding: scanner.out, as: UTF8.self)
    }

    private mutating func code(untilParenthesis: Bool) {
        var depth = 0
        while index < bytes.count {
            if starts(with: "//") {
                blank { $0 == 0x0A }
            } else if starts(with: "/*") {
                comment()
            } else if bytes[index] == 0x60 {
                index += 1
                blank { $0 == 0x60 }
                index += 1
            } else if starts(with: "#/") {
                index += 2
                while index < bytes.count, !starts(with: "/#") { blankOne() }
                index += 2
            } else if let hashes = quote() {
                string(hashes: hashes)
            } else {
                if bytes[index] == 0x28 { depth += 1 }
                if bytes[index] == 0x29 {
                    depth -= 1
                    if untilParenthesis, depth < 0 { return }
                }
                index += 1
            }
        }
    }

    /// Number of hash marks before a quote that begins here; nil where none does.
    private func quote() -> Int? {
        var end = index
        while end < bytes.count, bytes[end] == 0x23 { end += 1 }
        return end < bytes.count && bytes[end] == 0x22 ? end - index : nil
    }

    private mutating func string(hashes: Int) {
        index += hashes
        let mark = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        index += mark.utf8.count
        let fence = String(repeating: "#", count: hashes)
        while index < bytes.count, !starts(with: mark + fence) {
            if starts(with: "\\" + fence + "(") {
                index += fence.utf8.count + 2
                code(untilParenthesis: true)
                index += 1
            } else {
                let isEscape = hashes == 0 && bytes[index] == 0x5C
                for _ in 0..<(isEscape ? 2 : 1) { blankOne() }
            }
        }
        index += mark.utf8.count + hashes
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if starts(with: "/*") { depth += 1 }
            if starts(with: "*/") { depth -= 1 }
            let isMark = starts(with: "/*") || starts(with: "*/")
            for _ in 0..<(isMark ? 2 : 1) { blankOne() }
        } while depth > 0 && index < bytes.count
    }

    private mutating func blank(until isEnd: (UInt8) -> Bool) {
        while index < bytes.count, !isEnd(bytes[index]) { blankOne() }
    }

    private mutating func blankOne() {
        guard index < bytes.count else { return }
        if bytes[index] != 0x0A { out[index] = 0x20 }
        index += 1
    }

    private func starts(with text: String) -> Bool {
        guard index < bytes.count, bytes[index] == text.utf8.first else { return false }
        return bytes[index...].starts(with: text.utf8)
    }
}
