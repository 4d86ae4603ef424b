import Values

/// The invoice numbers of one file, as hashes of 64 bits in open addressing.
///
/// Two numbers out of a million have the same hash once in 37 million files; all it does then is a
/// warning too many.
struct NumberSet {
    /// A power of two; 0 marks a free place.
    private var places: [UInt64]
    private var count = 0

    init() {
        places = [UInt64](repeating: 0, count: 1 << 10)
    }

    /// Takes in a number.
    ///
    /// - Returns: false where it was there before.
    mutating func insert(_ number: Text) -> Bool {
        var hash = Hash64()
        hash.combine(number)
        let value = hash.value == 0 ? 1 : hash.value
        if count * 2 >= places.count { grow() }
        guard Self.put(value, into: &places) else { return false }
        count += 1
        return true
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: places.count * 2)
        for value in places where value != 0 { _ = Self.put(value, into: &larger) }
        places = larger
    }

    private static func put(_ value: UInt64, into places: inout [UInt64]) -> Bool {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: value) & mask
        while places[place] != 0 {
            if places[place] == value { return false }
            place = (place + 1) & mask
        }
        places[place] = value
        return true
    }
}
