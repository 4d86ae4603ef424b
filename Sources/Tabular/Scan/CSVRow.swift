/// Where one row stands in its block.
@usableFromInline
package struct CSVRow: Hashable, Sendable {
    /// 0-based offset of the row's first byte.
    @usableFromInline package let start: Int32
    /// 0-based place of the row's first field among all fields of the block.
    @usableFromInline package let firstField: Int32
    package let fieldCount: Int32
    /// 1-based physical line that the row begins on.
    package let line: Int32

    /// Notes where a row stands.
    package init(start: Int, firstField: Int, fieldCount: Int, line: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.firstField = Int32(truncatingIfNeeded: firstField)
        self.fieldCount = Int32(truncatingIfNeeded: fieldCount)
        self.line = Int32(truncatingIfNeeded: line)
    }
}

/// A field whose closing quote is followed by more text, so that its row cannot be trusted.
package struct CSVBrokenQuote: Hashable, Sendable {
    /// 0-based place of the row in its block.
    package let row: Int
    /// 1-based column of the field.
    package let column: Int
    /// 1-based physical line of the closing quote.
    package let line: Int

    /// Notes a broken field.
    package init(row: Int, column: Int, line: Int) {
        self.row = row
        self.column = column
        self.line = line
    }
}
