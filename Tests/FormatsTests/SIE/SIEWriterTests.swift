import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct SIEWriterTests {
    private func written(
        company: String = "Åkerö \"Måleri\" \\ Øst AB",
        number: String = "5566778899",
        currency: Currency = .sek,
        _ entries: [JournalEntry] = []
    ) throws -> (bytes: [UInt8], replaced: Int) {
        let memory = MemoryFolder()
        let head = SIEHead(
            generatedOn: Example.day(11, 30),
            companyName: company,
            organisationNumber: number,
            currency: currency,
            accounts: [BookAccount(number: "1510", name: "Kundfordringar")]
        )
        var writer = SIEWriter(try memory.folder.file("x.si"), head: head)
        for entry in entries { try writer.write(entry, series: "F", number: 12) }
        try writer.finish()
        return (memory.files["x.si"] ?? [], writer.replaced)
    }

    private let entry = JournalEntry(
        day: Example.day(11, 20),
        text: "Påminnelse {1} ÅÄÖ åäö",
        currency: .sek,
        lines: [
            Posting(account: "1510", minor: 6_001, about: "1001"),
            Posting(account: "3930", minor: -6_001),
        ]
    )

    @Test func `a file is lines of code page 437 that end in CRLF`() throws {
        let (bytes, replaced) = try written([entry])
        let head: [UInt8] = Array(
            """
            #FLAGGA 0\r
            #PROGRAM "Forfall" "1"\r
            #FORMAT PC8\r
            #GEN 20261130\r
            #SIETYP 4\r
            #ORGNR 556677-8899\r
            #FNAMN "
            """.utf8
        )
        #expect(bytes.starts(with: head))
        let company: [UInt8] =
            [0x8F] + Array("ker".utf8) + [0x94] + Array(" \\\"M".utf8) + [0x86]
            + Array("leri\\\" / Ost AB\"\r\n".utf8)
        #expect(bytes.dropFirst(head.count).starts(with: company))
        let text: [UInt8] =
            Array("#VER \"F\" \"12\" 20261120 \"P".utf8) + [0x86]
            + Array("minnelse {1} ".utf8) + [0x8F, 0x8E, 0x99, 0x20, 0x86, 0x84, 0x94]
            + Array(
                """
                " 20261130\r
                {\r
                #TRANS 1510 {} 60.01 20261120 "1001"\r
                #TRANS 3930 {} -60.01\r
                }\r

                """.utf8
            )
        #expect(Array(bytes.suffix(text.count)) == text)
        #expect(replaced == 2)
    }

    @Test(
        arguments: [
            ("5566778899", "556677-8899"), ("191212121212", "121212-1212"), ("123", "123"),
            ("", nil),
        ]
    )
    func `an organisation number has its hyphen`(number: String, wanted: String?) throws {
        let text = String(decoding: try written(company: "A", number: number).bytes, as: UTF8.self)
        let line = text.split(separator: "\r\n").first { $0.hasPrefix("#ORGNR ") }
        #expect(line.map { String($0.dropFirst(7)) } == wanted)
    }

    @Test func `books in another currency say so`() throws {
        let bytes = try written(company: "A", currency: .eur).bytes
        #expect(String(decoding: bytes, as: UTF8.self).contains("#VALUTA EUR\r\n"))
    }
}
