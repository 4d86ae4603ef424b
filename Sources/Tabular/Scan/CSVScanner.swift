import CScan

/// Finds fields and rows, 64 bytes at a time where quotes are regular.
///
/// A quote is regular where it opens at the start of a field, closes before a delimiter or line
/// end, or is doubled inside. Then what is inside follows from the parity of quotes. Where one is
/// not, the plain scan takes over for the rest of the block: it decides what such bytes mean.
struct CSVScanner {
    let dialect: CSVDialect
    let limits: CSVLimits
    /// Whether to scan a byte at a time only.
    let isPlain: Bool

    /// Offset past each field; only the first `fieldCount` are filled.
    var ends: [UInt32] = []
    var fieldCount = 0
    var rows: [CSVRow] = []
    /// Offset of the second of each pair of doubled quotes.
    var doubled: [Int] = []
    var broken: [CSVBrokenQuote] = []
    /// The first row that is over a limit.
    var fault: CSVFault?
    /// Offset and line where the row begins that is not complete yet.
    var rowStart = 0
    var rowLine = 1
    var firstField = 0
    /// Line of the quote that was open where the plain scan stopped; 0 where none was.
    var openQuoteLine = 0

    init(dialect: CSVDialect, limits: CSVLimits = CSVLimits(), isPlain: Bool = false) {
        self.dialect = dialect
        self.limits = limits
        self.isPlain = isPlain
    }

    /// Scans a buffer from the start of a row; it needs 64 blanks after `end`.
    ///
    /// - Returns: offset of the first byte that belongs to no complete row.
    mutating func scan(_ bytes: [UInt8], from start: Int, to end: Int, line: Int) -> Int {
        precondition(end + 64 <= bytes.count, "no room after byte \(end) of \(bytes.count)")
        begin(at: start, line: line, room: end - start)
        if isPlain || !scanWords(bytes, from: start, to: end) {
            doubled.removeAll { $0 >= rowStart }
            var position = rowStart
            scanPlain(bytes, from: &position, to: end)
        }
        fieldCount = firstField
        return rowStart
    }

    /// Scans whole words; false where a quote is not regular, with all rows before it noted.
    private mutating func scanWords(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        var ends: [UInt32] = []
        swap(&ends, &self.ends)
        defer { swap(&ends, &self.ends) }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe ends.withUnsafeMutableBufferPointer { out in
                unsafe scanWords(
                    buffer.baseAddress.unsafelyUnwrapped,
                    into: out.baseAddress.unsafelyUnwrapped,
                    from: start,
                    to: end
                )
            }
        }
    }

    /// Forgets the last block and makes room for a field a byte and a whole word more.
    mutating func begin(at start: Int, line: Int, room: Int) {
        if ends.count < room + 128 {
            ends = [UInt32](repeating: 0, count: room + 128)
        }
        fieldCount = 0
        rows.removeAll(keepingCapacity: true)
        doubled.removeAll(keepingCapacity: true)
        broken.removeAll(keepingCapacity: true)
        fault = nil
        rowStart = start
        rowLine = line
        firstField = 0
        openQuoteLine = 0
    }

    /// Notes a complete row; `fieldEnd` is the count of fields with its last one.
    @inline(__always)
    mutating func endRow(at end: Int, fieldEnd: Int, nextLine: Int) {
        let columns = fieldEnd &- firstField
        if columns > limits.columns, fault == nil {
            fault = CSVFault(.tooManyColumns, line: rowLine)
        }
        if end &- rowStart > limits.rowBytes, fault == nil {
            fault = CSVFault(.rowTooLong, line: rowLine)
        }
        rows.append(
            CSVRow(start: rowStart, firstField: firstField, fieldCount: columns, line: rowLine)
        )
        rowStart = end &+ 1
        rowLine = nextLine
        firstField = fieldEnd
    }

    private mutating func scanWords(
        _ bytes: UnsafePointer<UInt8>,
        into ends: UnsafeMutablePointer<UInt32>,
        from start: Int,
        to end: Int
    ) -> Bool {
        let quote = dialect.quote
        let delimiter = dialect.delimiter
        let newline = dialect.newline
        var position = start
        var count = 0
        var line = rowLine
        /// All ones where the byte before the word is inside quotes.
        var insideBefore: UInt64 = 0
        /// 1 where a field may begin at the word's first byte.
        var startBefore: UInt64 = 1
        /// 1 where the byte before the word closes a quote.
        var closeBefore: UInt64 = 0
        while position < end {
            let found = unsafe cscan_structure64(bytes + position, quote, delimiter, newline)
            let inside = cscan_prefix_xor(found.quote) ^ insideBefore
            let opens = found.quote & inside
            let closes = found.quote & ~inside
            let structural = (found.delimiter | found.newline) & ~inside
            let mayOpen = (structural | closes) << 1 | startBefore
            let afterClose = closes << 1 | closeBefore
            if opens & ~mayOpen != 0 { return false }
            let odd = afterClose & ~(structural | opens)
            if odd != 0, unsafe !areLineEnds(odd, bytes + position, room: end &- position) {
                return false
            }
            var pairs = afterClose & opens
            while pairs != 0 {
                doubled.append(position &+ pairs.trailingZeroBitCount)
                pairs &= pairs &- 1
            }
            unsafe Self.write(structural, at: position, to: ends + count)
            var lineEnds = found.newline & ~inside
            while lineEnds != 0 {
                let offset = lineEnds.trailingZeroBitCount
                let through = lineEnds ^ (lineEnds &- 1)
                let fieldEnd = count &+ (structural & through).nonzeroBitCount
                let at = position &+ offset
                if newline == 0x0A, at > rowStart, unsafe bytes[at &- 1] == 0x0D {
                    unsafe ends[fieldEnd &- 1] = UInt32(truncatingIfNeeded: at &- 1)
                }
                endRow(
                    at: at,
                    fieldEnd: fieldEnd,
                    nextLine: line &+ (found.newline & through).nonzeroBitCount
                )
                lineEnds &= lineEnds &- 1
            }
            count &+= structural.nonzeroBitCount
            line &+= found.newline.nonzeroBitCount
            insideBefore = 0 &- (inside >> 63)
            startBefore = (structural | closes) >> 63
            closeBefore = closes >> 63
            position &+= 64
        }
        return true
    }

    /// Whether each marked byte is the CR of a CRLF; what is past the end does not matter.
    private func areLineEnds(
        _ marks: UInt64,
        _ word: UnsafePointer<UInt8>,
        room: Int
    ) -> Bool {
        var rest = room < 64 ? marks & ((1 << UInt64(room)) &- 1) : marks
        while rest != 0 {
            let index = rest.trailingZeroBitCount
            guard dialect.newline == 0x0A, unsafe word[index] == 0x0D,
                unsafe word[index + 1] == 0x0A
            else { return false }
            rest &= rest &- 1
        }
        return true
    }

    /// Writes the offset of each set bit; eight at a time, as what is too much is written over.
    @inline(__always)
    private static func write(
        _ marks: UInt64,
        at position: Int,
        to out: UnsafeMutablePointer<UInt32>
    ) {
        var rest = marks
        var out = unsafe out
        repeat {
            for slot in 0..<8 {
                unsafe out[slot] = UInt32(
                    truncatingIfNeeded: position &+ rest.trailingZeroBitCount
                )
                rest &= rest &- 1
            }
            unsafe out += 8
        } while rest != 0
    }
}
