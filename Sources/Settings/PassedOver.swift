import Yams

/// Keys that stand twice, which the parser stops at.
///
/// One of them gets a mark in the text that no key begins with, and is passed over from there
/// on, so that the rest of the file is looked at.
struct PassedOver {
    /// Characters for private use, each in place of the first of one key.
    private static let marks: ClosedRange<UInt32> = 0xE000...0xF8FF

    private var lines: [[Unicode.Scalar]]
    private var next = marks.lowerBound

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            Array($0.unicodeScalars)
        }
    }

    /// Whether a key was marked.
    static func has(_ key: String) -> Bool {
        key.unicodeScalars.first.map { marks.contains($0.value) } ?? false
    }

    /// The text with the marks.
    var text: String {
        var text = String.UnicodeScalarView()
        for (index, line) in lines.enumerated() {
            if index > 0 { text.append("\n") }
            text.append(contentsOf: line)
        }
        return String(text)
    }

    /// Marks one of two equal keys.
    ///
    /// - Returns: whether the error is of that kind, and the key stands where the parser says.
    mutating func mark(_ error: YamlError) -> Bool {
        guard case .duplicatedKeysInMapping(let keys, let context) = error,
            let key = keys.first?.unicodeScalars, Self.marks.contains(next),
            let mark = Unicode.Scalar(next), lines.indices.contains(context.mark.line - 1)
        else { return false }
        let line = context.mark.line - 1
        var column = context.mark.column - 1
        guard lines[line].indices.contains(column) else { return false }
        if ["'", "\""].contains(lines[line][column]) { column += 1 }
        guard !key.isEmpty, lines[line].dropFirst(column).starts(with: key) else { return false }
        lines[line][column] = mark
        next += 1
        return true
    }
}
