import Glibc

/// What stands at a place; a link is told as a link, never as what it points to.
package enum FileKind: Sendable, CaseIterable {
    case regular
    case folder
    case link
    /// A pipe, a socket or a device.
    case special
}

/// A point in time of the system's clock: seconds since 1970 and nanoseconds.
package struct FileTime: Hashable, Sendable, Comparable {
    package let seconds: Int64
    package let nanoseconds: Int64

    init(_ time: timespec) {
        seconds = Int64(time.tv_sec)
        nanoseconds = Int64(time.tv_nsec)
    }

    /// Earlier comes first.
    package static func < (left: FileTime, right: FileTime) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

/// What the file system tells of one entry, without opening it.
package struct FileStatus: Hashable, Sendable {
    package let kind: FileKind
    /// Bytes.
    package let size: Int64
    package let inode: UInt64
    package let device: UInt64
    /// When the contents last changed; a program can set it to anything.
    package let modified: FileTime
    /// When contents, name or rights last changed; only the system sets it.
    package let changed: FileTime
    /// Permission bits, such as 0o600.
    package let mode: UInt32

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .special
            }
        size = Int64(status.st_size)
        inode = UInt64(status.st_ino)
        device = UInt64(status.st_dev)
        modified = FileTime(status.st_mtim)
        changed = FileTime(status.st_ctim)
        mode = UInt32(status.st_mode & 0o7777)
    }

    /// Whether two looks saw one file with the same contents: inode, size and times.
    ///
    /// The change time is compared too, because a writer can put the modification time back. A
    /// rename in between counts as a change on most file systems: look again after one.
    package func isSameContent(as other: FileStatus) -> Bool {
        inode == other.inode && device == other.device && size == other.size
            && modified == other.modified && changed == other.changed
    }
}
