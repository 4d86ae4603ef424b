import Files
import Fingerprint
import Intake
import Records
import TestSupport
import Testing
import Values

@Suite
struct RecognisingTests {
    private let desk: DropDesk
    /// FIPS 180-4, the message "abc".
    private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    init() throws {
        desk = try DropDesk()
    }

    @Test func `a file is known by its contents, not by its name`() throws {
        try desk.drop("new-name.csv", "abc")
        try desk.claim(above: 16)
        let input = try #require(try desk.inputs(earlier: [abc: 9]).first)
        #expect(input.code == .fileDuplicate)
        #expect(input.verdict.finding?.severity == .note)
        guard case .duplicate(let number, _) = input.verdict else {
            Issue.record("not a duplicate")
            return
        }
        #expect(number == 9)
        #expect(input.sha256?.description == abc)
        #expect(input.size == 3)
    }

    @Test func `of two with the same contents tonight, the first in byte order is read`() throws {
        try desk.drop("b.csv", "abc")
        try desk.claim()
        try desk.drop("a.csv", "abc")
        try desk.drop("c.csv", "other")
        try desk.claim()
        let inputs = try desk.inputs()
        #expect(inputs.map(\.name.fileName) == ["2-a.csv", "1-b.csv", "3-c.csv"])
        #expect(inputs.map(\.code) == [nil, .fileDuplicate, nil])
        guard case .duplicate(let number, _) = inputs[1].verdict else { return }
        #expect(number == 2)
    }

    @Test func `inputs of one name are in byte order of their hashes`() throws {
        for text in ["abc", "x", "other"] {
            try desk.drop("a.csv", text)
            try desk.claim()
        }
        let hashes = try desk.inputs().compactMap { $0.sha256?.description }
        #expect(hashes == hashes.sorted())
        #expect(hashes.count == 3)
    }

    @Test func `what is committed is not tonight's input`() throws {
        for name in ["a", "b", "c"] { try desk.drop(name, name) }
        try desk.claim()
        #expect(try desk.inputs(committed: [1, 3]).map(\.name.number) == [2])
    }

    @Test func `what intake did not put among the claimed is left alone`() throws {
        for name in ["notes.txt", "0-a", "01-a", "1", "1-", "-1-a", "99999999999-a"] {
            try Disk.write([], to: desk.folders.claimed / name)
        }
        #expect(try desk.inputs().isEmpty)
        try desk.drop("a")
        #expect(try desk.claim().claimed.map(\.number) == [1])
    }

    @Test func `a file is read and its mark is gone afterwards`() throws {
        try desk.drop("a", "abc")
        try desk.claim()
        let input = try #require(try desk.inputs().first)
        let mark = try ReadingMark(desk.folders, night: desk.night)
        let bytes = try input.read(mark) { try $0.readAll(limit: 9) }
        #expect(bytes == Array("abc".utf8))
        #expect(try FailedNights(desk.folders).countCrash() == nil)
        try mark.finish()
        #expect(try Disk.status(desk.folders.underWay) == nil)
    }

    @Test func `a file that changes while it is read waits, whatever its reader threw`() throws {
        try desk.drop("a", "abc")
        try desk.claim()
        let input = try #require(try desk.inputs().first)
        let mark = try ReadingMark(desk.folders, night: desk.night)
        let refused: Int? = try input.read(mark) { source in
            _ = try source.readAll(limit: 9)
            try desk.append("d", to: input.path)
            throw FileRefused(Finding(.fileTruncated, at: Place(file: "a"), "cut off"))
        }
        #expect(refused == nil)
        #expect(input.changedFinding.code == .fileChanging)
        let again: Int? = try input.read(mark) { _ in 1 }
        #expect(again == nil)
        let next = try #require(try desk.inputs().first)
        #expect(next.verdict == .fresh)
        #expect(next.size == 4)
    }

    @Test func `a refusal of a file that stood still is passed on`() throws {
        try desk.drop("a", "abc")
        try desk.claim()
        let input = try #require(try desk.inputs().first)
        let mark = try ReadingMark(desk.folders, night: desk.night)
        let error = #expect(throws: FileRefused.self) {
            try input.read(mark) { _ in
                throw FileRefused(Finding(.fileTruncated, at: Place(file: "a"), "cut off"))
            }
        }
        #expect(error?.finding.code == .fileTruncated)
        #expect(try FailedNights(desk.folders).countCrash() == nil)
    }
}
