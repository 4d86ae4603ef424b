/// The most that an archive may hold of anything, so that a small file cannot fill the machine.
package struct ArchiveLimits: Hashable, Sendable {
    /// Files and folders.
    package var entries: Int
    /// Bytes of all files once they are unpacked.
    package var unpackedBytes: Int64
    /// How many times the archive's own size the files may come to.
    ///
    /// Invoices and bank files shrink to a tenth or a thirtieth; deflate cannot do more than 1032.
    package var ratio: Int64
    /// Bytes that may be unpacked whatever the ratio: little files of blanks harm nobody.
    package var ratioFreeBytes: Int64

    /// Sets limits.
    package init(
        entries: Int = 20_000,
        unpackedBytes: Int64 = 4 << 30,
        ratio: Int64 = 200,
        ratioFreeBytes: Int64 = 16 << 20
    ) {
        self.entries = entries
        self.unpackedBytes = unpackedBytes
        self.ratio = ratio
        self.ratioFreeBytes = ratioFreeBytes
    }
}
