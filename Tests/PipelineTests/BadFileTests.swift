import Formats
import Foundation
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Files that are not what they should be, dropped beside a sound one.
@Suite struct BadFileTests {
    /// A file that is refused whole.
    struct Refused: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let code: FindingCode
        /// Place of the finding behind the file's name, such as `:3`.
        let place: String
        /// Words of the finding.
        let message: String
        /// Words of `reason.txt`, for whoever dropped the file.
        let reason: String
        var country = "SE"

        var testDescription: String { "\(name): \(code.rawValue)" }
    }

    @Test(arguments: BadFiles.refused)
    func `a file that is refused is set aside whole, and the rest goes on`(
        _ file: Refused
    ) throws {
        let rig = try Rig(
            file.country == "NO"
                ? RigSettings.workspace([RigSettings.fjordlys]) : RigSettings.swedish
        )
        let creditor = file.country == "NO" ? "fjordlys" : "granbygg"
        try rig.drop("good.csv", RigFiles.list([.init(number: "1001")]), to: creditor)
        try rig.drop(file.name, file.bytes, to: creditor)
        let night = try rig.soundNight("2026-10-01")
        #expect(try night.receipt("good.csv").outcome == .read)
        let receipt = try night.receipt(file.name)
        #expect(receipt.outcome == .quarantined)
        let finding = try #require(receipt.findings.first { $0.severity == .error })
        #expect(finding.code == file.code)
        #expect(finding.place.description.hasPrefix(file.name + file.place))
        #expect(finding.message.contains(file.message))

        let kept = "\(receipt.number)-\(file.name)"
        #expect(try rig.files("quarantine", of: creditor) == [kept, kept + ".reason.txt"])
        let reason = try rig.text("quarantine/\(kept).reason.txt", of: creditor)
        #expect(reason.contains("Nothing of it was used."))
        #expect(reason.contains(file.reason))
        #expect(reason.contains(finding.description))
        #expect(try rig.cases(creditor).map(\.claim.number) == ["1001"])
        #expect(night.received.isEmpty)
        #expect(try rig.verify(creditor) == [])
    }

    /// A list with one wrong row between two sound ones.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let row: RigFiles.Row
        let code: FindingCode
        let message: String
        /// Whether the row is left out.
        var isRefused = true

        var testDescription: String { "\(code.rawValue): \(message)" }
    }

    @Test(arguments: [
        Wrong(
            row: .init(number: "2", issued: "2026-02-31"),
            code: .dateInvalid,
            message: "day"
        ),
        Wrong(row: .init(number: "2", due: "31.02.2026"), code: .dateInvalid, message: "day"),
        Wrong(row: .init(number: "2", total: "12,3,4"), code: .amountInvalid, message: "amount"),
        Wrong(row: .init(number: "", total: "1,00"), code: .fieldMissing, message: "number"),
        Wrong(
            row: .init(number: "2", reference: "10016"),
            code: .checkDigit,
            message: "wrong check digit; it is kept as free text",
            isRefused: false
        ),
    ])
    func `a wrong row is told with its line, and the other rows are read`(_ wrong: Wrong) throws {
        let rig = try Rig()
        let rows = [RigFiles.Row(number: "1"), wrong.row, RigFiles.Row(number: "3")]
        try rig.drop("list.csv", RigFiles.list(rows))
        let night = try rig.soundNight("2026-10-01")
        let receipt = try night.receipt("list.csv")
        #expect(receipt.outcome == .read)
        #expect(receipt.summary?.refused == (wrong.isRefused ? 1 : 0))
        let finding = try #require(receipt.findings.first)
        #expect(finding.code == wrong.code)
        #expect(finding.place.file == "list.csv")
        #expect(finding.place.line == 3)
        #expect(finding.message.contains(wrong.message))
        let numbers = try rig.cases().map(\.claim.number)
        #expect(numbers == (wrong.isRefused ? ["1", "3"] : ["1", "2", "3"]))
        #expect(night.codes.contains(wrong.code))
    }

    @Test func `a column that nobody knows is told, and the list is read`() throws {
        let rig = try Rig()
        let list = RigFiles.list([.init(number: "1")])
            .replacing("Restbelopp", with: "Käynnissä")
        try rig.drop("list.csv", list)
        let night = try rig.soundNight("2026-10-01")
        let finding = try #require(night.findings.first)
        #expect(finding.code == .csvColumnUnknown)
        #expect(finding.place.line == 1)
        #expect(finding.message.contains("Käynnissä"))
        #expect(try rig.cases().count == 1)
    }

    @Test func `two invoices of one number and another identity are a task, and one stands`() throws
    {
        let rig = try Rig()
        try rig.drop("first.csv", RigFiles.list([.init(number: "1001")]))
        try rig.soundNight("2026-10-01")
        try rig.drop(
            "second.csv",
            RigFiles.list([
                .init(number: "1001", customer: "555", name: "Bo Ek", total: "77,00"),
                .init(number: "1002"),
            ])
        )
        let night = try rig.soundNight("2026-10-02")
        let conflict = try #require(night.findings.first)
        #expect(conflict.code == .invoiceConflict)
        #expect(conflict.place.description == "second.csv:2")
        #expect(conflict.message.contains("what is known stands"))
        let claim = try rig.claim("1001")
        #expect(claim.claim.total == 100_000)
        #expect(claim.claim.reason == .identityConflict)
        #expect(claim.debtor.number == "100")
        #expect(try rig.cases().map(\.claim.number) == ["1001", "1002"])
        #expect(try rig.verify() == [])
    }

    @Test func `a conflict holds the invoice until an export tells of it as it is known`() throws {
        let rig = try Rig()
        let known = RigFiles.list([.init(number: "1001")])
        let other = RigFiles.Row(number: "1001", total: "77,00")
        try rig.drop("first.csv", known)
        try rig.soundNight("2026-08-20", isIntakeOnly: true)
        // As long as both come, in whatever order, it stays held, and is held once.
        for (day, rows) in [
            ("2026-09-10", [other, .init(number: "1001")]),
            ("2026-09-11", [.init(number: "1001"), other, .init(number: "1002")]),
        ] {
            try rig.drop("\(day).csv", RigFiles.list(rows))
            let lines = try rig.soundNight(day).letters.flatMap(\.lines)
            #expect(!lines.map(\.invoice).contains("1001"))
        }
        let held = try rig.claim("1001")
        #expect(held.history.map(\.code) == ["registered", "held-identity-conflict"])
        try rig.drop("right.csv", RigFiles.list([.init(number: "1001", remaining: "1000,00")]))
        let night = try rig.soundNight("2026-09-12")
        #expect(night.letters.flatMap(\.lines).map(\.invoice) == ["1001"])
        #expect(try rig.claim("1001").history.map(\.code).contains("lifted-identity-conflict"))
        #expect(try rig.verify() == [])
    }

    @Test func `wrong sums in one bank file leave the other bank file booked`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001")]))
        let paid = RigFiles.Paid(minor: 40_000, id: "B1", message: "1001")
        let other = RigFiles.Paid(minor: 30_000, id: "B2", message: "1001")
        try rig.drop("a.txt", try BadFiles.bgMax(sum: 40_001, [paid]))
        try rig.drop("b.xml", try RigFiles.notification("2026-09-30", [other]))
        let night = try rig.soundNight("2026-10-01")
        #expect(night.received.map(\.description) == ["300.00 SEK"])
        #expect(try rig.claim("1001").claim.open == 70_000)
        #expect(try night.receipt("a.txt").outcome == .quarantined)
    }
}
