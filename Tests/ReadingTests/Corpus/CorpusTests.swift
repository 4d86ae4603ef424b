import Foundation
import Reading
import Records
import TestSupport
import Testing
import Values

/// Every file that others have published of the formats that are read here, in one run.
///
/// The table says what became of each: read, refused with a code, or not ours. It is held against
/// one that was looked through, so a file whose outcome changes is seen.
@Suite struct CorpusTests {
    /// What a collector wrote beside the files, which is no sample.
    private static let notes: Set<String> = ["json", "md"]

    /// What became of a file.
    private struct Outcome {
        let file: String
        let kind: Kind
        let words: String

        enum Kind: String, CaseIterable {
            case read
            case refused
            case notOurs = "not ours"
        }
    }

    @Test func `every sample has an outcome`() throws {
        guard let path = Repository.shared("samples") else {
            try Test.cancel("the samples are not beside the repository")
        }
        let outcomes = try Self.files(in: path).map { try Self.outcome(of: $0, in: path) }
        #expect(outcomes.count > 300)
        var table: [String: [Outcome.Kind: Int]] = [:]
        for outcome in outcomes {
            let folder = outcome.file.split(separator: "/").prefix(2).joined(separator: "/")
            table[folder, default: [:]][outcome.kind, default: 0] += 1
            print("\(outcome.kind.rawValue)\t\(outcome.words)\t\(outcome.file)")
        }
        for folder in table.keys.sorted() {
            let counts = Outcome.Kind.allCases.map { kind in
                "\(table[folder]?[kind] ?? 0) \(kind.rawValue)"
            }
            print("\(folder): \(counts.joined(separator: ", "))")
        }
        let lines = outcomes.map { "\($0.kind.rawValue)\t\($0.words)\t\($0.file)\n" }
        try Golden.expect(Array(lines.joined().utf8), "Tests/Goldens/Reading/corpus.tsv")
    }

    private static func files(in path: String) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: path)
        var files: [String] = []
        while let file = all?.nextObject() as? String {
            let isFolder = all?.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
            let end = file.split(separator: ".").last.map(String.init) ?? ""
            if !isFolder, !notes.contains(end) { files.append(file) }
        }
        return files.sorted()
    }

    private static func outcome(of file: String, in path: String) throws -> Outcome {
        let bytes = try Repository.bytes(of: path + "/" + file)
        let dropped = try Sampled.dropped(bytes, name: file)
        if let refusal = dropped.refusal {
            let isOurs = refusal.code != .fileUnknown && refusal.code != .documentKind
            return Outcome(
                file: file,
                kind: isOurs ? .refused : .notOurs,
                words: "\(refusal.code.rawValue) \(refusal.place.line)"
            )
        }
        let summary = try #require(dropped.summary)
        let told = Set(dropped.batch.findings.map(\.code.rawValue)).sorted()
        let words =
            "\(summary.format.rawValue) \(summary.accepted)+\(summary.refused)"
            + (told.isEmpty ? "" : " " + told.joined(separator: " "))
        return Outcome(file: file, kind: .read, words: words)
    }
}
