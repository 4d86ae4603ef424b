extension Disk {
    /// Copies a regular file's bytes into a new file, durably; the original is only read.
    ///
    /// - Parameters:
    ///   - path: a regular file.
    ///   - target: where; something already there is an error.
    /// - Throws: `FilesError`; what was begun is removed then.
    package static func copy(_ path: Path, to target: Path) throws(FilesError) {
        let source = try OpenFile(reading: path)
        let copy = try OpenFile(creating: target, mode: 0o600)
        do throws(FilesError) {
            var block = [UInt8](repeating: 0, count: FileSource.blockSize)
            while true {
                let count = try source.read(into: &block)
                guard count > 0 else { break }
                try copy.write(block.span.extracting(..<count))
            }
            try copy.sync()
            try copy.close()
        } catch {
            try? remove(target)
            throw error
        }
    }

    /// Copies a folder with the files and folders in it; links and special files are refused.
    ///
    /// - Parameters:
    ///   - path: a folder.
    ///   - target: the copy's place, made when missing.
    /// - Throws: `FilesError`, `.notRegular` for a link or special file.
    package static func copyTree(_ path: Path, to target: Path) throws(FilesError) {
        try makeFolders(target)
        for entry in try list(path) {
            let place = target.appending(entry.nameBytes)
            switch entry.status.kind {
            case .regular: try copy(entry.path, to: place)
            case .folder: try copyTree(entry.path, to: place)
            case .link, .special: throw FilesError(.copy, entry.path, .notRegular)
            }
        }
        try sync(folder: target)
    }
}
