import Intake
import Records
import TestSupport
import Testing
import Values

@Suite
struct QuarantineReasonTests {
    private static let languages = ["sv", "nb", "da", "fi", "en"]
    private let night = Day(number: 20_778)
    private let findings = [
        Finding(.csvColumnUnknown, at: Place(file: "a.csv", line: 1), "unknown column 'Extra'"),
        Finding(
            .controlSum,
            at: Place(file: "a.csv", line: 90),
            "the sum of the rows differs from the control sum in the last record"
        ),
        Finding(.recordOrder, at: Place(file: "a.csv", line: 7), "record 20 outside a section"),
        Finding(
            .amountInvalid,
            at: Place(file: "a.csv", line: 3, column: 4, element: "total"),
            "no amount"
        ),
        Finding(.fileTruncated, at: Place(file: "a.csv"), "no closing record"),
    ]

    @Test(arguments: languages)
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

    @Test(arguments: FindingChapter.all.filter(\.isOfFiles).flatMap(\.entries).map(\.code))
    func `every finding that sets a file aside is explained in every language`(
        code: FindingCode
    ) {
        var texts: Set<[Substring]> = []
        for language in Self.languages {
            let finding = Finding(code, at: Place(file: "a.csv", line: 5), "something is wrong")
            let text = QuarantineReason(
                "a.csv",
                night: night,
                findings: [finding],
                language: language
            ).text
            let lines = text.split(separator: "\n")
            #expect(lines.count == 9)
            #expect(lines.dropFirst(4).first?.hasSuffix(" 5") == true)
            texts.insert(Array(lines[3...6]))
        }
        #expect(texts.count == Self.languages.count)
    }

    @Test func `three places of a cause are named, and how many more there are`() {
        let text = many(of: .amountInvalid, 5)
        #expect(text.contains("\nPlace: line 1; line 2; line 3; and 2 more\n"))
    }

    @Test func `no more than a hundred findings are listed`() {
        let text = many(of: .amountInvalid, 130)
        #expect(text.contains("a.csv:100: no amount"))
        #expect(!text.contains("a.csv:101:"))
        #expect(text.hasSuffix("  and 30 more\n"))
    }

    private func many(of code: FindingCode, _ count: Int) -> String {
        let many = (1...count).map { line in
            Finding(code, at: Place(file: "a.csv", line: line), "no amount")
        }
        return QuarantineReason("a.csv", night: night, findings: many, language: "en").text
    }
}
