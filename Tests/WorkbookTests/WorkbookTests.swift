import TestSupport
import Testing
import Values
import Workbook

@Suite struct WorkbookTests {
    typealias Cell = WorkbookSample.Cell

    /// A sheet's table.
    static func table(_ book: WorkbookSample, sheet: Int = 0) throws -> (String, [CellError]) {
        let workbook = try Workbook(ByteSource(bytes: book.bytes))
        let table = try workbook.table(workbook.sheets[sheet])
        let bytes = try table.bytes.readAll(limit: 1 << 24)
        return (String(decoding: bytes, as: UTF8.self), table.errors)
    }

    /// The text of one cell.
    static func text(_ cell: Cell, is1904: Bool = false) throws -> String {
        var book = WorkbookSample([.init("A", [[cell]])])
        book.is1904 = is1904
        let line = try table(book).0
        return String(line.dropLast().dropFirst().dropLast())
    }

    @Test func `a sheet is a table, a line for each row`() throws {
        var sheet = WorkbookSample.Sheet(
            "A",
            [
                ["Nr", nil, "Namn"], [.number("17"), .empty, .inline("Åse \"Bjørn\"&#10;x")],
            ]
        )
        sheet.rows[1].number = 4
        sheet.rows.append((5, []))
        sheet.rows.append((6, [nil, "last"]))
        let (text, errors) = try Self.table(WorkbookSample([sheet]))
        #expect(
            text == """
                "Nr",,"Namn"


                "17",,"Åse ""Bjørn"" x"

                ,"last",

                """
        )
        #expect(errors == [])
    }

    @Test func `texts are shared, in runs, inline, or a formula's`() throws {
        #expect(try Self.text("Gävle &amp; Co") == "Gävle & Co")
        #expect(try Self.text(.runs(["Åse ", "Bjørn"])) == "Åse Bjørn")
        #expect(try Self.text(.inline(" x ")) == " x ")
        #expect(try Self.text(.typed("str", "made up")) == "made up")
        #expect(try Self.text(.typed("b", "1")) == "TRUE")
        #expect(try Self.text(.typed("b", "0")) == "FALSE")
        #expect(try Self.text(.typed("d", "2026-11-30T00:00:00")) == "2026-11-30")
    }

    @Test(arguments: [
        ("1250.5", "1250.5"), ("0.30000000000000004", "0.3"), ("1234.5600000000001", "1234.56"),
        ("-99.99", "-99.99"), ("1E2", "100"), ("1.5E-3", "0.0015"), ("12.125", "12.1250"),
        ("33.333333333333336", "33.333333"), ("999999.9999999", "1000000"), ("-0.0000001", "0"),
        ("0", "0"), ("1e-7", "0"), ("123456789012345", "123456789012345"), ("5E-7", "0.000001"),
        ("1.2345678901234500E+15", "1.2345678901234500E+15"), ("1e15", "1.0E+15"),
        ("007", "7"), ("100000.29999999999", "100000.3"), ("1.0000004", "1"), (".5", "0.5"),
    ])
    func `a number is read by its digits, to six decimals`(_ markup: String, _ text: String) throws
    {
        #expect(try Self.text(.number(markup)) == text)
    }

    @Test(arguments: ["abc", "1.2.3", "1E", "--1", "1E999", "0x10", "1,5", "NaN", "INF"])
    func `a number that is none contradicts the workbook`(_ markup: String) throws {
        let fault = #expect(throws: WorkbookFault.self) { try Self.text(.number(markup)) }
        #expect(fault?.kind == .contradiction)
        #expect(fault?.row == 1)
    }

    @Test(arguments: [
        ("46356", 2, false, "2026-11-30"), ("46356.75", 3, false, "2026-11-30"),
        ("44894", 2, true, "2026-11-30"), ("1", 2, false, "1900-01-01"),
        ("59", 2, false, "1900-02-28"), ("61", 2, false, "1900-03-01"), ("60", 2, false, "60"),
        ("0", 2, true, "1904-01-01"), ("0.5", 2, false, "0.5"), ("-5", 2, false, "-5"),
        ("2958465", 2, false, "9999-12-31"), ("2958466", 2, false, "2958466"),
        ("46356", 4, false, "46356"), ("0.5", 5, false, "0.5"), ("46356", 99, false, "46356"),
    ])
    func `a style of days makes a day of a number`(
        _ serial: String,
        _ style: Int,
        _ is1904: Bool,
        _ text: String
    ) throws {
        #expect(try Self.text(.number(serial, style: style), is1904: is1904) == text)
    }

    @Test func `a cell with an error is told, and its row is an empty line`() throws {
        let (text, errors) = try Self.table(
            WorkbookSample([
                .init("A", [["a", "b"], ["x", .typed("e", "#N/A")], ["y", "z"]])
            ])
        )
        #expect(text == "\"a\",\"b\"\n\n\"y\",\"z\"\n")
        #expect(errors.map(\.row) == [2])
        #expect(errors.map(\.column) == [2])
    }

    @Test func `rows are filled up to the widest of the first fifty`() throws {
        var rows: [[Cell?]] = [["title"], ["a", "b", "c"]]
        rows += (0..<60).map { _ in ["x"] }
        let (text, _) = try Self.table(WorkbookSample([.init("A", rows)]))
        #expect(
            text.split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).count
            } == [Int](repeating: 3, count: 62)
        )
    }

    @Test func `sheets come in the order of their tabs, by their links`() throws {
        var book = WorkbookSample([.init("Översikt", [["one"]]), .init("B", [["two"]])])
        let workbook = try Workbook(ByteSource(bytes: book.bytes))
        #expect(workbook.sheets.map(\.name) == ["Översikt", "B"])
        #expect(try Self.table(book, sheet: 1).0 == "\"two\"\n")
        book.parts["xl/worksheets/sheet2.xml"] = ""
        #expect(throws: WorkbookFault.self) { try Self.table(book, sheet: 1) }
    }

    @Test func `what is no workbook, or an older one, is told apart`() throws {
        let zip = ZipSample.zip([.init("a.csv", "x")])
        #expect(throws: WorkbookFault.self) { try Workbook(ByteSource(bytes: zip)) }
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
        #expect(Workbook.recognises(old))
        let fault = #expect(throws: WorkbookFault.self) { try Workbook(ByteSource(bytes: old)) }
        #expect(fault?.kind == .compound)
        #expect(throws: ByteSourceError.tooLarge(limit: 4)) {
            try Workbook(ByteSource(bytes: zip), limits: WorkbookLimits(fileBytes: 4))
        }
    }

    @Test(arguments: [
        (WorkbookLimits(strings: 100), 100), (WorkbookLimits(stringBytes: 800), 100),
    ])
    func `strings without anything in them are counted`(_ limits: WorkbookLimits, most: Int) throws
    {
        func open(_ count: Int) throws {
            var book = WorkbookSample([.init("A", [[.number("1")]])])
            book.parts["xl/sharedStrings.xml"] =
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + String(repeating: "<si/>", count: count) + "</sst>"
            _ = try Workbook(ByteSource(bytes: book.bytes), limits: limits)
        }
        try open(most)
        let fault = #expect(throws: WorkbookFault.self) { try open(most + 1) }
        #expect(fault?.kind == .tooLarge)
        #expect(fault?.part == "xl/sharedStrings.xml")
    }

    @Test func `rows and columns that go back, and strings that are not there, are refused`() throws
    {
        let main = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        for rows in [
            "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>",
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"odd\"><v>9</v></c></row>",
        ] {
            var book = WorkbookSample([.init("A", [["x"]])])
            book.parts["xl/worksheets/sheet1.xml"] =
                main + "<sheetData>\(rows)</sheetData></worksheet>"
            let fault = #expect(throws: WorkbookFault.self, "\(rows)") { try Self.table(book) }
            #expect(fault?.kind == .contradiction)
        }
        var book = WorkbookSample([.init("A", [["x"]])])
        book.parts["xl/worksheets/sheet1.xml"] =
            main
            + "<sheetData><row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row></sheetData></worksheet>"
        let fault = #expect(throws: WorkbookFault.self) { try Self.table(book) }
        #expect(fault?.kind == .tooManyColumns)
    }

    @Test func `a workbook cut off before any of its bytes is refused`() throws {
        let bytes = WorkbookSample([.init("A", [["Nr", "Namn"], [.number("1"), "Bo"]])]).bytes
        for end in 0..<bytes.count {
            #expect(throws: WorkbookFault.self, "cut at \(end)") {
                let book = try Workbook(ByteSource(bytes: Array(bytes[..<end])))
                for sheet in book.sheets { _ = try book.table(sheet).bytes.readAll(limit: 1 << 20) }
            }
        }
    }

    @Test func `a workbook with broken bytes is refused or read, and stops nothing`() throws {
        let seed: UInt64 = 20_261_124
        let bytes = WorkbookSample([.init("A", [["Nr", "Namn"], [.number("1"), "Bo"]])]).bytes
        var mutation = Mutation(of: bytes, seed: seed)
        var refusals = 0
        for _ in 0..<500 {
            do {
                let book = try Workbook(ByteSource(bytes: mutation.next()))
                for sheet in book.sheets { _ = try book.table(sheet).bytes.readAll(limit: 1 << 20) }
            } catch is WorkbookFault {
                refusals += 1
            }
        }
        #expect(refusals > 0, "seed \(seed)")
    }
}
