import Testing
import Values

@Suite struct SpellingTests {
    @Test(
        arguments: [
            ("remindres", "reminders"), ("reminder", "reminders"), ("naem", "name"), ("x", nil),
            ("bokks", "books"), ("completely-other", nil), ("", nil),
        ] as [(String, String?)]
    )
    func `a near word is found and a far one is not`(word: String, nearest: String?) {
        let words = ["reminders", "remittance", "name", "books"]
        #expect(Spelling.nearest(to: word, among: words) == nearest)
    }

    @Test func `of equally near words the first by letters is taken`() {
        #expect(Spelling.nearest(to: "bat", among: ["cat", "bar"]) == "bar")
        #expect(Spelling.nearest(to: "bat", among: []) == nil)
    }

    @Test(
        arguments: [
            ("fakturanumer", "fakturanummer", true), ("kndnr", "kundnr", true),
            ("knudnr", "kundnr", true), ("belop", "namn", false), ("namm", "namn", false),
            ("fakturadag", "fakturanummer", false),
        ]
    )
    func `a slip changes at most a fifth of a word of five letters or more`(
        word: String,
        other: String,
        isSlip: Bool
    ) {
        #expect(Spelling.isSlip(word, of: other) == isSlip)
    }
}
