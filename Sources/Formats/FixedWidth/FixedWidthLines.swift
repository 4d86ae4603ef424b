import Records
import Values

/// Cuts a file of fixed-width records into lines of ISO-8859-1, one byte a position.
///
/// What files in circulation have suffered is mended, with a note each: UTF-8 in place of
/// ISO-8859-1, a byte order mark, tabs in place of blanks (stops at every eighth position).
struct FixedWidthLines {
    /// A line longer than this is no record; the layouts have 80 to 1,000 positions.
    private static let longest = 4_096
    private static let blockSize = 1 << 18

    private let name: String
    private var mended: [UInt8] = []
    private var hasByteOrderMark = false
    private var firstUTF8Line = 0
    private var firstReplacedLine = 0
    private var firstTabLine = 0

    /// Prepares to read a file.
    ///
    /// - Parameter name: what findings call the file.
    init(name: String) {
        self.name = name
    }

    /// Whether a file begins with some characters, a byte order mark aside.
    static func begins(_ head: [UInt8], with characters: String) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return (head.starts(with: mark) ? head.dropFirst(3) : head[...])
            .starts(with: characters.utf8)
    }

    /// Lends each line, without its line end, and its 1-based number.
    ///
    /// - Throws: `FileRefused` for a line that can be no record; what the source or `body` threw.
    mutating func forEach(
        in source: ByteSource,
        _ body: (Span<UInt8>, Int) throws -> Void
    ) throws {
        var buffer = [UInt8](repeating: 0, count: Self.blockSize + Self.longest)
        var filled = 0
        var number = 0
        while true {
            let count = try unsafe buffer.withUnsafeMutableBytes { all in
                try unsafe source.read(into: .init(rebasing: all[filled...]))
            }
            guard count > 0 else { break }
            filled += count
            var start = 0
            if number == 0, !hasByteOrderMark, filled >= 3 { start = skipMark(buffer) }
            do {
                let block = buffer.span
                while let line = Line(block, from: start, to: filled) {
                    number += 1
                    try lend(block.extracting(start..<line.end), line, number, body)
                    start = line.next
                }
            }
            guard filled - start <= Self.longest else { throw tooLong(number + 1) }
            for index in start..<filled {
                let byte = buffer[index]
                buffer[index - start] = byte
            }
            filled -= start
        }
        guard filled > 0 else { return }
        buffer[filled] = 0x0A
        let block = buffer.span
        guard let line = Line(block, from: 0, to: filled + 1) else { return }
        try lend(block.extracting(0..<line.end), line, number + 1, body)
    }

    /// What was mended, as notes.
    var findings: [Finding] {
        var all: [Finding] = []
        func note(_ code: FindingCode, _ line: Int, _ words: String) {
            guard line > 0 else { return }
            all.append(Finding(code, .note, at: Place(file: name, line: line), words))
        }
        note(.encoding, hasByteOrderMark ? 1 : 0, "a byte order mark was passed over")
        note(
            .encoding,
            firstUTF8Line,
            "letters are UTF-8 where the layout has ISO-8859-1; they were read as UTF-8"
        )
        note(
            .characterReplaced,
            firstReplacedLine,
            "a character that ISO-8859-1 does not have was read as a question mark"
        )
        note(.recordLength, firstTabLine, "tabs were read as blanks up to every eighth position")
        return all
    }

    private mutating func skipMark(_ buffer: [UInt8]) -> Int {
        hasByteOrderMark = buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF
        return hasByteOrderMark ? 3 : 0
    }

    private func tooLong(_ line: Int) -> FileRefused {
        FileRefused(
            Finding(
                .recordLength,
                at: Place(file: name, line: line),
                "a line goes on past \(Self.longest) characters, which no record has"
            )
        )
    }

    private mutating func lend(
        _ bytes: Span<UInt8>,
        _ line: Line,
        _ number: Int,
        _ body: (Span<UInt8>, Int) throws -> Void
    ) throws {
        let isUTF8 = line.hasHighBytes && Self.isUTF8(bytes)
        guard isUTF8 || line.hasTabs else { return try body(bytes, number) }
        if isUTF8, firstUTF8Line == 0 { firstUTF8Line = number }
        if line.hasTabs, firstTabLine == 0 { firstTabLine = number }
        mend(bytes, isUTF8: isUTF8, number)
        try body(mended.span, number)
    }

    /// Puts one byte a position into `mended`.
    private mutating func mend(_ bytes: Span<UInt8>, isUTF8: Bool, _ number: Int) {
        mended.removeAll(keepingCapacity: true)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x09 {
                repeat { mended.append(0x20) } while mended.count % 8 != 0
            } else if byte < 0x80 || !isUTF8 {
                mended.append(byte)
            } else if byte <= 0xC3 {
                mended.append(byte << 6 | bytes[index] & 0x3F)
                index += 1
            } else {
                mended.append(0x3F)
                if firstReplacedLine == 0 { firstReplacedLine = number }
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            }
        }
    }

    /// Whether every byte above ASCII belongs to a well-formed UTF-8 sequence.
    private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            index += 1
            guard lead >= 0x80 else { continue }
            let more: Int
            switch lead {
            case 0xC2...0xDF: more = 1
            case 0xE0...0xEF: more = 2
            case 0xF0...0xF4: more = 3
            default: return false
            }
            for _ in 0..<more {
                guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return false }
                index += 1
            }
        }
        return true
    }
}

/// Where a line of a block ends, and what it takes to read it.
private struct Line {
    /// Offset after the line's last byte, its line end left out.
    let end: Int
    /// Offset of the next line.
    let next: Int
    let hasHighBytes: Bool
    let hasTabs: Bool

    /// Finds the line that starts at an offset; nil when the block does not hold its end.
    init?(_ block: Span<UInt8>, from start: Int, to limit: Int) {
        var index = start
        var (tabs, high) = Self.skipWords(block, &index, limit)
        while index < limit {
            let byte = block[index]
            if byte == 0x0A { break }
            high = high || byte >= 0x80
            tabs = tabs || byte == 0x09
            index += 1
        }
        guard index < limit else { return nil }
        next = index + 1
        end = index > start && block[index - 1] == 0x0D ? index - 1 : index
        hasHighBytes = high
        hasTabs = tabs
    }

    /// Passes over whole words of eight bytes without a line end.
    ///
    /// - Returns: whether there were tabs, and bytes above ASCII.
    private static func skipWords(
        _ block: Span<UInt8>,
        _ index: inout Int,
        _ limit: Int
    ) -> (tabs: Bool, high: Bool) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let bytes = unsafe block.bytes
        var (tabs, high): (UInt64, UInt64) = (0, 0)
        while index + 8 <= limit {
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let ends = word ^ (ones &* 0x0A)
            if (ends &- ones) & ~ends & tops != 0 { break }
            let stops = word ^ (ones &* 0x09)
            tabs |= (stops &- ones) & ~stops & tops
            high |= word & tops
            index += 8
        }
        return (tabs != 0, high != 0)
    }
}
