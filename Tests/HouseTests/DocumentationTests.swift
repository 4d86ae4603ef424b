import Testing

/// What other rooms use is explained where it stands.
struct DocumentationTests {
    /// Stored properties may stand without one: a name that says it all needs no echo.
    @Test func `every package type, function and computed property has a doc comment`() {
        let declaration =
            #/
            ^\s* (?:@\w+\s)* package\s
            (?:(?:final|static|indirect|mutating|consuming|\w+\(set\))\s)* (\w+)
            /#
        var breaches: [String] = []
        for file in House.swiftFiles {
            for (line, code) in file.code.enumerated() {
                guard code.contains("package"),
                    let word = code.firstMatch(of: declaration)?.output.1
                else { continue }
                let hasBody = code.hasSuffix("}") || code.hasSuffix("{")
                let isStored = word == "let" || (word == "var" && !hasBody)
                guard word != "import", !isStored, !isDocumented(file, line) else { continue }
                breaches.append("\(file.place(line)): \(code.drop { $0 == " " })")
            }
        }
        House.expectNone(breaches, "'package' declarations without a doc comment")
    }

    private func isDocumented(_ file: SwiftFile, _ line: Int) -> Bool {
        var above = line - 1
        while above >= 0, file.code[above].contains(#/^\s*@/#) { above -= 1 }
        return above >= 0 && file.lines[above].contains(#/^\s*\/\/\//#)
    }
}
