import Formats
import Foundation
import Records
import Tabular
import TestSupport
import Testing
import Values

struct CSVExportLayoutTests {
    @Test(
        arguments: [
            "Fakturanr;Kundnr;Namn;Orgnr;Epost;Adress;Postnr;Ort;Land;Fakturadatum;Förfallodatum;"
                + "Valuta;Totalt;Restbelopp;OCR",
            "Fakturanummer;Kundenr;Kundenavn;Organisasjonsnummer;E-post;Adresse;Postnr;Poststed;"
                + "Land;Fakturadato;Forfallsdato;Valuta;Beløp;Restbeløp;KID",
            "Invoice no.;Customer number;Customer name;Organisation number;E-mail;Street;"
                + "Postcode;City;Country;Invoice date;Due date;Currency;Total amount;Outstanding;"
                + "Payment reference",
            " FAKTURA NR ;KUND-NR;Kundnamn;Org.nr;E-postadress;Gatuadress;Postnummer;Postort;"
                + "Landkod;FAKTURADATUM (YYYY-MM-DD);Forfallodatum;Valutakod;Belopp;Utestående;"
                + "OCR-nr",
        ]
    )
    func `lists in three languages say the same`(header: String) throws {
        let row =
            "10001;501;Åse Bjørn AB;556677-8899;ase@example.com;Storgatan 1;111 22;Ålesund;"
            + "Sverige;2026-09-15;2026-10-15;NOK;1250,00;250,00;10001170\n"
        let outcome = try ListSample.read(header + "\n" + row)
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.findings.isEmpty)
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(
            invoice.facts == [
                "10001", "501", "10001170", "", "Åse Bjørn AB", "5566778899", "ase@example.com",
                "Storgatan 1", "111 22", "Ålesund", "SE", "2026-09-15", "2026-10-15",
                "1250.00 NOK", "250.00 NOK", "-", "invoice", "unknown", "unknown", "ocr", "2",
            ]
        )
        #expect(outcome.summary?.accepted == 1)
        #expect(outcome.summary?.sums == [Money(minor: 125_000, .nok)])
    }

    @Test func `Xero's rows of one invoice become one invoice`() throws {
        let header =
            "ContactName,EmailAddress,POAddressLine1,POCity,POPostalCode,POCountry,InvoiceNumber,"
            + "Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,"
            + "Description,UnitAmount,LineAmount,Currency,Type,Sent,Status\n"
        let rows = [
            "Ek Bygg AB,ek@example.com,Gatan 1,Oslo,0150,Norway,INV-1,Your job,15/09/2026,"
                + "15/10/2026,1250.00,250.00,0.00,1250.00,Nails,10.0000,400.00,SEK,Sales invoice,"
                + "Sent,Awaiting Payment",
            "Ek Bygg AB,ek@example.com,Gatan 1,Oslo,0150,Norway,INV-1,Your job,15/09/2026,"
                + "15/10/2026,1250.00,250.00,0.00,1250.00,\"Wood,\nlong\",60.0000,600.00,SEK,"
                + "Sales invoice,Sent,Awaiting Payment",
            "Ek Bygg AB,ek@example.com,Gatan 1,Oslo,0150,Norway,CN-2,,16/09/2026,16/09/2026,"
                + "-100.00,-20.00,0.00,-100.00,Nails,10.0000,-80.00,SEK,Sales credit note,Sent,"
                + "Awaiting Payment",
            "Dahl,,,,,,INV-3,,17/09/2026,17/10/2026,10.00,2.00,0.00,10.00,x,1,8.00,SEK,"
                + "Sales invoice,,Voided",
        ]
        let outcome = try ListSample.read(header + rows.joined(separator: "\r\n") + "\r\n")
        #expect(outcome.batch.findings.map(\.code) == [.csvColumnUnknown])
        #expect(outcome.batch.invoices.map(\.number) == ["INV-1", "CN-2", "INV-3"])
        #expect(outcome.batch.invoices.map(\.kind) == [.invoice, .creditNote, .invoice])
        #expect(outcome.batch.invoices.map(\.total.minor) == [125_000, 10_000, 1000])
        #expect(outcome.batch.invoices.map(\.remaining?.minor) == [125_000, 10_000, 1000])
        #expect(outcome.batch.invoices.map(\.status) == [.open, .open, .void])
        #expect(outcome.batch.invoices.map(\.line) == [2, 5, 6])
        #expect(outcome.batch.invoices[0].reference.isEmpty)
        #expect(outcome.batch.invoices[0].debtor.country == "NO")
    }

    @Test func `rows of one invoice that disagree refuse it and no other`() throws {
        let options = CSVExportOptions(rows: .linesWithTotals)
        let text =
            "Fakturanr;Namn;Fakturadatum;Förfallodatum;Total\n"
            + "1;A;2026-01-01;2026-02-01;10,00\n1;A;2026-01-01;2026-02-01;11,00\n"
            + "2;A;2026-01-01;2026-02-01;10,00\n2;B;2026-01-01;2026-02-01;10,00\n"
            + "3;A;2026-01-01;2026-02-01;10,00\n"
        let outcome = try ListSample.read(text, options: options)
        #expect(outcome.batch.invoices.map(\.number) == ["3"])
        #expect(outcome.batch.findings.map(\.code) == [.controlSum, .controlSum])
        #expect(outcome.batch.findings.map(\.place.line) == [3, 5])
        #expect(outcome.summary?.refused == 2)
    }

    @Test(arguments: [RowMeaning.lines, .scatteredLines])
    func `lines add up to their invoice`(rows: RowMeaning) throws {
        var lines = [
            "1;A;2026-01-01;2026-02-01;10,00", "1;A;2026-01-01;2026-02-01;2,50",
            "2;B;2026-01-01;2026-02-01;-7,00", "2;B;2026-01-01;2026-02-01;2,00",
            "3;C;2026-01-01;2026-02-01;1,00", "3;C;2026-01-01;31.02.2026;1,00",
        ]
        if rows == .scatteredLines { lines.swapAt(1, 2) }
        let text =
            "Fakturanr;Namn;Fakturadatum;Förfallodatum;Belopp\n" + lines.joined(separator: "\n")
        let outcome = try ListSample.read(text, options: CSVExportOptions(rows: rows))
        #expect(outcome.batch.invoices.map(\.number) == ["1", "2"])
        #expect(outcome.batch.invoices.map(\.total.minor) == [1250, 500])
        #expect(outcome.batch.invoices.map(\.kind) == [.invoice, .creditNote])
        #expect(outcome.batch.findings.map(\.code) == [.dateInvalid])
    }

    @Test func `a mapping names what no layout knows`() throws {
        let options = CSVExportOptions(
            columns: [
                .number: "Dokument", .name: "Part", .issued: "Den", .due: "Senast",
                .total: "Summa att få", .remaining: "Kvar",
            ],
            dates: .points,
            decimal: .comma,
            delimiter: .bar,
            encoding: .windows1252
        )
        let text = "Dokument|Part|Den|Senast|Summa att få|Kvar\nA1|Ek|1.9.2026|30.9.2026|1.234|0\n"
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let outcome = try ListSample.read(bytes, options: options)
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.total == Money(minor: 123_400, .sek))
        #expect(invoice.remaining == Money(minor: 0, .sek))
        #expect(invoice.issued == Day(2026, 9, 1))
    }

    @Test func `the header may stand below titles and blank rows`() throws {
        let text = "Kundreskontra\n\nPer;2026-11-20;\n\n" + ListSample.header + ListSample.row
        let outcome = try ListSample.read(text)
        #expect(outcome.batch.invoices.map(\.line) == [6])
    }
}

/// Layouts known as facts about other systems.
struct CSVExportSharedLayoutTests {
    private struct Facts: Decodable {
        struct Layout: Decodable {
            let system: String
            let kind: String
            let columns: [String]
        }
        let layouts: [Layout]
    }

    @Test func `exports of systems in use are known by their headers`() throws {
        guard let folder = Repository.shared("samples/csv") else {
            try Test.cancel("no samples beside the repository")
        }
        let bytes = try Repository.bytes(of: folder + "/headers.json")
        let layouts = try JSONDecoder().decode(Facts.self, from: Data(bytes)).layouts
        let readable = layouts.filter { layout in
            switch layout.system {
            case "Xero": layout.kind.contains("EXPORT")
            case "Zoho Invoice", "Stripe", "(unbranded, Norway)": true
            case "(unbranded, Sweden)": layout.columns.contains("fakturadatum")
            default: false
            }
        }
        #expect(readable.count >= 6)
        for layout in readable {
            let header = layout.columns.joined(separator: ",") + "\n"
            let outcome = try ListSample.read(header)
            #expect(outcome.refusal == nil, "\(layout.system)")
        }
        for layout in layouts where layout.columns.count > 2 {
            let outcome = try ListSample.read(layout.columns.joined(separator: ",") + "\n")
            if let refusal = outcome.refusal {
                #expect(refusal.code == .csvColumnMissing, "\(layout.system)")
            }
        }
    }

    @Test func `Fortnox's fields are columns, and what is to be paid leaves out ROT`() throws {
        let outcome = try ListSample.read(
            "DocumentNumber,CustomerNumber,CustomerName,OrganisationNumber,Address1,ZipCode,City,"
                + "InvoiceDate,DueDate,Currency,Net,TotalVAT,Total,TotalToPay,TaxReduction,Balance,"
                + "OCR\n"
                + "17,501,Åse Bjørn,556677-8899,Storgatan 1,80250,Gävle,2026-09-15,2026-10-15,SEK,"
                + "1000.00,250.00,1250.00,950.00,300.00,950.00,175\n"
        )
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.number == "17")
        #expect(invoice.debtor.identifier == "5566778899")
        #expect(invoice.total == Money(minor: 125_000, .sek))
        #expect(invoice.deduction == Money(minor: 30_000, .sek))
        #expect(invoice.remaining == Money(minor: 95_000, .sek))
        #expect(invoice.reference == PaymentReference(.ocr, "175"))
        #expect(outcome.batch.findings.isEmpty)
    }

    @Test func `e-conomic's list names its customer in the column Debitor`() throws {
        let outcome = try ListSample.read(
            "Fakturanummer;Debitor;Nettobeloeb;Momsbeloeb;Bruttobeloeb;Forfaldsdato;"
                + "Bogfoeringsdato\n10017;Søborg Tømrer;10.000,00;2.500,00;12.500,00;15-10-2026;"
                + "15-09-2026\n",
            country: "DK"
        )
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.debtor.name == "Søborg Tømrer")
        #expect(invoice.total.minor == 1_250_000)
        #expect(invoice.issued == Day(iso: "2026-09-15"))
        #expect(invoice.due == Day(iso: "2026-10-15"))
    }

    @Test func `the fields of e-conomic's API are columns, nested ones with a point`() throws {
        let outcome = try ListSample.read(
            "bookedInvoiceNumber,date,dueDate,currency,netAmount,vatAmount,grossAmount,remainder,"
                + "customer.customerNumber,recipient.name,recipient.address,recipient.zip,"
                + "recipient.city\n"
                + "17,2026-09-15,2026-10-15,DKK,1000,250,1250,500,501,Søborg Tømrer,Torvet 1,2860,"
                + "Søborg\n18,2026-09-16,2026-10-16,DKK,-80,-20,-100,0,501,Søborg Tømrer,,,\n",
            country: "DK"
        )
        #expect(outcome.batch.findings.isEmpty)
        let invoices = outcome.batch.invoices
        #expect(invoices.map(\.number) == ["17", "18"])
        #expect(invoices.map(\.kind) == [.invoice, .creditNote])
        #expect(invoices.map(\.total.description) == ["1250.00 DKK", "100.00 DKK"])
        #expect(invoices[0].remaining?.minor == 50_000)
        #expect(invoices[0].customerNumber == "501")
        #expect(invoices[0].debtor.name == "Søborg Tømrer")
        #expect(invoices[0].debtor.city == "Søborg")
    }

    @Test(arguments: [false, true])
    func `a reference of another length than its source's is damaged`(isPlain: Bool) throws {
        let header = "Fakturanr;Namn;Fakturadato;Forfallsdato;Beløp;KID\n"
        let rows = ["0000123455", "123455", "", "12345678903"].enumerated().map { index, kid in
            "\(index + 1);Bo;2026-09-15;2026-10-15;100,00;\(kid)\n"
        }
        let outcome = try ListSample.read(
            header + rows.joined(),
            country: "NO",
            options: CSVExportOptions(referenceLength: 10),
            isPlain: isPlain
        )
        #expect(outcome.batch.invoices.map(\.number) == ["1", "3"])
        #expect(outcome.batch.findings.map(\.code) == [.referenceDamaged, .referenceDamaged])
        #expect(outcome.batch.findings.map(\.place.line) == [3, 5])
        #expect(outcome.batch.findings[0].message.contains("takes zeros in front away"))
        #expect(!outcome.batch.findings[1].message.contains("zeros"))
    }

    @Test func `a second header row in the middle of a file is refused by its line`() throws {
        let outcome = try ListSample.read(
            ListSample.header + ListSample.row + "\u{FEFF}" + ListSample.header + ListSample.row
        )
        #expect(outcome.batch.invoices.count == 2)
        #expect(outcome.batch.findings.map(\.code) == [.currencyInvalid])
        #expect(outcome.batch.findings.map(\.place.line) == [3])
        #expect(outcome.batch.findings.map(\.severity) == [.error])
    }

    @Test func `a list of another make is refused by what it lacks`() throws {
        guard let folder = Repository.shared("samples/csv") else {
            print("skipped: no samples beside the repository")
            return
        }
        let path =
            "/VillyIb__e-conomic_invoicing_using_REST-API/test/"
            + "Eu.Iamia.Invoicing.CSVLoader.UnitTests/TestData/G4.csv"
        let outcome = try ListSample.read(try Repository.bytes(of: folder + path))
        #expect(outcome.refusal?.code == .csvColumnMissing)
    }
}
