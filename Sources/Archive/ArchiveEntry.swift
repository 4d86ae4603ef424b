/// One file of an archive, as the archive describes it.
package struct ArchiveEntry: Hashable, Sendable {
    /// 0-based place in the archive.
    package let index: Int
    /// Path in the archive, as its bytes stand there; empty in gzip.
    package let path: [UInt8]
    package let kind: ArchiveEntryKind

    /// Describes an entry.
    package init(index: Int, path: [UInt8], kind: ArchiveEntryKind) {
        self.index = index
        self.path = path
        self.kind = kind
    }
}

/// What an entry of an archive is.
package enum ArchiveEntryKind: Hashable, Sendable {
    case file
    case folder
    /// A link, a device or a pipe.
    case special
    /// A file under a password.
    case encrypted
    /// A file packed in a way other than deflate or none.
    case method
}
