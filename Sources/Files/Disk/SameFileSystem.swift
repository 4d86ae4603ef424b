import CFiles

/// Whether files can be renamed between folders.
package enum SameFileSystem {
    /// The first two of some folders between which a rename would fail; nil when there are none.
    ///
    /// The mount counts beside the device: a folder that is bind-mounted elsewhere has the same
    /// device, and a rename across the two fails all the same (rename(2), `EXDEV`).
    ///
    /// - Parameter folders: folders that are there.
    /// - Returns: the first folder and the one apart from it, or nil.
    /// - Throws: `FilesError`, also for a folder that is missing.
    package static func firstApart(
        among folders: [Path]
    ) throws(FilesError) -> (first: Path, apart: Path)? {
        guard let first = folders.first else { return nil }
        let home = try mount(of: first)
        for folder in folders.dropFirst() where try mount(of: folder) != home {
            return (first, folder)
        }
        return nil
    }

    private static func mount(of path: Path) throws(FilesError) -> [UInt64] {
        var device: UInt64 = 0
        var mount: UInt64 = 0
        // With a dot behind, a folder that is a link is looked at where it leads.
        try unsafe SystemCall.on(path / ".", .inspect) { name in
            unsafe forfall_mount(name, &device, &mount)
        }
        return [device, mount]
    }
}
