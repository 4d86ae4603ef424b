import Values

/// The invoice numbers of one file, 64 consecutive ones to a place.
///
/// A number is what stands before its last digits and their value: `F-1001` to `F-1024` share a
/// place, so that a series costs a bit a number and stays in the cache. Places are found by hashes
/// of 64 bits and not compared: two series out of a million fall together once in 37 million files,
/// and all it does then is a warning too many.
struct NumberSet {
    /// The series and 64 of its numbers, a bit each; a key of 0 marks a free place.
    private struct Place {
        var key: UInt64
        var numbers: UInt64
    }

    /// A power of two of them.
    private var places: [Place]
    private var count = 0
    /// The place that the last number was in.
    private var last = 0

    init() {
        places = [Place](repeating: Place(key: 0, numbers: 0), count: 1 << 8)
    }

    /// Takes in a number.
    ///
    /// - Returns: false where it was there before.
    mutating func insert(_ number: Text) -> Bool {
        let (key, bit) = number.withBytes { bytes in Self.parts(bytes) }
        let place = find(key)
        guard places[place].numbers & bit == 0 else { return false }
        places[place].numbers |= bit
        return true
    }

    /// The place of a series; a new one where it has none.
    private mutating func find(_ key: UInt64) -> Int {
        if places[last].key == key { return last }
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: key) & mask
        while places[place].key != 0, places[place].key != key { place = (place + 1) & mask }
        if places[place].key == 0 {
            places[place].key = key
            count += 1
            if count * 4 > places.count * 3 {
                grow()
                return find(key)
            }
        }
        last = place
        return place
    }

    private mutating func grow() {
        let mask = places.count * 2 - 1
        var larger = [Place](repeating: Place(key: 0, numbers: 0), count: mask + 1)
        for old in places where old.key != 0 {
            var place = Int(truncatingIfNeeded: old.key) & mask
            while larger[place].key != 0 { place = (place + 1) & mask }
            larger[place] = old
        }
        places = larger
        last = 0
    }

    /// The series of a number, and its bit in it.
    private static func parts(_ bytes: Span<UInt8>) -> (key: UInt64, bit: UInt64) {
        var start = bytes.count
        let earliest = max(0, bytes.count - 18)
        while start > earliest, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
        var value: UInt64 = 0
        for index in start..<bytes.count {
            value = value &* 10 &+ UInt64(bytes[index] &- 0x30)
        }
        // One after the other: what goes in at once is only xored together.
        var hash = Hash64()
        hash.combine(value >> 6)
        hash.combine(UInt64(truncatingIfNeeded: bytes.count - start))
        for index in 0..<start { hash.combine(UInt64(bytes[index]) << 8 | 1) }
        return (max(hash.value, 1), 1 << (value & 63))
    }
}
