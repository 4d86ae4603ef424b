import Tabular
import TestSupport
import Testing
import Values

struct AmountColumnTests {
    private func read(
        _ text: String,
        _ mark: DecimalMark,
        _ currency: Currency = .sek
    ) throws(AmountFault) -> Int64 {
        let bytes = Array(text.utf8)
        return try AmountColumn(mark: mark).minor(
            bytes.span,
            0..<bytes.count,
            decimals: currency.decimals,
            currencyCode: currency.code
        )
    }

    @Test(
        arguments: [
            ("1234,50", 123_450), ("1234.50", 123_450), ("1234", 123_400), ("1 234,50", 123_450),
            ("1\u{A0}234,50", 123_450), ("1\u{202F}234,50", 123_450), ("1.234,50", 123_450),
            ("1,234.50", 123_450), ("1'234.50", 123_450), ("1’234.50", 123_450),
            ("12.345.678,90", 1_234_567_890), ("1 234 567", 123_456_700),
            ("-12,50", -1250), ("12,50-", -1250), ("(12,50)", -1250), ("−12,50", -1250),
            ("+12,50", 1250), ("12,50 kr", 1250), ("kr 12,50", 1250), ("kr. 12,50", 1250),
            ("12,50 kr.", 1250), ("SEK 12,50", 1250), ("12,50 SEK", 1250), ("12,50SEK", 1250),
            ("12:-", 1200), ("1 500,-", 150_000), ("€12.50", 1250), ("12,50 €", 1250),
            ("-kr 12,50", -1250), ("kr -12,50", -1250), ("(12,50 kr)", -1250), ("12,5", 1250),
            ("0,00", 0), ("-0,00", 0), ("12,5000", 1250), ("0,5", 50), (" 12,50 ", 1250),
            ("92233720368547758,07", 9_223_372_036_854_775_807), ("1,234,567.89", 123_456_789),
            ("1,234,567", 123_456_700), ("1234,500", 123_450), ("0.500", 50),
        ]
    )
    func `an amount that can be read in one way needs no hint`(text: String, minor: Int64) throws {
        #expect(try read(text, .undecided) == minor)
    }

    @Test(
        arguments: [
            ("", AmountFault.empty), ("  ", .empty), ("saknas", .notANumber), ("-", .notANumber),
            ("12,50,", .notANumber), (",", .notANumber), ("12..50", .grouping),
            ("--12", .notANumber), ("1.23E+10", .scientific), ("1,23e5", .scientific),
            ("1.234", .ambiguous), ("12,345", .ambiguous), ("-999.000", .ambiguous),
            ("1 23,50", .grouping), ("1.23.456", .grouping), ("1234 567,00", .grouping),
            ("12,505", .ambiguous), ("12,5051", .tooManyDecimals(2)),
            ("12,50 EUR", .otherCurrency), ("92233720368547758,08", .tooLarge),
            ("99999999999999999999", .tooLarge), ("1,2.3,4", .grouping), ("12%", .notANumber),
            (":-", .notANumber), ("()", .notANumber), ("kr", .notANumber), ("12:50", .notANumber),
        ]
    )
    func `what is no amount, or two, is refused with its reason`(
        text: String,
        fault: AmountFault
    ) {
        #expect(throws: fault) { try read(text, .undecided) }
    }

    @Test func `the column's mark decides what could be read in two ways`() throws {
        #expect(try read("1.234", .comma) == 123_400)
        #expect(try read("1,234", .point) == 123_400)
        #expect(throws: AmountFault.otherMark(.comma)) { try read("12.50", .comma) }
        #expect(throws: AmountFault.otherMark(.point)) { try read("1.234,50", .point) }
        #expect(throws: AmountFault.tooManyDecimals(2)) { try read("1.234", .point) }
        #expect(throws: AmountFault.ambiguous) { try read("1.234", .mixed) }
    }

    @Test func `decimals are those of the currency`() throws {
        let kwd = try #require(Currency("KWD"))
        let jpy = try #require(Currency("JPY"))
        #expect(try read("1234.567", .point, kwd) == 1_234_567)
        #expect(try read("1234,00", .comma, jpy) == 1234)
        #expect(throws: AmountFault.tooManyDecimals(0)) { try read("1234,50", .comma, jpy) }
    }

    @Test(
        arguments: [
            (["1.234", "12,50"], DecimalMark.comma), (["1,234", "12.50"], .point),
            (["1.234.567"], .comma), (["1.234", "5"], .undecided), (["12,50", "12.50"], .mixed),
            (["1,5"], .comma), (["saknas", "", "0,75"], .comma), (["1234.567"], .point),
        ]
    )
    func `a column learns its mark from what can be read in one way`(
        texts: [String],
        mark: DecimalMark
    ) {
        var column = AmountColumn()
        for text in texts {
            let bytes = Array(text.utf8)
            column.learn(bytes, 0..<bytes.count)
        }
        #expect(column.mark == mark)
    }

    @Test(arguments: 0..<20)
    func `the quick way agrees with the long one`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let alphabet = Array("0123456789,,.- ".utf8)
        let column = AmountColumn(mark: .comma)
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...11, using: &random)).compactMap { _ in
                alphabet.randomElement(using: &random)
            }
            let bytes = Array("12345678".utf8) + text + Array("        ".utf8)
            let range = 8..<8 + text.count
            guard let quick = column.hundredths(bytes.span, range) else { continue }
            let long = try? column.minor(
                bytes.span,
                range,
                decimals: 2,
                currencyCode: Currency.sek.code
            )
            #expect(long == quick, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test func `the quick way takes what is usual`() {
        let column = AmountColumn(mark: .comma)
        for (text, minor) in [("3024,80", 302_480), ("-0,05", -5), ("123456,78", 12_345_678)] {
            let bytes = Array("        \(text)".utf8)
            #expect(column.hundredths(bytes.span, 8..<bytes.count) == Int64(minor))
        }
    }
}
