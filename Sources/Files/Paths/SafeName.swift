/// Names that are the same on every system, in every shell and in every archive.
package enum SafeName {
    /// Longest name made or taken, in bytes: most file systems allow 255, and a running number in
    /// front (up to 20) and `.reason.txt.new` behind (15) still fit.
    package static let longest = 200

    /// Whether a name is made of ASCII letters, digits, `.`, `-` and `_`, begun by none of these
    /// three but `_`, and not too long.
    package static func isSafe(_ name: String) -> Bool {
        guard (1...longest).contains(name.utf8.count), let first = name.utf8.first,
            first != 0x2E, first != 0x2D
        else { return false }
        return name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F
        }
    }
}
