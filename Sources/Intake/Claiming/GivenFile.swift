package import Files

/// A file that a command gives to a creditor, as if somebody had dropped it.
package struct GivenFile: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    /// Gives a file.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Puts it among the claimed files, under the creditor's lock: from here on it is an input
    /// like any other, also where the machine stops.
    ///
    /// - Throws: `FilesError`.
    package func claim(
        above number: Int32,
        in folders: CreditorFolders
    ) throws(FilesError) {
        let number = max(number, try ClaimedFolder.largest(in: folders)) + 1
        let name = ClaimedName(number: number, dropped: Array(name.utf8))
        let part = folders.work / ("." + self.name)
        try Disk.write(bytes, to: part)
        try Disk.sync(file: part)
        try Disk.rename(part, to: name.path(in: folders))
        try Disk.sync(folder: folders.claimed)
    }

    /// Leaves it in the inbox, for whoever holds the lock or comes after.
    ///
    /// - Throws: `FilesError`.
    package func drop(
        in folders: CreditorFolders,
        _ settings: IntakeSettings
    ) throws(FilesError) {
        try folders.make()
        let part = folders.inbox / ".\(name)"
        try Disk.write(bytes, to: part)
        try Disk.sync(file: part)
        try Disk.rename(part, to: folders.inbox / name)
        if let ending = settings.readyEnding {
            try Disk.write([], to: folders.inbox / (name + ending))
        }
        try Disk.sync(folder: folders.inbox)
    }

    /// Puts it into a folder of its own, to be read where it lies.
    ///
    /// - Throws: `FilesError`.
    package func lay(
        in folder: Path,
        above number: Int32
    ) throws(FilesError) -> DroppedFile? {
        try Disk.makeFolders(folder)
        try Disk.write(bytes, to: folder / name)
        let claimed = ClaimedName(number: number + 1, dropped: Array(name.utf8))
        guard let entry = try Disk.list(folder).first else { return nil }
        return DroppedFile(name: claimed, entry: entry)
    }
}
