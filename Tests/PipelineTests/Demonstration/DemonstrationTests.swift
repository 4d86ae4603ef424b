import Foundation
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// The demonstration's nights, byte for byte.
@Suite struct DemonstrationTests {
    private static let goldens = "Tests/Goldens/Pipeline/demonstration/"

    @Test func `Every published file is the one that was reviewed`() throws {
        let made = try DemonstrationRun.shared.get().published()
        let folder = Repository.root + Self.goldens
        if Golden.isRecording { try? FileManager.default.removeItem(atPath: folder) }
        for path in made.keys.sorted() {
            try Golden.expect(made[path] ?? [], Self.goldens + path)
        }
        let reviewed = try FileManager.default.subpathsOfDirectory(atPath: folder)
        let isFolder = Set(made.keys.flatMap { Self.folders(of: $0) })
        let gone = reviewed.filter { made[$0] == nil && !isFolder.contains($0) }
        #expect(gone.sorted() == [], "these were published once and are not any more")
    }

    @Test func `A second run in another folder gives the same bytes`() throws {
        let first = try DemonstrationRun.shared.get().published()
        #expect(try DemonstrationRun().published() == first)
    }

    @Test(arguments: [UInt64(20_261_120), 3])
    func `Files dropped in another order give the same bytes`(seed: UInt64) throws {
        let first = try DemonstrationRun.shared.get().published()
        #expect(try DemonstrationRun(shuffledBy: seed).published() == first, "seed \(seed)")
    }

    @Test func `Every ledger is sound at the end`() throws {
        let run = try DemonstrationRun.shared.get()
        for settings in run.workspace.settings.creditors {
            let faults = try Inquiry(run.workspace, settings).verify()
            #expect(faults == [], "\(settings.creditor.id)")
        }
    }

    @Test func `The settings are in order on the first and the last night`() throws {
        let run = try DemonstrationRun.shared.get()
        for night in [run.nights.first, run.nights.last] {
            let date = try #require(night?.date)
            #expect(try run.workspace.check(on: date) == [])
        }
    }

    @Test func `No night fails`() throws {
        for night in try DemonstrationRun.shared.get().nights {
            #expect(night.failed.compactMap(\.failure) == [], "\(night.date)")
        }
    }

    @Test(
        .enabled(if: Repository.shared("schemas/ubl21") != nil, "the schemas are not here"),
        .enabled(if: Tool.path("xmllint") != nil, "xmllint is not installed")
    )
    func `Every letter is valid UBL`() throws {
        let schema = Repository.shared("schemas/ubl21/maindoc/UBL-Reminder-2.1.xsd") ?? ""
        try validate(schema) { $0.contains("/reminders/") && $0.hasSuffix(".xml") }
    }

    @Test(.enabled(if: Tool.path("xmllint") != nil, "xmllint is not installed"))
    func `Every handoff is valid by its published schema`() throws {
        try validate(Repository.root + "Sources/Formats/Agency/handoff-1.xsd") {
            $0.contains("/handoff/") && $0.hasSuffix(".xml")
        }
    }

    private func validate(_ schema: String, _ isWanted: (String) -> Bool) throws {
        let all = try DemonstrationRun.shared.get().published().filter { isWanted($0.key) }
        #expect(!all.isEmpty)
        let documents = Dictionary(
            uniqueKeysWithValues: all.map { path, bytes in
                (path.replacingOccurrences(of: "/", with: "-"), bytes)
            }
        )
        let outcome = try #require(try Tool.validate(documents, schema: schema))
        #expect(outcome.status == 0, "\(outcome.text)")
    }

    /// The folders above a path.
    private static func folders(of path: String) -> [String] {
        let parts = path.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
}
