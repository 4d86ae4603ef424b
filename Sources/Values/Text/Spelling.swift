/// Tells words that are near each other: what was probably meant by one that is not known.
package enum Spelling {
    /// The nearest of some words, if it is near: at most a third of its letters differ.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let candidates = words.map { (word: $0, distance: distance(word, $0)) }
        guard let best = candidates.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) })
        else { return nil }
        return best.distance <= max(1, best.word.utf8.count / 3) ? best.word : nil
    }

    /// Whether a word of five letters or more may be another by a slip of the keyboard: at most a
    /// fifth of the letters differ.
    package static func isSlip(_ word: String, of other: String) -> Bool {
        guard min(word.utf8.count, other.utf8.count) >= 5 else { return false }
        return distance(word, other) <= max(1, other.utf8.count / 5)
    }

    /// Letters added, dropped, replaced or swapped with their neighbour, in bytes.
    private static func distance(_ word: String, _ other: String) -> Int {
        let left = Array(word.utf8)
        let right = Array(other.utf8)
        var before: [Int] = []
        var row = Array(0...right.count)
        for index in left.indices {
            var next = [index + 1]
            for column in right.indices {
                let replaced = row[column] + (left[index] == right[column] ? 0 : 1)
                var least = min(replaced, row[column + 1] + 1, next[column] + 1)
                if index > 0, column > 0, left[index] == right[column - 1],
                    left[index - 1] == right[column]
                {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            before = row
            row = next
        }
        return row[right.count]
    }
}
