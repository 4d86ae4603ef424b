import Testing
import Values

struct TextTests {
    @Test func `a text is a slice of a shared buffer`() {
        let buffer = Array("Öl;Fjäll;12".utf8)
        let text = Text(bytes: buffer, from: 4, count: 6)
        #expect(text.string == "Fjäll")
        #expect(text.count == 6)
        #expect(text.slice(from: 1, count: 5) == "jäll")
        #expect(text.slice(from: 6, count: 0).isEmpty)
        #expect(text.detached == text)
        #expect("\(text)" == "Fjäll")
    }

    @Test func `texts compare by bytes and not by canonical equivalence`() {
        #expect(Text("\u{FC}") != Text("u\u{308}"))
        #expect(Text("abc") == Text(bytes: Array("xabcx".utf8), from: 1, count: 3))
        #expect(Text("abc") != Text("abd"))
        #expect(Text("ab") != Text("abc"))
        #expect(Set([Text("a"), Text(bytes: Array("ba".utf8), from: 1, count: 1)]).count == 1)
    }

    @Test func `texts are ordered by bytes, a prefix first`() {
        let sorted = (["b", "", "ab", "a", "ä", "z", "B"] as [Text]).sorted()
        #expect(sorted == ["", "B", "a", "ab", "b", "z", "ä"])
    }

    @Test(
        arguments: [
            ("", ""), ("  ", ""), (" a ", "a"), ("\t\u{A0}a b\u{A0} ", "a b"), ("a", "a"),
            ("\u{A0}", ""), ("\u{C2}\u{A0}x", "\u{C2}\u{A0}x"),
        ]
    )
    func `blanks and no-break spaces fall away at the ends`(text: String, trimmed: String) {
        #expect(Text(text).trimmed.string == trimmed)
    }

    @Test func `bytes are lent and counted from zero`() {
        let text: Text = "abc"
        #expect(text[2] == 0x63)
        #expect(text.withBytes { $0.count } == 3)
        #expect(Text.empty.string.isEmpty)
    }

    @Test func `a slice outside the buffer stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = Text(bytes: [0x61], from: 0, count: 2)
        }
        await #expect(processExitsWith: .failure) {
            _ = Text("abc").slice(from: 2, count: 2)
        }
        await #expect(processExitsWith: .failure) {
            _ = Text("abc")[3]
        }
    }
}
