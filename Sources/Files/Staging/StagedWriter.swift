import Fingerprint
import Synchronization

/// A file in staging while it is written: buffers, counts and fingerprints.
final class StagedWriter: Sendable {
    /// What is gathered before the system is asked to write.
    static let bufferSize = 1 << 18

    private let content: Mutex<StagedContent>

    /// Starts a file.
    ///
    /// - Parameters:
    ///   - path: where; something already there is an error.
    ///   - name: what the manifest calls it.
    ///   - mode: its rights.
    /// - Throws: `FilesError`.
    init(
        _ path: Path,
        name: String,
        mode: UInt32 = Rights.owner.file
    ) throws(FilesError) {
        content = Mutex(StagedContent(name: name, try OpenFile(creating: path, mode: mode)))
    }

    /// Writes bytes after those already written.
    func write(_ bytes: [UInt8]) throws(FilesError) {
        try content.withLock { content throws(FilesError) in try content.write(bytes) }
    }

    /// Completes the file; it becomes durable with the tree it stands in.
    func finish() throws(FilesError) -> StagedFile {
        try content.withLock { content throws(FilesError) in try content.finish() }
    }
}

/// What has been written of a file, and what is about to be.
private struct StagedContent {
    private let name: String
    private let file: OpenFile
    private var buffer: [UInt8] = []
    private var fingerprinter: Fingerprinter? = Fingerprinter()
    private var size: Int64 = 0

    init(name: String, _ file: OpenFile) {
        self.name = name
        self.file = file
    }

    mutating func write(_ bytes: [UInt8]) throws(FilesError) {
        precondition(fingerprinter != nil, "'\(name)' was complete and is written to again")
        if buffer.count + bytes.count > StagedWriter.bufferSize { try flush() }
        guard bytes.count < StagedWriter.bufferSize else { return try emit(bytes) }
        buffer.append(contentsOf: bytes)
    }

    mutating func finish() throws(FilesError) -> StagedFile {
        try flush()
        try file.close()
        guard let digest = fingerprinter.take()?.finalize() else {
            preconditionFailure("'\(name)' was complete and is completed again")
        }
        return StagedFile(path: name, size: size, sha256: digest)
    }

    private mutating func flush() throws(FilesError) {
        guard !buffer.isEmpty else { return }
        try emit(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func emit(_ bytes: [UInt8]) throws(FilesError) {
        try file.write(bytes)
        size += Int64(bytes.count)
        unsafe bytes.withUnsafeBytes { all in unsafe fingerprinter?.update(all) }
    }
}
