import Formats
import Testing

@Suite struct CodePage437Tests {
    @Test(
        arguments: [
            ("å", 0x86), ("ä", 0x84), ("ö", 0x94), ("Å", 0x8F), ("Ä", 0x8E), ("Ö", 0x99),
            ("æ", 0x91), ("Æ", 0x92), ("é", 0x82), ("ü", 0x81), ("Ü", 0x9A), ("ß", 0xE1),
            ("½", 0xAB), ("■", 0xFE), ("A", 0x41), ("~", 0x7E), ("a\u{30A}", 0x86),
            ("O\u{308}", 0x99),
        ] as [(String, UInt8)]
    )
    func `a character of the code page is one byte, however it is composed`(
        text: String,
        byte: UInt8
    ) {
        let (bytes, replaced) = CodePage437.encode(text)
        #expect(bytes == [byte])
        #expect(replaced == 0)
    }

    @Test(
        arguments: [
            ("Øst og brød", "Ost og brod", 2), ("Šárka", "S\u{A0}rka", 1), ("5 €", "5 EUR", 1),
            ("a\tb\r\nc\u{7F}", "a b c ", 3), ("日本", "??", 2), ("–’", "-'", 2),
            ("\u{FEFF}x\u{A0}", "?x ", 2), ("", "", 0), ("plain", "plain", 0),
        ]
    )
    func `what it lacks becomes the nearest and is counted`(
        text: String,
        wanted: String,
        count: Int
    ) {
        let (bytes, replaced) = CodePage437.encode(text)
        #expect(bytes == wanted.unicodeScalars.map { UInt8($0.value) })
        #expect(replaced == count)
    }

    @Test func `no byte is one that SIE does not allow`() {
        let all = (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init).map { String(Character($0)) }
        for text in all {
            let bytes = CodePage437.encode(text).bytes
            #expect(bytes.allSatisfy { (0x20...0xFE).contains($0) && $0 != 0x7F })
        }
    }
}
