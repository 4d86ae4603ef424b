import Testing

/// What the repository holds.
struct RepositoryTests {
    @Test func `git tells the files`() {
        #expect(House.files.contains("Package.swift"))
        #expect(House.swiftFiles.count > 20)
    }

    @Test func `the top holds what a newcomer expects and nothing else`() {
        let expected: Set = [
            ".ci", ".github", ".gitignore", ".swift-format", "Package.swift", "README.md",
            "Sources", "Tests", "fixtures", "pipeline.yml",
        ]
        let top = Set(House.files.compactMap { $0.split(separator: "/").first.map(String.init) })
        House.expectNone(top.subtracting(expected).sorted(), "unexpected at the top")
    }

    /// `.ci/run` takes its commands from there.
    @Test(
        .enabled(if: House.files.contains("README.md"), "there is no README yet"),
        arguments: [("demonstration", "forfall run"), ("tests", "swift test")]
    )
    func `the README shows the commands that are checked`(mark: String, words: String) throws {
        let lines = try #require(House.text(of: "README.md")).components(separatedBy: "\n")
        let mark = try #require(lines.firstIndex(of: "<!-- command: \(mark) -->"))
        let block = lines[mark...].drop { !$0.hasPrefix("```") }.dropFirst()
        let command = block.prefix { !$0.hasPrefix("```") }
        #expect(command.count == 1)
        #expect(command.first?.contains(words) == true)
    }

    /// What is resolved depends on where it is resolved.
    @Test func `resolved versions are not committed`() {
        House.expectNone(
            House.files.filter { $0.hasSuffix("Package.resolved") },
            "committed resolutions"
        )
    }

    /// Words of the place where code is written, and none of them the product's.
    @Test func `no file tells of the desk it was written at`() {
        let pieces = [
            "ses|sions?", "sand|box", "pro|mpts?", "sub|agents?", "chat|gpt", "l|lms?",
            "work|place",
            "scratch|pad", "art|ifactory",
        ]
        let words = pieces.map { $0.filter { $0 != "|" } }.joined(separator: "|")
        let paths = ["/wo|rk/main", "/wo|rk/sha|red", "/ho|me/", "/ro|ot/", "/tmp/ba|sh"].map {
            $0.filter { $0 != "|" }
        }
        guard let expression = try? Regex("(?i)\\b(\(words))\\b") else {
            Issue.record("the words are no regular expression")
            return
        }
        var breaches: [String] = []
        for path in House.files {
            guard let text = House.text(of: path) else { continue }
            for (line, content) in text.components(separatedBy: "\n").enumerated() {
                let isPath = paths.contains { content.contains($0) }
                guard isPath || content.contains(expression) else { continue }
                breaches.append("\(path):\(line + 1)")
            }
        }
        House.expectNone(breaches, "words of the place it was written at")
    }
}
