import Testing
import Values

struct MoneyTests {
    @Test func `amounts of one currency are added and subtracted`() throws {
        let left = Money(minor: 1_250, .sek)
        let right = Money(minor: 300, .sek)
        #expect(try left.adding(right) == Money(minor: 1_550, .sek))
        #expect(try left.subtracting(right) == Money(minor: 950, .sek))
        #expect(Money.zero(.nok).isZero)
        #expect(!left.isZero)
    }

    @Test func `two currencies are not put together`() {
        #expect(throws: MoneyError.mixedCurrencies(.sek, .nok)) {
            try Money(minor: 1, .sek).adding(Money(minor: 1, .nok))
        }
        #expect(throws: MoneyError.mixedCurrencies(.sek, .nok)) {
            try Money(minor: 1, .sek).subtracting(Money(minor: 1, .nok))
        }
        #expect(MoneyError.mixedCurrencies(.sek, .nok).description == "cannot add SEK and NOK")
    }

    @Test func `a sum past 64 bits is an error`() {
        #expect(throws: MoneyError.overflow) {
            try Money(minor: .max, .eur).adding(Money(minor: 1, .eur))
        }
        #expect(throws: MoneyError.overflow) {
            try Money(minor: .min, .eur).subtracting(Money(minor: 1, .eur))
        }
    }

    @Test(
        arguments: [
            (123_450, "SEK", "1234.50 SEK"), (-5, "NOK", "-0.05 NOK"), (0, "EUR", "0.00 EUR"),
            (1_234, "ISK", "1234 ISK"), (1_234, "KWD", "1.234 KWD"),
            (Int64.min, "DKK", "-92233720368547758.08 DKK"),
        ] as [(Int64, String, String)]
    )
    func `an amount is written with its currency's decimals`(
        minor: Int64,
        code: String,
        text: String
    ) throws {
        let currency = try #require(Currency(code))
        #expect(Money(minor: minor, currency).description == text)
    }
}

struct CurrencyTests {
    @Test(arguments: ["", "SE", "SEKK", "sek", "S3K", "ÅÄ"])
    func `what is no three capital letters is refused`(code: String) {
        #expect(Currency(code) == nil)
    }

    @Test func `a code is stored and taken back`() {
        #expect(Currency(code: Currency.sek.code) == .sek)
        #expect(Currency(code: 0) == nil)
        #expect(Currency(code: Currency.sek.code | 1 << 24) == nil)
        #expect(Currency("NOK") == .nok)
        #expect(Currency.eur.description == "EUR")
    }

    @Test func `currencies are ordered by their letters`() {
        #expect([Currency.sek, .eur, .nok, .dkk].sorted() == [.dkk, .eur, .nok, .sek])
    }
}

struct DecimalTextTests {
    @Test(
        arguments: [
            ("12.25", 4, 122_500), ("-0.5", 2, -50), ("0", 2, 0), ("450", 2, 45_000), ("007", 0, 7),
            ("9223372036854775807", 0, .max), ("1.50", 2, 150), ("-0", 2, 0),
        ] as [(String, Int, Int64)]
    )
    func `a decimal is read exactly`(text: String, decimals: Int, value: Int64) {
        #expect(DecimalText.scaled(text, decimals: decimals) == value)
    }

    @Test(
        arguments: [
            "", "-", ".5", "5.", "1,5", "1.5abc", "1e3", "+5", " 5", "5 ", "0x10", "nan", "--1",
            "1.2.3",
            "1.234", "92233720368547758.08", "92233720368547759",
        ]
    )
    func `anything else is refused`(text: String) {
        #expect(DecimalText.scaled(text, decimals: 2) == nil)
    }
}
