extension SwiftFile {
    /// A function's, initialiser's or computed property's place and length.
    struct Body {
        /// 0-based line that the declaration begins in.
        let line: Int
        /// Number of lines through the closing brace.
        let count: Int
    }

    /// Every function, initialiser, subscript and property that has a body.
    var bodies: [Body] {
        code.indices.flatMap { line -> [Body] in
            let text = code[line]
            let declares = text.contains(
                #/(^|[^.\w])(func\s+\S|(init[?]?|subscript|deinit)\s*[(<{]|var\s+\w+.*[{]$)/#
            )
            guard declares, let last = closingLine(from: line) else { return [] }
            return [Body(line: line, count: last - line + 1)]
        }
    }

    /// The line of the brace that closes a declaration's body; nil where it has none.
    private func closingLine(from start: Int) -> Int? {
        var parentheses = 0
        var braces = 0
        for line in start..<code.count {
            for character in code[line] {
                switch character {
                case "(", "[": parentheses += 1
                case ")", "]": parentheses -= 1
                case "{" where parentheses == 0 || braces > 0: braces += 1
                case "}" where braces > 0:
                    braces -= 1
                    if braces == 0 { return line }
                case "}" where parentheses == 0: return nil
                default: break
                }
            }
            // A declaration that is whole and has no brace yet is one without a body.
            let next = line + 1 < code.count ? code[line + 1] : ""
            let goesOn = next.contains(#/^\s*(where|throws|->|\{|[})]|else)/#)
            if braces == 0, parentheses == 0, !goesOn { return nil }
        }
        return nil
    }
}
