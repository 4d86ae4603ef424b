import Files
import Intake
import Records
import TestSupport
import Testing
import Values

@Suite(.timeLimit(.minutes(5)))
struct ClaimingTests {
    private var desk: DropDesk

    init() throws {
        desk = try DropDesk()
    }

    @Test func `settled files are claimed with numbers in byte order of name`() throws {
        for name in ["b.csv", "Å.csv", "a.csv", "B.csv"] { try desk.drop(name) }
        let report = try desk.claim()
        #expect(report.claimed.map(\.fileName) == ["1-B.csv", "2-a.csv", "3-b.csv", "4-Å.csv"])
        #expect(try desk.names(desk.folders.inbox).isEmpty)
        #expect(
            try desk.names(desk.folders.claimed) == ["1-B.csv", "2-a.csv", "3-b.csv", "4-Å.csv"]
        )
        #expect(report.findings.isEmpty)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the order in which files were dropped does not matter`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let names = (0..<40).map { "file-\($0).csv" }
        for name in names.shuffled(using: &random) { try desk.drop(name) }
        let claimed = try desk.claim().claimed
        #expect(claimed.map(\.name) == names.sorted(), "seed \(seed)")
        #expect(claimed.map(\.number) == Array(1...40), "seed \(seed)")
    }

    @Test func `numbers go on after the largest committed and the largest claimed`() throws {
        try desk.drop("a.csv")
        #expect(try desk.claim(above: 41).claimed.map(\.number) == [42])
        try desk.drop("b.csv")
        #expect(try desk.claim(above: 7).claimed.map(\.number) == [43])
    }

    @Test func `a name that was claimed before can be dropped again`() throws {
        try desk.drop("a.csv", "one")
        try desk.claim()
        try desk.drop("a.csv", "two")
        try desk.claim()
        #expect(try desk.names(desk.folders.claimed) == ["1-a.csv", "2-a.csv"])
    }

    @Test func `a file that changed a moment ago waits until it is still`() throws {
        try desk.drop("a.csv")
        let status = try #require(try Disk.status(desk.folders.inbox / "a.csv"))
        let claiming = Claiming(desk.folders, desk.settings)
        let early = try claiming.claim(now: status.changed.seconds + 59, above: 0)
        #expect(early.claimed.isEmpty)
        #expect(early.waiting.map(\.reason) == [.changing(secondsLeft: 1)])
        #expect(early.findings.isEmpty)
        let late = try claiming.claim(now: status.changed.seconds + 60, above: 0)
        #expect(late.claimed.map(\.name) == ["a.csv"])
    }

    @Test func `with no time to settle a file is taken at once`() throws {
        var settings = desk.settings
        settings.settleSeconds = 0
        try desk.drop("a.csv")
        let report = try Claiming(desk.folders, settings).claim(now: 0, above: 0)
        #expect(report.claimed.map(\.name) == ["a.csv"])
    }

    @Test(arguments: [
        "a.csv.tmp", "a.csv.PART", "a.filepart", "a.crdownload", ".a.csv", "~a.csv", "~$a.xlsx",
    ])
    func `a file with a temporary name waits`(name: String) throws {
        try desk.drop(name)
        let report = try desk.claim()
        #expect(report.claimed.isEmpty)
        #expect(report.waiting == [WaitingEntry(name: name, reason: .temporaryName)])
    }

    @Test func `a folder stays and is told`() throws {
        try Disk.makeFolders(desk.folders.inbox / "november")
        let report = try desk.claim()
        #expect(report.claimed.isEmpty)
        #expect(report.findings.map(\.code) == [.fileKindRefused])
        #expect(report.findings.map(\.severity) == [.warning])
        #expect(report.findings.map(\.place.file) == ["november"])
        #expect(try Disk.status(desk.folders.inbox / "november") != nil)
    }

    @Test func `an inbox that is missing, or is a file, says so`() throws {
        try Disk.removeTree(desk.folders.inbox)
        #expect(throws: FilesError.self) { try desk.claim() }
        try Disk.write([], to: desk.folders.inbox)
        let error = #expect(throws: FilesError.self) { try desk.claim() }
        #expect(error?.problem == .notAFolder)
    }

    @Test func `a file that is claimed twice after a crash keeps its number`() async throws {
        for name in ["a", "b", "c"] { try desk.drop(name) }
        let root = desk.folders.root.string
        let later = desk.later
        await #expect(processExitsWith: .signal(9)) {
            [root = root as String, later = later as Int64] in
            try Faults.armed(Fault(.claimedFile, nth: 2, .kill)) {
                _ = try Claiming(CreditorFolders(Path(root)), IntakeSettings())
                    .claim(now: later, above: 0)
            }
        }
        #expect(try desk.names(desk.folders.claimed) == ["1-a", "2-b"])
        #expect(try desk.claim().claimed.map(\.fileName) == ["3-c"])
        #expect(try desk.inputs().map(\.name.fileName) == ["1-a", "2-b", "3-c"])
    }

    @Test func `a full disk stops the claim and loses nothing`() throws {
        for name in ["a", "b"] { try desk.drop(name) }
        let error = #expect(throws: FilesError.self) {
            try Faults.armed(Fault(.rename, nth: 2, .enospc)) { _ = try desk.claim() }
        }
        #expect(error?.problem == .diskFull)
        #expect(try desk.names(desk.folders.claimed) == ["1-a"])
        #expect(try desk.claim().claimed.map(\.fileName) == ["2-b"])
    }
}
