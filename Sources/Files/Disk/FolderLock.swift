/// The right to be the only one at work in a folder; given back when nobody holds this any more.
///
/// It is `flock(2)` on a file that stays: the system gives it back when the process dies, however
/// it dies, so no stale lock is ever cleaned up.
package final class FolderLock {
    private let file: OpenFile

    private init(_ file: OpenFile) {
        self.file = file
    }

    /// Takes a lock without waiting.
    ///
    /// - Parameter path: the lock file, made when missing; its folder has to be there.
    /// - Returns: the lock; nil when somebody else has it, be it in this process.
    /// - Throws: `FilesError` when the file cannot be opened or the file system knows no locks.
    package static func take(_ path: Path) throws(FilesError) -> FolderLock? {
        let file = try OpenFile(keeping: path)
        return try file.lock() ? FolderLock(file) : nil
    }
}
