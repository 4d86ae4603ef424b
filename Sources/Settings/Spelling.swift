/// Finds the word that was probably meant.
package enum Spelling {
    /// The nearest of some words, if it is near: at most a third of its letters differ.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let candidates = words.map {
            (word: $0, distance: distance(Array(word.utf8), Array($0.utf8)))
        }
        guard let best = candidates.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) })
        else { return nil }
        return best.distance <= max(1, best.word.utf8.count / 3) ? best.word : nil
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
