import Formats
import Records
import Tabular
import TestSupport
import Testing
import Values

/// What a row says, and that the quick way and the long one agree on it.
struct CSVExportRowTests {
    private func invoice(_ header: String, _ row: String, country: String = "SE") throws -> Invoice
    {
        let outcome = try ListSample.read(
            "Fakturanr;Namn;Fakturadatum;Förfallodatum;\(header)\n"
                + "1;A;2026-01-01;2026-02-01;\(row)\n",
            country: country
        )
        #expect(outcome.refusal == nil)
        return try #require(outcome.batch.invoices.first)
    }

    @Test(
        arguments: [
            ("Total", "-10,00", 1000), ("Total;Typ", "10,00;Kreditfaktura", 1000),
            ("Total;Typ", "-10,00;Kredit", 1000), ("Total;Typ", "-10,00;Faktura", 1000),
        ]
    )
    func `a credit note is told by its type or its sign`(
        header: String,
        row: String,
        minor: Int64
    ) throws {
        let invoice = try invoice(header, row)
        #expect(invoice.kind == .creditNote)
        #expect(invoice.total.minor == minor)
    }

    @Test(
        arguments: [
            ("Total;ROT-avdrag", "10000,00;3000,00", 1_000_000, 300_000),
            ("Total;ROT-avdrag", "10000,00;-3000,00", 1_000_000, 300_000),
            ("Att betala;Skattereduktion", "7000,00;3000,00", 1_000_000, 300_000),
            ("Total;Att betala;ROT/RUT", "10000,00;7000,00;3000,00", 1_000_000, 300_000),
            ("Att betala;ROT", "7000,00;", 700_000, nil),
            ("Netto;Moms;RUT", "8000,00;2000,00;0,00", 1_000_000, nil),
        ]
    )
    func `the ROT share is kept apart from a total that stays whole`(
        header: String,
        row: String,
        total: Int64,
        deduction: Int64?
    ) throws {
        let invoice = try invoice(header, row)
        #expect(invoice.total.minor == total)
        #expect(invoice.deduction?.minor == deduction)
    }

    @Test func `an amount to pay that is not total less deduction is refused`() throws {
        let outcome = try ListSample.read(
            "Fakturanr;Namn;Fakturadatum;Förfallodatum;Total;Att betala;ROT\n"
                + "1;A;2026-01-01;2026-02-01;10000,00;8000,00;3000,00\n"
        )
        #expect(outcome.batch.findings.map(\.code) == [.controlSum])
        #expect(outcome.batch.findings.map(\.place.column) == [6])
    }

    @Test(
        arguments: [
            ("Total;Restbelopp", "10,00;4,00", 400), ("Total;Restbelopp", "-10,00;-4,00", 400),
            ("Total;Restbelopp", "10,00;-4,00", 0), ("Total;Restbelopp", "10,00;", nil),
            ("Total;Inbetalt", "10,00;4,00", 600), ("Total;Inbetalt", "10,00;14,00", 0),
            ("Total;Inbetalt;Saldo", "10,00;4,00;5,00", 500), ("Total", "10,00", nil),
        ]
    )
    func `what remains is stated, or follows from what was paid`(
        header: String,
        row: String,
        remaining: Int64?
    ) throws {
        #expect(try invoice(header, row).remaining?.minor == remaining)
    }

    @Test(
        arguments: [
            ("SE", "1000116", ReferenceScheme.ocr, "1000116"),
            ("SE", "10 0011 6", .ocr, "1000116"), ("NO", "1000116", .kid, "1000116"),
            ("NO", "123456-", .kid, "123456-"), ("SE", "123456-", .free, "123456-"),
            ("SE", "RF18 5390 0754 7034", .rf, "RF18539007547034"),
            ("SE", "faktura 12", .free, "faktura 12"), ("DK", "1000116", .fik, "1000116"),
            ("SE", "", .free, ""), ("SE", "=\"0001117\"", .ocr, "0001117"),
        ]
    )
    func `the scheme of a reference follows from form and country`(
        country: String,
        text: String,
        scheme: ReferenceScheme,
        reference: String
    ) throws {
        let invoice = try invoice("Total;OCR", "10,00;\(text)", country: country)
        #expect(invoice.reference == PaymentReference(scheme, Text(reference)))
    }

    @Test(
        arguments: [
            ("Privat", PartyKind.person), ("Privatperson", .person), ("Företag", .company),
            ("Bedrift", .company), ("Company", .company), ("", .unknown),
        ]
    )
    func `a column of its own tells persons from companies`(word: String, kind: PartyKind) throws {
        #expect(try invoice("Total;Kundtyp", "10,00;\(word)").debtor.kind == kind)
    }

    @Test(
        arguments: [
            ("Betald", ReportedStatus.paid), ("Draft", .draft), ("Utkast", .draft),
            ("Makulerad", .void), ("Voided", .void), ("Kreditert", .credited),
            ("Awaiting Payment", .open), ("Forfalt", .open), ("", .unknown),
        ]
    )
    func `statuses are known in three languages`(word: String, status: ReportedStatus) throws {
        #expect(try invoice("Total;Status", "10,00;\(word)").status == status)
    }

    @Test(arguments: [("Hyra", ClaimNature.rent), ("Bredband", .ordinary), ("", .ordinary)])
    func `a column tells rent from other claims`(word: String, nature: ClaimNature) throws {
        let found = try invoice("Total;Fordringstyp", "10,00;\(word)")
        #expect(found.nature == nature)
    }

    @Test func `currencies have their own decimals`() throws {
        #expect(try invoice("Total;Valuta", "1234;jpy").total.minor == 1234)
        #expect(try invoice("Total;Valuta", "12,50;").total == Money(minor: 1250, .sek))
    }

    @Test func `net and tax that miss the total are told once and refuse nothing`() throws {
        let text =
            "Fakturanr;Namn;Fakturadatum;Förfallodatum;Netto;Moms;Total\n"
            + "1;A;2026-01-01;2026-02-01;80,00;20,00;100,00\n"
            + "2;A;2026-01-01;2026-02-01;80,40;20,10;100,00\n"
            + "3;A;2026-01-01;2026-02-01;80,00;20,00;110,00\n"
            + "4;A;2026-01-01;2026-02-01;80,00;20,00;150,00\n"
        for isPlain in [false, true] {
            let outcome = try ListSample.read(text, isPlain: isPlain)
            #expect(outcome.batch.invoices.count == 4)
            #expect(outcome.batch.findings.map(\.code) == [.controlSum])
            #expect(outcome.batch.findings.first?.severity == .warning)
            #expect(outcome.batch.findings.first?.place.line == 4)
        }
    }

    @Test(arguments: 0..<20)
    func `the quick way and the long one read the same`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let changes = [
            ("10001", "F-77"), ("10001", "\"10 001\""), ("501", ""),
            ("Åse Bjørn", "\"A \"\"B\"\"\""),
            ("5566778899", "556677-8899"), ("2026-09-15", "15.09.2026"), ("2026-10-15", ""),
            ("SEK", "NOK"), ("SEK", "JPY"), ("1 250,00", "1250,00"), ("1 250,00", "-1250,00"),
            (";250,00", ";0,00"), (";250,00", ";-250,00"), ("1000116", ""), ("1000116", "RF18"),
            ("Faktura;", "Kredit;"), ("Skickad", "Betald"), ("Skickad", ""), ("2026-10-15", "x"),
        ]
        var text = ListSample.header
        for _ in 0..<60 {
            var row = ListSample.row.changing("1 250,00", to: "1250,00")
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                guard let change = changes.randomElement(using: &random) else { continue }
                if row.contains(change.0) { row = row.changing(change.0, to: change.1) }
            }
            text += row
        }
        let quick = try ListSample.read(text)
        let long = try ListSample.read(text, block: 300, isPlain: true)
        #expect(quick.batch.invoices.map(\.facts) == long.batch.invoices.map(\.facts), "\(seed)")
        #expect(quick.batch.findings == long.batch.findings, "seed \(seed)")
        #expect(quick.summary == long.summary, "seed \(seed)")
    }
}
