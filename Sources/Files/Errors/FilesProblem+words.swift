extension FilesProblem: CustomStringConvertible {
    /// The problem in a few words.
    package var description: String {
        switch self {
        case .notFound: "it is not there"
        case .exists: "something of that name is already there"
        case .noRights: "no rights"
        case .protected: "it is protected"
        case .diskFull: "the disk or the quota is full"
        case .crossDevice: "the two ends are on different file systems"
        case .readOnly: "the file system is read-only"
        case .notAFolder: "a part of the path is not a folder"
        case .isAFolder: "it is a folder"
        case .link: "it is a symbolic link"
        case .notRegular: "it is not a regular file"
        case .nameTooLong: "the name is too long"
        case .unsafeName: "the name holds more than letters, digits, '.', '-' and '_'"
        case .tooManyOpen: "too many files are open"
        case .notEmpty: "the folder is not empty"
        case .unsupported: "the file system does not support it"
        case .device: "the device failed"
        case .other: "the system refused"
        }
    }

    /// What whoever runs the night can do about it; nil where only the context tells.
    var advice: String? {
        switch self {
        case .noRights:
            "give the user that runs forfall read, write and search rights on the folder"
        case .protected:
            "see who owns it and whether it is immutable ('lsattr') or in a sticky folder"
        case .diskFull:
            "make room and run again"
        case .crossDevice:
            "keep inbox, work, outbox, archive and quarantine of a creditor on one file system"
        case .readOnly:
            "mount it writable, or move the workspace"
        case .tooManyOpen:
            "raise the limit on open files ('ulimit -n') or run fewer creditors side by side"
        case .unsupported:
            "keep the workspace on a local file system such as ext4, xfs or btrfs"
        case .device:
            "look at the system log: the disk may be failing"
        case .notFound, .exists, .notAFolder, .isAFolder, .link, .notRegular, .nameTooLong,
            .unsafeName, .notEmpty, .other:
            nil
        }
    }
}
