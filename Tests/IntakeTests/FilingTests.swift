import Files
import Intake
import Records
import TestSupport
import Testing
import Values

@Suite
struct FilingTests {
    private let desk: DropDesk
    private let filed: [FiledInput]
    private var filing: Filing { Filing(desk.folders) }

    init() throws {
        desk = try DropDesk()
        for name in ["a.csv", "b.csv", "c.csv"] { try desk.drop(name, "contents of \(name)") }
        try desk.claim()
        let outcomes: [InputOutcome] = [.read, .quarantined, .duplicate]
        filed = zip(["a.csv", "b.csv", "c.csv"], outcomes).enumerated().map { [desk] index, pair in
            FiledInput(
                number: Int32(index + 1),
                name: pair.0,
                outcome: pair.1,
                night: desk.night
            )
        }
        try prepare()
    }

    private func prepare() throws {
        let finding = Finding(.controlSum, at: Place(file: "b.csv", line: 9), "sum is 10, not 12")
        let reason = QuarantineReason(
            "b.csv",
            night: desk.night,
            findings: [finding],
            language: "sv"
        )
        let name = try #require(try desk.inputs().map(\.name).first { $0.name == "b.csv" })
        try filing.prepare(reason, for: name)
    }

    /// What has to stand in the end, however often it took.
    private func expectFiled() throws {
        let folders = desk.folders
        #expect(try desk.names(folders.archive / "2026/11") == ["1-a.csv", "3-c.csv"])
        #expect(try desk.names(folders.quarantine) == ["2-b.csv", "2-b.csv.reason.txt"])
        #expect(try desk.text(folders.archive / "2026/11/1-a.csv") == "contents of a.csv")
        #expect(try desk.text(folders.quarantine / "2-b.csv") == "contents of b.csv")
        #expect(try Disk.list(folders.claimed).isEmpty)
        #expect(try Disk.list(folders.reasons).isEmpty)
    }

    @Test func `inputs go to archive and quarantine byte for byte`() throws {
        try filing.makeDurable(try desk.inputs())
        #expect(try filing.file(filed).isEmpty)
        try expectFiled()
        #expect(
            filed.map(\.place) == [
                "archive/2026/11/1-a.csv", "quarantine/2-b.csv", "archive/2026/11/3-c.csv",
            ]
        )
        #expect(desk.folders.archive(of: desk.night) == desk.folders.root / "archive/2026/11")
    }

    @Test func `filing again changes nothing`() throws {
        try filing.file(filed)
        #expect(try filing.file(filed).isEmpty)
        try expectFiled()
    }

    @Test(arguments: [
        Fault(.archivedFile, nth: 1), Fault(.quarantineReason), Fault(.quarantinedFile),
        Fault(.archivedFile, nth: 2), Fault(.filed), Fault(.rename, nth: 3),
    ])
    func `a process that dies while filing is finished by the next`(fault: Fault) async throws {
        let root = desk.folders.root.string
        let text = "\(fault.point.rawValue):\(fault.nth)"
        await #expect(processExitsWith: .signal(9)) {
            [root = root as String, text = text as String] in
            let fault = try #require(Fault(text))
            let outcomes: [InputOutcome] = [.read, .quarantined, .duplicate]
            let inputs = zip(["a.csv", "b.csv", "c.csv"], outcomes).enumerated().map {
                FiledInput(
                    number: Int32($0.offset + 1),
                    name: $0.element.0,
                    outcome: $0.element.1,
                    night: Day(number: 20_778)
                )
            }
            try Faults.armed(fault) { _ = try Filing(CreditorFolders(Path(root))).file(inputs) }
        }
        try filing.file(filed)
        try expectFiled()
    }

    @Test func `what somebody took since is told and not an error`() throws {
        try filing.file(filed)
        try Disk.remove(desk.folders.quarantine / "2-b.csv")
        #expect(try filing.file(filed) == [filed[1]])
    }

    @Test func `another file in an archived file's place stops the filing`() throws {
        try Disk.makeFolders(desk.folders.archive / "2026/11")
        try Disk.write([], to: desk.folders.archive / "2026/11/1-a.csv")
        let error = #expect(throws: FilesError.self) { try filing.file(filed) }
        #expect(error?.problem == .exists)
        #expect(try Disk.status(desk.folders.claimed / "1-a.csv") != nil)
    }

    @Test func `a reason can be prepared again, and is forgotten if nothing was committed`() throws
    {
        try prepare()
        #expect(try desk.names(desk.folders.reasons) == ["2-b.csv.reason.txt"])
        try filing.discardReasons()
        #expect(try desk.names(desk.folders.reasons).isEmpty)
    }
}
