import Foundation
import Records
import Rehearsal
import TestSupport
import Testing
import Values

/// Made-up XML against the official schemas, where they stand beside the repository.
@Suite struct RehearsalSchemaTests {
    private func validate(_ file: String, _ bytes: [UInt8], _ schema: String) throws {
        guard let schema = Repository.shared("schemas/" + schema) else {
            try Test.cancel("no schemas beside the repository")
        }
        let folder = try ScratchFolder()
        let path = folder.path + "/" + file
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
        process.arguments = ["--noout", "--nonet", "--schema", schema, path]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(String(decoding: words, as: UTF8.self))")
    }

    @Test(arguments: RehearsalCountry.allCases)
    func `account reports are valid camt`(country: RehearsalCountry) throws {
        let folder = MemoryFolder()
        let plan = RehearsalPlan(
            invoices: 300,
            payments: 400,
            country: country,
            date: try #require(Day(2026, 11, 20)),
            paymentFormats: [.camt053, .camt054]
        )
        try plan.write(into: folder.folder)
        for version in ["053", "054"] {
            try validate(
                "camt.xml",
                try #require(folder.files["payments-camt\(version).xml"]),
                "iso20022/camt.\(version).001.02.xsd"
            )
        }
    }

    @Test(arguments: RehearsalCountry.allCases)
    func `documents are valid UBL`(country: RehearsalCountry) throws {
        let folder = MemoryFolder()
        let plan = RehearsalPlan(
            invoices: 60,
            payments: 0,
            country: country,
            date: try #require(Day(2026, 11, 20)),
            invoiceFormat: .ubl
        )
        try plan.write(into: folder.folder)
        #expect(folder.files.count == 60)
        let isCredit = { (bytes: [UInt8]) in
            String(decoding: bytes, as: UTF8.self).contains("<CreditNote ")
        }
        let sorted = folder.files.sorted { $0.key < $1.key }
        let credit = try #require(sorted.first { isCredit($0.value) })
        let invoice = try #require(sorted.first { !isCredit($0.value) })
        try validate(invoice.key, invoice.value, "ubl21/maindoc/UBL-Invoice-2.1.xsd")
        try validate(credit.key, credit.value, "ubl21/maindoc/UBL-CreditNote-2.1.xsd")
    }
}
