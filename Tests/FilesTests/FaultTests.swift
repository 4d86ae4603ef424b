import Files
import Glibc
import TestSupport
import Testing

@Suite
struct FaultTests {
    @Test(arguments: [
        ("committed", Fault(.committed, nth: 1, .kill)),
        ("claimed-file:3", Fault(.claimedFile, nth: 3, .kill)),
        ("file-write:2:enospc", Fault(.fileWrite, nth: 2, .enospc)),
        ("rename:eio", Fault(.rename, nth: 1, .eio)),
        ("marked:1:kill", Fault(.marked, nth: 1, .kill)),
    ])
    func `a fault is read from its text`(text: String, fault: Fault) {
        #expect(Fault(text) == fault)
    }

    @Test(arguments: [
        "", "nowhere", "committed:", "committed:0", "committed:-1", "committed:+1",
        "committed:kill:2", "committed:1:kill:x", "Committed", "committed:boom",
    ])
    func `any other text is no fault`(text: String) {
        #expect(Fault(text) == nil)
    }

    @Test func `a fault fails at its passing and only there`() throws {
        let scratch = try ScratchFolder()
        let root = Path(scratch.path)
        try Faults.armed(Fault(.fileWrite, nth: 2, .enospc)) {
            try Disk.write([1], to: root / "one")
            #expect(problem { try Disk.write([2], to: root / "two") } == .diskFull)
            try Disk.write([3], to: root / "three")
        }
        #expect(try Disk.list(root).map(\.name) == ["one", "three"])
    }

    @Test func `a killing fault ends the process before anything else happens`() async throws {
        let scratch = try ScratchFolder()
        let path = scratch.path
        await #expect(processExitsWith: .signal(9)) { [path = path as String] in
            let root = Path(path)
            try Faults.armed(Fault(.rename, nth: 2, .kill)) {
                try Disk.write([1], to: root / "a")
                try Disk.rename(root / "a", to: root / "b")
                try Disk.rename(root / "b", to: root / "c")
            }
        }
        #expect(try Disk.list(Path(path)).map(\.name) == ["b"])
    }

    @Test func `a fault of the environment is armed from the start`() async throws {
        let scratch = try ScratchFolder()
        let path = scratch.path
        await #expect(processExitsWith: .signal(9)) { [path = path as String] in
            try #require(unsafe setenv("FORFALL_FAULT", "file-write:3", 1) == 0)
            for index in 1...5 { try Disk.write([1], to: Path(path) / "\(index)") }
        }
        // The third file was made, and nothing was written to it.
        #expect(try Disk.list(Path(path)).map(\.status.size) == [1, 1, 0])
    }

    @Test func `an environment that names no fault ends the process`() async {
        await #expect(processExitsWith: .failure) {
            try #require(unsafe setenv("FORFALL_FAULT", "file-wirte", 1) == 0)
            try Faults.hit(.fileWrite)
        }
    }

    @Test func `names of fault points are unlike each other`() {
        #expect(Set(FaultPoint.allCases.map(\.rawValue)).count == FaultPoint.allCases.count)
    }
}
