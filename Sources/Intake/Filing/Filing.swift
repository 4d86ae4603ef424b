package import Files

/// Step 7 of the night, for inputs: originals go to the archive or to quarantine.
///
/// Every step may be tried again after a crash: what is gone from its source and is at its target
/// is done, and the reason of a quarantined file is written before the commit, from the findings
/// that were committed with it.
package struct Filing {
    private let folders: CreditorFolders

    /// Files in a creditor's folders.
    package init(_ folders: CreditorFolders) {
        self.folders = folders
    }

    /// Before the commit: writes why a file goes to quarantine, durably, and not yet in its place.
    package func prepare(
        _ reason: QuarantineReason,
        for name: ClaimedName
    ) throws(FilesError) {
        try Disk.makeFolders(folders.reasons)
        try Disk.replace(
            folders.reasons / Self.reasonName(name.filedName),
            with: Array(reason.text.utf8),
            mode: folders.rights.file
        )
    }

    /// Before the commit: makes the originals durable, which their senders need not have done.
    package func makeDurable(_ inputs: [NightInput]) throws(FilesError) {
        let files = inputs.filter { $0.sha256 != nil && $0.entry == nil }
        try Disk.sync(files: files.map(\.path))
    }

    /// After the commit: moves originals to their places, and forgets the nights they failed.
    ///
    /// - Parameter inputs: what was committed and not marked as filed yet.
    /// - Returns: those that are in neither place: somebody took them since they were moved.
    /// - Throws: `FilesError`, `.exists` when another file holds a place.
    @discardableResult
    package func file(_ inputs: [FiledInput]) throws(FilesError) -> [FiledInput] {
        var gone: [FiledInput] = []
        var touched: Set<Path> = []
        for input in inputs where !input.isEntry {
            let moved = try file(input)
            if moved == .gone { gone.append(input) }
            if moved == .now { touched.insert((folders.root / input.place).parent) }
            try FailedNights(folders).clear(input.number)
        }
        for folder in touched.sorted() { try Disk.sync(folder: folder) }
        if !touched.isEmpty { try Disk.sync(folder: folders.claimed) }
        try Faults.hit(.filed)
        return gone
    }

    /// While recovering, after what was committed is filed: forgets reasons of nights that were
    /// never committed.
    package func discardReasons() throws(FilesError) {
        try Disk.removeTree(folders.reasons)
        try Disk.makeFolders(folders.reasons)
    }

    private func file(_ input: FiledInput) throws(FilesError) -> Moved {
        let target = folders.root / input.place
        try Disk.makeFolders(target.parent)
        if input.isQuarantined {
            let reason = Self.reasonName(input.filedName)
            try Disk.moveOnce(folders.reasons / reason, to: folders.quarantine / reason)
            try Faults.hit(.quarantineReason)
        }
        let moved = try Disk.moveOnce(try source(of: input), to: target)
        try Faults.hit(input.isQuarantined ? .quarantinedFile : .archivedFile)
        return moved
    }

    /// Where an input lies while it is claimed; one with an escaped name is marked as such.
    private func source(of input: FiledInput) throws(FilesError) -> Path {
        let plain = ClaimedName(number: input.number, name: input.name, isRefused: false)
        let escaped = ClaimedName(number: input.number, name: input.name, isRefused: true)
        return try Disk.status(escaped.path(in: folders)) == nil
            ? plain.path(in: folders) : escaped.path(in: folders)
    }

    private static func reasonName(_ filedName: String) -> String { filedName + ".reason.txt" }
}
