package import Files

/// What stands in `work/claimed`.
package enum ClaimedFolder {
    /// Claimed entries in order of number; what intake did not put there is left out.
    package static func entries(
        in folders: CreditorFolders
    ) throws(FilesError) -> [(name: ClaimedName, entry: FolderEntry)] {
        var entries: [(name: ClaimedName, entry: FolderEntry)] = []
        guard try Disk.status(folders.claimed) != nil else { return [] }
        for entry in try Disk.list(folders.claimed) {
            guard let fileName = entry.name, let name = ClaimedName(fileName) else { continue }
            entries.append((name, entry))
        }
        return entries.sorted { $0.name.number < $1.name.number }
    }

    /// The largest number there, 0 when there is none.
    static func largest(in folders: CreditorFolders) throws(FilesError) -> Int32 {
        try entries(in: folders).last?.name.number ?? 0
    }
}
