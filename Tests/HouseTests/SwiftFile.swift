/// A Swift file, as text and as code without comments, texts and raw names.
struct SwiftFile: Sendable {
    let path: String
    /// The lines as they stand.
    let lines: [String]
    /// The same lines with comments, string contents and backquoted names blanked out.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.components(separatedBy: "\n")
        code = CodeScanner.blank(text).components(separatedBy: "\n")
    }

    /// The target whose folder the file stands in.
    var target: String {
        path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    }

    /// `PATH:LINE` of a 0-based line.
    func place(_ line: Int) -> String { "\(path):\(line + 1)" }

    /// Modules that the file imports, with their 0-based lines.
    var imports: [(module: String, line: Int)] {
        code.enumerated().compactMap { line, text in
            var words = text.split(separator: " ")
            while let first = words.first,
                ["package", "internal", "private", "@testable", "@_exported"].contains(first)
            {
                words.removeFirst()
            }
            guard words.first == "import", let module = words.last else { return nil }
            return (String(module.prefix { $0 != "." }), line)
        }
    }

    /// Places of the code that matches an expression.
    func places(of expression: some RegexComponent) -> [String] {
        code.enumerated().compactMap { line, text in
            text.contains(expression) ? place(line) : nil
        }
    }
}

extension String {
    /// The parts between separators, empty ones too.
    func components(separatedBy separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
