import Files
import Foundation
import Intake
import Records
import TestSupport
import Testing
import Values

@Suite
struct CreditorFoldersTests {
    private let scratch: ScratchFolder
    private let folders: CreditorFolders

    init() throws {
        scratch = try ScratchFolder()
        let id = try #require(CreditorID("nord-bygg"))
        folders = CreditorFolders(workspace: Path(scratch.path), creditor: id)
    }

    @Test func `the layout is the promised one`() {
        let root = scratch.path + "/creditors/nord-bygg"
        #expect(folders.inbox.string == root + "/inbox")
        #expect(folders.ledger.string == root + "/ledger.sqlite")
        #expect(
            folders.published("reminders", night: Day(number: 20_778), run: 2).string
                == root + "/outbox/reminders/2026-11-21-2"
        )
    }

    @Test func `folders are made for the owner alone, and those that are there stay`() throws {
        try Disk.makeFolders(folders.inbox, mode: 0o770)
        let before = try #require(try Disk.status(folders.inbox)).mode
        try folders.make()
        try folders.make()
        #expect(try Disk.status(folders.inbox)?.mode == before)
        #expect(try Disk.status(folders.archive)?.mode == 0o700)
        #expect(try Disk.status(folders.staging)?.mode == 0o700)
        #expect(try folders.firstApart() == nil)
    }

    @Test func `an inbox on another file system is found`() throws {
        let shared = Path("/dev/shm")
        guard try Disk.status(shared)?.kind == .folder,
            try SameFileSystem.firstApart(among: [Path(scratch.path), shared]) != nil
        else { try Test.cancel("no second file system") }
        try folders.make()
        try Disk.removeTree(folders.inbox)
        try FileManager.default.createSymbolicLink(
            atPath: folders.inbox.string,
            withDestinationPath: shared.string
        )
        #expect(try folders.firstApart()?.apart == folders.inbox)
    }

    @Test func `copies are dropped and the originals stay`() throws {
        let fixtures = Path(scratch.path) / "fixtures"
        try Disk.makeFolders(fixtures / "drop")
        try Disk.write(Array("b".utf8), to: fixtures / "drop/b.csv")
        try Disk.write(Array("a".utf8), to: fixtures / "drop/a.csv")
        try Disk.write(Array("c".utf8), to: fixtures / "c.csv")
        let copies = try DropCopy.drop(
            [fixtures / "drop", fixtures / "c.csv"],
            into: folders.inbox
        )
        #expect(copies.map(\.name) == ["a.csv", "b.csv", "c.csv"])
        #expect(try Disk.list(folders.inbox).map(\.name) == ["a.csv", "b.csv", "c.csv"])
        #expect(try Disk.read(folders.inbox / "b.csv", limit: 9) == Array("b".utf8))
        #expect(try Disk.list(fixtures / "drop").map(\.name) == ["a.csv", "b.csv"])
        let error = #expect(throws: FilesError.self) {
            try DropCopy.drop([fixtures / "c.csv"], into: folders.inbox)
        }
        #expect(error?.problem == .exists)
    }

    @Test func `a link or a folder in a folder is not copied`() throws {
        let fixtures = Path(scratch.path) / "fixtures"
        try Disk.makeFolders(fixtures / "below")
        let error = #expect(throws: FilesError.self) {
            try DropCopy.drop([fixtures], into: folders.inbox)
        }
        #expect(error?.problem == .notRegular)
    }
}
