/// The most that an entry of a statement may hold until its end is read.
enum EntryLimits {
    /// Bytes of a message: some five hundred lines of 140 characters, more than any payer writes,
    /// and little enough to be joined line by line.
    static let messageBytes = 1 << 16
    /// Items that have to be held: more than any bank puts into one entry.
    static let items = 100_000
}
