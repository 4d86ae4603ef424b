import Files
import Intake
import Testing

@Suite
struct MarkerTests {
    private var desk: DropDesk

    init() throws {
        desk = try DropDesk()
        desk.settings.readyEnding = ".ready"
    }

    /// Claims long before anything could have settled.
    private func claim() throws -> ClaimReport {
        try Claiming(desk.folders, desk.settings).claim(now: 0, above: 0)
    }

    @Test func `a marked file is taken at once and its marker removed`() throws {
        try desk.drop("a.csv")
        try desk.drop("a.csv.ready", "")
        try desk.drop("b.csv")
        let report = try claim()
        #expect(report.claimed.map(\.name) == ["a.csv"])
        #expect(report.waiting == [WaitingEntry(name: "b.csv", reason: .unmarked)])
        #expect(try desk.names(desk.folders.inbox) == ["b.csv"])
    }

    @Test func `a marker that a crash left behind does not announce the next file`() throws {
        try desk.drop("a.csv.ready", "")
        #expect(try claim().claimed.isEmpty)
        try desk.drop("a.csv")
        #expect(try claim().claimed.isEmpty)
        #expect(try desk.names(desk.folders.inbox) == ["a.csv"])
    }

    @Test mutating func `without the convention a marker is a file like any other`() throws {
        desk.settings.readyEnding = nil
        try desk.drop("a.csv.ready", "")
        #expect(try desk.claim().claimed.map(\.name) == ["a.csv.ready"])
    }

    @Test func `a link is refused without waiting for a marker`() throws {
        try desk.makeLink(desk.folders.inbox / "a.csv", to: "x")
        #expect(try desk.claim().claimed.map(\.name) == ["a.csv"])
    }
}
