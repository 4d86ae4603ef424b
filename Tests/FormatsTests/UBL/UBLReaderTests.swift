import Formats
import Records
import Testing
import Values

@Suite struct UBLReaderTests {
    @Test func `an invoice is read whole`() throws {
        let outcome = try UBLSample.read(UBLSample.invoice)
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.findings.isEmpty)
        #expect(outcome.summary?.accepted == 1)
        let total = Money(minor: 100_000, .nok)
        #expect(outcome.summary?.sums == [total])
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.kind == .invoice)
        #expect(invoice.number == "F-1001")
        #expect(invoice.customerNumber == "K-77")
        #expect(invoice.sellerIdentifier == "999999018")
        #expect(invoice.issued == Day(2026, 3, 2))
        #expect(invoice.due == Day(2026, 3, 16))
        #expect(invoice.total == total)
        #expect(invoice.deduction == nil)
        #expect(invoice.remaining == nil)
        #expect(invoice.reference == PaymentReference(.kid, "47110001238"))
        #expect(invoice.payeeAccount == "99990600011")
        #expect(invoice.credits.isEmpty)
        #expect(invoice.line == 4)
    }

    @Test func `every line of the buyer's address is read, number and floor behind the street`()
        throws
    {
        let text = UBLSample.invoice.changing(
            "<cbc:StreetName>Bakkeveien 3</cbc:StreetName>",
            to: "<cbc:Postbox>77</cbc:Postbox><cbc:Floor>2. sal</cbc:Floor><cbc:Room>tv</cbc:Room>"
                + "<cbc:StreetName>Bakkeveien</cbc:StreetName>"
        ).changing(
            "</cbc:AdditionalStreetName>",
            to: "</cbc:AdditionalStreetName><cbc:BuildingNumber>3</cbc:BuildingNumber>"
                + "<cac:AddressLine><cbc:Line>c/o Ek</cbc:Line></cac:AddressLine>"
        )
        let invoice = try #require(try UBLSample.read(text).batch.invoices.first)
        #expect(invoice.debtor.street == "Bakkeveien 3, 2. sal tv, 77, Postboks 12, c/o Ek")
    }

    @Test func `the buyer is read with address and number`() throws {
        let text = UBLSample.invoice.changing(
            "<cbc:CompanyID schemeID=\"0192\">999999026",
            to: "<cbc:CompanyID schemeID=\"0192\">999 999 026"
        )
        let outcome = try UBLSample.read(text)
        #expect(outcome.batch.findings.map(\.code) == [.peppolOrganisationNO])
        let invoice = try #require(outcome.batch.invoices.first)
        let buyer = Party(
            name: "Skogsbryn & Sønn AS",
            kind: .company,
            identifier: "999999026",
            email: "post@skogsbryn.example",
            street: "Bakkeveien 3, Postboks 12",
            postcode: "1430",
            city: "Ås",
            country: "NO",
            endpoint: "0192:999999026"
        )
        #expect(invoice.debtor == buyer)
    }

    @Test func `a credit note is read with what it credits`() throws {
        let outcome = try UBLSample.read(UBLSample.creditNote)
        let note = try #require(outcome.batch.invoices.first)
        #expect(note.kind == .creditNote)
        #expect(note.credits == "20260001")
        #expect(note.due == Day(2026, 3, 30))
        #expect(note.total == Money(minor: 9_950, .sek))
        #expect(note.reference == PaymentReference(.ocr, "20260000177"))
        #expect(note.sellerIdentifier == "5599990016")
        #expect(note.debtor.kind == .unknown)
    }

    @Test func `a negative invoice is a credit note of the positive amount`() throws {
        let text = UBLSample.invoice
            .replacing(">1000.16<", with: ">-1000.16<").replacing(">250.04<", with: ">-250.04<")
            .changing(">1250.20<", to: ">-1250.20<").changing(">250<", to: ">-250<")
            .changing(">-0.20<", to: ">0.20<").changing(
                ">1000.00</cbc:Payable",
                to: ">-1000.00</cbc:Payable"
            )
        let outcome = try UBLSample.read(text)
        let note = try #require(outcome.batch.invoices.first, "\(outcome.refusal as Any)")
        #expect(note.kind == .creditNote)
        #expect(note.total == Money(minor: 100_000, .nok))
    }

    @Test func `a credit note that names two invoices credits neither by itself`() throws {
        let text = UBLSample.creditNote.changing(
            "</a:BillingReference>",
            to: "</a:BillingReference><a:BillingReference><a:InvoiceDocumentReference>"
                + "<b:ID>20260002</b:ID></a:InvoiceDocumentReference></a:BillingReference>"
        )
        let outcome = try UBLSample.read(text)
        #expect(outcome.batch.invoices.first?.credits == "")
        #expect(outcome.batch.findings.map(\.code) == [.sectionSkipped])
    }

    @Test func `the prepaid amount is the ROT share where the creditor says so`() throws {
        let layout = try #require(UBLLayout(deduction: UBLLayout.prepaidAmount))
        let outcome = try UBLSample.read(UBLSample.invoice, EInvoiceReader(layout: layout))
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.deduction == Money(minor: 25_000, .nok))
        #expect(invoice.total == Money(minor: 125_000, .nok))
    }

    @Test func `another element can state the ROT share and is summed`() throws {
        let layout = try #require(UBLLayout(deduction: "cac:PrepaidPayment/cbc:PaidAmount"))
        let paid =
            "<cac:PrepaidPayment><cbc:PaidAmount currencyID=\"NOK\">100.50</cbc:PaidAmount>"
            + "</cac:PrepaidPayment>"
        let text = UBLSample.invoice.changing(
            "<cac:LegalMonetaryTotal>",
            to: paid + paid + "<cac:LegalMonetaryTotal>"
        )
        let outcome = try UBLSample.read(text, EInvoiceReader(layout: layout))
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.deduction == Money(minor: 20_100, .nok))
        #expect(invoice.total == Money(minor: 120_100, .nok))
    }

    @Test(arguments: [
        "PrepaidAmount", "cac:PrepaidPayment", "cbc:PaidAmount/cac:X", "cac:/cbc:", "",
        "cac:LegalMonetaryTotal/cbc:PayableAmount", "cac:A|B/cbc:C",
    ])
    func `a path that cannot state a share is no layout`(path: String) {
        #expect(UBLLayout(deduction: path) == nil)
    }

    @Test(arguments: [
        ("380", InvoiceKind.invoice), ("383", .invoice), ("384", .invoice), ("389", .invoice),
        ("82", .invoice), ("381", .creditNote), ("261", .creditNote), ("81", .creditNote),
    ])
    func `the type code says what a document is`(code: String, kind: InvoiceKind) throws {
        let text = UBLSample.invoice.changing(">380<", to: ">\(code)<")
        #expect(try UBLSample.read(text).batch.invoices.first?.kind == kind)
    }

    @Test func `a factored invoice is told`() throws {
        let outcome = try UBLSample.read(UBLSample.invoice.changing(">380<", to: ">393<"))
        #expect(outcome.batch.findings.map(\.code) == [.payeeOther])
    }

    @Test(arguments: [
        ("RF95 2026 0000 17", PaymentReference(.rf, "RF952026000017")),
        ("4711-", PaymentReference(.kid, "4711-")),
        ("Faktura F-1001", PaymentReference(.free, "Faktura F-1001")),
    ])
    func `a reference is what its form says`(text: String, reference: PaymentReference) throws {
        let document = UBLSample.invoice.changing("4711000 1238", to: text)
        #expect(try UBLSample.read(document).batch.invoices.first?.reference == reference)
    }

    @Test(arguments: [
        ("999 999 026", "0192", PartyKind.company, "999999026"),
        ("NO999999026MVA", "0192", .company, "999999026"),
        ("559999-0016", "0007", .company, "5599990016"),
        ("165599990016", "0007", .company, "5599990016"),
        ("850101-1234", "0007", .unknown, "8501011234"),
        ("GB983294", "0184", .company, "GB983294"),
        ("99", "0088", .unknown, "99"),
    ])
    func `a buyer is a company only by its number`(
        number: String,
        scheme: String,
        kind: PartyKind,
        identifier: String
    ) throws {
        let text = UBLSample.invoice
            .changing(
                "CompanyID schemeID=\"0192\">999999026",
                to: "CompanyID schemeID=\"\(scheme)\">\(number)"
            )
            .changing("> NO <", to: "> GB <")
        let buyer = try #require(try UBLSample.read(text).batch.invoices.first?.debtor)
        #expect(buyer.kind == kind)
        #expect(buyer.identifier == Text(identifier))
    }

    @Test func `one reader gives the same for a file whatever it read before`() throws {
        let reader = EInvoiceReader()
        for _ in 0..<3 {
            #expect(try UBLSample.read("<Invoice>", reader).refusal != nil)
            let note = try UBLSample.read(UBLSample.creditNote, reader)
            #expect(note.batch.invoices.first?.customerNumber == "")
            let invoice = try UBLSample.read(UBLSample.invoice, reader)
            #expect(invoice.batch.invoices.first?.credits == "")
        }
    }
}
