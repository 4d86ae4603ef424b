import Formats
import Records
import Testing
import Values

@Suite struct UBLRefusalTests {
    /// Part of the sample, what it is changed to, and where and why the document is refused.
    static let bad: [(String, String, FindingCode, Int, String)] = [
        ("<cbc:ID>F-1001</cbc:ID>", "", .br02, 0, "Invoice/cbc:ID"),
        ("2026-03-02", "2026-02-31", .dateInvalid, 8, "Invoice/cbc:IssueDate"),
        ("2026-03-16", "16.03.2026", .dateInvalid, 9, "Invoice/cbc:DueDate"),
        (
            "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", "", .br04, 0,
            "Invoice/cbc:InvoiceTypeCode"
        ),
        (">380<", ">325<", .documentKind, 10, "Invoice/cbc:InvoiceTypeCode"),
        (">380<", ">INV<", .documentKind, 10, "Invoice/cbc:InvoiceTypeCode"),
        (
            ">NOK</cbc:DocumentCurrencyCode>", ">Nok</cbc:DocumentCurrencyCode>", .currencyInvalid,
            11,
            "Invoice/cbc:DocumentCurrencyCode"
        ),
        (
            "1250.20", "1250.21", .brCO15, 59,
            "Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"
        ),
        ("-0.20", "-0.21", .brCO16, 62, "Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount"),
        (
            "1250.20", "1250.200", .brDEC14, 59,
            "Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"
        ),
        (
            "1250.20", "1 250,20", .amountInvalid, 59,
            "Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"
        ),
        (
            "1250.20", "1.25E3", .amountInvalid, 59,
            "Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"
        ),
        (
            "1250.20", "99999999999999999", .brCO15, 59,
            "Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"
        ),
        (
            "\"NOK\">250<", "\"SEK\">250<", .peppolR051, 60, "Invoice/cbc:DocumentCurrencyCode"
        ),
        (
            "billing:3.0<", "billing:3.0#conformant#urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0<",
            .documentReminder, 5, "Invoice/cbc:CustomizationID"
        ),
        (
            "</cac:AccountingCustomerParty>", "</cac:AccountingSupplierParty>", .xmlMalformed, 51,
            "Invoice/cac:AccountingCustomerParty"
        ),
        ("schema:xsd:Invoice-2", "schema:xsd:Order-2", .documentKind, 4, "Invoice"),
        (
            "Kafé", "Kaf&eacute;", .xmlMalformed, 33,
            "Invoice/cac:AccountingCustomerParty/cac:Party/cac:PartyName/cbc:Name"
        ),
    ]

    @Test(arguments: bad)
    func `a document that is not an invoice is refused where it goes wrong`(
        part: String,
        other: String,
        code: FindingCode,
        line: Int,
        element: String
    ) throws {
        let outcome = try UBLSample.read(UBLSample.invoice.changing(part, to: other))
        let refusal = try #require(outcome.refusal)
        #expect(refusal.code == code)
        #expect(refusal.place.element == element)
        #expect(refusal.place.line == line)
        #expect(refusal.place.file == "in.xml")
        #expect(outcome.batch.isEmpty)
    }

    @Test func `a buyer without a name is refused`() throws {
        let text = UBLSample.creditNote.changing("Alva Exempelson", to: " ")
        let refusal = try #require(try UBLSample.read(text).refusal)
        #expect(refusal.code == .fieldMissing)
        #expect(refusal.message.contains("BT-44"))
    }

    @Test(arguments: [
        ("Reminder", "Reminder-2", FindingCode.documentReminder),
        ("Order", "Order-2", .documentKind), ("ApplicationResponse", "x", .documentKind),
        ("Catalogue", "Catalogue-2", .documentKind),
    ])
    func `another kind of UBL document is recognised and refused by name`(
        root: String,
        schema: String,
        code: FindingCode
    ) throws {
        let text =
            "<\(root) xmlns='urn:oasis:names:specification:ubl:schema:xsd:\(schema)'></\(root)>"
        #expect(EInvoiceReader.recognises(Array(text.utf8)))
        let refusal = try #require(try UBLSample.read(text).refusal)
        #expect(refusal.code == code)
        #expect(refusal.message.contains(root))
    }

    @Test func `a document in its transport envelope is recognised and refused`() throws {
        let text = "<StandardBusinessDocument xmlns='http://example.invalid/sbdh'/>"
        #expect(EInvoiceReader.recognises(Array(text.utf8)))
        #expect(try UBLSample.read(text).refusal?.code == .documentKind)
    }

    @Test func `a document type is forbidden`() throws {
        let text =
            "<!DOCTYPE Invoice [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + UBLSample.creditNote.changing("Alva", to: "&x;")
        let refusal = try #require(try UBLSample.read(text).refusal)
        #expect(refusal.code == .xmlForbidden)
        #expect(refusal.place.line == 1)
    }

    @Test func `no piece of a document is ever a document`() throws {
        let reader = EInvoiceReader()
        let bytes = Array(UBLSample.creditNote.utf8)
        for count in bytes.indices {
            let outcome = try UBLSample.read(Array(bytes[..<count]), reader)
            #expect(outcome.refusal != nil, "cut at \(count)")
        }
    }

    @Test func `findings name places and no data of the buyer`() throws {
        for (part, other, _, _, _) in Self.bad {
            let outcome = try UBLSample.read(UBLSample.invoice.changing(part, to: other))
            let words = try #require(outcome.refusal).description
            for secret in ["Skogsbryn", "999999026", "K-77", "1250", "Bakkeveien"] {
                #expect(!words.contains(secret))
            }
        }
    }

    @Test func `an amount of countless zeros is refused, not counted`() throws {
        let zeros = String(repeating: "0", count: 300)
        let text = UBLSample.invoice.changing(
            ">1000.00</cbc:PayableAmount>",
            to: ">1000.\(zeros)</cbc:PayableAmount>"
        )
        #expect(try UBLSample.read(text).refusal?.code == .amountInvalid)
    }

    @Test(arguments: ["Fakturanr;Kunde\n1;2\n", "", "<Document xmlns='urn:iso'/>", "<html>"])
    func `what is not UBL is not recognised`(text: String) {
        #expect(!EInvoiceReader.recognises(Array(text.utf8)))
    }
}
