import TestSupport
import Testing
import Values

struct HashTests {
    /// Written to ledgers: a change of these values is a change of their format.
    @Test(
        arguments: [
            ("", "hash-empty"), ("123455", "hash-short"), ("RF18539007547034", "hash-long"),
        ]
    )
    func `a hash is the same for a text, a string and a slice`(text: String, name: String) {
        var ofText = Hash64(seed: 7)
        ofText.combine(Text(text))
        var ofString = Hash64(seed: 7)
        ofString.combine(text)
        var ofSlice = Hash64(seed: 7)
        ofSlice.combine(Text("ab" + text + "c").slice(from: 2, count: text.utf8.count))
        #expect(ofText.value == ofString.value)
        #expect(ofText.value == ofSlice.value)
    }

    @Test func `seeds, lengths and order keep hashes apart`() {
        var seen: Set<UInt64> = []
        for seed in [0, 1] as [UInt64] {
            for parts in [[""], ["", ""], ["a"], ["a", "b"], ["b", "a"], ["ab"], ["ab\0"]] {
                var hash = Hash64(seed: seed)
                for part in parts { hash.combine(part) }
                seen.insert(hash.value)
            }
        }
        #expect(seen.count == 14)
    }

    @Test(arguments: 1...5)
    func `a hundred thousand numbers do not collide`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let start = UInt64.random(in: 0...1 << 40, using: &random)
        var seen: Set<UInt64> = []
        for number in start..<start + 100_000 {
            var hash = Hash64()
            hash.combine("\(number)")
            seen.insert(hash.value)
        }
        #expect(seen.count == 100_000, "seed \(seed)")
    }
}
