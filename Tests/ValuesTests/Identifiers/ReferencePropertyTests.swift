import TestSupport
import Testing
import Values

/// What is made is right, and gives back what it was made of.
struct ReferencePropertyTests {
    @Test(arguments: 1...20)
    func `an OCR reference gives back its number`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for form in OCRForm.allCases {
            for padding in ["", "0", "17"] as [Text] {
                let number = digits(1...20, &random)
                let made = try #require(OCRReference.make(number, form: form, padding: padding))
                #expect(OCRReference(made.text, form: form) == made, "seed \(seed)")
                #expect(made.number(form: form, padding: padding) == number, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 1...20)
    func `a KID is right by the sum it was made with`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for sum in KIDSum.allCases {
            let number = digits(1...24, &random)
            let made = try #require(KID.make(number, sum))
            #expect(KID(made.text, sum) == made, "seed \(seed)")
            #expect(made.text.slice(from: 0, count: number.count) == number, "seed \(seed)")
        }
    }

    @Test(arguments: 1...20)
    func `an RF reference keeps its number`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let number = digits(1...21, &random)
        let made = try #require(RFReference.make(number))
        #expect(RFReference(made.text) == made, "seed \(seed)")
        #expect(made.text.slice(from: 4, count: number.count) == number, "seed \(seed)")
    }

    @Test(arguments: [1, 9, 10, 99_999], [1, 999_999_999] as [Int64])
    func `a case number is a valid OCR reference and KID`(creditor: Int, claim: Int64) throws {
        let number = try #require(CaseNumber(creditor: creditor, claim: claim))
        #expect(OCRReference(number.description) != nil)
        #expect(KID(Text(number.description), .mod10) != nil)
        #expect(number.description.utf8.count <= 15)
    }

    @Test func `a case number is known`() {
        #expect(CaseNumber(creditor: 7, claim: 42)?.description == "70000000425")
        #expect(CaseNumber(creditor: 0, claim: 1) == nil)
        #expect(CaseNumber(creditor: 100_000, claim: 1) == nil)
        #expect(CaseNumber(creditor: 1, claim: 0) == nil)
        #expect(CaseNumber(creditor: 1, claim: 1_000_000_000) == nil)
    }

    @Test(
        arguments: [("001001", "0010017"), ("001002", "0010025")]
    )
    func `a KID of the Nets examples is made`(number: Text, kid: String) {
        #expect(KID.make(number, .mod10)?.description == kid)
    }

    @Test func `an OCR reference of the giro examples is made`() {
        #expect(OCRReference.make("12345")?.description == "123455")
        #expect(OCRReference.make("12345", form: .lengthDigit)?.description == "1234574")
        #expect(RFReference.make("539007547034")?.description == "RF18539007547034")
    }

    @Test(arguments: ["", "12a", "1234567890123456789012345"] as [Text])
    func `nothing is made of what is no number or too long`(number: Text) {
        #expect(OCRReference.make(number) == nil)
        #expect(KID.make(number, .mod11) == nil)
        #expect(number == "12a" || RFReference.make(number) == nil)
    }

    private func digits(_ count: ClosedRange<Int>, _ random: inout SplitMix64) -> Text {
        Text(
            bytes: (0..<Int.random(in: count, using: &random)).map { _ in
                UInt8.random(in: 0x30...0x39, using: &random)
            }
        )
    }
}
