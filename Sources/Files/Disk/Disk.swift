import Glibc

/// What is done to files and folders: every operation either happened or threw a `FilesError`.
///
/// New files are 0600 and new folders 0700 unless told otherwise; links are never followed in the
/// last part of a path.
/// What "durable" means here: the bytes, and the entry that names them, survive a power cut.
package enum Disk {
    /// What stands at a place; nil when nothing does.
    package static func status(_ path: Path) throws(FilesError) -> FileStatus? {
        var status = stat()
        do throws(FilesError) {
            try unsafe SystemCall.on(path, .inspect) { name in
                unsafe fstatat(AT_FDCWD, name, &status, AT_SYMLINK_NOFOLLOW)
            }
        } catch {
            guard error.problem == .notFound else { throw error }
            return nil
        }
        return FileStatus(status)
    }

    /// Makes a folder and those above it that are missing; one that is there keeps its rights.
    ///
    /// The entries are durable once this returns.
    package static func makeFolders(
        _ path: Path,
        mode: UInt32 = Rights.owner.folder
    ) throws(FilesError) {
        if let status = try status(path) {
            // A link to a folder above the workspace is the operator's business; a file is not.
            guard status.kind == .folder || status.kind == .link else {
                throw FilesError(.makeFolder, path, errno: EEXIST)
            }
            return
        }
        let parent = path.parent
        if parent != path { try makeFolders(parent, mode: mode) }
        do throws(FilesError) {
            try unsafe SystemCall.on(path, .makeFolder) { name in unsafe mkdir(name, mode_t(mode)) }
            if mode != Rights.owner.folder {
                // What the umask took away, and a set-group bit, which mkdir may ignore.
                try unsafe SystemCall.on(path, .makeFolder) { name in
                    unsafe chmod(name, mode_t(mode))
                }
            }
        } catch {
            // Somebody else made it between the look and the call: that is as good.
            guard error.problem == .exists, try self.status(path)?.kind == .folder else {
                throw error
            }
        }
        try sync(folder: parent)
    }

    /// Writes a new file durably; the entry is durable once its folder is synced.
    ///
    /// - Parameters:
    ///   - bytes: the contents.
    ///   - path: where; something already there is an error.
    ///   - mode: its rights.
    /// - Throws: `FilesError`; what was begun is removed then.
    package static func write(
        _ bytes: [UInt8],
        to path: Path,
        mode: UInt32 = Rights.owner.file
    ) throws(FilesError) {
        let file = try OpenFile(creating: path, mode: mode)
        do throws(FilesError) {
            try file.write(bytes)
            try file.sync()
            try file.close()
        } catch {
            try? remove(path)
            throw error
        }
    }

    /// Puts contents in a file's place at one moment, durably: readers see the old or the new.
    package static func replace(
        _ path: Path,
        with bytes: [UInt8],
        mode: UInt32 = Rights.owner.file
    ) throws(FilesError) {
        let fresh = Path(bytes: path.bytes + Array(".new".utf8))
        try remove(fresh)
        try write(bytes, to: fresh, mode: mode)
        try unsafe SystemCall.on(fresh, to: path, .rename) { from, to in
            unsafe Glibc.rename(from, to)
        }
        try sync(folder: path.parent)
    }

    /// A small file's bytes.
    ///
    /// - Parameters:
    ///   - path: a regular file.
    ///   - limit: the most bytes to take.
    /// - Returns: the contents; nil when there is no such file.
    /// - Throws: `FilesError`; `EFBIG` past the limit.
    package static func read(_ path: Path, limit: Int) throws(FilesError) -> [UInt8]? {
        let file: OpenFile
        do throws(FilesError) {
            file = try OpenFile(reading: path)
        } catch {
            guard error.problem == .notFound else { throw error }
            return nil
        }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = try file.read(into: &block)
            guard count > 0 else { return bytes }
            guard bytes.count + count <= limit else {
                throw FilesError(.read, path, errno: EFBIG)
            }
            bytes.append(contentsOf: block[..<count])
        }
    }

    /// Removes a file or a link; nothing there is as good.
    package static func remove(_ path: Path) throws(FilesError) {
        do throws(FilesError) {
            try unsafe SystemCall.on(path, .remove) { name in unsafe unlink(name) }
        } catch  where error.problem == .notFound {
            return
        }
    }
}
