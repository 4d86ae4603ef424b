import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// The rules against the unit tests of their makers, where those lie beside the repository.
@Suite struct PeppolUnitTests {
    private static let folder = "samples/ubl/OpenPEPPOL__peppol-bis-invoice-3"

    /// Fragments that are another thing to their makers than here: in each an empty element stands
    /// for something stated, which another rule of theirs (PEPPOL-EN16931-R008) forbids.
    private static let stricter: Set<String> = [
        "unit-UBL-PEPPOL/PEPPOL-EN16931-R010.xml 1", "unit-UBL-PEPPOL/PEPPOL-EN16931-R020.xml 1",
        "unit-UBL-PEPPOL/PEPPOL-EN16931-R054.xml 1", "unit-UBL-PEPPOL/PEPPOL-EN16931-R054.xml 3",
    ]

    /// What a collector wrote down of the makers' test sets.
    private struct Expected: Decodable {
        struct File: Decodable {
            let file: String
            let tests: [Fragment]
        }

        struct Fragment: Decodable {
            let success: [String]?
            let error: [String]?
            let warning: [String]?
        }

        let files: [File]
    }

    @Test func `every fragment fails by the rules it should fail by, and passes the others`() throws
    {
        guard let path = Repository.shared(Self.folder) else {
            try Test.cancel("\(Self.folder) is not beside the repository")
        }
        let json = try Data(contentsOf: URL(fileURLWithPath: path + "/unit_tests.expected.json"))
        let expected = try JSONDecoder().decode(Expected.self, from: json)
        let rules = Set(EInvoiceRule.all.map(\.code.rawValue))
        var passed: [String: Int] = [:]
        var failed: [String: Int] = [:]
        for file in expected.files {
            let bytes = try Repository.bytes(of: path + "/" + file.file)
            let fragments = Self.fragments(String(decoding: bytes, as: UTF8.self))
            #expect(fragments.count == file.tests.count, "\(file.file)")
            for (number, pair) in zip(fragments, file.tests).enumerated() {
                let (fragment, asserted) = pair
                let broken = Set(try RuleSample.broken(fragment).map(\.rawValue))
                let place = "\(file.file) \(number + 1)"
                for rule in rules.intersection(asserted.success ?? [])
                where !Self.stricter.contains(place) {
                    #expect(!broken.contains(rule), "\(rule): \(place)")
                    passed[rule, default: 0] += 1
                }
                for rule in rules.intersection((asserted.error ?? []) + (asserted.warning ?? []))
                where !Self.stricter.contains(place) {
                    #expect(broken.contains(rule), "\(rule): \(place)")
                    failed[rule, default: 0] += 1
                }
            }
        }
        // Every rule that has tests has been seen both ways.
        let strict = ["PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020", "PEPPOL-EN16931-R054"]
        #expect((passed.keys + strict).sorted() == failed.keys.sorted())
        #expect(passed.count == 23)
        #expect(passed.values.reduce(0, +) + failed.values.reduce(0, +) > 80)
    }

    /// The documents of a test set, in order; one of them may give its root element a prefix.
    private static func fragments(_ text: String) -> [String] {
        text.components(separatedBy: "</test>").dropLast().compactMap { part in
            let root = #"<((\w+:)?(Invoice|CreditNote))\s"#
            guard let begin = part.range(of: root, options: .regularExpression) else { return nil }
            let name = part[begin].dropFirst().dropLast()
            guard let end = part.range(of: "</\(name)>", options: .backwards) else { return nil }
            let document = String(part[begin.lowerBound..<end.upperBound])
            return document.contains("<cbc:CustomizationID>") ? document : named(document)
        }
    }

    /// A fragment under the name of the specification whose rules it is for.
    private static func named(_ document: String) -> String {
        guard let end = document.firstIndex(of: ">") else { return document }
        return document[...end]
            + "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:"
            + "poacc:billing:3.0</cbc:CustomizationID>" + document[document.index(after: end)...]
    }
}
