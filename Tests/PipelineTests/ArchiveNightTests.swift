import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// Nights with archives among the dropped files.
@Suite struct ArchiveNightTests {
    static let first = RigFiles.list([.init(number: "1001"), .init(number: "1002")])
    static let second = RigFiles.list([.init(number: "2001", customer: "101", name: "Bo Ek")])

    @Test func `each file of an archive has a receipt, and the original is kept once`() throws {
        let rig = try Rig()
        let zip = ZipSample.zip([.init("a.csv", Self.first), .init("sub/b.csv", Self.second)])
        try rig.drop("all.zip", zip)
        let report = try rig.soundNight("2026-10-01")
        #expect(report.receipts.map(\.name) == ["all.zip", "all.zip/a.csv", "all.zip/sub/b.csv"])
        #expect(report.receipts.map(\.number) == [1, 2, 3])
        #expect(report.receipts.map(\.outcome) == [.read, .read, .read])
        #expect(report.receipts.map { $0.summary?.accepted } == [nil, 2, 1])
        #expect(report.codes == [.archiveUnpacked])
        #expect(try rig.cases().map(\.claim.number) == ["1001", "1002", "2001"])
        #expect(try rig.files("archive") == ["2026/10/1-all.zip"])
        #expect(try rig.files("work/claimed") == [])
        #expect(try rig.files("quarantine") == [])
        let kept = rig.folder() + "/archive/2026/10/1-all.zip"
        #expect(try Array(Data(contentsOf: URL(fileURLWithPath: kept))) == zip)
        #expect(try rig.verify() == [])
        // The next file is numbered above all.
        try rig.drop("next.csv", RigFiles.list([.init(number: "3001")]))
        #expect(try rig.soundNight("2026-10-02").receipts.map(\.number) == [4])
    }

    @Test func `the same archive, and what was in it, book nothing again`() throws {
        let rig = try Rig()
        let zip = ZipSample.zip([.init("a.csv", Self.first), .init("b.csv", Self.second)])
        try rig.drop("all.zip", zip)
        try rig.soundNight("2026-10-01")
        try rig.drop("again.zip", zip)
        try rig.drop("loose.csv", Self.first)
        try rig.drop("other.zip", ZipSample.zip([.init("x.csv", Self.second)]))
        try rig.drop("single.csv.gz", ZipSample.gzip(Array(Self.first.utf8)))
        let report = try rig.soundNight("2026-10-02")
        #expect(
            report.receipts.map(\.name) == [
                "again.zip", "loose.csv", "other.zip", "single.csv.gz", "other.zip/x.csv",
                "single.csv.gz/single.csv",
            ]
        )
        #expect(
            report.receipts.map(\.outcome) == [
                .duplicate, .duplicate, .read, .read, .duplicate, .duplicate,
            ]
        )
        #expect(try rig.cases().map(\.claim.number) == ["1001", "1002", "2001"])
        #expect(try rig.verify() == [])
    }

    @Test func `a refused file sets its archive aside, says so, and the rest counts`() throws {
        let rig = try Rig()
        let entries: [ZipSample.Entry] = [
            .init("a.csv", Self.first), .init("strange.bin", [0, 1, 2, 3]),
        ]
        try rig.drop("all.zip", ZipSample.zip(entries))
        let report = try rig.soundNight("2026-10-01")
        #expect(report.receipts.map(\.outcome) == [.quarantined, .read, .quarantined])
        #expect(try rig.cases().map(\.claim.number) == ["1001", "1002"])
        #expect(try rig.files("quarantine") == ["1-all.zip", "1-all.zip.reason.txt"])
        let reason = try rig.text("quarantine/1-all.zip.reason.txt")
        #expect(reason.contains("Some files of this archive were set aside."))
        #expect(reason.contains("all.zip/strange.bin"))
        #expect(!reason.contains("a.csv"))
        // Dropped again, what was read is known and what was refused is looked at once more.
        try rig.drop("all.zip", ZipSample.zip(entries))
        let again = try rig.soundNight("2026-10-02")
        #expect(again.receipts.map(\.outcome) == [.quarantined, .duplicate, .quarantined])
        #expect(try rig.verify() == [])
    }

    @Test func `an archive that is none goes to quarantine with nothing read`() throws {
        let rig = try Rig()
        let zip = ZipSample.zip([.init("a.csv", Self.first), .init("b.csv", Self.second)])
        try rig.drop("cut.zip", Array(zip.dropLast(30)))
        let report = try rig.soundNight("2026-10-01")
        #expect(report.receipts.map(\.outcome) == [.quarantined])
        #expect(report.codes == [.archiveDamaged])
        #expect(try rig.cases().isEmpty)
        let reason = try rig.text("quarantine/1-cut.zip.reason.txt")
        #expect(reason.contains("Nothing of it was used"))
    }

    @Test func `a file of an archive that proves unsound is left out, and the rest is read`() throws
    {
        let rig = try Rig()
        let rows = (1...9000).map { RigFiles.Row(number: "\(10_000 + $0)") }
        let broken = RigFiles.list(rows) + "\"never closed"
        try rig.drop(
            "all.zip",
            ZipSample.zip([
                .init("a.csv", Self.first), .init("b.csv", broken), .init("c.csv", Self.second),
            ])
        )
        let report = try rig.soundNight("2026-10-01")
        #expect(report.receipts.map(\.outcome) == [.quarantined, .read, .quarantined, .read])
        #expect(try rig.cases().map(\.claim.number) == ["1001", "1002", "2001"])
        #expect(try rig.verify() == [])
    }

    @Test func `a dry run looks into an archive where it lies`() throws {
        let rig = try Rig()
        try rig.drop("all.zip", ZipSample.zip([.init("a.csv", Self.first)]))
        let report = try #require(
            try rig.night("2026-10-01", isDryRun: true).creditors.first
        )
        #expect(report.receipts.map(\.name) == ["all.zip", "all.zip/a.csv"])
        #expect(try rig.files("inbox") == ["all.zip"])
    }
}
