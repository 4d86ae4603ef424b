import Files
import Fingerprint
import Foundation
import Glibc
import Intake
import Records
import TestSupport
import Testing
import Values

/// A creditor's folders for one test, and the steps that a night takes with them.
struct DropDesk {
    let scratch: ScratchFolder
    let folders: CreditorFolders
    var settings = IntakeSettings()
    let night = Day(number: 20_778)  // 2026-11-21

    /// An hour after everything that a test drops, as the command's clock would say.
    let later = Int64(time(nil)) + 3600

    init() throws {
        scratch = try ScratchFolder()
        folders = CreditorFolders(Path(scratch.path) / "creditors/nord")
        try folders.make()
    }

    /// Drops a file as its sender would.
    func drop(_ name: String, _ text: String = "contents") throws {
        try drop(bytes: Array(name.utf8), text)
    }

    /// Drops a file with a name that need not be text.
    func drop(bytes name: [UInt8], _ text: String = "contents") throws {
        try Disk.write(Array(text.utf8), to: folders.inbox.appending(name))
    }

    /// Claims an hour later.
    @discardableResult
    func claim(above largest: Int32 = 0) throws -> ClaimReport {
        try Claiming(folders, settings).claim(now: later, above: largest)
    }

    /// Recognises what is claimed.
    func inputs(
        committed: Set<Int32> = [],
        earlier: [String: Int32] = [:],
        above largest: Int32 = 0
    ) throws -> [NightInput] {
        try Recognising(folders, settings).inputs(
            above: largest,
            isCommitted: { committed.contains($0) },
            earlier: { earlier[$0.description] }
        )
    }

    /// Names in a folder of the creditor's, in byte order.
    func names(_ folder: Path) throws -> [String] {
        try Disk.list(folder).map { $0.path.name }
    }

    /// A file's text.
    func text(_ path: Path) throws -> String {
        String(decoding: try #require(try Disk.read(path, limit: 1 << 20)), as: UTF8.self)
    }

    /// Makes a symbolic link.
    func makeLink(_ path: Path, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path.string,
            withDestinationPath: target
        )
    }

    /// Makes a pipe.
    func makePipe(_ path: Path) throws {
        try #require(unsafe mkfifo(path.string, 0o600) == 0)
    }

    /// Writes over a file in place, as a sender does that has not finished.
    func append(_ text: String, to path: Path) throws {
        let handle = try #require(FileHandle(forWritingAtPath: path.string))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }
}

extension NightInput {
    /// The code of what there is to tell.
    var code: FindingCode? { verdict.finding?.code }
}
