import Glibc

/// One entry of a folder.
package struct FolderEntry: Hashable, Sendable {
    /// The name's bytes, which need not be text.
    package let nameBytes: [UInt8]
    package let path: Path
    package let status: FileStatus

    /// The name; nil when its bytes are not UTF-8.
    package var name: String? { String(validating: nameBytes, as: UTF8.self) }
}

extension Disk {
    /// What a folder holds, in byte order of name, links not followed.
    ///
    /// - Parameter path: a folder.
    /// - Returns: its entries without `.` and `..`; one that vanishes meanwhile is left out.
    /// - Throws: `FilesError`.
    package static func list(_ path: Path) throws(FilesError) -> [FolderEntry] {
        var entries: [FolderEntry] = []
        for name in try names(in: path) {
            let place = path.appending(name)
            guard let status = try status(place) else { continue }
            entries.append(FolderEntry(nameBytes: name, path: place, status: status))
        }
        return entries
    }

    /// Removes a folder with all it holds, links not followed; nothing there is as good.
    package static func removeTree(_ path: Path) throws(FilesError) {
        guard let status = try status(path) else { return }
        guard status.kind == .folder else { return try remove(path) }
        for name in try names(in: path) {
            try removeTree(path.appending(name))
        }
        do throws(FilesError) {
            try unsafe SystemCall.on(path, .remove) { name in unsafe rmdir(name) }
        } catch  where error.problem == .notFound {
            return
        }
    }

    /// Names in a folder, in byte order.
    private static func names(in path: Path) throws(FilesError) -> [[UInt8]] {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        let descriptor = try unsafe SystemCall.on(path, .list) { name in
            unsafe Glibc.open(name, flags)
        }
        guard let stream = unsafe fdopendir(descriptor) else {
            let number = errno
            _ = Glibc.close(descriptor)
            throw FilesError(.list, path, errno: number)
        }
        defer { _ = unsafe closedir(stream) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                let number = errno
                guard number == 0 else { throw FilesError(.list, path, errno: number) }
                break
            }
            let name = unsafe Self.name(of: entry)
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else {
            preconditionFailure("a directory entry has no name")
        }
        let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
        let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }
}
