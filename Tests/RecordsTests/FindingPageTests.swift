import Foundation
import Records
import TestSupport
import Testing

/// Whoever meets a finding can look it up.
struct FindingPageTests {
    private static let languages = ["sv", "nb", "da", "fi"]

    @Test func `every code has one entry`() {
        let codes = FindingChapter.all.flatMap(\.entries).map(\.code)
        #expect(codes.count == FindingCode.allCases.count)
        #expect(Set(codes) == Set(FindingCode.allCases))
    }

    @Test func `what may set a file aside is told in every language`() {
        for chapter in FindingChapter.all {
            for entry in chapter.entries {
                for language in Self.languages {
                    let isTold = entry.isTold(in: language)
                    #expect(isTold == chapter.isOfFiles, "\(entry.code.rawValue) \(language)")
                }
            }
        }
    }

    @Test func `every text of an entry is a sentence`() {
        for entry in FindingChapter.all.flatMap(\.entries) {
            for language in Self.languages + ["en"] {
                let words = entry.words(in: language)
                for text in [words.meaning, words.expected, words.advice] where text != "-" {
                    #expect(text.hasSuffix("."), "\(entry.code.rawValue) \(language)")
                    #expect(!text.contains("|"), "\(entry.code.rawValue) \(language)")
                }
            }
        }
    }

    @Test func `the pages say what the entries say`() throws {
        try Golden.expect(
            Array(FindingPages.index.utf8),
            FindingPages.folder + "FindingCodes.md"
        )
        for chapter in FindingChapter.all {
            for entry in chapter.entries {
                let page = FindingPages.page(entry, in: chapter)
                try Golden.expect(Array(page.utf8), FindingPages.path(of: entry.code))
            }
        }
    }

    @Test func `no page tells of a code that is gone`() throws {
        let folder = Repository.root + FindingPages.folder + "Findings"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        let codes = Set(FindingCode.allCases.map { $0.rawValue + ".md" })
        #expect(Set(files).subtracting(codes) == [])
    }
}
