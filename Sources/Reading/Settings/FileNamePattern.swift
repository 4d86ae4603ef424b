/// A pattern for file names: `*` stands for any number of characters, `?` for one.
///
/// Letters A to Z match in either case, as names come from systems that do not care.
struct FileNamePattern: Hashable, Sendable {
    private let pattern: [UInt8]

    init(_ pattern: String) {
        self.pattern = pattern.utf8.map(Self.lowered)
    }

    /// Whether a whole name fits.
    func matches(_ name: String) -> Bool {
        let name = name.utf8.map(Self.lowered)
        var place = 0
        var index = 0
        /// Where the last `*` stands, and where what it stands for ends so far.
        var star: (place: Int, index: Int)?
        while index < name.count {
            if place < pattern.count, pattern[place] == 0x2A {
                star = (place, index)
                place += 1
            } else if place < pattern.count,
                pattern[place] == 0x3F || pattern[place] == name[index]
            {
                place += 1
                index += 1
            } else if let last = star {
                star = (last.place, last.index + 1)
                place = last.place + 1
                index = last.index + 1
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == 0x2A }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
}
