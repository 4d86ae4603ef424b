import Files
import Fingerprint
import Foundation
import TestSupport
import Testing
import Values

@Suite(.timeLimit(.minutes(5)))
struct FileSourceTests {
    private let scratch: ScratchFolder
    private var path: Path { Path(scratch.path) / "file" }

    init() throws {
        scratch = try ScratchFolder()
    }

    @Test func `a file is read in blocks and fingerprinted`() throws {
        let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Disk.write(bytes, to: path)
        #expect(try FileSource(path).bytes.readAll(limit: 600_000) == bytes)
        try Disk.replace(path, with: Array("abc".utf8))
        // FIPS 180-4, the message of three letters.
        let print = try FileSource(path).fingerprint()
        #expect(
            print.sha256.description
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
        #expect(print.size == 3)
    }

    @Test func `an empty file has the fingerprint of nothing`() throws {
        try Disk.write([], to: path)
        let print = try FileSource(path).fingerprint()
        #expect(print.sha256.description.hasPrefix("e3b0c44298fc1c149afbf4c8996fb924"))
        #expect(print.size == 0)
    }

    @Test func `the same file stays the same`() throws {
        try Disk.write([1, 2], to: path)
        let source = try FileSource(path)
        _ = try source.fingerprint()
        #expect(try source.isStillSame())
    }

    @Test(arguments: Change.allCases)
    func `a file that changes while it is read is noticed`(change: Change) throws {
        try Disk.write([1, 2], to: path)
        let source = try FileSource(path)
        try change.apply(to: path)
        #expect(try !source.isStillSame())
    }

    @Test func `a link is not followed`() throws {
        try makeLink(path, to: "/etc/passwd")
        #expect(problem { _ = try FileSource(path) } == .link)
    }

    @Test func `a pipe is refused without waiting for a writer`() throws {
        try makePipe(path)
        #expect(problem { _ = try FileSource(path) } == .notRegular)
    }

    @Test func `a folder is refused`() throws {
        try Disk.makeFolders(path)
        #expect(problem { _ = try FileSource(path) } == .notRegular)
    }
}

/// Ways in which a file changes under its reader.
enum Change: CaseIterable {
    case grows
    case shrinks
    case changesInPlaceWithItsTimePutBack
    case isReplaced
    case isRemoved

    func apply(to path: Path) throws {
        switch self {
        case .grows:
            let handle = try #require(FileHandle(forWritingAtPath: path.string))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data([3]))
            try handle.close()
        case .shrinks:
            let handle = try #require(FileHandle(forWritingAtPath: path.string))
            try handle.truncate(atOffset: 1)
            try handle.close()
        case .changesInPlaceWithItsTimePutBack:
            let manager = FileManager.default
            let before = try manager.attributesOfItem(atPath: path.string)[.modificationDate]
            let handle = try #require(FileHandle(forWritingAtPath: path.string))
            try handle.write(contentsOf: Data([9]))
            try handle.close()
            let date = try #require(before as? Date)
            try manager.setAttributes([.modificationDate: date], ofItemAtPath: path.string)
        case .isReplaced:
            try Disk.replace(path, with: [1, 2])
        case .isRemoved:
            try Disk.remove(path)
        }
    }
}
