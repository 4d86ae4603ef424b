import Foundation
import Records
import Settings
import Status
import TestSupport
import Testing
import Values

@Suite struct StatusTests {
    private static let lines = [
        line(
            1,
            .reminded,
            .reminded,
            next: .demand,
            on: Example.day(12, 15),
            [
                HistoryEntry(day: Example.day(11, 20), code: "paid", minor: 50_000),
                HistoryEntry(day: Example.day(11, 30), code: "letter", minor: 6_000),
            ]
        ),
        line(
            2,
            .held,
            .paymentsStale,
            invoice: "=1+1;\"x\"",
            [
                HistoryEntry(day: Example.day(11, 30), code: "held", minor: 0)
            ]
        ),
        line(3, .paid, .settled, currency: Currency("JPY") ?? .sek, []),
    ]

    private static func line(
        _ claim: Int64,
        _ state: StatusState,
        _ reason: Reason,
        invoice: String = "1001",
        currency: Currency = .sek,
        next: Action = .none,
        on day: Day? = nil,
        _ history: [HistoryEntry]
    ) -> StatusLine {
        StatusLine(
            caseNumber: CaseNumber(creditor: 7, claim: claim)?.description ?? "",
            invoice: invoice,
            customerNumber: "K-\(claim)",
            state: state,
            reason: reason,
            currency: currency,
            original: 150_000,
            principal: state == .paid ? 0 : 100_000,
            fees: state == .paid ? 0 : 6_000,
            compensation: state == .held ? 45_000 : 0,
            interest: 0,
            due: Example.day(10, 1),
            next: next,
            nextOn: day,
            history: history,
            remarks: reason == .paymentsStale ? remarks : [],
            waitsFor: reason == .paymentsStale
                ? PaymentsThrough(account: "9912346", day: Example.day(11, 25)) : nil
        )
    }

    private static let remarks = [("anna", "Ringde; \"betalar\" fredag"), ("", "Återkommer")].map {
        Remark(
            input: 3,
            line: 2,
            debtor: 1,
            claim: 2,
            day: Example.day(11, 30),
            author: $0.0,
            text: $0.1
        )
    }

    private static let receipts = [
        Receipt(
            number: 7,
            name: "=cmd.csv",
            sha256: String(repeating: "ab", count: 32),
            size: 1_234,
            outcome: .read,
            summary: ReadSummary(
                format: .bgMax,
                accepted: 2,
                refused: 1,
                sums: [Money(minor: 250_000, .sek), Money(minor: -100, .eur)],
                statements: [AccountStatement(account: "9912346", through: Example.day(11, 29))]
            ),
            findings: [
                Finding(.fileDuplicate, at: Place(file: "=cmd.csv"), "a note"),
                Finding(
                    .amountInvalid,
                    at: Place(file: "=cmd.csv", line: 4, column: 12, element: "amount"),
                    "expected digits with at most \"2\" decimals"
                ),
            ]
        ),
        Receipt(
            number: 8,
            name: "b.xml",
            sha256: String(repeating: "cd", count: 32),
            size: 0,
            outcome: .quarantined,
            summary: nil,
            findings: []
        ),
    ]

    private static func written(
        _ lines: [StatusLine] = lines,
        _ receipts: [Receipt] = receipts,
        _ settings: StatusSettings = .init()
    ) throws -> [String: [UInt8]] {
        let memory = MemoryFolder()
        for form in lines.isEmpty ? [] : settings.forms {
            let sink = try memory.folder.file(form.fileName)
            switch form {
            case .table:
                try Status.writeTable(lines.indices, line: { lines[$0] }, to: sink)
            case .document:
                try Status.writeDocument(
                    lines.count,
                    line: { lines[$0] },
                    of: Example.swedish,
                    on: Example.day(11, 30),
                    to: sink
                )
            }
        }
        try Status.write(
            receipts,
            of: Example.swedish,
            on: Example.day(11, 30),
            into: memory.folder
        )
        return memory.files
    }

    @Test func `parts of a table stand together as the whole does`() throws {
        let whole = try Self.written()["status.csv"]
        for cut in 1..<Self.lines.count {
            var bytes: [UInt8] = []
            let sink = ByteSink { bytes += $0 }
            try Status.writeTable(0..<cut, line: { Self.lines[$0] }, to: sink)
            try Status.writeTable(cut..<Self.lines.count, line: { Self.lines[$0] }, to: sink)
            #expect(bytes == whole, "cut before line \(cut)")
        }
    }

    @Test func `files of a night are the reviewed ones`() throws {
        let files = try Self.written()
        #expect(
            files.keys.sorted() == [
                "receipt-000007.json", "receipt-000008.json", "receipts.csv", "status.csv",
                "status.json",
            ]
        )
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            try Golden.expect(bytes, "Tests/Goldens/Status/\(name)")
        }
        #expect(try Self.written() == files)
    }

    @Test func `every JSON file is one that another reader takes`() throws {
        for (name, bytes) in try Self.written() where name.hasSuffix(".json") {
            #expect(throws: Never.self, "\(name)") {
                try JSONSerialization.jsonObject(with: Data(bytes))
            }
        }
    }

    private struct Told: Decodable {
        let lines: [[String: Value]]
        let count: Int

        enum Value: Decodable, Equatable {
            case text(String)
            case none
            case list(Int)

            init(from decoder: any Decoder) throws {
                if let text = try? decoder.singleValueContainer().decode(String.self) {
                    self = text.isEmpty ? .none : .text(text)
                } else if let list = try? decoder.unkeyedContainer() {
                    self = .list(list.count ?? 0)
                } else {
                    self = .none
                }
            }
        }
    }

    @Test func `CSV and JSON say the same of each claim`() throws {
        let files = try Self.written()
        let told = try JSONDecoder().decode(Told.self, from: Data(files["status.json"] ?? []))
        let table = CSVTable(try #require(files["status.csv"]))
        #expect(told.count == 3)
        #expect(told.lines.count == table.rows.count)
        for (row, line) in told.lines.enumerated() {
            #expect(line.keys.sorted() == table.columns.sorted())
            for column in table.columns where !["history", "notes"].contains(column) {
                let text = table.text(row, column) ?? "?"
                #expect(line[column] == (text.isEmpty ? Told.Value.none : .text(text)), "\(column)")
            }
            let events = (table.cell(row, "history") ?? "").split(separator: ", ").count
            #expect(line["history"] == .list(events))
            let notes = (table.cell(row, "notes") ?? "").split(separator: " | ").count
            #expect(line["notes"] == .list(notes))
        }
    }

    @Test func `a night with nothing to tell makes no files`() throws {
        #expect(try Self.written([], []).isEmpty)
        #expect(try Self.written([], Self.receipts).keys.sorted().contains("status.csv") == false)
        #expect(try Self.written(Self.lines, [], .init(csv: false, json: false)).isEmpty)
    }

    @Test func `a manifest lists its files in order of name`() throws {
        let memory = MemoryFolder()
        let manifest = Manifest(
            batch: "norrsken-reminders-2026-11-30-1",
            day: Example.day(11, 30),
            run: 1,
            chainHead: [0x00, 0x9F, 0xFF],
            files: [
                ManifestFile(name: "b.csv", size: 2, sha256: "bb"),
                ManifestFile(name: "a.xml", size: 1, sha256: "aa"),
            ]
        )
        try manifest.write(into: memory.folder)
        #expect(
            memory.text("manifest.json") == """
                {"schema":"urn:forfall:manifest:1","batch":"norrsken-reminders-2026-11-30-1",\
                "date":"2026-11-30","run":1,"chain-head":"009fff","count":2,"files":[
                {"name":"a.xml","size":1,"sha256":"aa"},
                {"name":"b.csv","size":2,"sha256":"bb"}
                ]}

                """
        )
        let empty = MemoryFolder()
        let none = Manifest(batch: "x", day: Example.day(1, 1), run: 1, chainHead: [], files: [])
        try none.write(into: empty.folder)
        #expect(empty.files.isEmpty)
    }

    @Test func `a section of the settings is decoded over what holds without it`() throws {
        let file = SettingsFile(name: "p.yml", text: "status: {json: false}\n")
        let settings = StatusSettings(file.root.section("status"), over: .init(csv: false))
        try file.check()
        #expect(settings == StatusSettings(csv: false, json: false))
    }
}
