import Formats
import Foundation
import Reading
import Records
import Settings
import TestSupport
import Testing
import Values

struct ReadingSettingsTests {
    private func decode(
        _ text: String,
        over base: ReadingSettings = ReadingSettings()
    ) -> (settings: ReadingSettings, faults: [String]) {
        let file = SettingsFile(name: "pipeline.yml", text: text)
        let settings = ReadingSettings(file.root.section("reading"), over: base)
        return (settings, file.faults.map(\.description))
    }

    private static let full = """
        reading:
          meaning: open-items
          profile: strict
          accept-test-files: true
          deduction-element: cac:LegalMonetaryTotal/cbc:PrepaidAmount
          sources:
            - match: "xero*.csv"
              meaning: new
              layout: xero
              claims: rent
              dates: MM/DD/YYYY
            - match: "*.csv"
              rows: lines
              decimal: ","
              delimiter: tab
              encoding: windows-1252
              columns:
                number: Dokument
                due: Senast
        """

    @Test func `the mappings that the page of formats shows read a list with their headers`() throws
    {
        let page = String(
            decoding: try Repository.bytes(of: "Sources/forfall/Forfall.docc/FileFormats.md"),
            as: UTF8.self
        )
        let mappings = try #require(page.range(of: "#### Mappings"))
        let begin = try #require(
            page.range(of: "```yaml\n", range: mappings.upperBound..<page.endIndex)
        )
        let end = try #require(page.range(of: "```", range: begin.upperBound..<page.endIndex))
        let (settings, faults) = decode(String(page[begin.upperBound..<end.lowerBound]))
        #expect(faults.isEmpty)
        #expect(settings.sources.count == 2)
        for source in settings.sources {
            let columns = source.list.columns
            let values: [ExportField: String] = [
                .number: "17", .name: "Bo", .issued: "2026-09-15", .due: "2026-10-15",
                .total: "1250.00", .remaining: "500.00", .reference: "10001170",
            ]
            let fields = columns.keys.sorted { $0.rawValue < $1.rawValue }
            let header = fields.map { columns[$0] ?? "" }.joined(separator: ",")
            let row = fields.map { values[$0] ?? "" }.joined(separator: ",")
            let name = source.match.replacing("*", with: "1.csv")
            let dropped = try Dropped(
                Array((header + "\n" + row + "\n").utf8),
                name: name,
                settings: settings
            )
            #expect(dropped.refusal == nil, "\(name)")
            #expect(dropped.batch.findings.isEmpty, "\(name)")
            #expect(dropped.batch.invoices.first?.total.minor == 125_000, "\(name)")
            #expect(dropped.batch.invoices.first?.remaining?.minor == 50_000, "\(name)")
            #expect(dropped.batch.invoices.first?.reference.text == "10001170", "\(name)")
        }
    }

    @Test func `a source of a bank's lists names account and columns`() throws {
        let (settings, faults) = decode(
            """
            reading:
              sources:
                - match: "konto*.csv"
                  dates: YYYY-MM-DD
                  payments:
                    account: 5050-1055
                    columns:
                      day: Bokfört
                      in: Insatt
                      payer-account: Från konto
            """
        )
        #expect(faults.isEmpty)
        let payments = try #require(settings.sources.first?.payments)
        #expect(payments.account == "5050-1055")
        #expect(
            payments.columns == [
                .day: "Bokfört", .incoming: "Insatt", .payerAccount: "Från konto",
            ]
        )
        #expect(payments.dates == .iso)
    }

    @Test(arguments: [
        ("day: Dag", "'columns' should name"), ("amount: Belopp", "'columns' should name"),
        ("day: Dag\n          amount: A\n          in: B", "'columns' should name"),
        ("day: ''\n          amount: A", "'day' should be a column's header"),
        ("day: D\n          amount: A\n          payee: P", "payee"),
    ])
    func `a bank's list without day or amount is a fault`(columns: String, words: String) {
        let (_, faults) = decode(
            """
            reading:
              sources:
                - match: "k.csv"
                  payments:
                    account: "1"
                    columns:
                      \(columns)
            """.replacing("          ", with: "          ")
        )
        #expect(faults.contains { $0.contains(words) }, "\(faults)")
    }

    @Test func `every key is read`() throws {
        let (settings, faults) = decode(Self.full)
        #expect(faults.isEmpty)
        #expect(settings.meaning == .openItems)
        #expect(settings.profile == .strict)
        #expect(settings.acceptsTestFiles)
        #expect(settings.einvoices.deduction == UBLLayout.prepaidAmount)
        #expect(settings.sources.map(\.match) == ["xero*.csv", "*.csv"])
        #expect(settings.sources.map(\.meaning) == [.new, .openItems])
        #expect(settings.sources.map(\.nature) == [.rent, .ordinary])
        let first = settings.sources[0].list
        #expect(first == CSVExportOptions(layout: .xero, dates: .monthFirst))
        let second = settings.sources[1].list
        #expect(second.columns == [.number: "Dokument", .due: "Senast"])
        #expect(second.rows == .lines)
        #expect(second.decimal == .comma)
        #expect(second.delimiter == .tab)
        #expect(second.encoding != nil)
    }

    @Test(
        arguments: [
            ("Xero-2026.CSV", 1, ExportMeaning.new), ("list.csv", 2, .openItems),
            ("list.txt", 0, .openItems), ("xero", 0, .openItems),
        ]
    )
    func `the first source whose pattern fits counts`(
        name: String,
        number: Int32,
        meaning: ExportMeaning
    ) {
        let reader = Reader(creditor: Example.swedish, settings: decode(Self.full).settings)
        #expect(reader.source(of: name) == number)
        #expect(reader.meaning(of: name) == meaning)
    }

    @Test(
        arguments: [
            ("*", "", true), ("*", "a.csv", true), ("a?c", "abc", true), ("a?c", "ac", false),
            ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("a.csv", "A.CSV", true),
            ("*.csv", "a.csv.xml", false), ("**x", "x", true), ("", "a", false), ("", "", true),
        ]
    )
    func `patterns know stars and question marks`(pattern: String, name: String, fits: Bool) {
        var settings = ReadingSettings()
        settings.sources = [ReadingSource(match: pattern, meaning: .new)]
        #expect((settings.source(of: name) != nil) == fits)
    }

    @Test func `a creditor's sources replace those of all, the rest stays`() {
        let base = decode(Self.full).settings
        let (own, faults) = decode(
            "reading:\n  sources:\n    - match: \"*\"\n",
            over: base
        )
        #expect(faults.isEmpty)
        #expect(own.sources == [ReadingSource(match: "*", meaning: .openItems)])
        #expect(own.acceptsTestFiles)
        #expect(decode("other: 1", over: base).settings == base)
    }

    @Test(
        arguments: [
            ("meaning: newish", "pipeline.yml:2:12: 'meaning' should be one of new, changes"),
            ("layuot: x", "pipeline.yml:2:3: unknown key 'layuot' in 'reading'"),
            ("sources:\n    - meaning: new", "pipeline.yml:3:7: 'match' is missing here"),
            (
                "sources:\n    - match: a\n      layout: xreo",
                "pipeline.yml:4:15: 'layout' should be one of xero, zoho, fortnox, e-conomic, "
                    + "e-conomic-api, plain"
            ),
            (
                "sources:\n    - match: a\n      dates: DD.MM.YY",
                "pipeline.yml:4:14: 'dates' should be one of YYYY-MM-DD"
            ),
            (
                "sources:\n    - match: a\n      columns:\n        numbr: x",
                "pipeline.yml:5:9: unknown key 'numbr' in 'reading.sources.columns'; "
                    + "did you mean 'number'?"
            ),
            ("deduction-element: foo", "pipeline.yml:2:22: 'deduction-element' should be a path"),
        ]
    )
    func `what is wrong is told by line and column`(text: String, fault: String) {
        let faults = decode("reading:\n  " + text).faults
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix(fault) == true, "\(faults)")
    }

    @Test func `a mapping in the settings reads a list that no layout knows`() throws {
        let settings = decode(
            """
            reading:
              sources:
                - match: "*"
                  meaning: open-items
                  dates: MM/DD/YYYY
                  decimal: "."
                  columns: {number: No, name: Who, issued: Made, due: Until, total: Sum all}
            """
        ).settings
        let list = "No;Who;Made;Until;Sum all\n1;A;10/01/2026;11/01/2026;1,250\n"
        let read = try Dropped(Array(list.utf8), settings: settings)
        let invoice = try #require(read.batch.invoices.first)
        #expect(invoice.issued == Day(2026, 10, 1))
        #expect(invoice.total.minor == 125_000)
    }
}
