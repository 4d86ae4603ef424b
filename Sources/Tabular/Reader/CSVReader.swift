package import Values

/// Reads a delimited file block by block: whole rows of UTF-8, cut into fields by offsets.
///
/// The memory it takes does not depend on the file: a block, and more only for a row that is larger
/// than a block, up to the limit. What it cannot vouch for it refuses with a `CSVFault`.
package final class CSVReader {
    /// How the file is put together; known once the first block was read.
    package private(set) var dialect: CSVDialect?
    /// The file's encoding; nil as long as every byte was ASCII.
    package var encoding: CSVEncoding? { transcoder?.encoding ?? decided }

    private let source: ByteSource
    private let limits: CSVLimits
    private let knownDelimiter: UInt8?
    private let isPlain: Bool
    private var decided: CSVEncoding?
    private var transcoder: Transcoder?
    private var scanner: CSVScanner?
    /// Bytes of the row that the last block ended within, as UTF-8 or not yet known to be.
    private var tail: [UInt8] = []
    private var line = 1
    private var isAtEnd = false
    private var isAtStart = true

    /// Starts reading.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - delimiter: nil to find it.
    ///   - encoding: nil to tell it by a byte order mark, or else by the first bytes past ASCII.
    ///   - limits: the most that the file may hold of anything.
    ///   - isPlain: whether to look at a byte at a time: slower, and the same in everything else.
    package init(
        _ source: ByteSource,
        delimiter: UInt8? = nil,
        encoding: CSVEncoding? = nil,
        limits: CSVLimits = CSVLimits(),
        isPlain: Bool = false
    ) {
        self.isPlain = isPlain
        self.source = source
        self.limits = limits
        knownDelimiter = delimiter
        if let encoding, encoding != .utf8 { transcoder = Transcoder(encoding) }
        decided = encoding
    }

    /// Reads the next rows, at least one, into a block.
    ///
    /// - Parameter block: what it held is forgotten; texts cut from it keep their bytes.
    /// - Returns: false at the end of the file.
    /// - Throws: `CSVFault`; what the source threw.
    package func next(_ block: inout CSVBlock) throws -> Bool {
        while true {
            if isAtEnd, tail.isEmpty { return false }
            var (bytes, start, end) = try fill()
            guard end > start else {
                if isAtEnd { return false }
                continue
            }
            try settleDialect(bytes[start..<end])
            guard var scanner else { return false }
            self.scanner = nil
            if isAtEnd, bytes[end - 1] != scanner.dialect.newline {
                bytes[end] = scanner.dialect.newline
                end += 1
            }
            var used = scanner.scan(bytes, from: start, to: end, line: line)
            if try transcodeIfNeeded(&bytes, start, &end, used) {
                used = scanner.scan(bytes, from: 0, to: end, line: line)
            }
            if let fault = scanner.fault { throw fault }
            tail = Array(bytes[used..<end])
            if used < end, isAtEnd || tail.count > limits.rowBytes {
                throw unfinished(scanner)
            }
            try checkFields(scanner)
            line = scanner.rowLine
            scanner.unescape(&bytes)
            let isEmpty = scanner.rows.isEmpty
            if !isEmpty { lend(&scanner, bytes, to: &block) }
            self.scanner = scanner
            if !isEmpty { return true }
        }
    }

    /// Hands the scan's arrays to the block, and takes the block's old ones for the next scan.
    private func lend(_ scanner: inout CSVScanner, _ bytes: [UInt8], to block: inout CSVBlock) {
        block.bytes = bytes
        block.quote = scanner.dialect.quote
        swap(&block.ends, &scanner.ends)
        swap(&block.rows, &scanner.rows)
        swap(&block.broken, &scanner.broken)
    }

    /// The tail and what comes after it, 65 blanks behind; the rows begin at `start`.
    private func fill() throws -> (bytes: [UInt8], start: Int, end: Int) {
        if transcoder != nil { return try fillTranscoded() }
        let room = max(limits.blockBytes, 2 * tail.count, CSVEncoding.longestMark)
        var end = tail.count
        var isAtEnd = false
        let bytes = try unsafe [UInt8](unsafeUninitializedCapacity: room + 65) { buffer, count in
            unsafe tail.withUnsafeBytes { old in
                unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: old)
            }
            end = try unsafe fill(buffer, from: end, to: room, &isAtEnd)
            for index in end..<end + 65 { unsafe buffer[index] = 0x20 }
            count = end + 65
        }
        self.isAtEnd = isAtEnd
        guard isAtStart else { return (bytes, 0, end) }
        isAtStart = false
        guard let mark = CSVEncoding.mark(bytes[..<end]) else { return (bytes, 0, end) }
        decided = decided ?? mark.encoding
        guard mark.encoding != .utf8 else { return (bytes, mark.length, end) }
        transcoder = Transcoder(mark.encoding)
        var out: [UInt8] = []
        try transcode(bytes[mark.length..<end], to: &out)
        let count = out.count
        out += [UInt8](repeating: 0x20, count: 65)
        return (out, 0, count)
    }

    /// Fills a part of a buffer from the source; returns where it ends, short only at the end.
    private func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>,
        from start: Int,
        to room: Int,
        _ isAtEnd: inout Bool
    ) throws -> Int {
        var end = start
        while end < room {
            let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[end..<room])
            let got = try unsafe source.read(into: UnsafeMutableRawBufferPointer(rest))
            if got == 0 {
                isAtEnd = true
                break
            }
            end += got
        }
        return end
    }

    private func fillTranscoded() throws -> (bytes: [UInt8], start: Int, end: Int) {
        var isAtEnd = false
        let room = max(limits.blockBytes, tail.count, CSVEncoding.longestMark)
        let raw = try unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = try unsafe fill(buffer, from: 0, to: room, &isAtEnd)
        }
        self.isAtEnd = isAtEnd
        var part = raw[...]
        if isAtStart {
            isAtStart = false
            if let mark = CSVEncoding.mark(part) { part = part.dropFirst(mark.length) }
        }
        var out = tail
        try transcode(part, to: &out)
        let count = out.count
        out += [UInt8](repeating: 0x20, count: 65)
        return (out, 0, count)
    }

    private func transcode(_ raw: ArraySlice<UInt8>, to out: inout [UInt8]) throws {
        guard var transcoder else { return }
        let isSound = transcoder.append(raw, to: &out) && (!isAtEnd || transcoder.isComplete)
        self.transcoder = transcoder
        guard isSound else { throw fault(.encoding(transcoder.encoding), out, out.count) }
    }

    private func settleDialect(_ head: ArraySlice<UInt8>) throws {
        guard dialect == nil else { return }
        let dialect = CSVDialect.detect(Array(head.prefix(64 << 10)), delimiter: knownDelimiter)
        self.dialect = dialect
        scanner = CSVScanner(dialect: dialect, limits: limits, isPlain: isPlain)
    }

    /// Checks that the rows are UTF-8; where they are the first past ASCII and are not, takes the
    /// whole file for Windows-1252.
    ///
    /// - Returns: whether the bytes were transcoded, and begin at 0 now.
    private func transcodeIfNeeded(
        _ bytes: inout [UInt8],
        _ start: Int,
        _ end: inout Int,
        _ used: Int
    ) throws -> Bool {
        let outcome =
            isPlain
            ? UTF8Check.runPlain(bytes, from: start, to: used)
            : UTF8Check.run(bytes, from: start, to: used)
        guard let offset = outcome.fault else {
            if outcome.hasSequences {
                decided = decided ?? .utf8
                Self.blankMarks(&bytes, from: start, to: used)
            }
            return false
        }
        if outcome.isNul { throw fault(.nul, bytes, offset) }
        guard decided == nil else { throw fault(.encoding(.utf8), bytes, offset) }
        for index in start..<used
        where bytes[index] >= 0x80 && UTF8Check.length(bytes, at: index, used) != nil {
            throw fault(.mixedEncodings, bytes, offset)
        }
        transcoder = Transcoder(.windows1252)
        var out: [UInt8] = []
        try transcode(bytes[start..<end], to: &out)
        end = out.count
        bytes = out + [UInt8](repeating: 0x20, count: 65)
        return true
    }

    /// Makes blanks of byte order marks in the middle of a file, which files copied behind each
    /// other have: nothing that a name or number could hold.
    private static func blankMarks(_ bytes: inout [UInt8], from start: Int, to end: Int) {
        for mark in marks(bytes.span, from: start, to: end) {
            for place in mark..<mark + 3 { bytes[place] = 0x20 }
        }
    }

    /// Offsets of byte order marks, found by their first byte eight at a time: `end` has blanks
    /// behind it.
    private static func marks(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> [Int] {
        var marks: [Int] = []
        let raw = unsafe bytes.bytes
        var index = start
        while index < end {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let zeros = word ^ 0xEFEF_EFEF_EFEF_EFEF
            let found = (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
            if found != 0 {
                for place in index..<max(index, min(index + 8, end - 2))
                where bytes[place] == 0xEF && bytes[place + 1] == 0xBB && bytes[place + 2] == 0xBF {
                    marks.append(place)
                }
            }
            index += 8
        }
        return marks
    }

    /// A fault at an offset of a buffer that begins at the reader's line.
    private func fault(_ kind: CSVFaultKind, _ bytes: [UInt8], _ offset: Int) -> CSVFault {
        let newline = dialect?.newline ?? 0x0A
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
        return CSVFault(
            kind,
            line: line + before.count { $0 == newline },
            column: offset - lineStart + 1
        )
    }

    /// Why the rest of the file, or more than a row can hold, makes no row.
    private func unfinished(_ scanner: CSVScanner) -> CSVFault {
        var plain = CSVScanner(dialect: scanner.dialect, limits: limits)
        plain.scanPlain(tail)
        guard plain.openQuoteLine > 0 else {
            return CSVFault(.rowTooLong, line: scanner.rowLine)
        }
        return CSVFault(.quoteOpen, line: scanner.rowLine + plain.openQuoteLine - 1)
    }

    /// Refuses fields over the limit; only rows that are over it can hold one.
    private func checkFields(_ scanner: CSVScanner) throws(CSVFault) {
        for row in scanner.rows {
            let last = Int(row.firstField + row.fieldCount) - 1
            guard Int(scanner.ends[last]) - Int(row.start) > limits.fieldBytes else { continue }
            var start = Int(row.start)
            for column in 0..<Int(row.fieldCount) {
                let end = Int(scanner.ends[Int(row.firstField) + column])
                guard end - start <= limits.fieldBytes else {
                    throw CSVFault(.fieldTooLong, line: Int(row.line), column: column + 1)
                }
                start = end + 1
            }
        }
    }
}
