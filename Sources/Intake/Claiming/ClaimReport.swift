import Files
package import Records

/// What was claimed from an inbox, and what was left there and why.
package struct ClaimReport: Hashable, Sendable {
    /// Files claimed now, in order of number.
    package internal(set) var claimed: [ClaimedName] = []
    /// What was left, in byte order of name.
    package internal(set) var waiting: [WaitingEntry] = []
    /// What whoever drops files should know of what was left.
    package internal(set) var findings: [Finding] = []

    /// Begins with nothing.
    package init() {}

    /// Notes something that is left where it is.
    mutating func leave(_ entry: FolderEntry, _ reason: WaitReason) {
        let name = DropName.escaped(entry.nameBytes)
        waiting.append(WaitingEntry(name: name, reason: reason))
        switch reason {
        case .folder:
            findings.append(
                Finding(
                    .fileKindRefused,
                    .warning,
                    at: Place(file: name),
                    "a folder in the inbox is not read; drop the files themselves"
                )
            )
        case .protected:
            findings.append(
                Finding(
                    .fileUnreadable,
                    at: Place(file: name),
                    "the file may not be moved out of the inbox; it is protected or belongs to "
                        + "another user in a sticky folder"
                )
            )
        case .temporaryName, .changing, .unmarked: break
        }
    }
}

/// Something left in an inbox.
package struct WaitingEntry: Hashable, Sendable {
    /// The name, with what is no text escaped.
    package let name: String
    package let reason: WaitReason

    /// Notes what was left.
    package init(name: String, reason: WaitReason) {
        self.name = name
        self.reason = reason
    }
}

/// Why something was left in an inbox.
package enum WaitReason: Hashable, Sendable {
    /// Its name says that it is still being sent, or is hidden.
    case temporaryName
    /// It changed a moment ago.
    case changing(secondsLeft: Int64)
    /// The file that says that it is complete has not come.
    case unmarked
    case folder
    /// The system does not allow it to be moved.
    case protected
}
