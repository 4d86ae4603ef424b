package import Values

/// Whole rows of a file in one shared buffer, cut into fields by offsets.
///
/// The buffer holds valid UTF-8 without NUL, but for the NULs that fill the room of doubled quotes
/// after a quoted field was unescaped in place.
@usableFromInline
package struct CSVBlock: Sendable {
    /// The text that every field of the block is cut from; 64 blanks follow the last row.
    @usableFromInline package internal(set) var bytes: [UInt8] = []
    /// Offset just past each field: that of its delimiter or line end.
    @usableFromInline package internal(set) var ends: [UInt32] = []
    package internal(set) var rows: [CSVRow] = []
    /// Rows that cannot be trusted, in order; almost always none.
    package internal(set) var broken: [CSVBrokenQuote] = []
    /// The byte that quotes fields.
    @usableFromInline package internal(set) var quote: UInt8 = 0x22

    /// Makes an empty block, to be filled by a reader.
    package init() {}

    /// Where a field's content stands, quotes and the blanks around the content left out.
    ///
    /// - Parameters:
    ///   - column: 0-based, less than the row's number of fields.
    ///   - row: a row of this block.
    /// - Returns: offsets of the first byte and past the last one.
    @inlinable
    package func range(_ column: Int, of row: CSVRow) -> Range<Int> {
        range(column, of: row, bytes.span, ends.span)
    }

    /// Where a field's content stands, for loops that hold the block's buffers in hand.
    ///
    /// - Parameters:
    ///   - column: 0-based, less than the row's number of fields.
    ///   - row: a row of this block.
    ///   - bytes: the block's bytes.
    ///   - ends: the block's ends.
    /// - Returns: offsets of the first byte and past the last one.
    @inlinable @inline(__always)
    package func range(
        _ column: Int,
        of row: CSVRow,
        _ bytes: Span<UInt8>,
        _ ends: Span<UInt32>
    ) -> Range<Int> {
        let whole = CSVBlock.whole(column, of: row, ends)
        let start = whole.lowerBound
        let end = whole.upperBound
        guard start < end else { return whole }
        let first = bytes[start]
        let last = bytes[end &- 1]
        // Neither quote nor blank, nor the first or last byte of a no-break space.
        if first > 0x27, first != 0xC2, last > 0x22, last != 0xA0, first != 0x3D { return whole }
        if first == quote, last == quote, end &- start > 2 {
            let second = bytes[start &+ 1]
            let beforeLast = bytes[end &- 2]
            if second > 0x20, second != 0xC2, second != 0x3D, beforeLast > 0x20,
                beforeLast != 0xA0
            {
                return unsafe Range(uncheckedBounds: (start &+ 1, end &- 1))
            }
        }
        return trimmed(start, end)
    }

    /// Where a field stands between its delimiters, quotes and all: for readers that take nothing
    /// but what they know.
    ///
    /// - Parameters:
    ///   - column: 0-based, less than the row's number of fields.
    ///   - row: a row of the block.
    ///   - ends: the block's ends.
    /// - Returns: offsets of the first byte and past the last one.
    @inlinable @inline(__always)
    package static func whole(
        _ column: Int,
        of row: CSVRow,
        _ ends: Span<UInt32>
    ) -> Range<Int> {
        let index = Int(row.firstField) &+ column
        let start = column == 0 ? Int(row.start) : Int(ends[index &- 1]) &+ 1
        let end = Int(ends[index])
        return unsafe Range(uncheckedBounds: (start, end))
    }

    /// A field without its quotes; nil where it has none.
    ///
    /// - Parameters:
    ///   - range: where the field stands.
    ///   - bytes: the block's bytes.
    /// - Returns: offsets of the first byte and past the last one.
    @inlinable
    package func unquoted(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
        guard range.count >= 2, bytes[range.lowerBound] == quote,
            bytes[range.upperBound - 1] == quote
        else { return nil }
        return range.lowerBound + 1..<range.upperBound - 1
    }

    /// A field as a text that shares the block's buffer.
    package func text(_ column: Int, of row: CSVRow) -> Text {
        let range = range(column, of: row)
        return Text(bytes: bytes, from: range.lowerBound, count: range.count)
    }

    /// Why a row cannot be trusted; nil for almost all.
    ///
    /// - Parameter row: 0-based place in ``rows``.
    /// - Returns: where its quotes are broken.
    package func brokenQuote(at row: Int) -> CSVBrokenQuote? {
        guard !broken.isEmpty else { return nil }
        var low = 0
        var high = broken.count
        while low < high {
            let middle = (low + high) / 2
            if broken[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return low < broken.count && broken[low].row == row ? broken[low] : nil
    }

    /// Whether a row holds nothing but blanks.
    package func isBlank(_ row: CSVRow) -> Bool {
        (0..<Int(row.fieldCount)).allSatisfy { range($0, of: row).isEmpty }
    }

    /// The slow way of `range(_:of:)`: takes off quotes, blanks and the spreadsheet's `="…"`.
    @usableFromInline
    func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
        var (low, high) = withoutBlanks(start, end)
        if high - low >= 2, bytes[low] == quote, bytes[high - 1] == quote {
            (low, high) = withoutBlanks(low + 1, high - 1)
        }
        if high - low >= 3, bytes[low] == 0x3D, bytes[low + 1] == 0x22, bytes[high - 1] == 0x22 {
            (low, high) = withoutBlanks(low + 2, high - 1)
        }
        return low..<high
    }

    private func withoutBlanks(_ start: Int, _ end: Int) -> (Int, Int) {
        var low = start
        var high = end
        while low < high {
            let byte = bytes[low]
            if byte <= 0x20 {
                low += 1
            } else if high - low >= 2, byte == 0xC2, bytes[low + 1] == 0xA0 {
                low += 2
            } else {
                break
            }
        }
        while low < high {
            let byte = bytes[high - 1]
            if byte <= 0x20 {
                high -= 1
            } else if high - low >= 2, byte == 0xA0, bytes[high - 2] == 0xC2 {
                high -= 2
            } else {
                break
            }
        }
        return (low, high)
    }
}
