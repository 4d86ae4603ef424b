import Formats
import Records
import TestSupport
import Testing
import Values

/// Files that contradict themselves: refused whole, with both figures and the line.
@Suite struct BgMaxRefusalTests {
    private static let payment = BgMaxText.payment(reference: "1230", amount: 500)

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let lines: [String]
        var end = BgMaxText.end(payments: 1)
        let code: FindingCode
        let line: Int
        let words: String
    }

    static let cases: [Case] = [
        Case(
            testDescription: "deposit sum",
            lines: [BgMaxText.section(), payment, BgMaxText.deposit(amount: 501, count: 1)],
            code: .controlSum,
            line: 4,
            words: "the deposit says 5.01 SEK, its payments less deductions add up to 5.00 SEK"
        ),
        Case(
            testDescription: "deposit count",
            lines: [BgMaxText.section(), payment, BgMaxText.deposit(amount: 500, count: 2)],
            code: .controlSum,
            line: 4,
            words: "the record counts 2 payments (20, 21), the file has 1"
        ),
        Case(
            testDescription: "end count of deposits",
            lines: [BgMaxText.section(), payment, BgMaxText.deposit(amount: 500, count: 1)],
            end: BgMaxText.end(payments: 1, deposits: 2),
            code: .controlSum,
            line: 5,
            words: "the record counts 2 deposits (15), the file has 1"
        ),
        Case(
            testDescription: "end count of deductions",
            lines: [BgMaxText.section(), payment, BgMaxText.deposit(amount: 500, count: 1)],
            end: BgMaxText.end(payments: 1, deductions: 3),
            code: .controlSum,
            line: 5,
            words: "the record counts 3 deductions (21), the file has 0"
        ),
        Case(
            testDescription: "end count of extra references",
            lines: [BgMaxText.section(), payment, BgMaxText.deposit(amount: 500, count: 1)],
            end: BgMaxText.end(payments: 1, extra: 1),
            code: .controlSum,
            line: 5,
            words: "the record counts 1 extra references (22, 23), the file has 0"
        ),
        Case(
            testDescription: "parts of a payment",
            lines: [
                BgMaxText.section(), BgMaxText.payment(amount: 500, "0"),
                BgMaxText.payment("22", reference: "1230", amount: 400),
                BgMaxText.deposit(amount: 500, count: 1),
            ],
            end: BgMaxText.end(payments: 1, extra: 1),
            code: .controlSum,
            line: 5,
            words: "add up to 4.00 SEK, the payment is 5.00 SEK"
        ),
        Case(
            testDescription: "currency of the deposit",
            lines: [
                BgMaxText.section(), payment,
                BgMaxText.deposit(amount: 500, count: 1, currency: "EUR"),
            ],
            code: .currencyInvalid,
            line: 4,
            words: "SEK since line 2"
        ),
        Case(
            testDescription: "unknown currency",
            lines: [BgMaxText.section("9912346", "NOK")],
            code: .currencyInvalid,
            line: 2,
            words: "neither SEK nor EUR"
        ),
        Case(
            testDescription: "date",
            lines: [
                BgMaxText.section(), payment,
                BgMaxText.deposit(amount: 500, count: 1, date: "20260231"),
            ],
            code: .dateInvalid,
            line: 4,
            words: "positions 38-45"
        ),
        Case(
            testDescription: "amount with letters",
            lines: [
                BgMaxText.section(), payment.replacing("000500", with: "0005OO"),
                BgMaxText.deposit(amount: 500, count: 1),
            ],
            code: .amountInvalid,
            line: 3,
            words: "positions 38-55 hold no amount of 18 digits"
        ),
        Case(
            testDescription: "payment outside of a section",
            lines: [payment],
            code: .recordOrder,
            line: 2,
            words: "a payment outside of a section"
        ),
        Case(
            testDescription: "name without a payment",
            lines: [BgMaxText.section(), "26Åsa Öberg"],
            code: .recordOrder,
            line: 3,
            words: "a record 26 without a payment"
        ),
        Case(
            testDescription: "extra reference behind the name",
            lines: [
                BgMaxText.section(), payment, "26Åsa Öberg",
                BgMaxText.payment("22", reference: "1230", amount: 0),
            ],
            code: .recordOrder,
            line: 5,
            words: "a record 22 behind a record 26"
        ),
        Case(
            testDescription: "extra reference of another payment",
            lines: [
                BgMaxText.section(), payment,
                BgMaxText.payment("22", reference: "1230", amount: 0, serial: "000000000099"),
            ],
            code: .recordOrder,
            line: 4,
            words: "serial number of another payment"
        ),
        Case(
            testDescription: "a section in a section",
            lines: [BgMaxText.section(), payment, BgMaxText.section()],
            code: .recordOrder,
            line: 4,
            words: "a section (05) before the last has its 15"
        ),
        Case(
            testDescription: "end inside a section",
            lines: [BgMaxText.section(), payment],
            code: .recordOrder,
            line: 4,
            words: "the end (70) before the section has its 15"
        ),
        Case(
            testDescription: "unknown record",
            lines: [BgMaxText.section(), "99"],
            code: .recordOrder,
            line: 3,
            words: "positions 1-2 hold no record code"
        ),
        Case(
            testDescription: "reference code",
            lines: [BgMaxText.section(), BgMaxText.payment(reference: "1230", amount: 500, "9")],
            code: .fieldMissing,
            line: 3,
            words: "position 56"
        ),
        Case(
            testDescription: "record too long",
            lines: [BgMaxText.section(), BgMaxText.pad(payment) + "X"],
            code: .recordLength,
            line: 3,
            words: "longer than 80"
        ),
        Case(
            testDescription: "two files in one",
            lines: [
                BgMaxText.section(), payment, BgMaxText.deposit(amount: 500, count: 1),
                BgMaxText.end(payments: 1), BgMaxText.start,
            ],
            code: .recordOrder,
            line: 6,
            words: "drop them one by one"
        ),
        Case(
            testDescription: "payee missing",
            lines: ["05" + String(repeating: " ", count: 20) + "SEK"],
            code: .fieldMissing,
            line: 2,
            words: "bankgiro number of the payee"
        ),
    ]

    @Test(arguments: cases)
    func `a file that contradicts itself is refused`(one: Case) throws {
        let bytes = BgMaxText.file(one.lines, end: one.end)
        let error = try #require(throws: FileRefused.self) { try ReadResult.bgMax(bytes) }
        #expect(error.finding.code == one.code)
        #expect(error.finding.place.line == one.line)
        #expect(error.finding.message.contains(one.words), "\(error.finding.message)")
    }

    @Test(arguments: [
        ("", FindingCode.fileEmpty), ("\r\n\r\n", .fileEmpty), ("%PDF-1.4", .documentKind),
        ("01BGMAX               02", .documentKind),
        (String(repeating: "0", count: 10_000), .recordLength),
    ])
    func `what is no BgMax is refused`(text: String, code: FindingCode) throws {
        let error = try #require(throws: FileRefused.self) {
            try ReadResult.bgMax(Array(text.utf8))
        }
        #expect(error.finding.code == code)
    }

    @Test func `a payment with endless texts is refused`() throws {
        let lines = [Self.payment] + Array(repeating: "25text", count: 10_000)
        let error = try #require(throws: FileRefused.self) {
            try ReadResult.bgMax(oneDeposit(lines))
        }
        #expect(error.finding.place.line == 10_003)
        #expect(error.finding.message == "a payment has more than 9999 records of its own")
    }

    @Test func `a file cut off at any byte is refused`() throws {
        let end = BgMaxText.end(payments: 2, deductions: 1, extra: 1)
        let bytes = BgMaxText.file(
            [
                BgMaxText.section(), Self.payment, "25text", "26Åsa Öberg", "27Storgatan",
                "28Malmö",
                "29005566677889", BgMaxText.payment("20", amount: 700, "0", serial: "000000000013"),
                BgMaxText.payment("22", reference: "1230", amount: 700, serial: "000000000013"),
                BgMaxText.payment("21", reference: "2345", amount: 200, serial: "000000000014"),
                BgMaxText.deposit(amount: 1000, count: 3),
            ],
            end: end
        )
        let whole = bytes.count - 82 + end.utf8.count
        for count in 0..<whole {
            #expect(throws: FileRefused.self, "cut at \(count)") {
                try ReadResult.bgMax(Array(bytes[..<count]))
            }
        }
        for count in whole...bytes.count {
            #expect(try ReadResult.bgMax(Array(bytes[..<count])).payments.count == 3)
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `bytes changed at random never crash the reader`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let bytes = oneDeposit([Self.payment, "25text", "26Åsa Öberg"])
        for _ in 0..<200 {
            var broken = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: broken.indices, using: &random)
                broken[index] = UInt8.random(in: 0...255, using: &random)
            }
            do {
                let result = try ReadResult.bgMax(broken)
                #expect(result.summary.sums == [Money(minor: 500, .sek)], "seed \(seed)")
            } catch is FileRefused {}
        }
    }
}
