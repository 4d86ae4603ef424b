import Testing

/// The papers say what the code asks for.
struct PaperTests {
    private static let papers = "Sources/forfall/Forfall.docc/"

    /// Keys that code asks a section for, with the places where it does.
    ///
    /// The call may be broken behind its bracket, and the key always is a literal there.
    private static let keys: [(key: String, file: SwiftFile)] = {
        let ask =
            #/
            \.(?:string|required|int|bool|day|amount|choice|strings|sections?|named|has)
            \(\s*"([a-z][a-z-]*)"
            /#
        return House.sources.flatMap { file in
            let text = file.lines.joined(separator: "\n")
            return text.matches(of: ask).map { (String($0.output.1), file) }
        }
    }()

    @Test func `the scan finds keys of every section`() {
        let found = Set(Self.keys.map(\.key))
        for key in ["version", "settle-seconds", "activated", "valid-from", "keep", "banks"] {
            #expect(found.contains(key), "\(key)")
        }
    }

    @Test func `every key that code asks for is on the page of settings, or of law`() throws {
        let settings = try #require(House.text(of: Self.papers + "Settings.md"))
        let law = try #require(House.text(of: Self.papers + "Law.md"))
        var breaches: Set<String> = []
        for (key, file) in Self.keys {
            let page = file.target == "Law" ? law : settings
            if !page.contains("`\(key)`") { breaches.insert("\(key) of \(file.path)") }
        }
        House.expectNone(breaches.sorted(), "keys that no page explains")
    }

    @Test func `every target is on the page of architecture`() throws {
        let page = try #require(House.text(of: Self.papers + "Architecture.md"))
        let targets = Set(House.sources.map(\.target)).sorted()
        House.expectNone(targets.filter { !page.contains("`\($0)`") }, "targets not told of")
    }

    @Test func `the front page leads to every page and every link to a page`() throws {
        // The pages of findings are led to by theirs, which is made with them.
        let pages = House.files.filter { file in
            file.hasPrefix(Self.papers) && file.hasSuffix(".md")
                && !file.hasPrefix(Self.papers + "Findings/")
        }
        let names = Set(pages.map { String($0.dropFirst(Self.papers.count).dropLast(3)) })
        let front = try #require(House.text(of: Self.papers + "Forfall.md"))
        var breaches = names.filter { $0 != "Forfall" && !front.contains("<doc:\($0)>") }
        for page in pages {
            let text = House.text(of: page) ?? ""
            for match in text.matches(of: #/\]\(([A-Za-z]+)\.md\)/#)
            where !names.contains(String(match.output.1)) {
                breaches.insert("\(page): \(match.output.1)")
            }
        }
        House.expectNone(breaches.sorted(), "pages not linked, or links to nothing")
    }
}
