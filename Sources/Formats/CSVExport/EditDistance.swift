/// Tells whether two words differ by a slip of the keyboard.
enum EditDistance {
    /// Whether at most a fifth of the letters of words of five or more differ.
    static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard min(left.count, right.count) >= 5 else { return false }
        return distance(left, right) <= max(1, right.count / 5)
    }

    /// Levenshtein distance in bytes.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let replaced = diagonal + (byte == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
