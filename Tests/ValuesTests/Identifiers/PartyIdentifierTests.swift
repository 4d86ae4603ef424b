import Testing
import Values

struct PartyIdentifierTests {
    @Test(
        arguments: [
            ("556703-7485", "SE", .company), ("SE556703748501", "SE", .company),
            ("16556703-7485", "SE", .company), ("880320-0016", "SE", .person),
            ("198803200016", "SE", .person), ("701063-2391", "SE", .person),
            ("SE880320001601", "SE", .person), ("123456-7897", "SE", .person),
            ("556703-7486", "SE", .invalid), ("550000-1234", "SE", .invalid), ("", "SE", .invalid),
            ("988 077 917", "NO", .company), ("NO 995 525 828 MVA", "NO", .company),
            ("995525828MVA", "NO", .company), ("151086 95088", "NO", .person),
            ("41819077302", "NO", .person), ("988 077 918", "NO", .invalid), ("", "NO", .invalid),
            ("556703-7485", "NO", .invalid), ("988077917", "SE", .invalid),
            ("13585628", "DK", .unknown), ("556703-7485", "", .unknown),
        ] as [(Text, Text, PartyIdentifier.Kind)]
    )
    func `a number tells a person from a company`(
        number: Text,
        country: Text,
        kind: PartyIdentifier.Kind
    ) {
        #expect(PartyIdentifier.kind(of: number, country: country) == kind)
    }
}
