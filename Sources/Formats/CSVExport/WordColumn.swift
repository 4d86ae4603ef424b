import Tabular
import Values

/// Reads one column of words from a closed list, such as statuses.
///
/// Words are few and come again and again: those of up to eight bytes are remembered as a number.
struct WordColumn {
    private let meanings: [String: UInt8]
    /// Words met before, first byte lowest.
    private(set) var known: [(word: UInt64, meaning: UInt8)] = []

    /// Takes the list: folded words and what they mean.
    init(_ meanings: [String: UInt8]) {
        self.meanings = meanings
    }

    /// What a word means; nil for one that is not in the list.
    mutating func meaning(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt8? {
        guard range.count <= 8 else { return look(bytes, range) }
        let word = ShortWord.value(bytes, range)
        for entry in known where entry.word == word { return entry.meaning }
        guard let meaning = look(bytes, range) else { return nil }
        // Sixteen spellings of a word are enough to remember; more is no list of words.
        if known.count < 16 { known.append((word, meaning)) }
        return meaning
    }

    private func look(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt8? {
        guard range.count <= 64 else { return nil }
        var copy: [UInt8] = []
        for index in range { copy.append(bytes[index]) }
        return meanings[HeaderFolding.fold(String(decoding: copy, as: UTF8.self))]
    }
}
