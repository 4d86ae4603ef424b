/// Everything there is to say of a finding code: one entry for each.
///
/// The pages of the papers, `forfall explain` and the note beside a file set aside are made of it.
package struct FindingEntry: Hashable, Sendable {
    package let code: FindingCode
    /// How much a finding of the code usually matters.
    package let severity: Severity
    package let english: FindingWords
    /// In the languages of the notes, by their codes; empty for a code that sets no file aside.
    private let translations: [String: FindingWords]

    /// Writes an entry; each text has three lines: what it means, what was expected, what to do.
    init(
        _ code: FindingCode,
        _ severity: Severity,
        english: String,
        swedish: String? = nil,
        norwegian: String? = nil,
        danish: String? = nil,
        finnish: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.english = FindingWords(english)
        let texts = ["sv": swedish, "nb": norwegian, "da": danish, "fi": finnish]
        translations = texts.compactMapValues { $0.map { FindingWords($0) } }
    }

    /// The words in a language: `sv`, `nb`, `da` or `fi`; English for any other, and where there
    /// are none.
    package func words(in language: String) -> FindingWords {
        translations[language] ?? english
    }

    /// Whether the words are there in a language.
    package func isTold(in language: String) -> Bool {
        language == "en" || translations[language] != nil
    }
}

/// What a finding means, what was expected in its place, and what to do, in one language.
package struct FindingWords: Hashable, Sendable {
    package let meaning: String
    package let expected: String
    package let advice: String

    /// Takes a text's three lines.
    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        precondition(lines.count == 3, "an entry has three lines, not \(lines.count)")
        meaning = String(lines[0])
        expected = String(lines[1])
        advice = String(lines[2])
    }
}
