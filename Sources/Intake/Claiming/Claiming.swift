package import Files

/// A file in an inbox, and the name that it would be claimed under.
package struct DroppedFile: Hashable, Sendable {
    let name: ClaimedName
    let entry: FolderEntry
}

/// Step 2 of the night: takes what has settled in the inbox, each file by one rename.
///
/// Nothing is opened or looked into here. Files with refused names, links and special files are
/// taken like any other and go to quarantine from there: a name in quarantine with its reason is
/// seen once by whoever dropped it, where the same complaint every night about a thing left in
/// the inbox would be read past. A link stays a link and is never followed. A folder stays where it
/// is, since nobody can tell whether all in it has arrived.
package struct Claiming {
    private let folders: CreditorFolders
    private let settings: IntakeSettings

    /// Claims in a creditor's folders.
    package init(_ folders: CreditorFolders, _ settings: IntakeSettings) {
        self.folders = folders
        self.settings = settings
    }

    /// Claims every settled file, in byte order of name.
    ///
    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - largest: the largest number that was committed, 0 at first.
    /// - Returns: what was claimed now and what was left.
    /// - Throws: `FilesError`; what was claimed until then stays claimed.
    package func claim(now: Int64, above largest: Int32) throws(FilesError) -> ClaimReport {
        var report = ClaimReport()
        let entries = try Disk.list(folders.inbox)
        let names = Set(entries.map(\.nameBytes))
        var number = max(largest, try ClaimedFolder.largest(in: folders))
        for entry in entries {
            if let reason = waits(entry, names, now) {
                report.leave(entry, reason)
                continue
            }
            guard !isMarker(entry.nameBytes) else { continue }
            let name = ClaimedName(number: number + 1, dropped: entry.nameBytes)
            guard try take(entry, as: name, &report) else { continue }
            number += 1
            try Faults.hit(.claimedFile)
        }
        try removeMarkers(entries)
        if !report.claimed.isEmpty {
            try Disk.sync(folder: folders.claimed)
            try Disk.sync(folder: folders.inbox)
        }
        try Faults.hit(.claimed)
        return report
    }

    /// What ``claim(now:above:)`` would take, under the numbers it would give; nothing is changed.
    ///
    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - largest: the largest number that was committed, 0 at first.
    /// - Returns: what would be claimed and left, and the entries where they lie now.
    /// - Throws: `FilesError`.
    package func preview(
        now: Int64,
        above largest: Int32
    ) throws(FilesError) -> (report: ClaimReport, dropped: [DroppedFile]) {
        var report = ClaimReport()
        var dropped: [DroppedFile] = []
        guard try Disk.status(folders.inbox) != nil else { return (report, []) }
        let entries = try Disk.list(folders.inbox)
        let names = Set(entries.map(\.nameBytes))
        var number = max(largest, try ClaimedFolder.largest(in: folders))
        for entry in entries {
            if let reason = waits(entry, names, now) {
                report.leave(entry, reason)
                continue
            }
            guard !isMarker(entry.nameBytes) else { continue }
            number += 1
            let name = ClaimedName(number: number, dropped: entry.nameBytes)
            report.claimed.append(name)
            dropped.append(DroppedFile(name: name, entry: entry))
        }
        return (report, dropped)
    }

    /// Renames one entry; false when it is gone, or may not be moved.
    private func take(
        _ entry: FolderEntry,
        as name: ClaimedName,
        _ report: inout ClaimReport
    ) throws(FilesError) -> Bool {
        do throws(FilesError) {
            try Disk.rename(entry.path, to: name.path(in: folders))
        } catch {
            switch error.problem {
            case .notFound where try Disk.status(entry.path) == nil: return false
            case .protected:
                report.leave(entry, .protected)
                return false
            default: throw error
            }
        }
        report.claimed.append(name)
        return true
    }

    /// Why an entry is not taken now; nil when it is (or is a marker).
    private func waits(
        _ entry: FolderEntry,
        _ names: Set<[UInt8]>,
        _ now: Int64
    ) -> WaitReason? {
        if isTemporary(entry.nameBytes) { return .temporaryName }
        if entry.status.kind == .folder { return .folder }
        if isMarker(entry.nameBytes) { return nil }
        if let ending = settings.readyEnding, entry.status.kind == .regular,
            DropName.isAllowed(entry.nameBytes)
        {
            let isMarked = names.contains(entry.nameBytes + Array(ending.utf8))
            return isMarked ? nil : .unmarked
        }
        // The change time is set by the system at every write and rename: size and modification
        // time have been still for at least as long, and no sender can set it back.
        let still = now - entry.status.changed.seconds
        let left = Int64(settings.settleSeconds) - still
        return settings.settleSeconds > 0 && left > 0 ? .changing(secondsLeft: left) : nil
    }

    private func isTemporary(_ name: [UInt8]) -> Bool {
        if name.first == 0x2E || name.first == 0x7E { return true }
        let lower = name.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return settings.temporaryEndings.contains { ending in
            lower.count >= ending.utf8.count
                && lower.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
    }

    /// Whether a name is that of another file with the ready ending behind.
    private func isMarker(_ name: [UInt8]) -> Bool {
        guard let ending = settings.readyEnding else { return false }
        return name.count > ending.utf8.count
            && name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    /// Removes markers whose file is gone: claimed now, or before a crash.
    ///
    /// A marker is made after its file, so the file is looked for after the marker was seen: one
    /// that is missing then was taken, and will not be announced by what is left of it.
    private func removeMarkers(_ entries: [FolderEntry]) throws(FilesError) {
        guard let ending = settings.readyEnding else { return }
        for entry in entries where isMarker(entry.nameBytes) && entry.status.kind != .folder {
            let file = folders.inbox.appending(Array(entry.nameBytes.dropLast(ending.utf8.count)))
            if try Disk.status(file) == nil { try Disk.remove(entry.path) }
        }
    }
}
