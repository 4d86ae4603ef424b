import Foundation
import TestSupport
import Testing

/// The repository as the rules of the house see it.
enum House {
    /// What each room may import besides the standard library, floor by floor (design, section 3).
    ///
    /// A room of the third floor, a stage, imports no other stage; each outside world (C library,
    /// database, YAML, system calls) has exactly one room that imports it.
    static let rooms: [String: Set<String>] = [
        // Floor 1: values and the records that join the stages.
        "Values": [],
        "Records": ["CPrefetch", "Values"],
        // Floor 2: how, not what.
        "Fingerprint": ["Crypto", "Values"],
        "XMLStream": ["CLibXML2", "CXMLScan", "Values"],
        "Archive": ["CLibArchive", "Values"],
        "Workbook": ["Archive", "Values", "XMLStream"],
        "Tabular": ["CScan", "Values"],
        "Files": ["CFiles", "Fingerprint", "Foundation", "Glibc", "Synchronization", "Values"],
        "Settings": ["Values", "Yams"],
        "Law": ["Records", "Settings", "Values"],
        "Formats": ["Records", "Tabular", "Values", "XMLStream"],
        // Floor 3: the stages.
        "Intake": ["Archive", "Files", "Fingerprint", "Records", "Settings", "Values"],
        "Reading": ["Formats", "Records", "Settings", "Values", "Workbook"],
        "Matching": ["Records", "Settings", "Values"],
        "Classification": ["Law", "Records", "Settings", "Values"],
        "Reminders": ["Formats", "Records", "Settings", "Values"],
        "Handoff": ["Formats", "Records", "Settings", "Values"],
        "Remittance": ["Formats", "Records", "Settings", "Values"],
        "Books": ["Formats", "Records", "Settings", "Values"],
        "Status": ["Formats", "Records", "Settings", "Values"],
        // Floor 4: what is remembered.
        "Ledger": [
            // Foundation's Data is what GRDB takes and gives for blobs.
            "CSQLite", "Fingerprint", "Foundation", "GRDB", "GRDBSQLite", "Records",
            "Synchronization", "Values",
        ],
        // Floor 5: the order of the night.
        "Pipeline": Set(stages).union([
            "Dispatch", "Files", "Fingerprint", "Formats", "Foundation", "Law", "Ledger", "Records",
            "Rehearsal", "Settings", "Synchronization", "Values",
        ]),
        // Floor 6: commands, screen and clock.
        "forfall": [
            "ArgumentParser", "Foundation", "Pipeline", "Records", "Settings", "Synchronization",
            "Values",
        ],
        // Beside the house: invented data, and stages alone on the clock; neither is shipped as a
        // product of its own.
        "Rehearsal": ["Formats", "Records", "Values"],
        "measure": [
            "Dispatch", "Foundation", "Formats", "Glibc", "Reading", "Records", "Rehearsal",
            "Synchronization", "Values",
        ],
    ]

    /// Rooms that may use the screen, the clock and numbers of seconds.
    static let commands = ["forfall", "measure"]

    /// The rooms of the third floor.
    static let stages = [
        "Intake", "Reading", "Matching", "Classification", "Reminders", "Handoff", "Remittance",
        "Books", "Status",
    ]

    /// Every file that is committed, or is new and not ignored: paths from the top, sorted.
    static let files: [String] = {
        let listed = git("ls-files", "--cached", "--others", "--exclude-standard", "-z")
        let there = listed.filter { FileManager.default.fileExists(atPath: Repository.root + $0) }
        return Set(there).sorted()
    }()

    /// Every Swift file of ours.
    static let swiftFiles: [SwiftFile] = files.filter { $0.hasSuffix(".swift") }.compactMap {
        path in
        text(of: path).map { SwiftFile(path: path, text: $0) }
    }

    /// The Swift files of the rooms, without the tests.
    static let sources: [SwiftFile] = swiftFiles.filter { $0.path.hasPrefix("Sources/") }

    /// A file's text; nil where it is not UTF-8.
    static func text(of path: String) -> String? {
        (try? Repository.bytes(of: path)).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// What git says, cut at the zero bytes.
    static func git(_ arguments: String...) -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-c", "safe.directory=*", "-C", Repository.root] + arguments
        let output = Pipe()
        process.standardOutput = output
        guard (try? process.run()) != nil else { return [] }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init)
    }

    /// Records all breaches of a rule as one failure, a line each.
    static func expectNone(
        _ breaches: [String],
        _ rule: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard !breaches.isEmpty else { return }
        Issue.record(
            "\(rule):\n\(breaches.joined(separator: "\n"))",
            sourceLocation: sourceLocation
        )
    }
}
