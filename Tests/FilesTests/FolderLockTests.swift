import Files
import TestSupport
import Testing

@Suite
struct FolderLockTests {
    @Test func `a lock is held by one and given back`() throws {
        let scratch = try ScratchFolder()
        let path = Path(scratch.path) / "lock"
        var lock = try FolderLock.take(path)
        #expect(lock != nil)
        #expect(try FolderLock.take(path) == nil)
        lock = nil
        #expect(try FolderLock.take(path) != nil)
    }

    @Test func `a lock file that is a link is refused`() throws {
        let scratch = try ScratchFolder()
        let path = Path(scratch.path) / "lock"
        try makeLink(path, to: "elsewhere")
        #expect(problem { _ = try FolderLock.take(path) } == .link)
    }

    @Test func `a lock in a folder that is missing is an error`() throws {
        let scratch = try ScratchFolder()
        #expect(
            problem { _ = try FolderLock.take(Path(scratch.path) / "none/lock") } == .notFound
        )
    }
}
