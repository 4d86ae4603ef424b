import Foundation
import Intake
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// The way back from a claim to the file and document that it was read from.
@Suite struct OriginalTests {
    private static let invoice = FinvoiceText.document(
        "F-1",
        total: "1000,00",
        parts: [("400,00", "20260831"), ("600,00", "20260930")]
    )
    private static let list = RigFiles.list([.init(number: "1001")])

    private static func inquiry(_ rig: Rig) throws -> Inquiry {
        let workspace = try rig.workspace()
        let id = try #require(CreditorID("granbygg"))
        return Inquiry(workspace, try #require(workspace.settings.creditor(id)))
    }

    private static func bytes(_ inquiry: Inquiry, _ number: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try inquiry.writeOriginal(number, to: ByteSink { bytes += $0 })
        return bytes
    }

    @Test func `a claim leads to its document in the archive, and to its lines`() throws {
        let rig = try Rig()
        let frame = "StandardBusinessDocument"
        let second = FinvoiceText.document("F-2", total: "5,00").replacing("Timber", with: "Nails")
        try rig.drop("f.xml", "<\(frame)>\n\(Self.invoice)\n\(second)\n</\(frame)>")
        try rig.soundNight("2026-08-03")
        let inquiry = try Self.inquiry(rig)
        for number in ["F-1/2", "F-1/1"] {
            let original = try inquiry.original(number)
            #expect(original.invoice == number)
            #expect(original.file == "f.xml")
            #expect(original.place == "archive/2026/08/1-f.xml")
            #expect(original.line == 2)
            #expect(original.document?.number == "F-1")
            #expect(original.document?.lines.map(\.text) == ["Timber"])
        }
        #expect(try inquiry.original("F-2").document?.lines.map(\.text) == ["Nails"])
        let json = try inquiry.original("F-2").json
        #expect(json.contains("\"urn:forfall:document:1\""))
        #expect(json.contains("\"text\": \"Nails\"") || json.contains("\"text\":\"Nails\""))
    }

    @Test(arguments: [true, false])
    func `an original is found inside a zip, also one that was set aside`(isSound: Bool) throws {
        let rig = try Rig()
        let zip = ZipSample.zip(
            [.init("sub/list.csv", Self.list), .init("f.xml", Self.invoice)]
                + (isSound ? [] : [.init("strange.bin", [0, 1, 2, 3])])
        )
        try rig.drop("all.zip", zip)
        try rig.soundNight("2026-08-03")
        let inquiry = try Self.inquiry(rig)
        let original = try inquiry.original("F-1/1")
        #expect(original.file == "all.zip/f.xml")
        let place = isSound ? "archive/2026/08/1-all.zip" : "quarantine/1-all.zip"
        #expect(original.place == place)
        #expect(original.document?.lines.map(\.quantity) == ["2.5"])
        #expect(try Self.bytes(inquiry, "F-1/1") == Array(Self.invoice.utf8))
        // A row of a list has no lines, but its file is there.
        let row = try inquiry.original("1001")
        #expect(row.file == "all.zip/sub/list.csv")
        #expect(row.document == nil)
        #expect(try Self.bytes(inquiry, "1001") == Array(Self.list.utf8))
    }

    @Test func `an original is found inside a gzip`() throws {
        let rig = try Rig()
        try rig.drop("f.xml.gz", ZipSample.gzip(Array(Self.invoice.utf8)))
        try rig.soundNight("2026-08-03")
        let inquiry = try Self.inquiry(rig)
        #expect(try inquiry.original("F-1/1").document?.lines.count == 1)
        #expect(try Self.bytes(inquiry, "F-1/1") == Array(Self.invoice.utf8))
    }

    @Test func `an original that is another or gone is told, and not shown`() throws {
        let rig = try Rig()
        try rig.drop("f.xml", Self.invoice)
        try rig.soundNight("2026-08-03")
        let inquiry = try Self.inquiry(rig)
        let place = "archive/2026/08/1-f.xml"
        let url = URL(fileURLWithPath: rig.folder() + "/" + place)
        try Data(Self.invoice.replacing("Timber", with: "Gold").utf8).write(to: url)
        #expect(throws: OriginalFault.changed(place)) { try inquiry.original("F-1/1") }
        #expect(throws: OriginalFault.changed(place)) { try Self.bytes(inquiry, "F-1/1") }
        try FileManager.default.removeItem(at: url)
        #expect(throws: OriginalFault.gone(place)) { try inquiry.original("F-1/1") }
    }
}
