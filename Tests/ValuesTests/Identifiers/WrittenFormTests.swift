import Testing
import Values

/// The ways in which people write numbers.
struct WrittenFormTests {
    @Test(
        arguments: [
            "5567037485", "556703-7485", "556703 7485", " 556703-7485 ",
            "55\u{A0}67\u{202F}03-7485",
            "556703\u{2011}7485", "556703\u{2013}7485", "16556703-7485", "005567037485",
        ]
    )
    func `a Swedish organisation number is read in every usual form`(written: String) {
        let number = SwedishOrganisationNumber(written)
        #expect(number?.description == "5567037485")
        #expect(number?.formatted == "556703-7485")
        #expect(number?.isLegalPerson == true)
    }

    @Test(arguments: ["", "556703748", "55670374855", "556703-7486", "556703x7485", "0000000000"])
    func `what is no Swedish organisation number is refused`(written: String) {
        #expect(SwedishOrganisationNumber(written) == nil)
    }

    @Test func `a number without separators is a slice of what it was read from`() {
        let text: Text = "row;5567037485;end"
        let number = SwedishOrganisationNumber(text.slice(from: 4, count: 10))
        #expect(number?.text == "5567037485")
        #expect(number?.text.detached == "5567037485")
    }

    @Test(
        arguments: [
            ("880320-0016", nil, false, 1988), ("8803200016", nil, false, 1988),
            ("19880320-0016", 19, false, 1988), ("880320+0016", nil, true, 1888),
            ("18880320-0016", 18, false, 1888),
        ] as [(String, Int?, Bool, Int)]
    )
    func `a Swedish personal number keeps its century`(
        written: String,
        century: Int?,
        plus: Bool,
        year: Int
    ) throws {
        let number = try #require(SwedishPersonalNumber(written))
        #expect(number.description == "8803200016")
        #expect(number.century == century)
        #expect(number.isCentenarian == plus)
        #expect(!number.isCoordination)
        let today = try #require(Day(2026, 11, 21))
        #expect(number.born(asOf: today) == Day(year, 3, 20))
    }

    @Test func `without a century the latest day of birth not in the future is meant`() throws {
        let number = try #require(SwedishPersonalNumber("8803200016"))
        let before = try #require(Day(2088, 3, 19))
        #expect(number.born(asOf: before) == Day(1988, 3, 20))
        #expect(number.born(asOf: before.adding(days: 1)) == Day(2088, 3, 20))
    }

    @Test(arguments: ["701063-2391", "19701063-2391"])
    func `a coordination number has sixty added to the day`(written: String) throws {
        let number = try #require(SwedishPersonalNumber(written))
        #expect(number.isCoordination)
        #expect(number.born(asOf: try #require(Day(2026, 1, 1))) == Day(1970, 10, 3))
    }

    @Test(
        arguments: [
            "880320-0018", "881320-0014", "880230-0015", "88032+00016", "17880320-0016", "880320",
            "880300-0010", "",
        ]
    )
    func `what is no Swedish personal number is refused`(written: String) {
        #expect(SwedishPersonalNumber(written) == nil)
    }

    @Test(arguments: [("40-", "40-"), (" 40- ", "40-"), ("4 0-", "40-"), ("234 5676", "2345676")])
    func `a KID may end in a dash and have blanks`(written: String, text: String) {
        #expect(KID(written)?.description == text)
    }

    @Test(arguments: ["-", "--", "4-0", "41-", "5", "12345678901234567890123455"])
    func `a dash or a length that does not belong is refused in a KID`(written: String) {
        #expect(KID(written) == nil)
    }

    @Test func `a dash is refused where modulus 10 is agreed`() {
        #expect(KID("40-", .mod10) == nil)
        #expect(KID("40-", .mod11) != nil)
    }

    @Test(arguments: ["00002001-", "0000 2001-", "000020010"])
    func `a Norwegian organisation number never ends in a dash`(written: String) {
        #expect(NorwegianOrganisationNumber(written) == nil)
    }

    @Test(arguments: ["0000002001-", "0000.00.2001-", "00000020010", "0000002001"])
    func `a Norwegian account never ends in a dash`(written: String) {
        #expect(NorwegianAccount(written) == nil)
    }

    @Test func `an RF reference and an IBAN are read in small letters and groups`() {
        #expect(RFReference("rf18 5390 0754 7034")?.description == "RF18539007547034")
        #expect(IBAN("no93 8601 1117 947")?.description == "NO9386011117947")
        #expect(IBAN("NO93 8601 1117 947")?.country == "NO")
    }

    @Test(
        arguments: [
            "", "RF", "RF18", "NO93 8601 1117 94", "SE45 5000 0000 0583 9825 7466 1", "9386",
        ]
    )
    func `an IBAN of a wrong length is refused`(written: String) {
        #expect(IBAN(written) == nil)
    }

    @Test func `an IBAN of a known country is read`() {
        #expect(IBAN("SE45 5000 0000 0583 9825 7466") != nil)
        #expect(IBAN("DK50 0040 0440 1162 43") != nil)
    }
}
