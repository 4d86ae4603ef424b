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

    /// Letters added, dropped, replaced or swapped with their neighbour, in bytes.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
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
