import Synchronization
package import Values

/// The folder in which a night's outputs are made: one folder below it per kind of output.
///
/// A kind's folder appears with its first file, so what stands here is what there is to publish.
/// Within a kind, one file is written at a time: starting the next completes the one before, unless
/// it is to stand open beside it.
package final class StagingFolder: Sendable {
    package let path: Path
    private let rights: Rights
    private let content: Mutex<StagingContent>

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
        content = Mutex(StagingContent(try OpenFile(syncing: path, folder: true)))
    }

    /// Starts a file.
    ///
    /// - Parameters:
    ///   - name: letters, digits, `.`, `-` and `_`, not begun by a dot, at most 200 bytes.
    ///   - kind: the kind's folder, such as `reminders`, named by the same rule.
    ///   - isBeside: whether the kind's files before it stay open. Files that are open may be
    ///     written by different threads.
    /// - Returns: where the file's bytes go.
    /// - Throws: `FilesError`: `.unsafeName`, or `.exists` for a name used twice in a kind.
    package func file(
        _ name: String,
        kind: String,
        besideOthers isBeside: Bool = false
    ) throws(FilesError) -> ByteSink {
        let place = path / kind
        guard SafeName.isSafe(kind) else { throw FilesError(.create, place, .unsafeName) }
        guard SafeName.isSafe(name) else { throw FilesError(.create, place / name, .unsafeName) }
        let writer = try content.withLock { content throws(FilesError) in
            if !isBeside { try content.complete(kind) }
            if content.kinds.insert(kind).inserted {
                try Disk.makeFolders(place, mode: rights.folder)
            }
            let writer = try StagedWriter(
                place / name,
                name: kind + "/" + name,
                mode: rights.file
            )
            content.open[kind, default: []].append(writer)
            return writer
        }
        return ByteSink { bytes in try writer.write(bytes) }
    }

    /// The kinds that have a folder, in byte order.
    package var kinds: [String] {
        content.withLock { $0.kinds.sorted { $0.precedesByBytes($1) } }
    }

    /// Completes the files of a kind that are being written.
    ///
    /// - Parameter kind: the kind's folder.
    /// - Returns: all files of the kind so far, in byte order of path.
    /// - Throws: `FilesError`.
    package func complete(kind: String) throws(FilesError) -> [StagedFile] {
        try content.withLock { content throws(FilesError) in
            try content.complete(kind)
            return content.sorted.filter { $0.path.hasPrefix(kind + "/") }
        }
    }

    /// Completes every file and makes all of it durable.
    ///
    /// - Returns: the files, in byte order of path.
    /// - Throws: `FilesError`.
    package func finish() throws(FilesError) -> [StagedFile] {
        try content.withLock { content throws(FilesError) in
            for kind in content.open.keys.sorted() { try content.complete(kind) }
            let isMany = content.complete.count >= Disk.manyFiles
            let isSynced = isMany ? try content.folder.syncFileSystem() : false
            if !isSynced { try Disk.syncTree(path) }
            return content.sorted
        }
    }
}

/// What a staging folder holds so far.
private struct StagingContent {
    /// The folder, open from before the first byte is written: a failed write is told at the sync.
    let folder: OpenFile
    /// Files that are being written, by kind.
    var open: [String: [StagedWriter]] = [:]
    var kinds: Set<String> = []
    var complete: [StagedFile] = []

    init(_ folder: OpenFile) {
        self.folder = folder
    }

    /// The complete files in byte order of path.
    var sorted: [StagedFile] { complete.sorted { $0.path.precedesByBytes($1.path) } }

    mutating func complete(_ kind: String) throws(FilesError) {
        for writer in open.removeValue(forKey: kind) ?? [] { complete.append(try writer.finish()) }
    }
}
