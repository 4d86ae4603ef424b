import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// What a claim is made of, read here and by another program along the paths of the specifications.
@Suite struct ExtractionTests {
    /// What `Tests/Extraction/extract.py` says of a file.
    private struct Facts: Decodable {
        let file: String
        let number: String
        let issued: String
        let due: String
        let currency: String
        let payable: String
        let buyer: String
        let postcode: String
        let city: String
        let country: String
        let email: String
        let reference: String
        let account: String
        let credited: String
        let credits: Int
    }

    @Test(arguments: ["samples/ubl", "samples/cii", "samples/ehf"])
    func `both extractions agree on every field that a claim uses`(folder: String) throws {
        guard let path = Repository.shared(folder) else {
            try Test.cancel("\(folder) is not beside the repository")
        }
        guard let python = Tool.path("python3") else {
            try Test.cancel("python3 is not installed")
        }
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        // The unit tests of rules are sets of fragments.
        let files = all.filter { $0.hasSuffix(".xml") && !$0.contains("/unit-") }.sorted()
        let script = Repository.root + "Tests/Extraction/extract.py"
        let told = try Tool.run(python, [script] + files.map { path + "/" + $0 })
        #expect(told.status == 0, "\(told.text.suffix(400))")
        let lines = told.text.split(separator: "\n")
        let reader = EInvoiceReader(profile: .lenient)
        var compared = 0
        // Reminders and requests for payment, which are refused by name.
        var others = 0
        for line in lines {
            let facts = try JSONDecoder().decode(Facts.self, from: Data(line.utf8))
            let outcome = try UBLSample.read(try Repository.bytes(of: facts.file), reader)
            let refusal = outcome.refusal?.code
            if refusal == .documentKind || refusal == .documentReminder { others += 1 }
            // Instalments are several claims of one document, and have tests of their own.
            guard outcome.batch.invoices.count == 1 else { continue }
            compare(outcome.batch.invoices[0], facts)
            compared += 1
        }
        print("\(folder): \(compared) of \(lines.count) documents compared")
        #expect(compared * 10 >= (lines.count - others) * 8)
    }

    private func compare(_ invoice: Invoice, _ facts: Facts) {
        let name = Comment(rawValue: facts.file)
        #expect(invoice.number.string == facts.number, name)
        #expect(invoice.issued.description == facts.issued, name)
        #expect((invoice.due?.description ?? "") == facts.due, name)
        #expect(invoice.total.currency.description == facts.currency, name)
        let minor = DecimalText.scaled(facts.payable, decimals: 2)
        #expect(invoice.total.minor == minor.map { abs($0) }, name)
        #expect(invoice.debtor.name.string == facts.buyer, name)
        #expect(invoice.debtor.postcode.string == facts.postcode, name)
        #expect(invoice.debtor.city.string == facts.city, name)
        #expect(invoice.debtor.country.string == facts.country, name)
        #expect(invoice.debtor.email.string == facts.email, name)
        #expect(plain(invoice.reference.text.string) == plain(facts.reference), name)
        #expect(plain(invoice.payeeAccount.string) == plain(facts.account), name)
        guard invoice.kind == .creditNote, facts.credits == 1 else { return }
        #expect(invoice.credits.string == facts.credited, name)
    }

    /// References and accounts are compared without the blanks and points people group them by.
    private func plain(_ text: String) -> String {
        text.filter { $0 != " " && $0 != "." && $0 != "-" }
    }
}
