import Intake
import Records
import TestSupport
import Testing
import Values

@Suite
struct QuarantineReasonTests {
    private let night = Day(number: 20_778)
    private let findings = [
        Finding(.csvColumnUnknown, at: Place(file: "a.csv", line: 1), "unknown column 'Extra'"),
        Finding(
            .controlSum,
            at: Place(file: "a.csv", line: 90),
            "the sum of the rows differs from the control sum in the last record"
        ),
        Finding(.recordOrder, at: Place(file: "a.csv", line: 7), "record 20 outside a section"),
        Finding(.fileTruncated, at: Place(file: "a.csv"), "no closing record"),
    ]

    @Test(arguments: ["sv", "nb", "da", "fi", "en"])
    func `a reason is told in the creditor's language`(language: String) throws {
        let reason = QuarantineReason(
            "a.csv",
            night: night,
            findings: findings,
            language: language
        )
        try Golden.expect(
            Array(reason.text.utf8),
            "Tests/Goldens/Intake/reason-\(language).txt"
        )
    }

    @Test func `another language is answered in English`() {
        let english = QuarantineReason("a", night: night, findings: findings, language: "en")
        #expect(QuarantineReason("a", night: night, findings: findings, language: "de") == english)
    }

    @Test(arguments: FindingCode.allCases)
    func `every finding has words in every language`(code: FindingCode) {
        var texts: Set<String> = []
        for language in ["sv", "nb", "da", "fi", "en"] {
            let finding = Finding(code, at: Place(file: "a.csv"), "something is wrong")
            let text = QuarantineReason(
                "a.csv",
                night: night,
                findings: [finding],
                language: language
            ).text
            #expect(text.split(separator: "\n").count == 7)
            texts.insert(text)
        }
        #expect(texts.count == 5)
    }

    @Test func `no more than a hundred findings are listed`() {
        let many = (1...130).map { line in
            Finding(.amountInvalid, at: Place(file: "a.csv", line: line), "no amount")
        }
        let text = QuarantineReason("a.csv", night: night, findings: many, language: "en").text
        #expect(text.contains("a.csv:100: no amount"))
        #expect(!text.contains("a.csv:101:"))
        #expect(text.hasSuffix("  and 30 more\n"))
    }
}
