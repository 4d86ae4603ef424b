import Archive
import Files
import Fingerprint
import Intake
import Records
import TestSupport
import Testing
import Values

/// Archives among the dropped files: each file in one has its outcome.
@Suite struct ArchiveInputTests {
    private var desk: DropDesk

    init() throws {
        desk = try DropDesk()
    }

    private func drop(_ name: String, _ bytes: [UInt8]) throws {
        try Disk.write(bytes, to: desk.folders.inbox / name)
    }

    /// Drops one archive and recognises what is in it.
    private func inputs(_ entries: [ZipSample.Entry]) throws -> [NightInput] {
        try drop("all.zip", ZipSample.zip(entries))
        try desk.claim()
        return try desk.inputs()
    }

    @Test func `files of an archive are inputs of their own, after it and in its order`() throws {
        try drop("a.csv", Array("one".utf8))
        try drop("b.zip", ZipSample.zip([.init("z.csv", "two"), .init("sub/a.csv", "three")]))
        try drop("c.csv", Array("four".utf8))
        try desk.claim()
        let inputs = try desk.inputs(above: 7)
        #expect(
            inputs.map(\.name.name) == [
                "a.csv", "b.zip", "b.zip/z.csv", "b.zip/sub/a.csv", "c.csv",
            ]
        )
        #expect(inputs.map(\.name.number) == [1, 2, 8, 9, 3])
        #expect(inputs.map(\.claimedNumber) == [1, 2, 2, 2, 3])
        #expect(inputs.map(\.code) == [nil, .archiveUnpacked, nil, nil, nil])
        #expect(inputs.map(\.size)[2...3] == [3, 5])
        let shelf = ArchiveShelf(desk.settings)
        // Also backwards, which opens the archive anew.
        for (place, text) in [(2, "two"), (3, "three"), (2, "two")] {
            let bytes = try inputs[place].read(nil, shelf) { try $0.readAll(limit: 9) }
            #expect(bytes == Array(text.utf8))
        }
    }

    @Test func `gzip is named by its own name without the ending`() throws {
        try drop("list.csv.GZ", ZipSample.gzip(Array("one".utf8)))
        try drop("other", ZipSample.gzip(Array("two".utf8)))
        try desk.claim()
        #expect(
            try desk.inputs().map(\.name.name) == [
                "list.csv.GZ", "list.csv.GZ/list.csv", "other", "other/contents",
            ]
        )
    }

    @Test func `a file of an archive that came before or stands beside it is a duplicate`() throws {
        try drop(
            "all.zip",
            ZipSample.zip([.init("x", "abc"), .init("y", "new"), .init("z", "new")])
        )
        try drop("b", Array("new".utf8))
        try desk.claim()
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let inputs = try desk.inputs(earlier: [abc: 9], above: 10)
        #expect(
            inputs.map(\.code) == [
                .archiveUnpacked, .fileDuplicate, nil, .fileDuplicate, .fileDuplicate,
            ]
        )
        guard case .duplicate(12, _) = inputs[3].verdict, case .duplicate(12, _) = inputs[4].verdict
        else {
            Issue.record("the first of the same contents is not the one that counts")
            return
        }
    }

    @Test func `an archive that came before is not looked into`() throws {
        let bytes = ZipSample.zip([.init("x", "abc")])
        try drop("a.zip", bytes)
        try drop("b.zip", bytes)
        try desk.claim()
        let inputs = try desk.inputs()
        #expect(inputs.map(\.name.name) == ["a.zip", "a.zip/x", "b.zip"])
        #expect(inputs.last?.code == .fileDuplicate)
        let sha = try #require(inputs[0].sha256?.description)
        #expect(try desk.inputs(earlier: [sha: 4]).map(\.code) == [.fileDuplicate, .fileDuplicate])
    }

    @Test func `what is no plain file is refused alone`() throws {
        var link = ZipSample.Entry("link", Array("/etc/passwd".utf8))
        link.mode = 0o120777
        var locked = ZipSample.Entry("locked.csv", "x")
        locked.flags |= 1
        let inner = ZipSample.zip([.init("x", "y")])
        let inputs = try inputs([
            link, locked, .init("inner.zip", inner), .init("inner.gz", ZipSample.gzip([1])),
            .init("book.xlsx", inner), .init("good.csv", "good"),
        ])
        #expect(
            inputs.map(\.code) == [
                .archiveUnpacked, .fileKindRefused, .archiveLocked, .archiveNested, .archiveNested,
                nil,
                nil,
            ]
        )
        #expect(inputs[2].verdict.finding?.place.file == "all.zip/locked.csv")
        #expect(inputs[2].verdict.finding?.severity == .error)
    }

    @Test(arguments: [
        "../up.csv", "/etc/cron.d/x", "a//b", "a/../b", "a\u{7}b", "./a", "x/..",
    ])
    func `a path that leads out of the archive or is no name is refused`(_ path: String) throws {
        let inputs = try inputs([.init(path, "x"), .init("good.csv", "good")])
        #expect(inputs.map(\.code) == [.archiveUnpacked, .fileNameRefused, nil])
    }

    @Test func `what systems add to archives is passed over, and told`() throws {
        var folder = ZipSample.Entry("sub/", [UInt8]())
        folder.mode = 0o040755
        let inputs = try inputs([
            folder, .init("__MACOSX/._a.csv", "x"), .init("sub/.DS_Store", "x"), .init("a", "x"),
        ])
        #expect(inputs.map(\.name.name) == ["all.zip", "all.zip/a"])
        #expect(inputs[0].verdict.finding?.message.contains("2 that systems add") == true)
    }

    @Test func `a workbook is no archive to be unpacked`() throws {
        let inputs = try inputs([.init("[Content_Types].xml", "<x/>"), .init("xl/a.xml", "<x/>")])
        #expect(inputs.map(\.verdict) == [.fresh])
        #expect(inputs.map(\.name.name) == ["all.zip"])
    }

    @Test func `an archive that contradicts itself is refused whole`() throws {
        #expect(try inputs([.init("a", "x"), .init("a", "y")]).map(\.code) == [.archiveDamaged])
        var folder = ZipSample.Entry("sub/", [UInt8]())
        folder.mode = 0o040755
        try drop("b.zip", ZipSample.zip([folder]))
        try drop("c.zip", Array(ZipSample.zip([.init("a", "x")]).dropLast(30)))
        try desk.claim()
        let codes = try desk.inputs().map(\.code)
        #expect(codes == [.archiveDamaged, .fileEmpty, .archiveDamaged])
    }

    @Test func `limits hold, and are the settings'`() throws {
        var desk = desk
        desk.settings.archives.entries = 1
        desk.settings.megabytesMax = 1
        try drop("a.zip", ZipSample.zip([.init("a", "x"), .init("b", "y")]))
        try drop("b.zip", ZipSample.zip([.init("a", 0x41, times: 2 << 20)]))
        try desk.claim()
        #expect(try desk.inputs().map(\.code) == [.archiveLimit, .archiveUnpacked, .fileTooLarge])
    }

    @Test func `an archive that changes while it is read waits`() throws {
        let inputs = try inputs([.init("a", "x"), .init("b", "y")])
        try desk.append("more", to: inputs[0].path)
        let read: Int? = try inputs[1].read(nil, ArchiveShelf()) { _ in 1 }
        #expect(read == nil)
    }

    @Test func `a reader that dies over a file of an archive is counted against the archive`()
        throws
    {
        let input = try #require(try inputs([.init("a", "x")]).last)
        let mark = try ReadingMark(desk.folders, night: desk.night)
        try input.read(mark, ArchiveShelf()) { _ in
            let noted = try #require(try Disk.read(desk.folders.underWay, limit: 64))
            #expect(String(decoding: noted, as: UTF8.self).hasPrefix("1 2026-11-21"))
        }
    }
}
