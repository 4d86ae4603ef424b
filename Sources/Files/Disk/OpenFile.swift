import CFiles
import Glibc

/// A file while it is open; closed at the latest when nobody holds it any more.
final class OpenFile {
    let path: Path
    private var descriptor: Int32

    /// Opens a regular file to read it; whatever else stands there is refused and left alone.
    init(reading path: Path) throws(FilesError) {
        self.path = path
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        descriptor = try unsafe SystemCall.on(path, .open) { name in unsafe Glibc.open(name, flags)
        }
        guard try status().kind == .regular else {
            throw FilesError(.open, path, .notRegular)
        }
        _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    }

    /// Makes a file to write into; something already there is an error.
    init(creating path: Path, mode: UInt32) throws(FilesError) {
        self.path = path
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        descriptor = try unsafe SystemCall.on(path, .create) { name in
            unsafe Glibc.open(name, flags, mode_t(mode))
        }
        // What the umask took away.
        guard mode == Rights.owner.file || fchmod(descriptor, mode_t(mode)) == 0 else {
            throw FilesError(.create, path, errno: errno)
        }
    }

    /// Opens a file or a folder only to sync it.
    init(syncing path: Path, folder: Bool) throws(FilesError) {
        self.path = path
        let flags = O_RDONLY | O_CLOEXEC | (folder ? O_DIRECTORY : O_NOFOLLOW | O_NONBLOCK)
        descriptor = try unsafe SystemCall.on(path, .open) { name in unsafe Glibc.open(name, flags)
        }
    }

    /// Opens a file to keep and change in place, which is made when it is missing.
    init(keeping path: Path) throws(FilesError) {
        self.path = path
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
        descriptor = try unsafe SystemCall.on(path, .open) { name in
            unsafe Glibc.open(name, flags, 0o600)
        }
    }

    deinit {
        if descriptor >= 0 { _ = Glibc.close(descriptor) }
    }

    /// What the open file is, whatever its name points to by now.
    func status() throws(FilesError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw FilesError(.inspect, path, errno: errno)
        }
        return FileStatus(status)
    }

    /// Fills the front of a buffer; 0 at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FilesError) -> Int {
        while true {
            let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            let number = errno
            guard number == EINTR else { throw FilesError(.read, path, errno: number) }
        }
    }

    /// Fills the front of a buffer from an offset on; 0 past the end of the file.
    func read(
        at offset: Int64,
        into buffer: UnsafeMutableRawBufferPointer
    ) throws(FilesError) -> Int {
        while true {
            let count = unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            if count >= 0 { return count }
            let number = errno
            guard number == EINTR else { throw FilesError(.read, path, errno: number) }
        }
    }

    /// Fills the front of an array; 0 at the end of the file.
    func read(into block: inout [UInt8]) throws(FilesError) -> Int {
        var span = block.mutableSpan
        return try unsafe span.withUnsafeMutableBytes { bytes throws(FilesError) -> Int in
            try unsafe read(into: bytes)
        }
    }

    /// Writes all of some bytes at the end.
    func write(_ bytes: [UInt8]) throws(FilesError) {
        try write(bytes.span)
    }

    /// Writes all of some bytes at the end.
    func write(_ bytes: borrowing Span<UInt8>) throws(FilesError) {
        try unsafe bytes.withUnsafeBytes { bytes throws(FilesError) in
            try unsafe write(bytes)
        }
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws(FilesError) {
        try Faults.hit(.fileWrite, path)
        var rest = unsafe bytes
        while rest.count > 0 {
            let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count > 0 {
                unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                continue
            }
            let number = errno
            guard count < 0, number == EINTR else {
                throw FilesError(.write, path, errno: count == 0 ? EIO : number)
            }
        }
    }

    /// Writes some bytes over the front of the file.
    func overwrite(_ bytes: [UInt8]) throws(FilesError) {
        try unsafe bytes.span.withUnsafeBytes { bytes throws(FilesError) in
            let count = unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, 0)
            guard count == bytes.count else {
                throw FilesError(.write, path, errno: count < 0 ? errno : EIO)
            }
        }
    }

    /// Returns once the bytes have reached the disk.
    func sync() throws(FilesError) {
        try Faults.hit(.fileSync, path)
        while fsync(descriptor) != 0 {
            let number = errno
            guard number == EINTR else { throw FilesError(.sync, path, errno: number) }
        }
    }

    /// Returns once everything on the file system has reached the disk; false where the file system
    /// does not vouch for that.
    ///
    /// What failed to be written since this was opened is told here (Linux 5.8), so open it first.
    func syncFileSystem() throws(FilesError) -> Bool {
        try Faults.hit(.fileSync, path)
        guard forfall_sync_file_system(descriptor) != 0 else { return true }
        let number = errno
        guard number == EOPNOTSUPP else { throw FilesError(.sync, path, errno: number) }
        return false
    }

    /// Closes for good and tells what the system had kept to itself until now.
    func close() throws(FilesError) {
        let open = descriptor
        descriptor = -1
        // Linux has let go of the descriptor even when a signal came in between: never again.
        guard Glibc.close(open) == 0 || errno == EINTR else {
            throw FilesError(.close, path, errno: errno)
        }
    }

    /// Takes the lock of the file; false when another process or descriptor has it.
    func lock() throws(FilesError) -> Bool {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            if number == EWOULDBLOCK { return false }
            guard number == EINTR else { throw FilesError(.lock, path, errno: number) }
        }
        return true
    }
}
