import Testing
import Values

@Suite struct FIKLineTests {
    @Test(arguments: [
        ("+71<000000000000018+81234567<", "71", "000000000000018", "81234567"),
        ("+75<0000000000000026+8123456<", "75", "0000000000000026", "8123456"),
        ("+04<0000000000000026+ 1234567<", "04", "0000000000000026", "1234567"),
        (
            "Betaling +71 < 000000000000019+81234567< nej +71<004040400000669+81234567", "71",
            "004040400000669", "81234567"
        ),
        ("1+1 +71<000000000000018 +81234567<tak", "71", "000000000000018", "81234567"),
    ])
    func `a line is found in a text`(text: String, kind: Text, id: Text, creditor: Text) throws {
        let line = try #require(FIKLine(in: Text(text)))
        #expect(line.kind == kind)
        #expect(line.identifier == id)
        #expect(line.creditor == creditor)
    }

    @Test(arguments: [
        "", "+", "+71<", "71<000000000000018+81234567<", "+71<000000000000019+81234567<",
        "+71<00000000000018+81234567<", "+71<0000000000000018+81234567<", "+73<+81234567<",
        "+71<000000000000018<81234567<", "+71<000000000000018+812345<", "+71<000000000000018+",
        "+71<000000000000018+812345678<",
    ])
    func `nothing else is a line`(text: String) {
        #expect(FIKLine(in: Text(text)) == nil)
    }
}
