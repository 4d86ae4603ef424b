import Formats
import Records
import Testing
import Values

@Suite struct EInvoiceSyntaxTests {
    @Test func `a cross industry invoice is read whole`() throws {
        let outcome = try UBLSample.read(CIISample.invoice)
        #expect(outcome.refusal == nil)
        #expect(outcome.summary?.format == .ciiInvoice)
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.number == "R-4711")
        #expect(invoice.kind == .invoice)
        #expect(invoice.customerNumber == "K-77")
        #expect(invoice.sellerIdentifier == "999999018")
        #expect(invoice.issued == Day(2026, 3, 2))
        #expect(invoice.due == Day(2026, 3, 16))
        #expect(invoice.total == Money(minor: 100_000, .nok))
        #expect(invoice.reference == PaymentReference(.kid, "47110001238"))
        #expect(invoice.payeeAccount == "99990600011")
        #expect(
            invoice.debtor
                == Party(
                    name: "Skogsbryn AS",
                    kind: .company,
                    identifier: "999999026",
                    email: "post@skogsbryn.example",
                    street: "Bakkeveien 3",
                    postcode: "1430",
                    city: "Ås",
                    country: "NO"
                )
        )
    }

    @Test func `a day of a cross industry invoice that is none is refused where it stands`() throws
    {
        let text = CIISample.invoice.changing("20260302", to: "20260231")
        let refusal = try #require(try UBLSample.read(text).refusal)
        #expect(refusal.code == .dateInvalid)
        let path = "ExchangedDocument/ram:IssueDateTime/udt:DateTimeString"
        #expect(refusal.place.element == "CrossIndustryInvoice/" + path)
        #expect(refusal.place.line == 15)
    }

    @Test func `a Svefaktura is read whole`() throws {
        let outcome = try UBLSample.read(SvefakturaSample.invoice)
        #expect(outcome.refusal == nil)
        #expect(outcome.summary?.format == .svefaktura)
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.number == "S-15")
        #expect(invoice.sellerIdentifier == "5599990016")
        #expect(invoice.debtor.identifier == "5599990024")
        #expect(invoice.debtor.kind == .company)
        #expect(invoice.debtor.city == "Umeå")
        #expect(invoice.due == Day(2026, 4, 1))
        #expect(invoice.total == Money(minor: 778_150, .sek))
        #expect(invoice.reference == PaymentReference(.ocr, "20260000177"))
        #expect(invoice.payeeAccount == "9912346")
    }

    @Test func `both invoices of an object envelope are read`() throws {
        let outcome = try UBLSample.read(SvefakturaSample.envelope)
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.invoices.map(\.number) == ["S-15", "S-16"])
        #expect(outcome.batch.invoices.map(\.line) == [5, 58])
        #expect(outcome.summary?.sums == [Money(minor: 1_556_300, .sek)])
    }

    @Test func `a Finvoice in ISO 8859-15 is read whole`() throws {
        let outcome = try UBLSample.read(FinvoiceSample.latin(FinvoiceSample.invoice))
        #expect(outcome.refusal == nil)
        #expect(outcome.summary?.format == .finvoice)
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.number == "2026-77")
        #expect(invoice.customerNumber == "K-77")
        #expect(invoice.sellerIdentifier == "99999909")
        #expect(invoice.debtor.name == "Hyvää Päivää Oy")
        #expect(invoice.debtor.kind == .company)
        #expect(invoice.debtor.endpoint == "0216:003799999903")
        #expect(invoice.issued == Day(2026, 3, 2))
        #expect(invoice.due == Day(2026, 3, 16))
        #expect(invoice.total == Money(minor: 12_550, .eur))
        #expect(invoice.reference == PaymentReference(.rf, "RF18539007547034"))
        #expect(invoice.payeeAccount == "FI2112345600000785")
    }

    @Test func `several Finvoices behind their frames are one file`() throws {
        let second = FinvoiceSample.invoice.changing(">2026-77<", to: ">2026-78<")
        let text =
            FinvoiceSample.frame + FinvoiceSample.invoice + "\r\n" + FinvoiceSample.frame + second
        let outcome = try UBLSample.read(FinvoiceSample.latin(text))
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.invoices.map(\.number) == ["2026-77", "2026-78"])
        // The frame has three lines, each Finvoice two of declarations before its root.
        #expect(outcome.batch.invoices.first?.line == 6)
        #expect(outcome.summary?.accepted == 2)
    }

    @Test func `a Finvoice in the body of its frame is read`() throws {
        let inner = FinvoiceSample.invoice.split(separator: "?>\n").last.map(String.init) ?? ""
        let body = "<SOAP-ENV:Header/><SOAP-ENV:Body>\(inner)</SOAP-ENV:Body>"
        let framed = FinvoiceSample.frame.changing("<SOAP-ENV:Body/>", to: body)
        let declared = "<?xml version='1.0' encoding='ISO-8859-15'?>"
        let second = framed.changing(">2026-77<", to: ">2026-78<")
        let both = declared + framed + declared + second
        let outcome = try UBLSample.read(FinvoiceSample.latin(both))
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.invoices.map(\.number) == ["2026-77", "2026-78"])
        // A frame behind that announces a third.
        let cut = declared + framed + declared + FinvoiceSample.frame
        let refusal = try UBLSample.read(FinvoiceSample.latin(cut)).refusal
        #expect(refusal?.code == .fileTruncated)
    }

    @Test func `a frame without the Finvoice it announces is a file cut off`() throws {
        let alone = try UBLSample.read(FinvoiceSample.frame)
        #expect(alone.refusal?.code == .documentKind)
        let text = FinvoiceSample.frame + FinvoiceSample.invoice + "\n<?xml version='1.0'?>"
        let cut = try UBLSample.read(FinvoiceSample.latin(text + "\n" + FinvoiceSample.frame))
        #expect(cut.refusal?.code == .fileTruncated)
    }

    @Test(arguments: [
        ("INV02", InvoiceKind.creditNote), ("INV03", .invoice), ("INV09", .invoice),
    ])
    func `the type code of a Finvoice says what it is`(code: String, kind: InvoiceKind) throws {
        let text = FinvoiceSample.invoice.changing("INV01", to: code)
        let outcome = try UBLSample.read(FinvoiceSample.latin(text))
        #expect(outcome.batch.invoices.first?.kind == kind)
    }

    @Test(arguments: [
        ("INV05", FindingCode.documentReminder), ("INV08", .documentReminder),
        ("INV06", .documentKind), ("ORD01", .documentKind),
    ])
    func `a Finvoice that is no invoice is refused`(code: String, finding: FindingCode) throws {
        let text = FinvoiceSample.invoice.changing("INV01", to: code)
        let refusal = try #require(try UBLSample.read(FinvoiceSample.latin(text)).refusal)
        #expect(refusal.code == finding)
        #expect(refusal.place.element == "Finvoice/InvoiceDetails/InvoiceTypeCode")
    }

    @Test func `instalments of a Finvoice are claims of their own`() throws {
        let parts = """
            <PartialPaymentDetails>
            <PartialPaymentVatIncludedAmount AmountCurrencyIdentifier="EUR">100,00\
            </PartialPaymentVatIncludedAmount>
            <PartialPaymentVatIncludedAmount AmountCurrencyIdentifier="EUR">25,50\
            </PartialPaymentVatIncludedAmount>
            <PartialPaymentDueDate Format="CCYYMMDD">20260316</PartialPaymentDueDate>
            <PartialPaymentDueDate Format="CCYYMMDD">20260416</PartialPaymentDueDate>
            <PartialPaymentReferenceIdentifier>12344</PartialPaymentReferenceIdentifier>
            <PartialPaymentReferenceIdentifier>12357</PartialPaymentReferenceIdentifier>
            </PartialPaymentDetails><EpiDetails>
            """
        let text = FinvoiceSample.invoice.changing("<EpiDetails>", to: parts)
        let outcome = try UBLSample.read(FinvoiceSample.latin(text))
        let invoices = outcome.batch.invoices
        #expect(invoices.map(\.number) == ["2026-77/1", "2026-77/2"])
        #expect(invoices.map(\.total.minor) == [10_000, 2_550])
        #expect(invoices.map(\.due) == [Day(2026, 3, 16), Day(2026, 4, 16)])
        #expect(invoices.map(\.reference.text) == ["12344", "12357"])
    }

    @Test func `an invoice of Fortnox is read with the share of Skatteverket`() throws {
        let outcome = try UBLSample.read(FortnoxSample.invoice)
        #expect(outcome.refusal == nil)
        #expect(outcome.summary?.format == .fortnox)
        let invoice = try #require(outcome.batch.invoices.first)
        #expect(invoice.number == "1001")
        #expect(invoice.customerNumber == "77")
        #expect(invoice.total == Money(minor: 100_000, .sek))
        #expect(invoice.deduction == Money(minor: 30_000, .sek))
        #expect(invoice.remaining == Money(minor: 70_000, .sek))
        #expect(invoice.reference == PaymentReference(.ocr, "10017"))
        #expect(invoice.debtor.country == "SE")
        #expect(invoice.debtor.email == "alva@example.com")
        #expect(invoice.status == .unknown)
    }

    @Test(arguments: [
        ("Sverige", Text("SE")), ("AT", "AT"), ("Sri Lanka", Party.unknownCountry), ("", .empty),
    ])
    func `a country of Fortnox that is not known is none at home`(name: String, code: Text) throws {
        let text = FortnoxSample.invoice.changing(">Sverige<", to: ">\(name)<")
        let outcome = try UBLSample.read(text)
        #expect(outcome.batch.invoices.first?.debtor.country == code)
        let isUnknown = code == Party.unknownCountry
        #expect(outcome.batch.findings.map(\.code) == (isUnknown ? [.wordUnknown] : []))
        #expect(!isUnknown || outcome.batch.findings[0].place.element == "Invoice/Country")
    }

    @Test func `a credit note of Fortnox names what it credits`() throws {
        let text = FortnoxSample.invoice
            .changing("<Credit>false", to: "<Credit>true")
            .changing("Reference>0<", to: "Reference>999<")
            .changing(">300<", to: ">0<")
            .changing("<Total>1000", to: "<Total>-1000")
            .changing(">700</TotalToPay", to: ">-1000</TotalToPay")
        let note = try #require(try UBLSample.read(text).batch.invoices.first)
        #expect(note.kind == .creditNote)
        #expect(note.credits == "999")
        #expect(note.total == Money(minor: 100_000, .sek))
        #expect(note.deduction == nil)
    }

    @Test func `a list of Fortnox tells which are cancelled and which are drafts`() throws {
        let outcome = try UBLSample.read(FortnoxSample.list)
        #expect(outcome.batch.invoices.map(\.number) == ["1", "2", "3"])
        #expect(outcome.batch.invoices.map(\.status) == [.unknown, .void, .draft])
    }

    /// More is prepaid than the invoice comes to.
    private static let negativeCII = CIISample.invoice
        .changing(">250.00</ram:TotalPrepaid", to: ">2250.00</ram:TotalPrepaid")
        .changing(">1000.00</ram:DuePayable", to: ">-1000.00</ram:DuePayable")
    private static let negativeUBL = UBLSample.invoice
        .changing(">250</cbc:Prepaid", to: ">2250</cbc:Prepaid")
        .changing(">1000.00</cbc:Payable", to: ">-1000.00</cbc:Payable")
    private static let negativeFinvoice = FinvoiceSample.invoice
        .replacing(">125,50", with: ">-125,50")
    private static let peppol =
        "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"

    private static let negatives: [(text: String, minor: Int64)] = [
        (negativeCII, 100_000), (negativeUBL, 100_000), (negativeFinvoice, 12_550),
        (negativeFinvoice.changing("INV01", to: "INV02"), 12_550),
    ]

    @Test(arguments: negatives)
    func `a negative invoice is a credit note where the standard has it so`(
        text: String,
        minor: Int64
    ) throws {
        let isLatin = text.contains("ISO-8859-15")
        let outcome = try UBLSample.read(isLatin ? FinvoiceSample.latin(text) : Array(text.utf8))
        let note = try #require(outcome.batch.invoices.first)
        #expect(note.kind == .creditNote)
        #expect(note.total.minor == minor)
    }

    @Test(arguments: [
        (negativeCII.changing(">380<", to: ">381<"), "CrossIndustryInvoice"),
        (negativeUBL.changing(">380<", to: ">381<"), "Invoice"),
        (negativeUBL.changing(peppol, to: "OIOUBL-2.1"), "Invoice"),
        (SvefakturaSample.invoice.changing(">7781.50<", to: ">-7781.50<"), "Invoice"),
    ])
    func `a negative amount that may mean either is refused`(text: String, root: String) throws {
        let refusal = try #require(try UBLSample.read(text).refusal)
        #expect(refusal.code == .amountInvalid)
        #expect(refusal.place.element.hasPrefix(root))
    }

    @Test(arguments: [
        CIISample.invoice, SvefakturaSample.envelope, FortnoxSample.invoice, FortnoxSample.list,
        FinvoiceSample.frame + FinvoiceSample.invoice, FinvoiceSample.invoice,
    ])
    func `every syntax is recognised, and no piece of a file is a file`(text: String) throws {
        let bytes = FinvoiceSample.latin(text)
        #expect(EInvoiceReader.recognises(Array(bytes.prefix(16_384))))
        let reader = EInvoiceReader()
        for count in bytes.indices {
            let outcome = try UBLSample.read(Array(bytes[..<count]), reader)
            #expect(outcome.refusal != nil, "cut at \(count)")
        }
    }
}
