import Values

/// The first text of each tag that is not empty, and its line: what a document has said so far.
struct FieldTexts {
    private var texts: [Text]
    private var lines: [Int32]

    /// Makes room for tags 0 up to a number.
    init(count: Int) {
        texts = [Text](repeating: .empty, count: count)
        lines = [Int32](repeating: 0, count: count)
    }

    /// A tag's text, empty where none was read.
    subscript(tag: UInt16) -> Text { texts[Int(tag)] }

    /// 1-based line of a tag's text, or 0.
    func line(of tag: UInt16) -> Int32 { lines[Int(tag)] }

    /// Keeps a text unless the tag has one.
    mutating func keep(_ text: Text, as tag: UInt16, line: Int32) {
        let index = Int(tag)
        guard texts[index].isEmpty, !text.isEmpty else { return }
        texts[index] = text
        lines[index] = line
    }

    /// Forgets the tags of a range.
    mutating func forget(_ tags: ClosedRange<UInt16>) {
        for tag in tags where !texts[Int(tag)].isEmpty {
            texts[Int(tag)] = .empty
            lines[Int(tag)] = 0
        }
    }
}
