import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct BgMaxReaderTests {
    @Test(arguments: [
        ("01BGMAX               01", true), ("\u{FEFF}01BGMAX   ", true), ("01BGMA", false),
        ("", false), ("NY000010", false), ("%PDF-1.4", false),
    ])
    func `content tells the format`(head: String, isBgMax: Bool) {
        #expect(BgMaxReader.recognises(Array(head.utf8)) == isBgMax)
    }

    @Test func `the date of the deposit is the payments' date`() throws {
        let result = try ReadResult.bgMax(
            oneDeposit([BgMaxText.payment(reference: "1230", amount: 500)])
        )
        #expect(result.payments[0].bookedOn == Day(2026, 5, 11))
        #expect(result.summary.statements[0].through == Day(2026, 5, 11))
        #expect(result.summary.statements[0].account == "9912346")
        #expect(result.payments[0].line == 3)
    }

    /// Position 71 of a deduction, and whether it is told.
    @Test(arguments: [(" ", false), ("0", false), ("2", false), ("3", false), ("7", true)])
    func `a deduction code that is none is told, and the deduction counts`(
        code: String,
        isTold: Bool
    ) throws {
        let deduction = BgMaxText.payment("21", reference: "1230", amount: 200) + code
        let whole = BgMaxText.payment(reference: "1248", amount: 500, serial: "000000000013")
        let result = try ReadResult.bgMax(
            BgMaxText.file(
                [
                    BgMaxText.section(), whole + "7", deduction,
                    BgMaxText.deposit(amount: 300, count: 2),
                ],
                end: BgMaxText.end(payments: 1, deductions: 1)
            )
        )
        #expect(result.payments.map(\.kind) == [.incoming, .deduction])
        #expect(result.findings.map(\.code) == (isTold ? [.wordUnknown] : []))
        let places = isTold ? [Place(file: "file.txt", line: 4, column: 71)] : []
        #expect(result.findings.map(\.place) == places)
    }

    /// Code, field, left-aligned, and what the reference is read to.
    @Test(arguments: [
        ("2", "1230", false, ReferenceScheme.ocr), ("2", "1230", true, .ocr),
        ("3", "1230", true, .ocr), ("3", "1231", true, .free),
        ("3", "faktura 999999 kund nr 99", true, .free),
        ("3", " 999999  KUNDNR  99999", true, .free),
        ("4", "4711", true, .ocr), ("5", "FAKTNR 99", true, .free), ("2", "12A0", false, .free),
    ])
    func `a reference is trimmed and keeps its scheme`(
        code: String,
        field: String,
        isLeft: Bool,
        scheme: ReferenceScheme
    ) throws {
        let line = BgMaxText.payment(reference: field, amount: 500, code, isLeft: isLeft)
        let result = try ReadResult.bgMax(oneDeposit([line]))
        let wanted = Text(field).trimmed
        #expect(result.payments[0].references == [ReferencedAmount(.init(scheme, wanted))])
        #expect(result.payments[0].message.isEmpty)
    }

    @Test(arguments: ["0", "1", " "])
    func `a blank reference is none`(code: String) throws {
        let result = try ReadResult.bgMax(oneDeposit([BgMaxText.payment(amount: 500, code)]))
        #expect(result.payments[0].references == [])
    }

    @Test func `a reference that fills its field goes on in the text record`() throws {
        let result = try ReadResult.bgMax(
            oneDeposit([
                BgMaxText.payment(reference: "FAKTNR 999999, KUNDNR 123", amount: 500, "3"),
                "254567", "25tack",
            ])
        )
        #expect(
            result.payments[0].references.map(\.reference.text) == ["FAKTNR 999999, KUNDNR 1234567"]
        )
        #expect(result.payments[0].message == "tack")
    }

    @Test func `a blank serial number gives keys by place in the deposit`() throws {
        let blank = String(repeating: " ", count: 12)
        let line = BgMaxText.payment(reference: "1230", amount: 500, serial: blank)
        let result = try ReadResult.bgMax(oneDeposit([line, line], sum: 1000))
        #expect(
            result.payments.map(\.bankReference) == ["20260511.00056#1", "20260511.00056#2"]
        )
    }

    @Test func `a serial number that comes twice in a deposit still gives two keys`() throws {
        let line = BgMaxText.payment(reference: "1230", amount: 500)
        let result = try ReadResult.bgMax(oneDeposit([line, line], sum: 1000))
        #expect(
            result.payments.map(\.bankReference) == [
                "20260511.00056.000000000012", "20260511.00056.000000000012#2",
            ]
        )
    }

    @Test func `parts of the references are kept where they are told`() throws {
        let result = try ReadResult.bgMax(
            oneDeposit(
                [
                    BgMaxText.payment(reference: "1230", amount: 1000),
                    BgMaxText.payment("22", reference: "2345", amount: 700),
                    BgMaxText.payment("23", reference: "3450", amount: 100),
                ],
                sum: 1000,
                payments: 1,
                extra: 2
            )
        )
        #expect(result.payments[0].references.map(\.minor) == [400, 700, -100])
    }

    @Test func `a deduction lowers the deposit`() throws {
        let bytes = BgMaxText.file(
            [
                BgMaxText.section(), BgMaxText.payment(reference: "1230", amount: 1000),
                BgMaxText.payment("21", reference: "2345", amount: 300),
                BgMaxText.deposit(amount: 700, count: 2),
            ],
            end: BgMaxText.end(payments: 1, deductions: 1)
        )
        let result = try ReadResult.bgMax(bytes)
        #expect(result.payments.map(\.kind) == [.incoming, .deduction])
        #expect(result.payments.map(\.amount.minor) == [1000, 300])
        #expect(result.summary.sums == [Money(minor: 700, .sek)])
    }

    @Test func `a payment of nothing is left out with a note`() throws {
        let lines = [
            BgMaxText.payment(amount: 0), BgMaxText.payment(reference: "1230", amount: 500),
        ]
        let result = try ReadResult.bgMax(oneDeposit(lines))
        #expect(result.payments.map(\.amount.minor) == [500])
        #expect(result.summary.refused == 1)
        #expect(result.findings.map(\.code) == [.amountInvalid])
        #expect(result.findings.map(\.place.line) == [4])
    }

    @Test func `names, their second line and long organisation numbers are read`() throws {
        let result = try ReadResult.bgMax(
            oneDeposit([
                BgMaxText.payment(reference: "1230", amount: 500),
                "26" + pad("Åsa Öberg", 35) + "c/o Märta", "27" + pad("Storgatan 1", 35) + "12345",
                "28Malmö", "290055566677889",
            ])
        )
        #expect(result.payments[0].payerName == "Åsa Öberg c/o Märta")
        #expect(result.payments[0].payerIdentifier == "55566677889")
        #expect(result.payments[0].payerAccount == "3783511")
    }

    @Test func `a plusgiro stands in where there is no bankgiro`() throws {
        let section = "05" + "0000000000" + "0000123455" + "SEK"
        let result = try ReadResult.bgMax(
            BgMaxText.file(
                [section, BgMaxText.deposit(amount: 0, count: 0)],
                end: BgMaxText.end()
            )
        )
        #expect(result.summary.statements.map(\.account) == ["123455"])
        #expect(result.payments.isEmpty)
    }

    @Test func `a test file is read only where that is allowed`() throws {
        let bytes = oneDeposit([BgMaxText.payment(reference: "1230", amount: 500)])
        var test = bytes
        test[44] = 0x54
        let error = try #require(throws: FileRefused.self) { try ReadResult.bgMax(test) }
        #expect(error.finding.code == .documentKind)
        #expect(error.finding.message.contains("test file"))
        #expect(try ReadResult.bgMax(test, acceptsTestFiles: true).payments.count == 1)
    }

    @Test(arguments: [1, 2, 3, 7, 81, 82, 83])
    func `blocks of any size read the same`(size: Int) throws {
        let bytes = oneDeposit([
            BgMaxText.payment(reference: "1230", amount: 500), "26Åsa Öberg",
        ])
        var offset = 0
        let source = unsafe ByteSource { buffer in
            let count = min(size, buffer.count, bytes.count - offset)
            for index in 0..<count { unsafe buffer[index] = bytes[offset + index] }
            offset += count
            return count
        }
        var payments: [Payment] = []
        let summary = try BgMaxReader().read(source, name: "f") { payments += $0.payments }
        let whole = try ReadResult.bgMax(bytes)
        #expect(summary == whole.summary)
        #expect(payments.map(\.key) == whole.payments.map(\.key))
        #expect(payments.map(\.payerName) == ["Åsa Öberg"])
    }
}

/// A file with one section around some payment records.
func oneDeposit(
    _ lines: [String],
    sum: Int = 500,
    payments: Int? = nil,
    extra: Int = 0
) -> [UInt8] {
    let count = payments ?? lines.count { $0.hasPrefix("20") }
    return BgMaxText.file(
        [BgMaxText.section()] + lines + [BgMaxText.deposit(amount: sum, count: count)],
        end: BgMaxText.end(payments: count, extra: extra)
    )
}

private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: width - text.count)
}
