/// Where a reader's bytes come from: a file, or memory in a test.
///
/// A source is read once, front to back, in blocks of the reader's choosing.
@safe package struct ByteSource {
    private let fill: (UnsafeMutableRawBufferPointer) throws -> Int

    /// Wraps a function that fills a buffer and returns how many bytes it put there, 0 at the end.
    package init(_ fill: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
        unsafe self.fill = fill
    }

    /// Reads from memory.
    package init(bytes: [UInt8]) {
        var offset = 0
        unsafe self.init { buffer in
            let count = min(buffer.count, bytes.count - offset)
            unsafe bytes.withUnsafeBytes { all in
                let next = unsafe UnsafeRawBufferPointer(rebasing: all[offset..<offset + count])
                unsafe buffer.copyMemory(from: next)
            }
            offset += count
            return count
        }
    }

    /// Fills the front of a buffer.
    ///
    /// - Returns: number of bytes, 0 only at the end of the source.
    /// - Throws: what the outside world threw.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try unsafe fill(buffer)
    }

    /// Reads all that is left.
    ///
    /// - Parameter limit: the most bytes to take.
    /// - Returns: the bytes.
    /// - Throws: `ByteSourceError.tooLarge` past the limit; what the outside world threw.
    package func readAll(limit: Int) throws -> [UInt8] {
        var all: [UInt8] = []
        let block = 1 << 18
        while true {
            let more = try unsafe [UInt8](unsafeUninitializedCapacity: block) { buffer, count in
                count = try unsafe read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            guard !more.isEmpty else { return all }
            guard all.count + more.count <= limit else {
                throw ByteSourceError.tooLarge(limit: limit)
            }
            all.append(contentsOf: more)
        }
    }
}

/// Why a source could not be read whole.
package enum ByteSourceError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There are more bytes than the reader takes.
    case tooLarge(limit: Int)

    /// What happened, in words.
    package var description: String {
        switch self {
        case .tooLarge(let limit): "more than \(limit) bytes"
        }
    }
}
