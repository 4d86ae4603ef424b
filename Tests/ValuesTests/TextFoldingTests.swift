import Testing
import Values

@Suite struct TextFoldingTests {
    @Test(
        arguments: [
            ("", ""), ("Asta  Lind", "astalind"), ("O'Neil-Berg AB.", "oneilbergab"),
            ("ÅSA Ödlund", "åsaödlund"), ("a\u{A0}B", "ab"), ("1001/A", "1001a"), ("!?", ""),
            ("Straße 2", "straße2"),
        ] as [(Text, Text)]
    )
    func `letters and digits in lower case are left`(text: Text, folded: Text) {
        #expect(text.folded == folded)
    }
}
