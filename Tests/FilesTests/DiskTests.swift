import Files
import TestSupport
import Testing

@Suite
struct DiskTests {
    private let scratch: ScratchFolder
    private var root: Path { Path(scratch.path) }

    init() throws {
        scratch = try ScratchFolder()
    }

    @Test func `what is written is there with the owner's rights only`() throws {
        try Disk.makeFolders(root / "a/b")
        try Disk.write([1, 2, 3], to: root / "a/b/file")
        let file = try #require(try Disk.status(root / "a/b/file"))
        #expect(file.kind == .regular)
        #expect(file.size == 3)
        #expect(file.mode == 0o600)
        #expect(try Disk.status(root / "a/b")?.mode == 0o700)
        #expect(try Disk.status(root / "a")?.mode == 0o700)
        #expect(try Disk.read(root / "a/b/file", limit: 3) == [1, 2, 3])
    }

    @Test func `a file that is there is never written over`() throws {
        try Disk.write([1], to: root / "file")
        #expect(problem { try Disk.write([2], to: root / "file") } == .exists)
        #expect(try Disk.read(root / "file", limit: 9) == [1])
    }

    @Test func `replacing shows the old or the new and survives a left-over`() throws {
        try Disk.write([9, 9, 9], to: root / "count.new")
        try Disk.replace(root / "count", with: [1])
        try Disk.replace(root / "count", with: [2])
        #expect(try Disk.read(root / "count", limit: 9) == [2])
        #expect(try Disk.list(root).map(\.name) == ["count"])
    }

    @Test func `a file beyond the limit is not read`() throws {
        try Disk.write([1, 2, 3], to: root / "file")
        let error = #expect(throws: FilesError.self) { try Disk.read(root / "file", limit: 2) }
        #expect(error?.description == "\(root)/file: cannot read: the system refused (EFBIG)")
        #expect(try Disk.read(root / "nothing", limit: 2) == nil)
    }

    @Test func `a folder is listed in byte order with kinds and without following links`() throws {
        for name in ["b", "a", "é", "Z", "_"] { try Disk.write([], to: root / name) }
        try Disk.makeFolders(root / "folder")
        try makeLink(root / "link", to: "/etc/passwd")
        try makePipe(root / "pipe")
        let entries = try Disk.list(root)
        #expect(entries.map(\.name) == ["Z", "_", "a", "b", "folder", "link", "pipe", "é"])
        #expect(entries[4].status.kind == .folder)
        #expect(entries[5].status.kind == .link)
        #expect(entries[6].status.kind == .special)
    }

    @Test func `a name that is not UTF-8 is listed and can be moved`() throws {
        let odd = root.appending([0x61, 0xFF])
        try Disk.write([7], to: odd)
        let entry = try #require(try Disk.list(root).first)
        #expect(entry.name == nil)
        #expect(entry.nameBytes == [0x61, 0xFF])
        try Disk.rename(entry.path, to: root / "a")
        #expect(try Disk.read(root / "a", limit: 9) == [7])
    }

    @Test func `a tree is removed with its links but not with what they lead to`() throws {
        try Disk.makeFolders(root / "keep")
        try Disk.write([1], to: root / "keep/file")
        try Disk.makeFolders(root / "tree/below")
        try Disk.write([1], to: root / "tree/below/file")
        try makeLink(root / "tree/link", to: (root / "keep").string)
        try Disk.removeTree(root / "tree")
        try Disk.removeTree(root / "tree")
        #expect(try Disk.status(root / "tree") == nil)
        #expect(try Disk.status(root / "keep/file") != nil)
    }

    @Test func `a tree is copied and its originals stay`() throws {
        try Disk.makeFolders(root / "from/below")
        let bytes = [UInt8](repeating: 5, count: 600_000)
        try Disk.write(bytes, to: root / "from/below/file")
        try Disk.copyTree(root / "from", to: root / "to")
        #expect(try Disk.read(root / "to/below/file", limit: 1 << 20) == bytes)
        #expect(try Disk.read(root / "from/below/file", limit: 1 << 20) == bytes)
        #expect(problem { try Disk.copyTree(root / "from", to: root / "to") } == .exists)
    }

    @Test func `a tree with a link is not copied`() throws {
        try Disk.makeFolders(root / "from")
        try makeLink(root / "from/link", to: "/etc/passwd")
        #expect(problem { try Disk.copyTree(root / "from", to: root / "to") } == .notRegular)
        #expect(try Disk.list(root / "to").isEmpty)
    }

    @Test func `a path below a file says so`() throws {
        try Disk.write([], to: root / "file")
        #expect(problem { try Disk.write([], to: root / "file/x") } == .notAFolder)
        #expect(problem { try Disk.makeFolders(root / "file/x/y") } == .notAFolder)
        #expect(problem { try Disk.makeFolders(root / "file") } == .exists)
        #expect(problem { _ = try Disk.list(root / "file") } == .notAFolder)
    }

    @Test func `a path with a NUL in it is refused and not cut short`() throws {
        try Disk.write([], to: root / "file")
        #expect(problem { try Disk.remove(root / "file\0x") } == .unsupported)
        #expect(try Disk.status(root / "file") != nil)
    }
}
