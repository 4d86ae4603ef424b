import Testing

/// The scanner that the rules stand on.
struct CodeScannerTests {
    @Test(
        arguments: [
            ("a // b", "a     "),
            ("a /* b /* c */ d */ e", "a                   e"),
            ("\"x\" y", "\" \" y"),
            ("\"a\\\"b\" c", "\"    \" c"),
            ("\"a\\(b)c\" d", "\" \\(b) \" d"),
            ("\"\\(f(\"x\", (1)))\" d", "\"\\(f(\" \", (1)))\" d"),
            ("#\"a\\(b)\"c\"# d", "#\"       \"# d"),
            ("\"\"\"\na \"b\"\n\"\"\" c", "\"\"\"\n     \n\"\"\" c"),
            ("func `a b!`() {}", "func `    `() {}"),
            ("#/a\\/b!/# c", "#/     /# c"),
            ("let a = b", "let a = b"),
        ]
    )
    func `only code is left`(text: String, code: String) {
        #expect(CodeScanner.blank(text) == code)
    }

    @Test func `bodies are measured from name to closing brace`() {
        let text = """
            protocol P {
                func a()
                init?(_ text: Text)
                var b: Int { get }
            }
            struct S {
                func one() { 1 }
                init(
                    a: Int
                ) {
                    self.init { x in
                        x
                    }
                }
                var three: Int {
                    1
                }
            }
            """
        let bodies = SwiftFile(path: "Sources/X/S.swift", text: text).bodies
        #expect(bodies.map(\.line) == [6, 7, 14])
        #expect(bodies.map(\.count) == [1, 7, 3])
    }
}
