/// Finds slots by 64-bit hash: open addressing, many slots to a hash, nothing is ever removed.
///
/// A hash only nominates; whoever asks compares what the slot holds.
package struct KeyIndex: Sendable {
    private var table: [Int32]
    private var hashes: [UInt64] = []
    private var slots: [Int32] = []

    /// Makes an index with room for some entries.
    package init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        table = Array(repeating: -1, count: size)
    }

    /// Number of entries.
    package var count: Int { hashes.count }

    /// Adds a slot under a hash.
    package mutating func insert(_ hash: UInt64, slot: Int) {
        if hashes.count * 2 >= table.count { grow() }
        place(Int32(hashes.count), hash)
        hashes.append(hash)
        slots.append(Int32(slot))
    }

    /// The first slot under a hash that passes a test, in order of insertion.
    package func first(_ hash: UInt64, where matches: (Int) -> Bool) -> Int? {
        let mask = table.count - 1
        var position = Int(truncatingIfNeeded: hash) & mask
        while table[position] >= 0 {
            let entry = Int(table[position])
            if hashes[entry] == hash, matches(Int(slots[entry])) { return Int(slots[entry]) }
            position = (position + 1) & mask
        }
        return nil
    }

    /// Every slot under a hash that passes a test, in order of insertion.
    package func all(_ hash: UInt64, where matches: (Int) -> Bool) -> [Int] {
        var found: [Int] = []
        let mask = table.count - 1
        var position = Int(truncatingIfNeeded: hash) & mask
        while table[position] >= 0 {
            let entry = Int(table[position])
            if hashes[entry] == hash, matches(Int(slots[entry])) { found.append(Int(slots[entry])) }
            position = (position + 1) & mask
        }
        return found
    }

    private mutating func place(_ entry: Int32, _ hash: UInt64) {
        let mask = table.count - 1
        var position = Int(truncatingIfNeeded: hash) & mask
        while table[position] >= 0 { position = (position + 1) & mask }
        table[position] = entry
    }

    private mutating func grow() {
        table = Array(repeating: -1, count: table.count * 4)
        for (entry, hash) in hashes.enumerated() { place(Int32(entry), hash) }
    }
}
