import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct DebtorRegisterTests {
    static let header =
        "Kundnr;Kundtyp;Namn;Orgnr;Adress;Postnr;Ort;Land;Epost;Telefon;Språk;Peppol-id\n"
    static let row =
        "501;Företag;Bygg & Son AB;556677-8899;Storgatan 1;802 50;Gävle;Sverige;"
        + "bygg@exempel.example;070;sv;0007:5566778899\n"

    static func read(_ text: String) throws -> (batch: RecordBatch, summary: ReadSummary?, Finding?)
    {
        var batch = RecordBatch()
        do {
            let summary = try DebtorRegisterReader().read(
                ByteSource(bytes: Array(text.utf8)),
                name: "kunder.csv"
            ) { more in
                batch.debtors += more.debtors
                batch.findings += more.findings
            }
            return (batch, summary, nil)
        } catch let refused as FileRefused {
            return (batch, nil, refused.finding)
        }
    }

    @Test func `every field of a customer is read`() throws {
        let (batch, summary, _) = try Self.read(Self.header + Self.row)
        let entry = try #require(batch.debtors.first)
        #expect(entry.customerNumber == "501")
        #expect(entry.line == 2)
        let party = Party(
            name: "Bygg & Son AB",
            kind: .company,
            identifier: "5566778899",
            email: "bygg@exempel.example",
            street: "Storgatan 1",
            postcode: "802 50",
            city: "Gävle",
            country: "SE",
            endpoint: "0007:5566778899",
            language: "sv"
        )
        #expect(entry.party == party)
        #expect(summary == ReadSummary(format: .debtors, accepted: 1))
    }

    @Test(arguments: [
        ("Kundenummer;Navn;Organisasjonsnummer;Telefon;Epost;Postadresse - postnummer\n", true),
        ("Navn,Orgnr,Adresse,Adresse2,Postnr,Poststed,Land,E-post,Telefon,Medlemsnummer\n", true),
        ("Kundnr;Namn;Fakturanr;Belopp\n", false), ("Kundnr;Namn;Restsaldo\n", false),
        ("Kundnr;Namn\n", false), ("Namn;Orgnr;Epost\n", false), ("Kundnr;Kundnr;Namn\n", false),
        ("<Invoice/>", false), ("", false),
    ])
    func `a register is known by having columns of customers and no others`(
        _ head: String,
        _ isRegister: Bool
    ) {
        #expect(DebtorRegisterReader.recognises(Array(head.utf8)) == isRegister)
    }

    @Test func `a row that cannot be read is told by line and field, and the rest is read`() throws
    {
        let (batch, summary, _) = try Self.read(
            "Kundnr;Namn;Orgnr;Kundtyp\n;Bo;;\n1;;;\n2;Bo;5,56E+09;\n3;Bo\n4;Bo;;Stamkund\n5;Bo;;\n"
                + "6;\"B\"o;;\n"
        )
        #expect(batch.debtors.map(\.customerNumber) == ["4", "5"])
        #expect(
            batch.findings.map(\.code) == [
                .fieldMissing, .fieldMissing, .referenceDamaged, .csvRowLength, .csvQuoteBroken,
                .wordUnknown,
            ]
        )
        #expect(batch.findings.map(\.place.line) == [2, 3, 4, 5, 8, 6])
        #expect(
            batch.findings.map(\.place.element) == [
                "customer-number", "name", "identifier", "customer-number", "", "kind",
            ]
        )
        #expect(batch.findings[4].place.column == 2)
        #expect(summary?.accepted == 2)
        #expect(summary?.refused == 5)
    }

    @Test func `a register cut off at any byte is refused, or sound as far as it goes`() throws {
        let bytes = Array((Self.header + Self.row + Self.row).utf8)
        for end in 0..<bytes.count {
            let (batch, summary, refusal) = try Self.read(
                String(decoding: bytes[..<end], as: UTF8.self)
            )
            #expect(summary != nil || refusal != nil)
            #expect(
                batch.debtors.allSatisfy { !$0.customerNumber.isEmpty && !$0.party.name.isEmpty }
            )
        }
    }
}
