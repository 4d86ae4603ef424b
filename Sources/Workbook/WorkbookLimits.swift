/// The most that a workbook may hold of anything.
package struct WorkbookLimits: Hashable, Sendable {
    /// Bytes of the file, which is held in memory: a million rows of invoices come to some 60 MB.
    package var fileBytes: Int
    /// Shared strings, which may be empty: sixteen columns of a sheet of the most rows.
    package var strings: Int
    /// Bytes of all shared strings together, and of where they end.
    package var stringBytes: Int
    /// Columns that hold anything: as many as a delimited table may have.
    package var columns: Int

    /// Sets limits.
    package init(
        fileBytes: Int = 192 << 20,
        strings: Int = 1 << 24,
        stringBytes: Int = 256 << 20,
        columns: Int = 512
    ) {
        self.fileBytes = fileBytes
        self.strings = strings
        self.stringBytes = stringBytes
        self.columns = columns
    }
}
