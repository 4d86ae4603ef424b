import CPrefetch

/// Finds slots by 64-bit hash: open addressing, many slots to a hash, nothing is ever removed.
///
/// A hash only nominates; whoever asks compares what the slot holds. So half of it is enough, and
/// an entry is one word: where memory is slow, a look costs one visit.
package struct KeyIndex: Sendable {
    /// Upper half of the hash, and the slot plus one; 0 where there is nothing.
    private var table: [UInt64]
    /// Number of entries.
    package private(set) var count = 0

    /// Makes an index with room for some entries.
    package init(capacity: Int = 16) {
        table = Array(repeating: 0, count: Self.size(capacity))
    }

    /// Makes room for some more entries.
    package mutating func reserve(_ more: Int) {
        if Self.size(count + more) > table.count { grow(to: Self.size(count + more)) }
    }

    /// Adds a slot under a hash.
    package mutating func insert(_ hash: UInt64, slot: Int) {
        if count * 2 >= table.count { grow(to: table.count * 4) }
        place((hash >> 32) << 32 | UInt64(UInt32(slot) + 1))
        count += 1
    }

    /// Has memory fetched where a hash will be looked for.
    @inline(__always)
    func approach(_ hash: UInt64) {
        let position = Int(hash >> 32) & (table.count - 1)
        unsafe table.withUnsafeBufferPointer { table in
            guard let start = table.baseAddress else { return }
            unsafe forfall_prefetch(start + position)
        }
    }

    /// The slot of the first entry under a hash, whatever it holds.
    @inline(__always)
    func nominated(_ hash: UInt64) -> Int? {
        let half = UInt32(truncatingIfNeeded: hash >> 32)
        let entry = table[Int(half) & (table.count - 1)]
        guard UInt32(truncatingIfNeeded: entry >> 32) == half, entry != 0 else { return nil }
        return Int(UInt32(truncatingIfNeeded: entry)) - 1
    }

    /// The first slot under a hash that passes a test, in order of insertion.
    package func first(_ hash: UInt64, where matches: (Int) -> Bool) -> Int? {
        let half = UInt32(truncatingIfNeeded: hash >> 32)
        var position = Int(half) & (table.count - 1)
        while table[position] != 0 {
            let slot = Int(UInt32(truncatingIfNeeded: table[position])) - 1
            if UInt32(truncatingIfNeeded: table[position] >> 32) == half, matches(slot) {
                return slot
            }
            position = (position + 1) & (table.count - 1)
        }
        return nil
    }

    /// Every slot under a hash that passes a test, in order of insertion.
    package func all(_ hash: UInt64, where matches: (Int) -> Bool) -> [Int] {
        var found: [Int] = []
        _ = first(hash) { slot in
            if matches(slot) { found.append(slot) }
            return false
        }
        return found
    }

    private static func size(_ entries: Int) -> Int {
        var size = 32
        while size < entries * 2 { size *= 2 }
        return size
    }

    private mutating func place(_ entry: UInt64) {
        var position = Int(entry >> 32) & (table.count - 1)
        while table[position] != 0 { position = (position + 1) & (table.count - 1) }
        table[position] = entry
    }

    /// Moves into a larger table; entries of one hash keep their order.
    private mutating func grow(to size: Int) {
        let old = table
        table = Array(repeating: 0, count: size)
        // From an empty place on, so that no run of entries is cut in two by the table's end.
        let start = old.firstIndex(of: 0) ?? 0
        for offset in old.indices {
            let entry = old[(start + offset) & (old.count - 1)]
            if entry != 0 { place(entry) }
        }
    }
}
