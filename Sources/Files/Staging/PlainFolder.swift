package import Values

/// A folder that files are written into one after another, beside what is there.
package final class PlainFolder {
    private let path: Path
    private var open: StagedWriter?

    /// Writes into a folder, made when missing.
    package init(_ path: Path) throws(FilesError) {
        self.path = path
        try Disk.makeFolders(path)
    }

    /// Starts a file; the one before it is complete by then.
    ///
    /// - Parameter name: letters, digits, `.`, `-` and `_`.
    /// - Returns: where the file's bytes go.
    /// - Throws: `FilesError`, `.exists` when there is a file of that name.
    package func file(_ name: String) throws(FilesError) -> ByteSink {
        guard SafeName.isSafe(name) else { throw FilesError(.create, path / name, .unsafeName) }
        try finish()
        let writer = try StagedWriter(path / name, name: name)
        open = writer
        return ByteSink { bytes in try writer.write(bytes) }
    }

    /// Completes the last file.
    ///
    /// - Throws: `FilesError`.
    package func finish() throws(FilesError) {
        _ = try open?.finish()
        open = nil
    }
}
