import Files
import Intake
import Records
import TestSupport
import Testing
import Values

@Suite
struct FailedNightsTests {
    private let desk: DropDesk
    private var failed: FailedNights { FailedNights(desk.folders) }

    init() throws {
        desk = try DropDesk()
        try desk.drop("a")
        try desk.drop("b", "other")
        try desk.claim()
    }

    @Test func `an input of two failed nights is set aside`() throws {
        try failed.add([1], night: desk.night)
        #expect(try desk.inputs().map(\.code) == [nil, nil])
        try failed.add([1], night: desk.night.adding(days: 1))
        let inputs = try desk.inputs()
        #expect(inputs.map(\.code) == [.fileFailedTwice, nil])
        #expect(inputs.first?.sha256 != nil)
    }

    @Test func `a night that is run again on its date counts once`() throws {
        try failed.add([1, 2], night: desk.night)
        try failed.add([1], night: desk.night)
        #expect(try failed.count(1) == 1)
        #expect(try failed.count(2) == 1)
        #expect(try failed.count(3) == 0)
    }

    @Test func `a file that is filed is forgiven`() throws {
        try failed.add([1], night: desk.night)
        try Filing(desk.folders).file([
            FiledInput(number: 1, name: "a", outcome: .read, night: desk.night)
        ])
        #expect(try failed.count(1) == 0)
        #expect(try Disk.list(desk.folders.failed).isEmpty)
    }

    @Test func `a process that dies over a file is found out by the next start`() async throws {
        let root = desk.folders.root.string
        for day in [desk.night, desk.night.adding(days: 1)] {
            let number = day.number
            await #expect(processExitsWith: .failure) {
                [root = root as String, number = number as Int32] in
                let folders = CreditorFolders(Path(root))
                let inputs = try Recognising(folders, IntakeSettings()).inputs(
                    isCommitted: { _ in false },
                    earlier: { _ in nil }
                )
                let mark = try ReadingMark(folders, night: Day(number: number))
                for input in inputs {
                    try input.read(mark) { _ in
                        guard input.name.fileName == "2-b" else { return }
                        preconditionFailure("a reader's mistake")
                    }
                }
            }
            #expect(try failed.countCrash() == 2)
            #expect(try failed.countCrash() == nil)
        }
        #expect(try desk.inputs().map(\.code) == [nil, .fileFailedTwice])
        #expect(try Disk.status(desk.folders.underWay) == nil)
    }
}
