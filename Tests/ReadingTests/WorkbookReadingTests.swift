import Records
import TestSupport
import Testing
import Values

/// Workbooks read as what their sheets are.
@Suite struct WorkbookReadingTests {
    typealias Cell = WorkbookSample.Cell

    static let header: [Cell?] = [
        "Fakturanr", "Kundnr", "Namn", "Fakturadatum", "Förfallodatum", "Valuta", "Total",
        "Restbelopp", "OCR",
    ]

    static func row(
        _ number: Cell = .number("10001"),
        total: Cell = .number("1250.5"),
        reference: Cell? = "1000116"
    ) -> [Cell?] {
        let day = WorkbookSample.day
        return [
            number, .number("501"), "Åse Bjørn", .number("46280", style: day),
            .number("46310", style: day), "SEK", total, nil, reference,
        ]
    }

    static func read(_ sheets: [WorkbookSample.Sheet]) throws -> Dropped {
        try Dropped(WorkbookSample(sheets).bytes, name: "list.xlsx")
    }

    @Test func `a sheet is read as an invoice list, its rows as lines`() throws {
        let dropped = try Self.read([
            .init("Fakturor", [["Kundreskontra"], [], Self.header, Self.row()])
        ])
        let invoice = try #require(dropped.batch.invoices.first)
        #expect(invoice.number == "10001")
        #expect(invoice.customerNumber == "501")
        #expect(invoice.debtor.name == "Åse Bjørn")
        #expect(invoice.issued == Day(iso: "2026-09-15"))
        #expect(invoice.due == Day(iso: "2026-10-15"))
        #expect(invoice.total == Money(minor: 125_050, .sek))
        #expect(invoice.remaining == nil)
        #expect(invoice.reference == PaymentReference(.ocr, "1000116"))
        #expect(invoice.line == 4)
        #expect(dropped.summary?.format == .csvInvoices)
        #expect(dropped.batch.findings.map(\.code) == [])
    }

    @Test func `the noise of binary fractions is no money, and other decimals are refused`() throws
    {
        let dropped = try Self.read([
            .init(
                "A",
                [
                    Self.header, Self.row(total: .number("0.30000000000000004")),
                    Self.row(.number("10002"), total: .number("33.333333333333336")),
                    Self.row(.number("10003"), total: .number("12.125")),
                    Self.row(.number("10004"), total: "1 250,00"),
                ]
            )
        ])
        #expect(dropped.batch.invoices.map(\.total.minor) == [30, 125_000])
        #expect(dropped.batch.findings.map(\.code) == [.amountInvalid, .amountInvalid])
        #expect(dropped.batch.findings.map(\.place.line) == [3, 4])
    }

    @Test func `a number too long for a spreadsheet is damaged, with advice`() throws {
        let dropped = try Self.read([
            .init("A", [Self.header, Self.row(reference: .number("1.23456789012345E+19"))])
        ])
        #expect(dropped.batch.findings.map(\.code) == [.referenceDamaged])
        #expect(dropped.batch.findings.first?.message.contains("format the column as text") == true)
        #expect(dropped.summary?.refused == 1)
    }

    @Test func `a row with an error is refused alone, totals and blank rows are passed over`()
        throws
    {
        let dropped = try Self.read([
            .init(
                "A",
                [
                    Self.header, Self.row(total: .typed("e", "#REF!")), [nil, .empty],
                    Self.row(.number("10002")),
                    ["Summa", nil, nil, nil, nil, nil, .number("1250.5")],
                ]
            )
        ])
        #expect(dropped.batch.invoices.map(\.number.string) == ["10002"])
        #expect(dropped.batch.findings.map(\.code) == [.sectionSkipped, .cellError])
        #expect(dropped.batch.findings.last?.place.line == 2)
        #expect(dropped.batch.findings.last?.place.column == 7)
        #expect(dropped.summary?.refused == 1)
    }

    @Test func `the first sheet with a known header is read, the others are told`() throws {
        let dropped = try Self.read([
            .init("Om", [["Skapad av", "Bo"]]), .init("Tom", []),
            .init("Fakturor", [Self.header, Self.row()]),
            .init("Gamla", [Self.header, Self.row(.number("9"))]),
        ])
        #expect(dropped.batch.invoices.map(\.number.string) == ["10001"])
        #expect(dropped.batch.findings.map(\.code) == [.sectionSkipped, .sectionSkipped])
        #expect(dropped.batch.findings.map(\.severity) == [.note, .warning])
        #expect(dropped.batch.findings.last?.message.contains("'Gamla'") == true)
    }

    @Test(arguments: ["hidden", "veryHidden"])
    func `a hidden sheet is told and never read`(state: String) throws {
        let old = WorkbookSample.Sheet(
            "Gamla",
            state: state,
            [Self.header, Self.row(.number("9"))]
        )
        let dropped = try Self.read([
            old, .init("Fakturor", state: "visible", [Self.header, Self.row()]),
        ])
        #expect(dropped.batch.invoices.map(\.number.string) == ["10001"])
        #expect(dropped.batch.findings.map(\.severity) == [.warning])
        #expect(dropped.batch.findings[0].message.hasPrefix("the sheet 'Gamla' is not read: it is"))
        #expect(try Self.read([old]).refusal?.code == .fileEmpty)
    }

    @Test func `instructions come in sheets too`() throws {
        let dropped = try Self.read([
            .init("A", [["request-id", "instruction", "invoice"], ["r1", "pause", "1001"]])
        ])
        #expect(dropped.refusal == nil)
        #expect(dropped.summary?.format == .instructions)
        #expect(dropped.summary?.accepted == 1)
    }

    @Test func `a workbook without a known header says what is missing`() throws {
        let unknown = try Self.read([.init("A", [["Namn", "Belopp"], ["Bo", .number("1")]])])
        #expect(unknown.refusal?.code == .csvColumnMissing)
        #expect(try Self.read([.init("A", [])]).refusal?.code == .fileEmpty)
    }

    @Test func `a workbook cut off at any byte is refused, with nothing read`() throws {
        let bytes = WorkbookSample([.init("A", [Self.header, Self.row()])]).bytes
        for end in 1..<bytes.count {
            let dropped = try Dropped(Array(bytes[..<end]), name: "list.xlsx")
            #expect(dropped.refusal != nil, "cut at \(end)")
            #expect(dropped.batch.invoices.isEmpty)
        }
    }
}
