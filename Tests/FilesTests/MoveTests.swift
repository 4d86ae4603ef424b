import Files
import Foundation
import TestSupport
import Testing

@Suite
struct MoveTests {
    private let scratch: ScratchFolder
    private var root: Path { Path(scratch.path) }

    init() throws {
        scratch = try ScratchFolder()
        try Disk.write([1], to: root / "a")
    }

    @Test func `a rename never replaces a file`() throws {
        try Disk.write([2], to: root / "b")
        #expect(problem { try Disk.rename(root / "a", to: root / "b") } == .exists)
        #expect(try Disk.read(root / "b", limit: 9) == [2])
        #expect(try Disk.read(root / "a", limit: 9) == [1])
    }

    @Test func `a rename never replaces a folder, empty as it may be`() throws {
        try Disk.makeFolders(root / "staged")
        try Disk.makeFolders(root / "out")
        #expect(problem { try Disk.rename(root / "staged", to: root / "out") } == .exists)
    }

    @Test func `a link is renamed itself`() throws {
        try makeLink(root / "link", to: "a")
        try Disk.rename(root / "link", to: root / "moved")
        #expect(try Disk.status(root / "moved")?.kind == .link)
        #expect(try Disk.status(root / "a") != nil)
    }

    @Test func `a rename across file systems says what to do`() throws {
        guard let other = try otherFileSystem() else {
            try Test.cancel("no second file system to try a rename with")
        }
        defer { try? Disk.removeTree(other) }
        let error = #expect(throws: FilesError.self) {
            try Disk.rename(root / "a", to: other / "a")
        }
        #expect(error?.problem == .crossDevice)
        let words = try #require(error?.description)
        #expect(
            words == "\(root)/a: cannot rename to \(other)/a: the two ends are on different file "
                + "systems (EXDEV); keep inbox, work, outbox, archive and quarantine of a "
                + "creditor on one file system"
        )
        let apart = try SameFileSystem.firstApart(among: [root, root, other])
        #expect(apart?.first == root)
        #expect(apart?.apart == other)
    }

    @Test func `folders of one file system are not apart`() throws {
        try Disk.makeFolders(root / "one")
        #expect(try SameFileSystem.firstApart(among: [root, root / "one"]) == nil)
        #expect(try SameFileSystem.firstApart(among: []) == nil)
        #expect(
            problem { _ = try SameFileSystem.firstApart(among: [root / "none"]) } == .notFound
        )
    }

    @Test func `renaming by a second name moves, and never replaces`() throws {
        try Disk.renameByLinking(root / "a", to: root / "b")
        #expect(try Disk.list(root).map(\.name) == ["b"])
        try Disk.write([2], to: root / "c")
        #expect(problem { try Disk.renameByLinking(root / "b", to: root / "c") } == .exists)
        #expect(try Disk.read(root / "c", limit: 9) == [2])
    }

    @Test func `renaming by a second name is finished after a crash in between`() throws {
        try FileManager.default.linkItem(
            atPath: (root / "a").string,
            toPath: (root / "b").string
        )
        #expect(try Disk.moveOnce(root / "a", to: root / "b") == .now)
        #expect(try Disk.list(root).map(\.name) == ["b"])
    }

    @Test func `a folder is not renamed by a second name`() throws {
        try Disk.makeFolders(root / "folder")
        #expect(
            problem { try Disk.renameByLinking(root / "folder", to: root / "x") } == .unsupported
        )
    }

    @Test func `a move tried again counts what was done`() throws {
        #expect(try Disk.moveOnce(root / "a", to: root / "b") == .now)
        #expect(try Disk.moveOnce(root / "a", to: root / "b") == .before)
        try Disk.remove(root / "b")
        #expect(try Disk.moveOnce(root / "a", to: root / "b") == .gone)
    }

    @Test func `a move stops at a file of another content`() throws {
        try Disk.write([1], to: root / "b")
        #expect(problem { try Disk.moveOnce(root / "a", to: root / "b") } == .exists)
    }

    @Test func `a move into a folder that is missing is an error and not done`() throws {
        #expect(problem { try Disk.moveOnce(root / "a", to: root / "none/a") } == .notFound)
    }
}
