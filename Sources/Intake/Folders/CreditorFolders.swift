package import Files
package import Records
package import Values

/// Where a creditor's files lie, and whose those are that it picks up.
///
/// The layout is part of what is promised to users.
package struct CreditorFolders: Hashable, Sendable {
    /// The creditor's own folder.
    package let root: Path
    /// Rights of what is published and of the reasons in quarantine.
    package let rights: Rights

    /// Takes a folder that holds, or will hold, an inbox and all the rest.
    package init(_ root: Path, rights: Rights = .owner) {
        self.root = root
        self.rights = rights
    }

    /// Finds a creditor's folder in a workspace: `creditors/<id>`.
    package init(workspace: Path, creditor: CreditorID, rights: Rights = .owner) {
        self.init(workspace / "creditors" / creditor.description, rights: rights)
    }

    /// Where files are dropped.
    package var inbox: Path { root / "inbox" }
    /// Where files are picked up: a folder per kind of output.
    package var outbox: Path { root / "outbox" }
    /// Every claimed original that was read or was a duplicate, byte for byte.
    package var archive: Path { root / "archive" }
    /// Refused files with their reasons.
    package var quarantine: Path { root / "quarantine" }
    /// Files of a night under way.
    package var work: Path { root / "work" }
    /// Claimed files, each with its number in front.
    package var claimed: Path { work / "claimed" }
    /// Outputs that were made and not committed, or committed and not published.
    package var staging: Path { work / "staging" }
    /// Reasons of files that go to quarantine once tonight is committed.
    package var reasons: Path { work / "reasons" }
    /// Reports of published nights that stand in no document of a night yet.
    package var reports: Path { work / "reports" }
    /// The nights that each claimed file failed in.
    package var failed: Path { work / "failed" }
    /// Which file is being read.
    package var underWay: Path { work / "under-way" }
    /// The lock of whoever writes.
    package var lock: Path { work / "lock" }
    /// What is remembered of the creditor.
    package var ledger: Path { root / "ledger.sqlite" }

    /// The archive's folder of a night: `archive/<yyyy>/<mm>`.
    package func archive(of night: Day) -> Path {
        archive / String(night.description.prefix(4))
            / String(night.description.dropFirst(5).prefix(2))
    }

    /// Where a kind of output of a night is published: `outbox/<kind>/<date>-<n>`.
    ///
    /// - Parameters:
    ///   - kind: such as `reminders`.
    ///   - night: the date of the night.
    ///   - run: which of the creditor's committed runs of that date it is, from 1.
    /// - Returns: the folder.
    package func published(_ kind: String, night: Day, run: Int) -> Path {
        outbox / kind / "\(night)-\(run)"
    }

    /// Makes every folder that is missing; those that are there stay as they are.
    ///
    /// What is picked up, and the folders above it, get the rights asked for; the rest are the
    /// owner's alone.
    package func make() throws(FilesError) {
        for folder in [outbox, quarantine] { try Disk.makeFolders(folder, mode: rights.folder) }
        for folder in [inbox, archive, claimed, staging, reasons, reports, failed] {
            try Disk.makeFolders(folder)
        }
    }

    /// Two of the folders between which files could not be renamed; nil when there are none.
    package func firstApart() throws(FilesError) -> (first: Path, apart: Path)? {
        try SameFileSystem.firstApart(
            among: [work, inbox, outbox, archive, quarantine, claimed, staging]
        )
    }
}
