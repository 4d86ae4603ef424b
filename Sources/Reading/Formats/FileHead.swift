import Values

/// The first bytes of a file, looked at before it is read.
enum FileHead {
    /// Enough for any format to be known by: some put pages of terms of use ahead of the root.
    private static let size = 16_384

    /// Takes the first bytes of a source.
    ///
    /// - Returns: the bytes, and a source that begins with them again.
    static func take(_ source: ByteSource) throws -> (head: [UInt8], whole: ByteSource) {
        var count = 0
        let head = try unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while count < size {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
                let got = try unsafe source.read(into: UnsafeMutableRawBufferPointer(rest))
                if got == 0 { break }
                count += got
            }
            filled = count
        }
        var given = 0
        let whole = unsafe ByteSource { buffer in
            guard given < head.count else { return try unsafe source.read(into: buffer) }
            let next = min(buffer.count, head.count - given)
            unsafe head.withUnsafeBytes { bytes in
                let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[given..<given + next])
                unsafe buffer.copyMemory(from: part)
            }
            given += next
            return next
        }
        return (head, whole)
    }
}
