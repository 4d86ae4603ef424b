package import Values

/// The folder in which a night's outputs are made: one folder below it per kind of output.
///
/// A kind's folder appears with its first file, so what stands here is what there is to publish.
/// Within a kind, one file is written at a time: starting the next completes the one before.
package final class StagingFolder {
    package let path: Path
    /// The folder, open from before the first byte is written: a failed write is told at the sync.
    private let folder: OpenFile
    private let rights: Rights
    private var open: [String: StagedWriter] = [:]
    private var kinds: Set<String> = []
    private var complete: [StagedFile] = []

    /// Starts afresh; what stood there was never committed and is discarded.
    ///
    /// - Parameters:
    ///   - path: where.
    ///   - rights: of the kinds' folders and the files in them; the staging folder is the owner's.
    /// - Throws: `FilesError`.
    package init(_ path: Path, rights: Rights = .owner) throws(FilesError) {
        self.path = path
        self.rights = rights
        try Disk.removeTree(path)
        try Disk.makeFolders(path)
        folder = try OpenFile(syncing: path, folder: true)
    }

    /// Starts a file.
    ///
    /// - Parameters:
    ///   - name: letters, digits, `.`, `-` and `_`, not begun by a dot, at most 200 bytes.
    ///   - kind: the kind's folder, such as `reminders`, named by the same rule.
    /// - Returns: where the file's bytes go.
    /// - Throws: `FilesError`: `.unsafeName`, or `.exists` for a name used twice in a kind.
    package func file(_ name: String, kind: String) throws(FilesError) -> ByteSink {
        let place = path / kind
        guard SafeName.isSafe(kind) else { throw FilesError(.create, place, .unsafeName) }
        guard SafeName.isSafe(name) else { throw FilesError(.create, place / name, .unsafeName) }
        try complete(kind)
        if kinds.insert(kind).inserted {
            try Disk.makeFolders(place, mode: rights.folder)
        }
        let writer = try StagedWriter(
            place / name,
            name: kind + "/" + name,
            mode: rights.file
        )
        open[kind] = writer
        return ByteSink { bytes in try writer.write(bytes) }
    }

    /// Completes the file of a kind that is being written.
    ///
    /// - Parameter kind: the kind's folder.
    /// - Returns: all files of the kind so far, in byte order of path.
    /// - Throws: `FilesError`.
    package func complete(kind: String) throws(FilesError) -> [StagedFile] {
        try complete(kind)
        return complete.filter { $0.path.hasPrefix(kind + "/") }.sorted {
            $0.path.precedesByBytes($1.path)
        }
    }

    /// Completes every file and makes all of it durable.
    ///
    /// - Returns: the files, in byte order of path.
    /// - Throws: `FilesError`.
    package func finish() throws(FilesError) -> [StagedFile] {
        for kind in open.keys.sorted() { try complete(kind) }
        let isMany = complete.count >= Disk.manyFiles
        let isSynced = isMany ? try folder.syncFileSystem() : false
        if !isSynced { try Disk.syncTree(path) }
        return complete.sorted {
            $0.path.precedesByBytes($1.path)
        }
    }

    private func complete(_ kind: String) throws(FilesError) {
        guard let writer = open.removeValue(forKey: kind) else { return }
        complete.append(try writer.finish())
    }
}
