import Formats
import Records
import Tabular
import TestSupport
import Testing
import Values

/// What is wrong with a list, and where it is told.
struct CSVExportFaultTests {
    @Test(
        arguments: [
            ("10001", "", FindingCode.fieldMissing, 1, "number"),
            ("10001", "1.23E+10", .referenceDamaged, 1, "number"),
            ("Åse Bjørn", "", .fieldMissing, 3, "name"),
            ("2026-09-15", "31.02.2026", .dateInvalid, 7, "issued"),
            ("2026-09-15", "", .fieldMissing, 7, "issued"),
            ("2026-10-15", "soon", .dateInvalid, 8, "due"),
            ("SEK", "kronor", .currencyInvalid, 9, "currency"),
            ("1 250,00", "", .fieldMissing, 10, "total"),
            ("1 250,00", "1.250.00", .amountInvalid, 10, "total"),
            ("1 250,00", "1 250,005", .amountInvalid, 10, "total"),
            ("1 250,00", "1,25E+03", .amountInvalid, 10, "total"),
            (";250,00", ";saknas", .amountInvalid, 11, "remaining"),
            ("1000116", "1,23457E+14", .referenceDamaged, 12, "reference"),
            ("1000116", "1.23E+10", .referenceDamaged, 12, "reference"),
            ("Faktura;", "Proforma;", .documentKind, 13, "type"),
        ]
    )
    func `a bad row is told by line, column and field, and the rest is read`(
        part: String,
        other: String,
        code: FindingCode,
        column: Int,
        element: String
    ) throws {
        let bad = ListSample.row.changing(part, to: other)
        let good = ListSample.row.changing("10001", to: "10002")
        let text = ListSample.header + good + bad + ListSample.row.changing("10001", to: "10003")
        for isPlain in [false, true] {
            let outcome = try ListSample.read(text, isPlain: isPlain)
            #expect(outcome.batch.invoices.map(\.number) == ["10002", "10003"])
            let finding = try #require(outcome.batch.findings.first)
            let place = Place(file: "list.csv", line: 3, column: column, element: element)
            #expect(finding.code == code)
            #expect(finding.place == place)
            #expect(finding.severity == .error)
            #expect(outcome.batch.findings.count == 1)
            #expect(outcome.summary?.refused == 1)
        }
    }

    @Test func `a row of another length is told, unless only blanks are too many`() throws {
        let text =
            ListSample.header + "1;2;3\n" + ListSample.row.changing("\n", to: ";;\n")
            + ListSample.row.changing("\n", to: ";x\n")
        let outcome = try ListSample.read(text)
        #expect(outcome.batch.invoices.count == 1)
        #expect(outcome.batch.findings.map(\.code) == [.csvRowLength, .csvRowLength])
        #expect(outcome.batch.findings.map(\.place.line) == [2, 4])
    }

    @Test func `a column that is missing is named with what was expected and what is near`() throws
    {
        let text = ListSample.header.changing("Förfallodatum", to: "Förfalodatum") + ListSample.row
        let refusal = try #require(try ListSample.read(text).refusal)
        #expect(refusal.code == .csvColumnMissing)
        #expect(refusal.place == Place(file: "list.csv", line: 1))
        #expect(
            refusal.message
                == "no column for 'due', such as 'forfallodatum', 'forfallodag', 'forfallsdatum', "
                + "'forfallsdato' (is it 'Förfalodatum'?); name the columns of this source in the "
                + "settings if they are called otherwise"
        )
    }

    @Test func `a file without a header row shows nothing of its rows`() throws {
        let refusal = try #require(try ListSample.read(ListSample.row).refusal)
        #expect(refusal.code == .csvColumnMissing)
        #expect(!refusal.message.contains("Åse"))
        #expect(!refusal.message.contains("10001"))
    }

    @Test func `a header that the settings name and the file lacks is told`() throws {
        let options = CSVExportOptions(columns: [.number: "Fakturanumer"])
        let refusal = try #require(
            try ListSample.read(ListSample.header + ListSample.row, options: options).refusal
        )
        #expect(refusal.code == .csvColumnMissing)
        #expect(refusal.message.hasPrefix("the settings name 'Fakturanumer' for 'number'"))
    }

    @Test func `a needed header that stands twice refuses the file`() throws {
        let text = "\n" + ListSample.header.changing("Epost", to: "Total") + ListSample.row
        let refusal = try #require(try ListSample.read(text).refusal)
        #expect(refusal.code == .csvColumnTwice)
        #expect(refusal.place.line == 2)
    }

    @Test func `columns that are not known are one note`() throws {
        let text =
            ListSample.header.changing("\n", to: ";Lager;Vikt\n")
            + ListSample.row.changing("\n", to: ";a;b\n")
            + ListSample.row.changing("\n", to: ";c;d\n")
        let findings = try ListSample.read(text).batch.findings
        #expect(findings.map(\.code) == [.csvColumnUnknown])
        #expect(findings.first?.severity == .note)
        #expect(findings.first?.message == "columns that are not read: 'Lager', 'Vikt'")
    }

    @Test func `rows of totals at the end are passed over, in the middle refused`() throws {
        let totals = ";;;;;;;;;2 500,00;500,00;;;\n"
        let words = "Totalt;;;;;;;;;2 500,00;500,00;;;\n"
        let atEnd = try ListSample.read(
            ListSample.header + ListSample.row + "\n" + words + totals + ";;;;;;;;;;;;;\n\n"
        )
        #expect(atEnd.batch.invoices.count == 1)
        #expect(atEnd.batch.findings.map(\.code) == [.sectionSkipped, .sectionSkipped])
        #expect(atEnd.batch.findings.map(\.place.line) == [4, 5])
        #expect(atEnd.summary?.refused == 0)
        let inside = try ListSample.read(ListSample.header + totals + ListSample.row)
        #expect(inside.batch.invoices.count == 1)
        #expect(inside.batch.findings.map(\.code) == [.fieldMissing])
        #expect(inside.batch.findings.map(\.place.line) == [2])
        #expect(inside.summary?.refused == 1)
    }

    @Test func `a broken quote refuses its row`() throws {
        let bad = ListSample.row.changing("Åse Bjørn", to: "\"Åse\" Bjørn")
        for isPlain in [false, true] {
            let outcome = try ListSample.read(
                ListSample.header + bad + ListSample.row,
                isPlain: isPlain
            )
            #expect(outcome.batch.invoices.map(\.line) == [3])
            #expect(outcome.batch.findings.map(\.code) == [.csvQuoteBroken])
            #expect(outcome.batch.findings.map(\.place.column) == [3])
        }
    }

    @Test func `what ends the reading of a file refuses it whole`() throws {
        let open = ListSample.header + ListSample.row.changing("Åse", to: "\"Åse")
        #expect(try ListSample.read(open).refusal?.code == .csvQuoteOpen)
        #expect(try ListSample.read(open).refusal?.place.line == 2)
        let nul = Array(ListSample.header.utf8) + [0x31, 0, 0x0A]
        #expect(try ListSample.read(nul).refusal?.code == .encoding)
        #expect(try ListSample.read([]).refusal?.code == .fileEmpty)
        #expect(try ListSample.read("\n\n").refusal?.code == .fileEmpty)
    }

    @Test func `words that are not known are told once`() throws {
        let row = ListSample.row.changing("Skickad", to: "Konstig")
        let outcome = try ListSample.read(ListSample.header + row + row)
        #expect(outcome.batch.invoices.map(\.status) == [.unknown, .unknown])
        #expect(outcome.batch.findings.map(\.code) == [.wordUnknown])
        #expect(outcome.batch.findings.first?.place.line == 2)
    }

    @Test func `a list cut off anywhere gives findings or a refusal`() throws {
        let whole = Array(
            (ListSample.header + ListSample.row
                + ListSample.row.changing("Åse Bjørn", to: "\"A \"\"B\"\";\nC\"")).utf8
        )
        for count in 0..<whole.count {
            let fast = try ListSample.read(Array(whole.prefix(count)))
            let plain = try ListSample.read(Array(whole.prefix(count)), isPlain: true)
            #expect(fast.refusal == plain.refusal, "cut at \(count)")
            #expect(fast.batch.findings == plain.batch.findings, "cut at \(count)")
            #expect(fast.batch.invoices.count <= 2)
        }
    }
}
