import Files
import Glibc
import Intake
import Records
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct RefusalTests {
    private var desk: DropDesk

    init() throws {
        desk = try DropDesk()
    }

    @Test(arguments: [
        (Array("a\u{7}b.csv".utf8), "1~a%07b.csv"),
        (Array("a\nb".utf8), "1~a%0Ab"),
        (Array("..\\..\\etc\\x".utf8).dropFirst(2).map { $0 }, "1~%5C..%5Cetc%5Cx"),
        ([0x61, 0xFF, 0x62], "1~a%FFb"),
        ([0x61, 0xC3], "1~a%C3"),
        (Array("fdp.\u{202E}csv".utf8), "1~fdp.%E2%80%AEcsv"),
        (Array("a\u{85}".utf8), "1~a%C2%85"),
    ])
    func `a refused name is escaped, and the file goes to quarantine`(
        name: [UInt8],
        claimed: String
    ) throws {
        try desk.drop(bytes: name)
        #expect(try desk.claim().claimed.map(\.fileName) == [claimed])
        let input = try #require(try desk.inputs().first)
        #expect(input.code == .fileNameRefused)
        #expect(input.sha256 != nil)
        try file(input)
        #expect(try Disk.list(desk.folders.claimed).isEmpty)
        #expect(try Disk.list(desk.folders.quarantine).count == 2)
    }

    @Test(arguments: ["faktura åäö.csv", "urn:oasis:ubl?x=1", "100%.csv", "a-b~c.csv", "日本.csv"])
    func `an ordinary name is taken as it is`(name: String) throws {
        try desk.drop(name)
        #expect(try desk.claim().claimed.map(\.fileName) == ["1-" + name])
        let inputs = try desk.inputs()
        #expect(inputs.map(\.name.name) == [name])
        #expect(inputs.map(\.verdict) == [.fresh])
    }

    @Test func `a name of more than 200 bytes is cut between characters`() throws {
        try desk.drop(String(repeating: "å", count: 101) + ".csv")
        let name = try #require(try desk.claim().claimed.first)
        #expect(name.isRefused)
        #expect(name.name == String(repeating: "å", count: 100))
    }

    @Test func `a link is moved as a link, never followed, and quarantined`() throws {
        let secret = desk.folders.root / "secret"
        try Disk.write(Array("secret".utf8), to: secret)
        try desk.makeLink(desk.folders.inbox / "a.csv", to: secret.string)
        try desk.claim()
        let input = try #require(try desk.inputs().first)
        #expect(input.code == .fileKindRefused)
        #expect(input.sha256 == nil)
        try file(input)
        #expect(try Disk.status(desk.folders.quarantine / "1-a.csv")?.kind == .link)
        #expect(try desk.text(secret) == "secret")
    }

    @Test func `a file that is swapped for a link after the claim is not read`() throws {
        try desk.drop("a.csv")
        try desk.claim()
        let input = try #require(try desk.inputs().first)
        #expect(input.verdict == .fresh)
        try Disk.remove(input.path)
        try desk.makeLink(input.path, to: "/etc/passwd")
        let mark = try ReadingMark(desk.folders, night: desk.night)
        let error = #expect(throws: FilesError.self) {
            try input.read(mark) { _ in Issue.record("the link was read") }
        }
        #expect(error?.problem == .link)
    }

    @Test func `a pipe is quarantined without being opened`() throws {
        try desk.makePipe(desk.folders.inbox / "a.csv")
        try desk.claim()
        let input = try #require(try desk.inputs().first)
        #expect(input.code == .fileKindRefused)
        try file(input)
        #expect(try Disk.status(desk.folders.quarantine / "1-a.csv")?.kind == .special)
    }

    @Test func `a file over the limit is refused without being read`() throws {
        var settings = desk.settings
        settings.megabytesMax = 1
        try desk.drop("a.csv", String(repeating: "x", count: 1 << 20))
        try desk.drop("b.csv", String(repeating: "x", count: 1 << 20 + 1))
        try desk.claim()
        let inputs = try Recognising(desk.folders, settings).inputs(
            isCommitted: { _ in false },
            earlier: { _ in nil }
        )
        #expect(inputs.map(\.code) == [nil, .fileTooLarge])
        #expect(inputs.map { $0.sha256 == nil } == [false, true])
    }

    @Test func `an inbox without rights says whose rights are missing`() async throws {
        try desk.drop("a.csv")
        try #require(unsafe chmod(desk.scratch.path, 0o755) == 0)
        let root = desk.folders.root.string
        let later = desk.later
        await #expect(processExitsWith: .exitCode(7)) {
            [root = root as String, later = later as Int64] in
            // The superuser may do anything, so the child becomes nobody.
            if geteuid() == 0 {
                try #require(seteuid(65_534) == 0)
            } else {
                try #require(unsafe chmod(root, 0o000) == 0)
            }
            do throws(FilesError) {
                _ = try Claiming(CreditorFolders(Path(root)), IntakeSettings())
                    .claim(now: later, above: 0)
            } catch {
                let words = error.description
                exit(error.problem == .noRights && words.contains("give the user") ? 7 : 8)
            }
        }
        if geteuid() != 0 { _ = unsafe chmod(root, 0o700) }
    }

    /// Commits an input as quarantined, and files it.
    private func file(_ input: NightInput) throws {
        let filing = Filing(desk.folders)
        let reason = QuarantineReason(
            input.name.name,
            night: desk.night,
            findings: [try #require(input.verdict.finding)],
            language: "en"
        )
        try filing.prepare(reason, for: input.name)
        try filing.file([
            FiledInput(
                number: input.name.number,
                name: input.name.name,
                outcome: .quarantined,
                night: desk.night
            )
        ])
    }
}
