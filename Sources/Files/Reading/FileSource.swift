package import Fingerprint
package import Values

/// A regular file that is being read, and what it was when it was opened.
package final class FileSource {
    /// Bytes asked of the system at a time: more gains nothing (PERFORMANCE.md).
    package static let blockSize = 1 << 18

    package let path: Path
    /// What the file was when it was opened.
    package let opened: FileStatus
    private let file: OpenFile

    /// Opens a file; a link, a folder or a pipe is refused without touching it.
    package init(_ path: Path) throws(FilesError) {
        self.path = path
        file = try OpenFile(reading: path)
        opened = try file.status()
    }

    /// The file's bytes, read once from front to back; it keeps the file open.
    package var bytes: ByteSource {
        unsafe ByteSource { [file] buffer in try unsafe file.read(into: buffer) }
    }

    /// The file's bytes at any place; it keeps the file open.
    package var store: ByteStore {
        unsafe ByteStore(size: opened.size) { [file] offset, buffer in
            try unsafe file.read(at: offset, into: buffer)
        }
    }

    /// Whether the open file and what its name points to are still what was opened.
    package func isStillSame() throws(FilesError) -> Bool {
        guard try file.status().isSameContent(as: opened) else { return false }
        return try Disk.status(path)?.isSameContent(as: opened) ?? false
    }

    /// Reads what is left of the file and fingerprints it.
    ///
    /// - Returns: SHA-256 and number of the bytes read.
    /// - Throws: `FilesError`.
    package func fingerprint() throws(FilesError) -> (sha256: SHA256Digest, size: Int64) {
        var fingerprinter = Fingerprinter()
        var size: Int64 = 0
        let length = Int(clamping: max(opened.size, 1 << 12))
        var block = [UInt8](repeating: 0, count: min(FileSource.blockSize, length))
        while true {
            let count = try file.read(into: &block)
            guard count > 0 else { return (fingerprinter.finalize(), size) }
            size += Int64(count)
            unsafe block.withUnsafeBytes { bytes in
                unsafe fingerprinter.update(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
            }
        }
    }
}
