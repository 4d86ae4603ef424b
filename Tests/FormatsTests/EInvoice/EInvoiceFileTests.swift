import Formats
import Records
import Testing
import Values

/// Files of several documents, and of large ones.
@Suite struct EInvoiceFileTests {
    private static func framed(_ documents: String...) -> String {
        let inner = documents.map { $0.split(separator: "?>\n").last.map(String.init) ?? "" }
        return "<StandardBusinessDocument xmlns='http://example.invalid/sbdh'>\n"
            + inner.joined(separator: "\n") + "\n</StandardBusinessDocument>"
    }

    @Test func `a document that is refused does not stop its file`() throws {
        let bad = UBLSample.invoice.changing(">F-1001<", to: "><")
        let text = Self.framed(bad, UBLSample.creditNote, CIISample.invoice)
        let outcome = try UBLSample.read(text)
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.invoices.map(\.number) == ["K55", "R-4711"])
        #expect(outcome.batch.findings.map(\.code) == [.br02])
        #expect(outcome.batch.findings.first?.place.element == "Invoice/cbc:ID")
        #expect(outcome.summary?.accepted == 2)
        #expect(outcome.summary?.refused == 1)
    }

    @Test func `a reminder in a frame is refused as one`() throws {
        let reminder =
            "<Reminder xmlns='urn:oasis:names:specification:ubl:schema:xsd:Reminder-2'/>"
        let outcome = try UBLSample.read(Self.framed(reminder, UBLSample.creditNote))
        #expect(outcome.batch.invoices.map(\.number) == ["K55"])
        #expect(outcome.batch.findings.map(\.code) == [.documentReminder])
    }

    @Test(arguments: ["Invoice", "CreditNote", "CrossIndustryInvoice", "Finvoice"])
    func `a document of an unknown namespace in a frame is refused, not lost`(
        name: String
    ) throws {
        let stranger = "<\(name) xmlns='urn:example:unknown'><ID>1</ID></\(name)>"
        let outcome = try UBLSample.read(Self.framed(stranger, UBLSample.creditNote))
        #expect(outcome.batch.invoices.map(\.number) == ["K55"])
        #expect(outcome.summary?.refused == 1)
        let finding = try #require(outcome.batch.findings.first)
        #expect(finding.code == .documentKind)
        #expect(finding.place.line == 2)
        #expect(finding.place.element == name)
        let alone = try #require(try UBLSample.read(Self.framed(stranger)).refusal)
        #expect(alone.code == .documentKind)
        #expect(alone.place.element == name)
    }

    @Test func `documents of another syntax behind the first are not lost in silence`() throws {
        let declared = "<?xml version='1.0'?>\n"
        let both = UBLSample.creditNote + "\n" + declared + UBLSample.creditNote
        #expect(try UBLSample.read(both).batch.invoices.count == 2)
        let mixed = UBLSample.creditNote + "\n" + declared + "<Finvoice></Finvoice>"
        #expect(try UBLSample.read(mixed).refusal?.code == .documentKind)
    }

    @Test func `a declaration inside a comment begins no document`() throws {
        let text = UBLSample.creditNote.changing(
            "<b:ID>K55</b:ID>",
            to: "<!-- <?xml version='1.0'?> --><b:ID>K55</b:ID>"
        )
        #expect(try UBLSample.read(text).batch.invoices.map(\.number) == ["K55"])
    }

    @Test func `OIOUBL instalments are claims of their own`() throws {
        let outcome = try UBLSample.read(Self.danish("400.00", "600.00"))
        #expect(outcome.refusal == nil)
        let parts = outcome.batch.invoices
        #expect(parts.map(\.number) == ["F-1001/1", "F-1001/2"])
        #expect(parts.map(\.total.minor) == [40_000, 60_000])
        #expect(parts.map(\.due) == [Day(2026, 3, 16), Day(2026, 4, 16)])
        #expect(parts.map(\.reference.text) == ["123456789012347", "123456789012354"])
        #expect(parts.map(\.payeeAccount) == ["81234567", "81234567"])
    }

    @Test func `instalments that do not add up are refused`() throws {
        let refusal = try #require(try UBLSample.read(Self.danish("400.00", "500.00")).refusal)
        #expect(refusal.code == .controlSum)
        #expect(refusal.place.element == "Invoice/cac:PaymentTerms/cbc:Amount")
    }

    @Test func `an instalment has the day of its own terms`() throws {
        let skonto = "<ram:SpecifiedTradePaymentTerms/>"
        let text = Self.instalments(
            skonto + Self.terms("400", "20260316") + Self.terms("600", "20260416")
        )
        let parts = try UBLSample.read(text).batch.invoices
        #expect(parts.map(\.total.minor) == [40_000, 60_000])
        #expect(parts.map(\.due) == [Day(2026, 3, 16), Day(2026, 4, 16)])
    }

    @Test func `an instalment without a day is refused, and takes none of another's`() throws {
        let text = Self.instalments(Self.terms("400", nil) + Self.terms("600", "20260416"))
        let refusal = try #require(try UBLSample.read(text).refusal)
        #expect(refusal.code == .fieldMissing)
    }

    @Test func `terms that each ask for all are one claim`() throws {
        let outcome = try UBLSample.read(Self.danish("1000.00", "1000.00"))
        #expect(outcome.batch.invoices.map(\.number) == ["F-1001"])
    }

    @Test(arguments: [
        ("<cac:InvoiceLine>", "<cac:InvoiceLine/>", 100_000, "cac:InvoiceLine/"),
        ("<cac:PaymentMeans>", "<cac:PaymentMeans/>", 1_000, "cac:PaymentMeans/"),
        ("<cac:TaxTotal>", "<cac:AllowanceCharge/>", 1_001, "cac:AllowanceCharge/"),
    ])
    func `a document with more rows than any real one is refused`(
        mark: String,
        row: String,
        count: Int,
        path: String
    ) throws {
        func text(_ count: Int) -> String {
            UBLSample.invoice.changing(mark, to: String(repeating: row, count: count) + mark)
        }
        let lenient = EInvoiceReader(profile: .lenient)
        let refusal = try #require(try UBLSample.read(text(count), lenient).refusal)
        #expect(refusal.code == .xmlForbidden)
        #expect(refusal.place.element == "Invoice/" + path)
        #expect(refusal.place.line > 0)
        // One less is taken, whatever the rules say of it.
        let less = try UBLSample.read(text(count - 1), lenient)
        #expect(less.refusal?.code != .xmlForbidden)
    }

    @Test(.timeLimit(.minutes(5)))
    func `any number of invoices may be named as credited`() throws {
        let names = (1...50_000).map { number in
            "<a:BillingReference><a:InvoiceDocumentReference><b:ID>\(number)</b:ID>"
                + "</a:InvoiceDocumentReference></a:BillingReference>"
        }
        let text = UBLSample.creditNote.changing(
            "<a:AccountingSupplierParty>",
            to: names.joined() + "<a:AccountingSupplierParty>"
        )
        let outcome = try UBLSample.read(text)
        #expect(outcome.batch.invoices.first?.credits == .empty)
        #expect(outcome.batch.findings.map(\.code) == [.sectionSkipped])
    }

    @Test func `a payee other than the seller is told`() throws {
        let payee =
            "<cac:PayeeParty><cac:PartyName><cbc:Name>Fakturabanken AS</cbc:Name></cac:PartyName>"
            + "<cac:PartyLegalEntity><cbc:CompanyID>999999034</cbc:CompanyID>"
            + "</cac:PartyLegalEntity></cac:PayeeParty><cac:PaymentMeans>"
        let text = UBLSample.invoice.changing("<cac:PaymentMeans>", to: payee)
        let outcome = try UBLSample.read(text)
        #expect(outcome.batch.invoices.count == 1)
        #expect(outcome.batch.findings.map(\.code) == [.payeeOther])
    }

    @Test func `a corrected invoice leaves the one it names`() throws {
        let reference =
            "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-1000</cbc:ID>"
            + "</cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>"
        let text = UBLSample.invoice.changing(">380<", to: ">384<")
            .changing("<cac:AccountingSupplierParty>", to: reference)
        let outcome = try UBLSample.read(text)
        #expect(outcome.batch.invoices.first?.kind == .invoice)
        #expect(outcome.batch.findings.map(\.code) == [.invoiceCorrected])
    }

    @Test func `an attachment of fifty megabytes is passed over`() throws {
        let (head, tail) = try #require(Self.halves)
        let block = [UInt8](repeating: 0x41, count: 1 << 16)
        var left = 800
        var parts = [head, tail]
        let source = unsafe ByteSource { buffer in
            if left == 800 || left == 0, !parts.isEmpty {
                if left == 800 { left -= 1 }
                let part = parts.removeFirst()
                unsafe buffer.copyBytes(from: part)
                return part.count
            }
            guard left > 0 else { return 0 }
            left -= 1
            let count = min(buffer.count, block.count)
            unsafe buffer.copyBytes(from: block[..<count])
            return count
        }
        let outcome = try ReadOutcome {
            try EInvoiceReader().read(source, name: "in.xml", receive: $0)
        }
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.invoices.map(\.number) == ["F-1001"])
    }

    /// The sample before and after the content of an attachment, each shorter than a block.
    private static var halves: ([UInt8], [UInt8])? {
        let mark = "<cac:AccountingSupplierParty>"
        let open =
            "<cac:AdditionalDocumentReference><cac:Attachment><cbc:EmbeddedDocumentBinaryObject>"
        let close =
            "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
            + "</cac:AdditionalDocumentReference>" + mark
        let parts = UBLSample.invoice.changing(mark, to: open + "|" + close).split(separator: "|")
        guard parts.count == 2 else { return nil }
        return (Array(parts[0].utf8), Array(parts[1].utf8))
    }

    /// The Cross Industry Invoice with other terms of payment.
    private static func instalments(_ terms: String) -> String {
        let name = "ram:SpecifiedTradePaymentTerms>"
        let parts = CIISample.invoice.split(separator: name)
        return String(parts[0].dropLast()) + terms + String(parts[2])
    }

    private static func terms(_ amount: String, _ due: String?) -> String {
        let day = due.map {
            "<ram:DueDateDateTime><udt:DateTimeString>\($0)</udt:DateTimeString>"
                + "</ram:DueDateDateTime>"
        }
        return "<ram:SpecifiedTradePaymentTerms>\(day ?? "")<ram:PartialPaymentAmount>\(amount)"
            + "</ram:PartialPaymentAmount></ram:SpecifiedTradePaymentTerms>"
    }

    /// The sample as OIOUBL with two FIK forms, each of so much.
    private static func danish(_ first: String, _ second: String) -> String {
        func form(_ key: Int, _ due: String, _ reference: String) -> String {
            """
            <cac:PaymentMeans><cbc:ID>\(key)</cbc:ID><cbc:PaymentMeansCode>93</cbc:PaymentMeansCode>
            <cbc:PaymentDueDate>\(due)</cbc:PaymentDueDate>
            <cbc:InstructionID>\(reference)</cbc:InstructionID><cbc:PaymentID>71</cbc:PaymentID>
            <cac:CreditAccount><cbc:AccountID>81234567</cbc:AccountID></cac:CreditAccount>
            </cac:PaymentMeans>
            """
        }
        func terms(_ key: Int, _ amount: String) -> String {
            """
            <cac:PaymentTerms><cbc:PaymentMeansID>\(key)</cbc:PaymentMeansID>
            <cbc:Amount currencyID="NOK">\(amount)</cbc:Amount></cac:PaymentTerms>
            """
        }
        let all =
            form(1, "2026-03-16", "123456789012347") + form(2, "2026-04-16", "123456789012354")
            + terms(1, first) + terms(2, second)
        let start = "<cac:PaymentMeans>"
        let end = "</cac:PaymentMeans>"
        let parts = UBLSample.invoice.split(separator: start)
        let rest = parts.last.flatMap { $0.split(separator: end).last } ?? ""
        return (parts.first.map(String.init) ?? "").changing(
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
            to: "OIOUBL-2.1"
        ) + all + String(rest)
    }
}
