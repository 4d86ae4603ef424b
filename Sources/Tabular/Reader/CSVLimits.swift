/// The most that a delimited file may hold of anything.
package struct CSVLimits: Hashable, Sendable {
    /// Bytes of a block: large enough that the work per block is nothing, small enough for the
    /// second-level cache.
    package var blockBytes: Int
    /// Bytes of a field: a free text with a whole letter in it has some 10 000; what is a hundred
    /// times that is a quote that was never closed.
    package var fieldBytes: Int
    /// Bytes of a row: four fields of the largest size.
    package var rowBytes: Int
    /// Fields of a row: the widest export known has some 120 columns; a row of more than four times
    /// that was cut by the wrong delimiter.
    package var columns: Int

    /// Sets limits.
    package init(
        blockBytes: Int = 256 << 10,
        fieldBytes: Int = 1 << 20,
        rowBytes: Int = 4 << 20,
        columns: Int = 512
    ) {
        self.blockBytes = blockBytes
        self.fieldBytes = fieldBytes
        self.rowBytes = rowBytes
        self.columns = columns
    }
}
