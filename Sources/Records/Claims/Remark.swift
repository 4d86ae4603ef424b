package import Values

/// What somebody noted of a claim or of a debtor, in words of their own.
///
/// Its events say that it was noted, and name it by input and line; the words stand beside the
/// chain, so that they can be erased.
package struct Remark: Hashable, Sendable {
    /// Number of the input that it came in.
    package let input: Int32
    /// 1-based line in that input.
    package let line: Int32
    /// Ledger id of the debtor.
    package let debtor: Int64
    /// The claim; 0 where it is of the debtor.
    package let claim: Int64
    package let day: Day
    /// Who noted it; empty where nobody says.
    package let author: String
    package let text: String

    /// Notes a remark.
    package init(
        input: Int32,
        line: Int32,
        debtor: Int64,
        claim: Int64,
        day: Day,
        author: String,
        text: String
    ) {
        self.input = input
        self.line = line
        self.debtor = debtor
        self.claim = claim
        self.day = day
        self.author = author
        self.text = text
    }

    /// The remark on one line, as people read it: `2026-11-30 anna: promises to pay on Friday`.
    package var words: String { "\(day)\(author.isEmpty ? "" : " " + author): \(text)" }
}
