extension CSVScanner {
    /// What the plain scan is in the middle of.
    private enum State {
        case fieldStart
        case unquoted
        case quoted
        case afterQuote
    }

    /// Scans a whole buffer a byte at a time, from its first line.
    mutating func scanPlain(_ bytes: [UInt8]) {
        var position = 0
        begin(at: 0, line: 1, room: bytes.count)
        scanPlain(bytes, from: &position, to: bytes.count)
        fieldCount = firstField
    }

    /// Scans a byte at a time from the start of a row, and decides what irregular quotes mean.
    ///
    /// A quote inside an unquoted field is a byte like any other. Text after a closing quote makes
    /// the row broken: the field then ends at the next delimiter, and so the damage ends too.
    /// Blanks after a closing quote are passed over.
    ///
    /// - Parameters:
    ///   - bytes: the buffer.
    ///   - position: offset to start from; where the scan stopped, after it.
    ///   - end: offset to stop at.
    ///   - rowLimit: number of rows to stop after.
    mutating func scanPlain(
        _ bytes: [UInt8],
        from position: inout Int,
        to end: Int,
        rowLimit: Int = .max
    ) {
        if ends.count < end + 128 { ends += [UInt32](repeating: 0, count: end + 128 - ends.count) }
        var state = State.fieldStart
        var count = firstField
        var line = rowLine
        var brokenHere: CSVBrokenQuote?
        while position < end, rows.count < rowLimit {
            let byte = bytes[position]
            if byte == dialect.newline { line += 1 }
            if state == .quoted {
                if byte == dialect.quote {
                    if position + 1 < end, bytes[position + 1] == dialect.quote {
                        position += 1
                        doubled.append(position)
                    } else {
                        state = .afterQuote
                    }
                }
            } else if byte == dialect.delimiter || byte == dialect.newline {
                ends[count] = UInt32(truncatingIfNeeded: position)
                count += 1
                state = .fieldStart
                if byte == dialect.newline {
                    endPlainRow(bytes, at: position, fieldEnd: count, nextLine: line)
                    if let brokenHere { broken.append(brokenHere) }
                    brokenHere = nil
                }
            } else if state == .fieldStart, byte == dialect.quote {
                state = .quoted
                openQuoteLine = line
            } else if state == .afterQuote {
                let isLineEnd =
                    byte == 0x0D && position + 1 < end && bytes[position + 1] == dialect.newline
                if !isLineEnd, byte != 0x20, byte != 0x09 {
                    brokenHere =
                        brokenHere
                        ?? CSVBrokenQuote(
                            row: rows.count,
                            column: count - firstField + 1,
                            line: line
                        )
                    state = .unquoted
                }
            } else {
                state = .unquoted
            }
            position += 1
        }
        if state != .quoted { openQuoteLine = 0 }
    }

    private mutating func endPlainRow(
        _ bytes: [UInt8],
        at end: Int,
        fieldEnd: Int,
        nextLine: Int
    ) {
        if dialect.newline == 0x0A, end > rowStart, bytes[end - 1] == 0x0D {
            ends[fieldEnd - 1] = UInt32(truncatingIfNeeded: end - 1)
        }
        endRow(at: end, fieldEnd: fieldEnd, nextLine: nextLine)
    }

    /// Takes out the second of each pair of doubled quotes, and fills the room with NUL.
    ///
    /// Fields keep their place, so that offsets stay right; NUL cannot stand in the text itself.
    func unescape(_ bytes: inout [UInt8]) {
        var next = 0
        while next < doubled.count {
            guard let end = fieldEnd(after: doubled[next]) else { return }
            var write = doubled[next]
            var read = write
            while read < end {
                if next < doubled.count, doubled[next] == read {
                    next += 1
                } else {
                    bytes[write] = bytes[read]
                    write += 1
                }
                read += 1
            }
            while write < end {
                bytes[write] = 0
                write += 1
            }
        }
    }

    /// End of the field that holds an offset, by bisection; nil where its row is not complete.
    private func fieldEnd(after offset: Int) -> Int? {
        var low = 0
        var high = fieldCount
        while low < high {
            let middle = (low + high) / 2
            if Int(ends[middle]) > offset { high = middle } else { low = middle + 1 }
        }
        return low < fieldCount ? Int(ends[low]) : nil
    }
}
