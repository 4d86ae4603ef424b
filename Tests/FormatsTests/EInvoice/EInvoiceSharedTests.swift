import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// Every e-invoice of the samples beside the repository has an outcome.
@Suite struct EInvoiceSharedTests {
    /// Files whose own figures contradict each other or that are none, with the code to expect.
    private static let refused: [(part: String, code: FindingCode)] = [
        ("ApplicationResponse", .documentKind), ("Statement", .documentKind),
        ("Reminder", .documentReminder), ("/ir/", .documentKind), ("/mlr/", .documentKind),
        ("2.01.xml", .documentKind), ("rfinvoice/spec/support/files/1.", .xmlForbidden),
    ]

    @Test(arguments: ["samples/oioubl", "samples/cii", "samples/svefaktura", "samples/finvoice"])
    func `every sample is read, or refused with the code for it`(folder: String) throws {
        guard let path = Repository.shared(folder) else {
            try Test.cancel("\(folder) is not beside the repository")
        }
        let reader = EInvoiceReader()
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
        let files = (names ?? []).filter { $0.hasSuffix(".xml") || $0.hasSuffix(".xml.txt") }
        #expect(!files.isEmpty)
        for name in files.sorted() {
            let bytes = try Repository.bytes(of: path + "/" + name)
            let outcome = try UBLSample.read(bytes, reader)
            let expected = Self.refused.first { name.contains($0.part) }?.code
            #expect(outcome.refusal?.code == expected, "\(name): \(outcome.refusal as Any)")
            if expected == nil { #expect(!outcome.batch.invoices.isEmpty, "\(name)") }
        }
    }
}
