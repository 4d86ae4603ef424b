import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// The official examples beside the repository, against the facts collected beside them.
@Suite struct UBLSharedTests {
    /// What a collector wrote down of one file, with a reader of its own.
    struct Facts: Decodable {
        let type: String?
        let id: String?
        let issueDate: String?
        let dueDate: String?
        let typeCode: String?
        let currency: String?
        let payable: String?
        let paymentIds: [String]?
        let billingRefs: [String]?
        let customization: String?

        /// Whether it is an invoice or credit note of a specification that is read.
        var isInvoice: Bool {
            guard type == "Invoice" || type == "CreditNote" else { return false }
            let others = ["ehf:reminder", "payment-request", "cenbii.eu"]
            return !others.contains { customization?.contains($0) == true }
        }
    }

    private struct Collection: Decodable {
        let files: [String: Facts?]
    }

    @Test(arguments: [
        "samples/ubl/OpenPEPPOL__peppol-bis-invoice-3",
        "samples/ubl/SingleFaceToIndustry__SFTI-repository",
        "samples/ehf/anskaffelser__ehf-postaward-g3", "samples/ehf/phax__phive-rules",
    ])
    func `official examples are read to the facts beside them`(folder: String) throws {
        guard let path = Repository.shared(folder) else {
            try Test.cancel("\(folder) is not beside the repository")
        }
        let json = try Data(contentsOf: URL(fileURLWithPath: path + "/facts.computed.json"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let collection = try decoder.decode(Collection.self, from: json)
        let reader = EInvoiceReader()
        for (name, facts) in collection.files.sorted(by: { $0.key < $1.key }) {
            guard let facts else { continue }
            let bytes = try Repository.bytes(of: path + "/" + name)
            let outcome = try UBLSample.read(bytes, reader)
            guard facts.isInvoice else {
                let isReminder = facts.customization?.contains("ehf:reminder") == true
                let code: FindingCode = isReminder ? .documentReminder : .documentKind
                #expect(outcome.refusal?.code == code, "\(name)")
                continue
            }
            let invoice = try #require(outcome.batch.invoices.first, "\(name)")
            compare(invoice, facts, name)
        }
    }

    private func compare(_ invoice: Invoice, _ facts: Facts, _ name: String) {
        let payable = facts.payable ?? ""
        let isCredit = facts.type == "CreditNote" || payable.hasPrefix("-")
        #expect(invoice.kind == (isCredit ? .creditNote : .invoice), "\(name)")
        #expect(invoice.number.string == facts.id, "\(name)")
        #expect(invoice.issued.description == facts.issueDate, "\(name)")
        if let due = facts.dueDate { #expect(invoice.due?.description == due, "\(name)") }
        #expect(invoice.total.currency.description == facts.currency, "\(name)")
        let digits = DecimalText.scaled(payable, decimals: 2).map { abs($0) }
        #expect(invoice.total.minor == digits, "\(name)")
        #expect(invoice.reference.text.string == facts.paymentIds?.first ?? "", "\(name)")
        if facts.billingRefs?.count == 1, isCredit {
            #expect(invoice.credits.string == facts.billingRefs?.first, "\(name)")
        }
    }
}
