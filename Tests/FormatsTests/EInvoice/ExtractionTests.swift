import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// What a claim is made of, read here and by another program along the paths of the specifications.
@Suite struct ExtractionTests {
    /// What `Tests/Extraction/extract.py` says of a document.
    private struct Facts: Decodable {
        let file: String
        let number: String
        let issued: String
        let due: String
        let currency: String
        /// The total with tax, what is prepaid and rounding come to what is to be paid.
        let addsUp: Bool
        /// What is to be paid, by whomever.
        let total: String
        let share: String
        let remaining: String
        let reference: String
        let account: String
        let seller: String
        let identifier: String
        let customer: String
        let buyer: String
        let street: String
        let postcode: String
        let city: String
        let country: String
        let email: String
        let endpoint: String
        let credited: [String]
        let isCredit: Bool
    }

    /// Documents that make no claim of their own, and what they are refused for.
    private static let uncompared: [(part: String, code: FindingCode)] = [
        ("reminder-3.0", .documentReminder), ("payment-request-3.0", .documentKind),
        ("ehf-2-faktura-1.xml", .documentKind),
        // A document type declaration, and a type that is none.
        ("rfinvoice/spec/support/files/1.", .xmlForbidden), ("2.01.xml", .documentKind),
    ]

    @Test(arguments: [
        "samples/ubl", "samples/cii", "samples/ehf", "samples/oioubl", "samples/svefaktura",
        "samples/finvoice", "samples/export-api",
    ])
    func `both extractions agree on every field that a claim uses`(folder: String) throws {
        guard let path = Repository.shared(folder) else {
            try Test.cancel("\(folder) is not beside the repository")
        }
        try compareAll(in: path)
    }

    @Test(arguments: ["fixtures", "Tests/Files"])
    func `both extractions agree on the repository's own e-invoices`(folder: String) throws {
        try compareAll(in: Repository.root + folder)
    }

    private func compareAll(in path: String) throws {
        guard let python = Tool.path("python3") else {
            try Test.cancel("python3 is not installed")
        }
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        // The unit tests of rules are sets of fragments.
        let files = all.filter { name in
            (name.hasSuffix(".xml") || name.hasSuffix(".xml.txt")) && !name.contains("/unit-")
        }
        let script = Repository.root + "Tests/Extraction/extract.py"
        let told = try Tool.run(python, [script] + files.sorted().map { path + "/" + $0 })
        #expect(told.status == 0, "\(told.text.suffix(400))")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        var documents: [String: [Facts]] = [:]
        for line in told.text.split(separator: "\n") {
            let facts = try decoder.decode(Facts.self, from: Data(line.utf8))
            documents[facts.file, default: []].append(facts)
        }
        #expect(!documents.isEmpty)
        let reader = EInvoiceReader(profile: .lenient)
        for (file, facts) in documents.sorted(by: { $0.key < $1.key }) {
            let outcome = try UBLSample.read(try Repository.bytes(of: file), reader)
            if let other = Self.uncompared.first(where: { file.contains($0.part) }) {
                #expect(outcome.refusal?.code == other.code, "\(file)")
                continue
            }
            compare(outcome.batch.invoices, facts, file)
        }
    }

    private func compare(_ invoices: [Invoice], _ facts: [Facts], _ file: String) {
        let drafts = facts.filter { facts in !invoices.contains { $0.number.string == facts.number }
        }
        // Instalments are several claims of one document, and come to it together.
        if facts.count == 1, invoices.count > 1 {
            let sum = invoices.reduce(Int64(0)) { $0 + $1.total.minor }
            #expect(sum == minor(facts[0].total), "\(file)")
            #expect(invoices.allSatisfy { $0.number.string.hasPrefix(facts[0].number + "/") })
            return
        }
        #expect(drafts.isEmpty, "\(file)")
        #expect(invoices.count == facts.count, "\(file)")
        for (invoice, facts) in zip(invoices, facts) { compare(invoice, facts) }
    }

    private func compare(_ invoice: Invoice, _ facts: Facts) {
        let name = Comment(rawValue: facts.file)
        #expect(invoice.number.string == facts.number, name)
        #expect(invoice.issued.description == facts.issued, name)
        #expect((invoice.due?.description ?? "") == facts.due, name)
        #expect(invoice.total.currency.description == facts.currency, name)
        #expect(facts.addsUp, name)
        #expect(invoice.total.minor == minor(facts.total), name)
        #expect(invoice.deduction?.minor == minor(facts.share), name)
        #expect(invoice.remaining?.minor == minor(facts.remaining), name)
        #expect(plain(invoice.reference.text.string) == plain(facts.reference), name)
        #expect(plain(invoice.payeeAccount.string) == plain(facts.account), name)
        #expect(invoice.sellerIdentifier.string == facts.seller, name)
        #expect(invoice.customerNumber.string == facts.customer, name)
        compare(invoice.debtor, facts, name)
        #expect((invoice.kind == .creditNote) == facts.isCredit, name)
        guard invoice.kind == .creditNote else { return }
        let credited = facts.credited.count == 1 ? facts.credited[0] : ""
        #expect(invoice.credits.string == credited, name)
    }

    private func compare(_ debtor: Party, _ facts: Facts, _ name: Comment) {
        #expect(debtor.name.string == facts.buyer, name)
        #expect(debtor.identifier.string == facts.identifier, name)
        #expect(debtor.street.string == facts.street, name)
        #expect(debtor.postcode.string == facts.postcode, name)
        #expect(debtor.city.string == facts.city, name)
        #expect(debtor.country.string == facts.country, name)
        #expect(debtor.email.string == facts.email, name)
        #expect(debtor.endpoint.string == facts.endpoint, name)
    }

    private func minor(_ text: String) -> Int64? { DecimalText.scaled(text, decimals: 2) }

    /// References and accounts are compared without the blanks and points people group them by, and
    /// without the zeros that fill their field.
    private func plain(_ text: String) -> String {
        String(text.filter { $0 != " " && $0 != "." && $0 != "-" }.drop { $0 == "0" })
    }

    /// With a layout that says so, what is prepaid is the share of Skatteverket and still a claim.
    @Test func `a share that stands as prepaid is the share of both extractions`() throws {
        let path = "samples/ubl/OpenPEPPOL__peppol-bis-invoice-3/examples/Allowance-example.xml"
        guard let file = Repository.shared(path), let python = Tool.path("python3") else {
            try Test.cancel("\(path) or python3 is absent")
        }
        let script = Repository.root + "Tests/Extraction/extract.py"
        let told = try Tool.run(python, [script, file])
        let facts = try JSONDecoder().decode([String: Fact].self, from: Data(told.text.utf8))
        let layout = try #require(UBLLayout(deduction: UBLLayout.prepaidAmount))
        let reader = EInvoiceReader(layout: layout, profile: .lenient)
        let outcome = try UBLSample.read(try Repository.bytes(of: file), reader)
        let invoice = try #require(outcome.batch.invoices.first)
        let gross = try #require(facts["gross"]?.minor)
        let payable = try #require(facts["payable"]?.minor)
        #expect(invoice.total.minor == gross)
        #expect(invoice.deduction?.minor == gross - payable)
        #expect(gross != payable)
    }

    /// A fact that is text, or something else.
    private struct Fact: Decodable {
        let minor: Int64?

        init(from decoder: any Decoder) throws {
            let text = try? decoder.singleValueContainer().decode(String.self)
            minor = text.flatMap { DecimalText.scaled($0, decimals: 2) }
        }
    }
}
