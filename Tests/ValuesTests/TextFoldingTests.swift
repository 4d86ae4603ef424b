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

    @Test func `letters of Latin-1 are folded as Unicode says`() {
        for value in UInt32(0x80)...0x17F {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let properties = scalar.properties
            let isKept = properties.isAlphabetic || properties.numericType != nil
            let expected = isKept ? properties.lowercaseMapping : ""
            let text = "A\(Character(scalar))Ö\(Character(scalar))"
            #expect(Text(text).folded.string == "a\(expected)ö\(expected)", "U+\(value)")
        }
    }

    @Test func `bytes that are no UTF-8 do not stop the folding`() {
        #expect(Text(bytes: [0x41, 0xC3]).folded.string.hasPrefix("a"))
        #expect(Text(bytes: [0xC3, 0x41, 0x42]).folded.string.hasSuffix("ab"))
    }
}
