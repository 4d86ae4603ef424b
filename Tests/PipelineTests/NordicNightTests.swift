import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Creditors in Denmark and Finland, from a list in their own words to the agency's file.
@Suite struct NordicNightTests {
    @Test func `a Danish claim gets its notice and goes to the agency with what it may ask`() throws
    {
        let rig = try Rig(RigSettings.workspace([Self.danish]))
        try rig.drop(
            "liste.csv",
            """
            Fakturanr;Kundenr;Kundenavn;CVR;Adresse;Postnr;By;E-mail;Fakturadato;Forfaldsdato;\
            Valuta;Beløb;Restbeløb;Betalingsid;Type
            1001;7;Karla Holm;;Strandvejen 2;8000;Aarhus C;karla@eksempel.example;2026-02-02;\
            2026-03-02;DKK;1000,00;1000,00;;Faktura

            """,
            to: "havnebo"
        )
        try rig.soundNight("2026-03-03")
        let noticed = try rig.claim("1001", of: "havnebo")
        #expect(noticed.claim.fees == 10_000)
        #expect(noticed.claim.deadline == Sample.day("2026-03-13"))
        let letter = try rig.table("reminders/2026-03-03-1/batch-001.csv", of: "havnebo")
        #expect(letter.cell(0, "kind") == "collection-notice")
        #expect(letter.cell(0, "language") == "da")

        try rig.soundNight("2026-03-14")
        #expect(try rig.claim("1001", of: "havnebo").claim.isHandedOff)
        let cases = try rig.table("handoff/2026-03-14-1/cases-001.csv", of: "havnebo")
        #expect(cases.cell(0, "collection-cost") == "400.00")
        #expect(cases.cell(0, "collection-cost-second") == "")
        #expect(cases.cell(0, "collection-cost-law") == "dk.collection-cost.2016-07.0")
        #expect(cases.cell(0, "creditor-organisation-number") == "99990007")
        #expect(try rig.verify("havnebo") == [])
    }

    @Test func `a Finnish consumer pays interest and principal before the costs`() throws {
        let rig = try Rig(RigSettings.workspace([Self.finnish]))
        try rig.drop(
            "laskut.csv",
            """
            Laskunumero;Asiakasnumero;Asiakkaan nimi;Y-tunnus;Osoite;Postinumero;\
            Postitoimipaikka;Sähköposti;Laskun päiväys;Eräpäivä;Valuutta;Loppusumma;Avoinna;Viite
            1001;7;Aino Järvi;;Rantatie 3;00100;Helsinki;aino@esimerkki.example;2026-02-02;\
            2026-03-02;EUR;300,00;300,00;
            1002;7;Aino Järvi;;Rantatie 3;00100;Helsinki;aino@esimerkki.example;2026-02-02;\
            2026-03-02;EUR;500,00;500,00;10016

            """,
            to: "tuulivoima"
        )
        try rig.soundNight("2026-03-16")
        let reminded = try rig.claim("1001", of: "tuulivoima").claim
        #expect(reminded.fees == 500)
        #expect(reminded.interest > 0)
        let letters = try rig.table("reminders/2026-03-16-1/batch-001.csv", of: "tuulivoima")
        #expect(letters.cell(0, "language") == "fi")
        let quoted = try #require(letters.cell(0, "payment-reference"))
        #expect(FinnishReference(quoted) != nil, "\(quoted)")

        let paid = RigFiles.Paid(minor: 1000, id: "P1", reference: Text(quoted), payer: "")
        try rig.drop(
            "pankki.xml",
            try RigFiles.notification(
                "2026-03-17",
                on: PayeeAccount(kind: .iban, number: "FI1299999900000017"),
                [paid]
            ),
            to: "tuulivoima"
        )
        try rig.soundNight("2026-03-18")
        let after = try rig.claim("1001", of: "tuulivoima").claim
        #expect(after.fees == 500)
        #expect(after.interest == 0)
        #expect(after.open == 30_000 - 1000 + reminded.interest)

        try rig.soundNight("2026-03-31")
        try rig.soundNight("2026-04-20")
        let cases = try rig.table("handoff/2026-04-20-1/cases-001.csv", of: "tuulivoima")
        #expect([0, 1].map { cases.cell($0, "invoice") } == ["1001", "1002"])
        #expect([0, 1].map { cases.cell($0, "collection-cost") } == ["24.00", "24.00"])
        #expect([0, 1].map { cases.cell($0, "collection-cost-second") } == ["12.00", "12.00"])
        #expect([0, 1].map { cases.cell($0, "collection-cost-cap") } == ["120.00", "120.00"])
        #expect(try rig.verify("tuulivoima") == [])
    }

    @Test(arguments: [("a.txt", "b.txt"), ("b.txt", "a.txt")])
    func `Finnish reference payments book, and the statement adds what quotes no reference`(
        references: String,
        statement: String
    ) throws {
        let rig = try Rig(RigSettings.workspace([Self.finnish]))
        try rig.drop(
            "laskut.csv",
            """
            Laskunumero;Asiakasnumero;Asiakkaan nimi;Osoite;Postinumero;Postitoimipaikka;\
            Laskun päiväys;Eräpäivä;Valuutta;Loppusumma;Avoinna;Viite
            1001;7;Aino Järvi;Rantatie 3;00100;Helsinki;2026-02-02;2026-03-02;EUR;300,00;300,00;
            1002;7;Aino Järvi;Rantatie 3;00100;Helsinki;2026-02-02;2026-03-02;EUR;500,00;500,00;\
            10016

            """,
            to: "tuulivoima"
        )
        let files = [("reference-payments.ktl", references), ("statement.tito", statement)]
        for (file, name) in files {
            try rig.drop(name, try Repository.bytes(of: "Tests/Files/" + file), to: "tuulivoima")
        }
        let night = try rig.soundNight("2026-03-06")
        #expect(night.codes.filter { $0 == .depositTold } == [.depositTold])
        #expect(!night.codes.contains(.paymentsDiffer))
        for number in ["1001", "1002"] {
            #expect(try rig.claim(number, of: "tuulivoima").claim.open == 0)
        }
        #expect(try rig.verify("tuulivoima") == [])

        try rig.drop(
            "again.txt",
            try Repository.bytes(of: "Tests/Files/statement.tito") + [0x0D, 0x0A],
            to: "tuulivoima"
        )
        let again = try rig.soundNight("2026-03-07")
        #expect(!again.codes.contains(.paymentUnmatched))
        #expect(try rig.verify("tuulivoima") == [])
    }

    private static let danish = creditor(
        "havnebo",
        name: "Havnebo ApS",
        number: "99990007",
        country: "DK",
        account: "DK8199990000012345"
    )

    private static let finnish = creditor(
        "tuulivoima",
        name: "Tuulivoima Oy",
        number: "9999991-7",
        country: "FI",
        account: "FI1299999900000017"
    )

    private static func creditor(
        _ id: String,
        name: String,
        number: String,
        country: String,
        account: String
    ) -> String {
        [
            "- id: \(id)", "  serial: 1", "  name: \(name)",
            "  organisation-number: \"\(number)\"", "  country: \"\(country)\"",
            "  street: Storgade 1", "  postcode: \"10000\"", "  city: Byen",
            "  email: post@firma.example", "  phone: +45 90 00 00 01",
            "  classification:", "    policy: \(country.lowercased())-strict",
            "  accounts:", "    - kind: iban", "      number: \"\(account)\"",
        ].map { "  " + $0 }.joined(separator: "\n")
    }
}
