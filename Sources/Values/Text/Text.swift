/// Text as UTF-8 bytes in a shared buffer: a slice that costs no allocation.
///
/// Readers cut millions of these out of one block; a `Text` keeps its whole block alive, so what
/// outlives a batch is detached as a `String`. Equality is by bytes, not by canonical equivalence.
@usableFromInline
package struct Text: Sendable {
    @usableFromInline let storage: [UInt8]
    @usableFromInline let start: Int32
    @usableFromInline let length: Int32

    /// The empty text.
    @inlinable
    package static var empty: Text { Text() }

    /// Makes the empty text.
    @inlinable
    package init() {
        storage = []
        start = 0
        length = 0
    }

    /// Copies a string's bytes.
    package init(_ string: String) {
        self.init(bytes: Array(string.utf8))
    }

    /// Takes a whole buffer that holds valid UTF-8.
    package init(bytes: [UInt8]) {
        self.init(bytes: bytes, from: 0, count: bytes.count)
    }

    /// Cuts `count` bytes out of a shared buffer, which must hold valid UTF-8 there.
    ///
    /// - Parameters:
    ///   - bytes: the shared buffer, at most 2 GiB.
    ///   - start: 0-based offset of the first byte.
    ///   - count: number of bytes.
    @inlinable
    package init(bytes: [UInt8], from start: Int, count: Int) {
        precondition(
            start >= 0 && count >= 0 && start + count <= bytes.count,
            "bytes \(start)..<\(start + count) are outside a buffer of \(bytes.count)"
        )
        self.init(unchecked: bytes, Int32(truncatingIfNeeded: start), Int32(count))
    }

    /// Cuts a range of bytes out of a shared buffer, which must hold valid UTF-8 there.
    ///
    /// - Parameters:
    ///   - bytes: the shared buffer, at most 2 GiB.
    ///   - range: offsets of the first byte and past the last one.
    @inlinable
    package init(bytes: [UInt8], _ range: Range<Int>) {
        precondition(
            range.upperBound <= bytes.count,
            "byte \(range.upperBound) is past a buffer of \(bytes.count)"
        )
        self.init(
            unchecked: bytes,
            Int32(truncatingIfNeeded: range.lowerBound),
            Int32(truncatingIfNeeded: range.upperBound &- range.lowerBound)
        )
    }

    @inlinable
    init(unchecked storage: [UInt8], _ start: Int32, _ length: Int32) {
        self.storage = storage
        self.start = start
        self.length = length
    }

    /// Number of bytes.
    @inlinable
    package var count: Int { Int(length) }

    /// Whether there are no bytes.
    @inlinable
    package var isEmpty: Bool { length == 0 }

    /// The text as a string that owns its bytes.
    package var string: String {
        guard length > 0 else { return "" }
        return withBytes { bytes in
            unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The same text in a buffer of its own.
    package var detached: Text {
        Text(bytes: Array(storage[Int(start)..<Int(start) + Int(length)]))
    }

    /// Lends the bytes for the time of a call.
    @inlinable
    package func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let range = Int(start)..<Int(start) + Int(length)
        return try body(storage.span.extracting(range))
    }

    /// A part of the text in the same buffer.
    ///
    /// - Parameters:
    ///   - start: 0-based index of the part's first byte.
    ///   - count: number of bytes; a character may not be cut through.
    /// - Returns: the part.
    package func slice(from start: Int, count: Int) -> Text {
        precondition(
            start >= 0 && count >= 0 && start + count <= self.count,
            "bytes \(start)..<\(start + count) are outside a text of \(self.count)"
        )
        return Text(unchecked: storage, self.start + Int32(start), Int32(count))
    }

    /// The byte at a 0-based index.
    @inlinable
    package subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count, "index \(index) is past the \(count) bytes")
        return storage[Int(start) + index]
    }

    /// Whether a string has the same bytes.
    package func equals(_ string: String) -> Bool {
        withBytes { bytes in
            let other = string.utf8.span
            guard bytes.count == other.count else { return false }
            for index in bytes.indices where bytes[index] != other[index] { return false }
            return true
        }
    }

    /// The text cut into groups of so many bytes, put together by a separator.
    func grouped(_ sizes: [Int], by separator: String) -> String {
        var groups: [String] = []
        var index = 0
        for size in sizes {
            groups.append(slice(from: index, count: size).string)
            index += size
        }
        return groups.joined(separator: separator)
    }

    /// The text without ASCII blanks, tabs and no-break spaces at its ends.
    package var trimmed: Text {
        var low = 0
        var high = count
        while low < high {
            if self[low] == 0x20 || self[low] == 0x09 {
                low += 1
            } else if high - low >= 2, self[low] == 0xC2, self[low + 1] == 0xA0 {
                low += 2
            } else {
                break
            }
        }
        while low < high {
            if self[high - 1] == 0x20 || self[high - 1] == 0x09 {
                high -= 1
            } else if high - low >= 2, self[high - 2] == 0xC2, self[high - 1] == 0xA0 {
                high -= 2
            } else {
                break
            }
        }
        guard high - low < count else { return self }
        return Text(unchecked: storage, start + Int32(low), Int32(high - low))
    }
}

extension Text: Hashable {
    /// Compares byte by byte.
    @usableFromInline
    package static func == (left: Text, right: Text) -> Bool {
        guard left.length == right.length else { return false }
        for index in 0..<left.count
        where left.storage[Int(left.start) + index] != right.storage[Int(right.start) + index] {
            return false
        }
        return true
    }

    /// Hashes the bytes.
    @usableFromInline
    package func hash(into hasher: inout Hasher) {
        withBytes { bytes in
            unsafe bytes.withUnsafeBytes { raw in unsafe hasher.combine(bytes: raw) }
        }
    }
}

extension Text: Comparable {
    /// Orders by bytes: the one order used wherever numbers are given out.
    @usableFromInline
    package static func < (left: Text, right: Text) -> Bool {
        for index in 0..<min(left.count, right.count) {
            let leftByte = left.storage[Int(left.start) + index]
            let rightByte = right.storage[Int(right.start) + index]
            if leftByte != rightByte { return leftByte < rightByte }
        }
        return left.count < right.count
    }
}

extension Text: ExpressibleByStringLiteral {
    /// Makes a text of a literal.
    @usableFromInline
    package init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Text: CustomStringConvertible {
    /// The text itself.
    @usableFromInline
    package var description: String { string }
}
