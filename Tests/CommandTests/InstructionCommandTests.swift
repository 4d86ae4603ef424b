import Files
import Foundation
import TestSupport
import Testing

@testable import forfall

/// Commands that ask for something do what an instruction file does.
@Suite struct InstructionCommandTests {
    private func reason(_ desk: CommandDesk) throws -> String {
        try desk.forfall("case", "1001", "--json").output
    }

    @Test func `a request is carried out once, and its receipt lies in the outbox`() throws {
        let desk = try CommandDesk.afterOneNight()
        let first = try desk.forfall("pause", "1001", "--request-id", "p1")
        #expect(first.output.hasPrefix("instruction-done: request p1"), "\(first.output)")
        #expect(try reason(desk).contains("held-paused"))
        let again = try desk.forfall("stop", "1001", "--request-id", "p1")
        #expect(again.status == 2 && again.output.hasPrefix("instruction-twice"))
        let status = desk.path + "/creditors/granbygg/outbox/status"
        let folders = try FileManager.default.contentsOfDirectory(atPath: status)
        #expect(folders.count > 1)
        #expect(try desk.forfall("verify").status == 0)
    }

    @Test func `a note says who noted it, and the same command is carried out once`() throws {
        let desk = try CommandDesk.afterOneNight()
        let words = ["note", "Ringde, betalar fredag", "--invoice", "1001", "--request-id", "n1"]
        let first = try desk.forfall(words)
        #expect(first.output.hasPrefix("instruction-done: request n1"), "\(first.output)")
        #expect(try desk.forfall(words).status == 2)
        let shown = try desk.forfall("case", "1001").output
        #expect(shown.split(separator: "\n").filter { $0.contains("betalar fredag") }.count == 1)
        #expect(shown.contains(" \(NSUserName()): Ringde, betalar fredag"))
        let other = try desk.forfall(words.dropLast() + ["n2", "--by", "anna"])
        #expect(other.status == 0)
        #expect(try reason(desk).contains("\"by\":\"anna\""))
        #expect(try desk.forfall("explain", "1001").output.contains(" anna: Ringde"))
        #expect(try desk.forfall("note", "x").status == 64)
        #expect(try desk.forfall("note", "x", "--invoice", "1", "--customer", "2").status == 64)
        #expect(try desk.forfall("verify").status == 0)
    }

    @Test func `a dry run tells and changes nothing`() throws {
        let desk = try CommandDesk.afterOneNight()
        let before = try reason(desk)
        let outcome = try desk.forfall("stop", "1001", "--dry-run")
        #expect(outcome.status == 0 && outcome.output.contains("Nothing was changed."))
        #expect(try reason(desk) == before)
    }

    @Test func `while another run is at work the instruction waits in the inbox`() throws {
        let desk = try CommandDesk.afterOneNight()
        let lock = Path(desk.path + "/creditors/granbygg/work/lock")
        let held = try FolderLock.take(lock)
        let outcome = try desk.forfall("stop", "1001", "--request-id", "s1")
        withExtendedLifetime(held) {}
        #expect(outcome.status == 0 && outcome.output.contains("lies in the inbox"))
        let file = desk.path + "/creditors/granbygg/inbox/instruction-s1.csv"
        #expect(FileManager.default.fileExists(atPath: file))
    }
}
