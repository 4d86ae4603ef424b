import Files
import TestSupport
import Testing

@Suite
struct CrashMarkTests {
    private let scratch: ScratchFolder
    private var path: Path { Path(scratch.path) / "mark" }

    init() throws {
        scratch = try ScratchFolder()
    }

    @Test func `a mark is found until it is cleared`() throws {
        #expect(try CrashMark.found(path) == nil)
        let mark = try CrashMark(path)
        #expect(try CrashMark.found(path) == nil)
        try mark.set("a longer text")
        try mark.set("17")
        #expect(try CrashMark.found(path) == "17")
        try mark.clear()
        #expect(try CrashMark.found(path) == nil)
    }

    @Test func `opening a mark anew clears it`() throws {
        try CrashMark(path).set("17")
        _ = try CrashMark(path)
        #expect(try CrashMark.found(path) == nil)
    }
}
