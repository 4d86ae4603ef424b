import Files
import Testing

@Suite
struct PathTests {
    @Test(arguments: [
        ("/a/b/c", "c", "/a/b"),
        ("/a", "a", "/"),
        ("/", "", "/"),
        ("a", "a", "."),
        ("a/b///", "b", "a"),
        ("/inbox/ordre æøå.csv", "ordre æøå.csv", "/inbox"),
    ])
    func `a path knows its last part and its folder`(text: String, name: String, parent: String) {
        let path = Path(text)
        #expect(path.name == name)
        #expect(path.parent == Path(parent))
    }

    @Test func `a name is put below a folder with one slash`() {
        #expect(Path("/a") / "b/c" == "/a/b/c")
        #expect(Path("/") / "b" == "/b")
        #expect((Path("a/") / "b").string == "a/b")
    }

    @Test func `paths are ordered by bytes`() {
        #expect([Path("é"), "z", "B", "a"].sorted() == ["B", "a", "z", "é"])
    }

    @Test func `a name that is no text still has a path`() {
        let path = Path("/in").appending([0x66, 0xFF])
        #expect(path.bytes.suffix(2) == [0x66, 0xFF])
        #expect(path.string == "/in/f\u{FFFD}")
    }

    @Test(arguments: ["letters.csv", "A-1_b.xml", "_x", "0"])
    func `a safe name is taken`(name: String) {
        #expect(SafeName.isSafe(name))
    }

    @Test(arguments: ["", ".", "..", ".x", "-x", "a/b", "a b", "å", "a\n", "a\\b"])
    func `an unsafe name is refused`(name: String) {
        #expect(!SafeName.isSafe(name))
    }

    @Test func `a name of more than 200 bytes is refused`() {
        #expect(SafeName.isSafe(String(repeating: "x", count: 200)))
        #expect(!SafeName.isSafe(String(repeating: "x", count: 201)))
    }
}
