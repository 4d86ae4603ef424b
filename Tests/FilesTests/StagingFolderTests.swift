import Files
import Fingerprint
import TestSupport
import Testing
import Values

@Suite
struct StagingFolderTests {
    private let scratch: ScratchFolder
    private var root: Path { Path(scratch.path) / "staging" }

    init() throws {
        scratch = try ScratchFolder()
    }

    @Test func `files are written, counted, fingerprinted and listed in byte order`() throws {
        let staging = try StagingFolder(root)
        let status = try staging.file("status.csv", kind: "status")
        let letters = try staging.file("letters.csv", kind: "reminders")
        try status.write(Array("a".utf8))
        try letters.write(Array("x".utf8))
        try status.write(Array("bc".utf8))
        _ = try staging.file("empty.csv", kind: "reminders")
        let files = try staging.finish()
        #expect(
            files.map(\.path) == [
                "reminders/empty.csv", "reminders/letters.csv", "status/status.csv",
            ]
        )
        #expect(files.map(\.size) == [0, 1, 3])
        // FIPS 180-4, the message of three letters.
        #expect(files[2].sha256.description.hasPrefix("ba7816bf8f01cfea414140de5dae2223"))
        #expect(try Disk.read(root / "status/status.csv", limit: 9) == Array("abc".utf8))
        #expect(try Disk.status(root / "status")?.mode == 0o700)
        #expect(try Disk.status(root / "status/status.csv")?.mode == 0o600)
    }

    @Test(arguments: [0, 1, 1000, 262_143, 262_144, 262_145, 700_000])
    func `blocks of every size arrive in order`(size: Int) throws {
        var random = SplitMix64(seed: UInt64(size))
        let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
        let staging = try StagingFolder(root)
        let sink = try staging.file("file", kind: "kind")
        try sink.write([0x21])
        try sink.write(bytes)
        try sink.write(Array(bytes.prefix(9)))
        let files = try staging.finish()
        let expected = [0x21] + bytes + bytes.prefix(9)
        #expect(try Disk.read(root / "kind/file", limit: 1 << 20) == expected)
        #expect(files.first?.size == Int64(expected.count))
        #expect(try FileSource(root / "kind/file").fingerprint().sha256 == files.first?.sha256)
    }

    @Test func `what an earlier night left is discarded`() throws {
        try Disk.makeFolders(root / "reminders")
        try Disk.write([1], to: root / "reminders/old.csv")
        #expect(try StagingFolder(root).finish() == [])
        #expect(try Disk.list(root).isEmpty)
    }

    @Test(arguments: ["../x", "a/b", "", ".hidden", "a b", "å.csv"])
    func `an unsafe name is refused, as a file and as a kind`(name: String) throws {
        let staging = try StagingFolder(root)
        #expect(problem { _ = try staging.file(name, kind: "kind") } == .unsafeName)
        #expect(problem { _ = try staging.file("file", kind: name) } == .unsafeName)
        #expect(try Disk.list(root).isEmpty)
    }

    @Test func `a name is used once in a kind`() throws {
        let staging = try StagingFolder(root)
        _ = try staging.file("file", kind: "one")
        _ = try staging.file("file", kind: "two")
        #expect(problem { _ = try staging.file("file", kind: "one") } == .exists)
    }

    @Test func `so many files that they are synced at once are all there`() throws {
        let staging = try StagingFolder(root)
        for index in 0..<(Disk.manyFiles + 50) {
            try staging.file("file-\(index)", kind: "kind").write([UInt8(index % 256)])
        }
        let files = try staging.finish()
        #expect(files.count == Disk.manyFiles + 50)
        #expect(files.map(\.path) == files.map(\.path).sorted())
        try Disk.sync(files: try Disk.list(root / "kind").map(\.path))
    }

    @Test func `a failing device is told when many files are synced at once`() throws {
        let error = #expect(throws: FilesError.self) {
            let staging = try StagingFolder(root)
            for index in 0..<Disk.manyFiles { _ = try staging.file("\(index)", kind: "kind") }
            try Faults.armed(Fault(.fileSync, .eio)) { _ = try staging.finish() }
        }
        #expect(error?.problem == .device)
    }

    @Test func `a full disk is told with what to do`() throws {
        let error = #expect(throws: FilesError.self) {
            try Faults.armed(Fault(.fileWrite, nth: 2, .enospc)) {
                let staging = try StagingFolder(root)
                let sink = try staging.file("file", kind: "kind")
                let block = [UInt8](repeating: 1, count: 1 << 18)
                try sink.write(block)
                try sink.write(block)
            }
        }
        #expect(
            error?.description == "\(root)/kind/file: cannot write: the disk or the quota is full "
                + "(ENOSPC); make room and run again"
        )
    }

    @Test func `a failing device is told at the sync`() throws {
        let error = #expect(throws: FilesError.self) {
            try Faults.armed(Fault(.fileSync, .eio)) {
                let staging = try StagingFolder(root)
                _ = try staging.file("file", kind: "kind")
                _ = try staging.finish()
            }
        }
        #expect(error?.problem == .device)
        #expect(error?.attempt == .sync)
    }
}
