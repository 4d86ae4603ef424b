extension Disk {
    /// Makes the entries of a folder durable: what was created, renamed and removed in it.
    package static func sync(folder path: Path) throws(FilesError) {
        try Faults.hit(.folderSync, path)
        let folder = try OpenFile(syncing: path, folder: true)
        try folder.sync()
        try folder.close()
    }

    /// Makes a file's bytes durable.
    package static func sync(file path: Path) throws(FilesError) {
        let file = try OpenFile(syncing: path, folder: false)
        try file.sync()
        try file.close()
    }

    /// Makes a folder durable with all it holds: files first, then the folders from below.
    ///
    /// One call at the end is cheaper than a sync as each file is closed: by then the first sync
    /// has carried most of the others with it.
    package static func syncTree(_ path: Path) throws(FilesError) {
        for entry in try list(path) {
            switch entry.status.kind {
            case .regular: try sync(file: entry.path)
            case .folder: try syncTree(entry.path)
            case .link, .special: continue
            }
        }
        try sync(folder: path)
    }
}
