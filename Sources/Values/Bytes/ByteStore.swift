/// Bytes that can be read at any place: a file, or memory.
@safe package struct ByteStore {
    /// Number of bytes.
    package let size: Int64
    private let fill: (Int64, UnsafeMutableRawBufferPointer) throws -> Int

    /// Wraps a function that fills a buffer from an offset on and returns how many bytes it put
    /// there, 0 past the end.
    package init(
        size: Int64,
        _ fill: @escaping (Int64, UnsafeMutableRawBufferPointer) throws -> Int
    ) {
        self.size = size
        unsafe self.fill = fill
    }

    /// Reads from memory.
    package init(bytes: [UInt8]) {
        unsafe self.init(size: Int64(bytes.count)) { offset, buffer in
            guard offset < bytes.count else { return 0 }
            let start = Int(offset)
            let count = min(buffer.count, bytes.count - start)
            unsafe bytes.withUnsafeBytes { all in
                unsafe buffer.copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: all[start..<start + count])
                )
            }
            return count
        }
    }

    /// Fills the front of a buffer from an offset on.
    ///
    /// - Parameters:
    ///   - offset: 0-based, not negative.
    ///   - buffer: what to fill.
    /// - Returns: number of bytes, 0 only past the end.
    /// - Throws: what the outside world threw.
    package func read(at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try unsafe fill(offset, buffer)
    }

    /// Reads some bytes.
    ///
    /// - Parameters:
    ///   - offset: 0-based, not negative.
    ///   - count: how many.
    /// - Returns: the bytes; fewer at the end.
    /// - Throws: what the outside world threw.
    package func bytes(at offset: Int64, count: Int) throws -> [UInt8] {
        try unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...])
                let more = try unsafe read(
                    at: offset + Int64(filled),
                    into: UnsafeMutableRawBufferPointer(rest)
                )
                guard more > 0 else { return }
                filled += more
            }
        }
    }
}
