package import Files
package import Fingerprint
package import Records
package import Values

/// One of tonight's input files, and what is to be done with it.
package struct NightInput: Hashable, Sendable {
    package let name: ClaimedName
    /// Where it lies, under its claimed name; where its archive lies.
    package let path: Path
    /// What it was before it was fingerprinted.
    package let status: FileStatus
    /// Nil for what was not read: a link, a special file, a file too large or unreadable.
    package let sha256: SHA256Digest?
    package internal(set) var verdict: InputVerdict
    /// Where it stands in an archive; nil for a file of its own.
    package internal(set) var entry: EntryPlace?

    /// Bytes.
    package var size: Int64 { entry?.size ?? status.size }

    /// The number of the file that was dropped: its own, or that of its archive.
    package var claimedNumber: Int32 { entry?.archive ?? name.number }

    /// Lends the file's bytes to a reader, and sees to it that the file did not change meanwhile.
    ///
    /// - Parameters:
    ///   - mark: notes that the file is being read, for the case that the process dies over it;
    ///     nil in a dry run, which notes nothing.
    ///   - shelf: keeps an archive open from one of its files to the next; nil opens it anew.
    ///   - body: reads the bytes; what it received may be kept only if the result is not nil.
    /// - Returns: what the body returned; nil when the file changed since it was fingerprinted,
    ///   and then also what the body threw counts for nothing: the file waits.
    /// - Throws: `FilesError`, and what the body threw.
    package func read<Result>(
        _ mark: ReadingMark?,
        _ shelf: ArchiveShelf? = nil,
        _ body: (ByteSource) throws -> Result
    ) throws -> Result? {
        try mark?.begin(claimedNumber)
        let source: FileSource
        let bytes: ByteSource
        if let entry {
            (source, bytes) = try (shelf ?? ArchiveShelf()).open(path, entry)
        } else {
            source = try FileSource(path)
            bytes = source.bytes
        }
        guard source.opened.isSameContent(as: status) else {
            try mark?.end()
            return nil
        }
        let result: Result
        do {
            result = try body(bytes)
        } catch {
            try mark?.end()
            guard try source.isStillSame() else { return nil }
            throw error
        }
        try mark?.end()
        guard try source.isStillSame() else { return nil }
        try Faults.hit(.readFile)
        return result
    }

    /// The finding of a file that changed while it was read.
    package var changedFinding: Finding {
        Finding(
            .fileChanging,
            at: Place(file: name.name),
            "the file changed while it was read; it waits for the next night"
        )
    }
}

/// What is to be done with an input.
package enum InputVerdict: Hashable, Sendable {
    /// Read it.
    case fresh
    /// Read the files in it, which are inputs of their own.
    case unpacked(Finding)
    /// Archive it: its contents are those of the input of this number, tonight's or an earlier one.
    case duplicate(of: Int32, Finding)
    /// Quarantine it.
    case refused(Finding)
    /// Leave it claimed for the next night.
    case waits(Finding)

    /// What there is to tell; nil for a fresh one.
    package var finding: Finding? {
        switch self {
        case .fresh: nil
        case .unpacked(let finding), .duplicate(_, let finding), .refused(let finding),
            .waits(let finding):
            finding
        }
    }
}
