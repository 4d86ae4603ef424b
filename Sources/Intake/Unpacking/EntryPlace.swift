package import Archive

/// Where a file stands in its archive.
package struct EntryPlace: Hashable, Sendable {
    /// The archive's running number.
    package let archive: Int32
    package let kind: ArchiveKind
    /// 0-based place in the archive.
    package let index: Int
    /// Bytes, unpacked.
    package let size: Int64
}
