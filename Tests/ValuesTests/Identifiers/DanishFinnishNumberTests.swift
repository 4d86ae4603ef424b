import Testing
import Values

@Suite struct DanishFinnishNumberTests {
    @Test(arguments: [
        ("99990007", "99990007"), ("DK 99 99 00 07", "99990007"), ("99990008", nil),
        ("9999000", nil), ("00000000", nil), ("SE99990007", nil), ("9999000X", nil),
    ])
    func `a CVR number has eight digits and a check`(written: String, digits: String?) {
        #expect(DanishBusinessNumber(written)?.description == digits)
    }

    @Test(arguments: [
        ("9999991-7", "99999917"), ("FI99999917", "99999917"), ("99999917", "99999917"),
        ("9999991-8", nil), ("999999-17", "99999917"), ("0000000-0", nil), ("9999991-A", nil),
    ])
    func `a Y-tunnus has seven digits and a check`(written: String, digits: String?) {
        #expect(FinnishBusinessID(written)?.description == digits)
    }

    @Test func `a Y-tunnus is printed with its hyphen`() {
        #expect(FinnishBusinessID("99999917")?.formatted == "9999991-7")
    }

    @Test func `a mistyped digit of a Finnish reference is noticed`() throws {
        var wrong = 0
        for number in 100...400 {
            let right = try #require(FinnishReference.make(Text(String(number)))?.description)
            for place in right.indices {
                var typed = right
                let digit = (Int(String(right[place])) ?? 0) + 1
                typed.replaceSubrange(place...place, with: String(digit % 10))
                if place == right.startIndex, typed.hasPrefix("0") { continue }
                if FinnishReference(typed) != nil { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }

    @Test(arguments: ["", "12", "0123", "12345678901234567890", "12a4"])
    func `of some numbers no Finnish reference is made`(number: String) {
        #expect(FinnishReference.make(Text(number)) == nil)
    }

    @Test func `a case number is quoted in Finland as a reference that banks take`() throws {
        let number = try #require(CaseNumber(creditor: 7, claim: 42))
        #expect(number.reference(in: "SE") == number.description)
        #expect(number.reference(in: "DK") == number.description)
        let quoted = number.reference(in: "FI")
        let reference = try #require(FinnishReference(quoted))
        #expect(reference.number.string == number.description)
        let international = try #require(reference.creditorReference)
        for text in [number.description, quoted, "000" + quoted, international.description] {
            #expect(CaseNumber.claim(Text(text), creditor: 7) == 42, "\(text)")
            #expect(CaseNumber.claim(Text(text), creditor: 8) == nil, "\(text)")
        }
        #expect(CaseNumber.claim(Text("RF00" + quoted), creditor: 7) == nil)
        #expect(CaseNumber.claim(Text(quoted + "0"), creditor: 7) == nil)
    }
}
