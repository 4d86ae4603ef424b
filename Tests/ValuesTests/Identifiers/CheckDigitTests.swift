import TestSupport
import Testing
import Values

struct CheckDigitTests {
    /// Facts from giro manuals and test suites, each worked again by hand.
    @Test(
        arguments: [
            ("12345678", "2"), ("001001", "7"), ("001002", "5"), ("12345", "5"),
            ("123457", "4"), ("1", "8"), ("00404040000066", "9"), ("0", "0"),
        ]
    )
    func `the Luhn digit is known`(base: String, digit: String) {
        #expect(CheckDigit.luhn(of: Array(base.utf8)) == digit.utf8.first)
        #expect(CheckDigit.isLuhn(Array((base + digit).utf8)))
    }

    @Test(arguments: [("12345678", "5"), ("40", "-"), ("31", "0"), ("1234567890", "3")])
    func `the modulus 11 digit is known`(base: String, digit: String) {
        #expect(CheckDigit.mod11(of: Array(base.utf8)) == digit.utf8.first)
        #expect(CheckDigit.isMod11(Array((base + digit).utf8), dash: true))
        #expect(CheckDigit.isMod11(Array((base + digit).utf8)) == (digit != "-"))
    }

    @Test(arguments: ["", "7", "12a4", "1 2"])
    func `what is no number has no right check`(text: String) {
        #expect(!CheckDigit.isLuhn(Array(text.utf8)))
        #expect(!CheckDigit.isMod11(Array(text.utf8)))
    }

    @Test func `letters count as two digits modulo 97`() {
        #expect(CheckDigit.remainder97(Array("RF18539007547034".utf8)) == 1)
        #expect(CheckDigit.remainder97(Array("RF18".utf8)) == nil)
        #expect(CheckDigit.remainder97(Array("rf18539007547034".utf8)) == nil)
    }

    @Test(arguments: 1...20)
    func `any single digit changed breaks the Luhn sum`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var number = base(&random)
        number.append(try #require(CheckDigit.luhn(of: number)))
        #expect(CheckDigit.isLuhn(number), "seed \(seed)")
        everyChange(of: number) { changed in
            #expect(!CheckDigit.isLuhn(changed), "seed \(seed)")
        }
    }

    @Test(arguments: 1...20)
    func `any single digit changed breaks the modulus 11 sum`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var number = base(&random)
        number.append(try #require(CheckDigit.mod11(of: number)))
        #expect(CheckDigit.isMod11(number, dash: true), "seed \(seed)")
        everyChange(of: number) { changed in
            #expect(!CheckDigit.isMod11(changed, dash: true), "seed \(seed)")
        }
    }

    @Test(arguments: 1...20)
    func `any single digit changed breaks the sum modulo 97`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let reference = try #require(RFReference.make(Text(bytes: base(&random))))
        let number = Array(reference.description.utf8)
        #expect(CheckDigit.remainder97(number) == 1, "seed \(seed)")
        everyChange(of: number) { changed in
            #expect(CheckDigit.remainder97(changed) != 1, "seed \(seed)")
        }
    }

    private func base(_ random: inout SplitMix64) -> [UInt8] {
        (0..<Int.random(in: 1...20, using: &random)).map { _ in
            UInt8.random(in: 0x30...0x39, using: &random)
        }
    }

    /// Hands over every text that differs in one digit.
    private func everyChange(of number: [UInt8], check: ([UInt8]) -> Void) {
        for index in number.indices where (0x30...0x39).contains(number[index]) {
            for digit in UInt8(0x30)...0x39 where digit != number[index] {
                var changed = number
                changed[index] = digit
                check(changed)
            }
        }
    }
}
