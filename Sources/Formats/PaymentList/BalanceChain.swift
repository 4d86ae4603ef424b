/// Balances of a list row by row: each follows from the one before, oldest or newest first.
struct BalanceChain {
    private var last: (minor: Int64, balance: Int64)?
    private var canBeOldestFirst = true
    private var canBeNewestFirst = true

    /// Adds a row.
    ///
    /// - Returns: nil where the balance follows; else the balance and the one expected.
    mutating func add(_ minor: Int64, balance: Int64) -> (found: Int64, expected: Int64)? {
        defer { last = (minor, balance) }
        guard let last else { return nil }
        let oldestFirst = last.balance + minor
        let newestFirst = last.balance - last.minor
        let wasOldestFirst = canBeOldestFirst
        canBeOldestFirst = canBeOldestFirst && balance == oldestFirst
        canBeNewestFirst = canBeNewestFirst && balance == newestFirst
        guard !canBeOldestFirst, !canBeNewestFirst else { return nil }
        return (balance, wasOldestFirst ? oldestFirst : newestFirst)
    }

    /// Begins anew below a row that could not be read.
    mutating func breakOff() { last = nil }
}
