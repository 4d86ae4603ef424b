import Archive
import Files
package import Fingerprint
import Records

/// Step 3 of the night: what the claimed files are, by contents rather than by name.
package struct Recognising {
    private let folders: CreditorFolders
    private let settings: IntakeSettings

    /// Recognises in a creditor's folders.
    package init(_ folders: CreditorFolders, _ settings: IntakeSettings) {
        self.folders = folders
        self.settings = settings
    }

    /// Tonight's inputs: everything claimed that no committed night has a row for, and after each
    /// archive the files in it.
    ///
    /// - Parameters:
    ///   - dropped: files that are still in the inbox and taken for claimed, in a dry run.
    ///   - largest: the largest number that was committed; files in archives are numbered above it
    ///     and above everything that is claimed.
    ///   - mark: notes which archive is being unpacked; nil notes nothing.
    ///   - isCommitted: whether the ledger has an input of a number.
    ///   - earlier: the number of the committed input with the same contents, if it held
    ///     transactions: a file without any is never a duplicate.
    /// - Returns: the inputs in byte order of name, then hash, then number, which is the order to
    ///   read them in, an archive's files in the archive's order; of several with the same contents
    ///   the first is fresh.
    /// - Throws: `FilesError`, and what the two functions throw.
    package func inputs(
        and dropped: [DroppedFile] = [],
        above largest: Int32 = 0,
        _ mark: ReadingMark? = nil,
        isCommitted: (Int32) throws -> Bool,
        earlier: (SHA256Digest) throws -> Int32?
    ) throws -> [NightInput] {
        var files: [NightInput] = []
        var number = largest
        let claimed = try ClaimedFolder.entries(in: folders)
        for (name, entry) in claimed + dropped.map({ ($0.name, $0.entry) }) {
            number = max(number, name.number)
            guard try !isCommitted(name.number) else { continue }
            files.append(try inspect(name, entry))
            try Faults.hit(.hashedFile)
        }
        files.sort(by: Self.isBefore)
        var inputs: [NightInput] = []
        var tonight: [SHA256Digest: ClaimedName] = [:]
        func settle(_ file: NightInput) throws -> NightInput {
            var input = file
            guard input.verdict == .fresh, let sha256 = input.sha256 else { return input }
            if let number = try earlier(sha256) {
                input.verdict = duplicate(input.name, of: number, "of an earlier night")
            } else if let first = tonight[sha256] {
                input.verdict = duplicate(input.name, of: first.number, "of tonight")
            } else {
                tonight[sha256] = input.name
            }
            return input
        }
        for file in files {
            var input = try settle(file)
            let entries = try unpack(&input, mark, above: &number)
            inputs.append(input)
            for entry in entries { inputs.append(try settle(entry)) }
        }
        try Faults.hit(.recognised)
        return inputs
    }

    /// The files in an archive that is to be read; none in anything else.
    private func unpack(
        _ input: inout NightInput,
        _ mark: ReadingMark?,
        above number: inout Int32
    ) throws -> [NightInput] {
        guard input.verdict == .fresh else { return [] }
        try mark?.begin(input.name.number)
        let source = try FileSource(input.path)
        let found =
            source.opened.isSameContent(as: input.status)
            ? try Unpacking(settings).unpack(source, name: input.name.name) : .changed
        try mark?.end()
        switch found {
        case .no: return []
        case .refused(let finding): input.verdict = .refused(finding)
        case .changed: input.verdict = .waits(input.changedFinding)
        case .files(let files, let kind, let told):
            input.verdict = .unpacked(told)
            var entries: [NightInput] = []
            for file in files {
                number += 1
                entries.append(entry(file, number, kind, of: input))
            }
            try Faults.hit(.unpacked)
            return entries
        }
        return []
    }

    private func entry(
        _ file: UnpackedFile,
        _ number: Int32,
        _ kind: ArchiveKind,
        of archive: NightInput
    ) -> NightInput {
        NightInput(
            name: archive.name.entry(number: number, file.name),
            path: archive.path,
            status: archive.status,
            sha256: file.sha256,
            verdict: file.refusal.map { .refused($0) } ?? .fresh,
            entry: EntryPlace(
                archive: archive.name.number,
                kind: kind,
                index: file.index,
                size: file.size
            )
        )
    }

    private func duplicate(_ name: ClaimedName, of number: Int32, _ when: String) -> InputVerdict {
        .duplicate(
            of: number,
            Finding(
                .fileDuplicate,
                at: Place(file: name.name),
                "the same contents as input \(number) \(when); it was archived and not booked again"
            )
        )
    }

    /// Looks at one claimed entry and fingerprints it where it may be read.
    private func inspect(_ name: ClaimedName, _ entry: FolderEntry) throws(FilesError) -> NightInput
    {
        func input(_ sha256: SHA256Digest?, _ verdict: InputVerdict) -> NightInput {
            NightInput(
                name: name,
                path: entry.path,
                status: entry.status,
                sha256: sha256,
                verdict: verdict
            )
        }
        let place = Place(file: name.name)
        if let refusal = refusal(of: entry.status, place) { return input(nil, .refused(refusal)) }
        do throws(FilesError) {
            let source = try FileSource(entry.path)
            let sha256 = try source.fingerprint().sha256
            guard source.opened.isSameContent(as: entry.status), try source.isStillSame() else {
                let words = "the file is still changing; it waits for the next night"
                return input(nil, .waits(Finding(.fileChanging, at: place, words)))
            }
            if name.isRefused { return input(sha256, .refused(nameFinding(place))) }
            let nights = try FailedNights(folders).count(name.number)
            guard nights < FailedNights.most else {
                return input(sha256, .refused(failedFinding(place, nights)))
            }
            return input(sha256, .fresh)
        } catch {
            switch error.problem {
            case .noRights, .protected, .link, .notRegular:
                let words = "the file cannot be read: \(error.problem)"
                return input(nil, .refused(Finding(.fileUnreadable, at: place, words)))
            default:
                throw error
            }
        }
    }

    /// Why a claimed entry is not opened; nil when it may be.
    private func refusal(of status: FileStatus, _ place: Place) -> Finding? {
        let found: String
        switch status.kind {
        case .link: found = "a symbolic link"
        case .folder: found = "a folder"
        case .special: found = "a pipe, socket or device"
        case .regular:
            guard status.size > Int64(settings.megabytesMax) << 20 else { return nil }
            return Finding(
                .fileTooLarge,
                at: place,
                "\(status.size) bytes; expected at most \(settings.megabytesMax) MiB "
                    + "('max-megabytes')"
            )
        }
        return Finding(.fileKindRefused, at: place, found + "; expected a regular file")
    }

    private func nameFinding(_ place: Place) -> Finding {
        Finding(
            .fileNameRefused,
            at: place,
            "the name is no UTF-8, is longer than \(SafeName.longest) bytes or holds control "
                + "characters or backslashes; expected a plain file name"
        )
    }

    private func failedFinding(_ place: Place, _ nights: Int) -> Finding {
        Finding(
            .fileFailedTwice,
            at: place,
            "\(nights) nights failed with this file among their inputs; it is set aside so that "
                + "the next night can go on"
        )
    }

    /// Byte order of name, then hash, then number.
    private static func isBefore(_ left: NightInput, _ right: NightInput) -> Bool {
        let leftName = Array(left.name.name.utf8)
        let rightName = Array(right.name.name.utf8)
        if leftName != rightName { return leftName.lexicographicallyPrecedes(rightName) }
        let leftHash = left.sha256?.bytes ?? []
        let rightHash = right.sha256?.bytes ?? []
        if leftHash != rightHash { return leftHash.lexicographicallyPrecedes(rightHash) }
        return left.name.number < right.name.number
    }
}
