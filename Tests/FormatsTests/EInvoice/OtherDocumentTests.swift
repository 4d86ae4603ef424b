import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// Documents that are known and no invoices: alone, in a frame and behind an invoice.
@Suite struct OtherDocumentTests {
    private static let declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let sbdh =
        "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"
    /// The start and end tags of frames; a header first, as in real ones.
    static let frames = [
        (
            "<StandardBusinessDocument xmlns='\(sbdh)'><StandardBusinessDocumentHeader/>",
            "</StandardBusinessDocument>"
        ),
        (
            "<o:ObjectEnvelope xmlns:o='urn:sfti:documents:ObjectEnvelope:1:0'><o:Objects>",
            "</o:Objects></o:ObjectEnvelope>"
        ),
        (
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header/><s:Body>",
            "</s:Body></s:Envelope>"
        ),
    ]

    /// A document of the second line of its file, with what nobody else may read in it.
    private static func document(_ name: String, _ namespace: String) -> String {
        let space = namespace.isEmpty ? " xmlns=''" : " xmlns:x='\(namespace)'"
        let name = namespace.isEmpty ? name : "x:" + name
        return "\n<\(name)\(space)><Party>Skogsbryn Hemlig</Party><ID>S-9</ID></\(name)>\n"
    }

    /// An invoice that may stand in a frame.
    private static let invoice =
        UBLSample.creditNote.split(separator: "?>\n").last.map(String.init) ?? ""

    @Test(arguments: frames)
    func `every document that is known is told beside an invoice, and the invoice read`(
        start: String,
        end: String
    ) throws {
        let reader = EInvoiceReader()
        #expect(EInvoiceReader.otherDocuments.count == 23)
        for (name, namespace) in EInvoiceReader.otherDocuments {
            let text = start + Self.document(name, namespace) + Self.invoice + end
            #expect(EInvoiceReader.recognises(Array(text.utf8)))
            let outcome = try UBLSample.read(text, reader)
            #expect(outcome.refusal == nil, "\(name)")
            #expect(outcome.batch.invoices.map(\.number) == ["K55"], "\(name)")
            #expect(outcome.summary?.accepted == 1 && outcome.summary?.refused == 1, "\(name)")
            check(outcome.batch.findings, name)
            // Behind the invoice it is the same.
            let behind = try UBLSample.read(
                start + Self.invoice + Self.document(name, namespace) + end,
                reader
            )
            #expect(behind.batch.invoices.map(\.number) == ["K55"], "\(name)")
            #expect(behind.batch.findings.map(\.message) == outcome.batch.findings.map(\.message))
        }
    }

    private func check(_ findings: [Finding], _ name: String) {
        #expect(findings.count == 1, "\(name)")
        guard let finding = findings.first else { return }
        #expect(finding.code == (name == "Reminder" ? .documentReminder : .documentKind))
        #expect(finding.severity == .error, "\(name)")
        #expect(finding.place.file == "in.xml" && finding.place.line == 2, "\(name)")
        #expect(finding.place.element == name)
        #expect(finding.message.contains("expected"), "\(name)")
        for secret in ["Skogsbryn", "Hemlig", "S-9", "xmlns"] {
            #expect(!finding.description.contains(secret), "\(name)")
        }
    }

    @Test(arguments: [
        ("Order", "followed up once it is invoiced"), ("Catalogue", "once it is invoiced"),
        ("ApplicationResponse", "give the instruction 'dispute'"),
        ("AttachedDocument", "drop the document that is attached"),
        ("RemittanceAdvice", "booked from the bank's files"),
        ("SelfBilledInvoice", "once it comes as an invoice"),
    ])
    func `the finding says what to do`(name: String, advice: String) throws {
        let namespace = "urn:oasis:names:specification:ubl:schema:xsd:\(name)-2"
        let alone = try UBLSample.read(Self.document(name, namespace))
        let refusal = try #require(alone.refusal)
        #expect(refusal.code == .documentKind)
        #expect(refusal.place.line == 2 && refusal.place.element == name)
        #expect(refusal.message.contains(advice))
        #expect(alone.batch.isEmpty)
    }

    @Test func `a document behind an invoice, of its own declaration, stops nothing`() throws {
        let order = Self.document(
            "Order",
            "urn:oasis:names:specification:ubl:schema:xsd:Order-2"
        )
        let text =
            UBLSample.invoice + "\n" + Self.declared + order + Self.declared + Self.invoice
        let outcome = try UBLSample.read(text)
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.invoices.map(\.number) == ["F-1001", "K55"])
        #expect(outcome.batch.findings.map(\.code) == [.documentKind])
        #expect(outcome.batch.findings.first?.place.element == "Order")
    }

    @Test func `what is wrong further down says less than the root`() throws {
        let text = "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'><ID>"
        let refusal = try #require(try UBLSample.read(text).refusal)
        #expect(refusal.code == .documentKind)
        #expect(refusal.place.element == "Order")
    }

    @Test func `an element of an order inside an invoice is no document`() throws {
        let order =
            "<x:Order xmlns:x='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>"
            + "<cac:AccountingSupplierParty>"
        let text = UBLSample.invoice.changing("<cac:AccountingSupplierParty>", to: order)
        let outcome = try UBLSample.read(text)
        #expect(outcome.batch.invoices.map(\.number) == ["F-1001"])
        #expect(outcome.batch.findings.isEmpty)
    }

    /// The schemas beside the repository name their roots themselves.
    @Test func `every official schema is of a document that is read or told`() throws {
        guard let path = Repository.shared("schemas/ubl21/maindoc") else {
            try Test.cancel("the schemas are not beside the repository")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { $0.hasSuffix(".xsd") }
            .compactMap { $0.split(separator: "-").dropFirst().first.map(String.init) }
        #expect(!names.isEmpty)
        let told = Set(EInvoiceReader.otherDocuments.map(\.name))
        for name in names {
            let isRead = ["Invoice", "CreditNote"].contains(name)
            #expect(told.contains(name) != isRead, "\(name)")
        }
    }
}
