import Testing
import Values

struct NorwegianPersonalNumberTests {
    /// Skatteetaten's published test numbers: which series accepts them, D-number, test population.
    @Test(
        arguments: [
            ("30108299939", false, true, false, false), ("30908299902", false, true, false, true),
            ("20036914700", true, true, false, false), ("03851598730", true, true, false, true),
            ("20036914712", false, false, false, false), ("29020073150", true, true, false, false),
            ("29020105729", false, false, false, false), ("55102499947", false, true, true, false),
            ("41819077906", false, true, true, true), ("41819077302", true, true, true, true),
        ]
    )
    func `numbers of both series are told apart`(
        digits: String,
        is1964: Bool,
        is2032: Bool,
        isDNumber: Bool,
        isSynthetic: Bool
    ) {
        #expect((NorwegianPersonalNumber(digits) != nil) == is1964)
        let number = NorwegianPersonalNumber(Text(digits), series: .from2032)
        #expect((number != nil) == is2032)
        if let number {
            #expect(number.isDNumber == isDNumber)
            #expect(number.isSynthetic == isSynthetic)
        }
    }

    @Test(arguments: ["", "2003691470", "200369147000", "20 03 69 x 14700", "00000000000"])
    func `what is no personal number is refused`(written: String) {
        #expect(NorwegianPersonalNumber(written) == nil)
    }

    @Test func `blanks are let through`() {
        #expect(NorwegianPersonalNumber("200369 14700")?.description == "20036914700")
    }
}
