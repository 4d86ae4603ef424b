package import Files

/// Drops copies into an inbox, for demonstrations: originals are only read, never moved.
package enum DropCopy {
    /// Copies files, and the files that lie in folders, into an inbox in byte order of name.
    ///
    /// A copy has a temporary name until it is complete, so that a claim meanwhile leaves it alone.
    ///
    /// - Parameters:
    ///   - originals: files and folders; folders in folders, links and special files are refused.
    ///   - inbox: a folder, made when missing.
    /// - Returns: the copies, in the order they were made.
    /// - Throws: `FilesError`: `.notFound`, `.notRegular`, or `.exists` for a name already there.
    @discardableResult
    package static func drop(_ originals: [Path], into inbox: Path) throws(FilesError) -> [Path] {
        try Disk.makeFolders(inbox)
        var copies: [Path] = []
        for original in try files(of: originals) {
            let name = Array(original.name.utf8)
            let unfinished = inbox.appending(Array(".".utf8) + name + Array(".part".utf8))
            try Disk.remove(unfinished)
            try Disk.copy(original, to: unfinished)
            let copy = inbox.appending(name)
            try Disk.rename(unfinished, to: copy)
            copies.append(copy)
        }
        try Disk.sync(folder: inbox)
        return copies
    }

    private static func files(of originals: [Path]) throws(FilesError) -> [Path] {
        var files: [Path] = []
        for original in originals {
            if try Disk.status(original)?.kind == .folder {
                files += try Disk.list(original).map(\.path)
            } else {
                files.append(original)
            }
        }
        return files
    }
}
