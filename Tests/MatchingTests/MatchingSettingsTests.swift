import Matching
import Records
import Settings
import Testing
import Values

@Suite struct MatchingSettingsTests {
    private func decode(_ text: String) -> (settings: MatchingSettings, faults: [String]) {
        let file = SettingsFile(name: "pipeline.yml", text: "matching:\n" + text)
        let settings = MatchingSettings(file.root.section("matching"))
        return (settings, file.faults.map(\.description))
    }

    @Test func `the kinds that book an account are read under its normal number`() {
        let (settings, faults) = decode(
            """
              agency-accounts: ["8601.11.17947"]
              accounts:
                - account: 5050-1055
                  books: bgmax
                - account: NO93 8601 1117 947
                  books: [nets-ocr-giro, camt.053]
            """
        )
        #expect(faults == [])
        #expect(
            settings.books == [
                "50501055": [BookingKinds([.bgMax])],
                "86011117947": [BookingKinds([.ocrGiro, .camt053])],
            ]
        )
        #expect(settings.agencyAccounts == ["86011117947"])
    }

    @Test func `kinds that book from a day on stand in order of day`() throws {
        let (settings, faults) = decode(
            """
              accounts:
                - account: 5050-1055
                  books: [camt.053]
                  from: 2026-11-01
                - account: 5050-1055
                  books: [camt.054]
                  from: 2026-10-01
                - account: 5050-1055
                  books: bgmax
            """
        )
        #expect(faults == [])
        #expect(
            settings.books["50501055"] == [
                BookingKinds([.bgMax]), BookingKinds(from: Day(2026, 10, 1), [.camt054]),
                BookingKinds(from: Day(2026, 11, 1), [.camt053]),
            ]
        )
    }

    @Test(arguments: ["", "      from: 2026-10-01\n"])
    func `two kinds of an account from one day are a fault`(from: String) {
        let element = "    - account: 5050-1055\n      books: bgmax\n" + from
        let (_, faults) = decode("  accounts:\n" + element + element)
        #expect(
            faults.map { $0.contains("'from' should differ from that of the same account before") }
                == [true],
            "\(faults)"
        )
    }

    private static let expected =
        "'books' should list some of camt.053, camt.054, bgmax, nets-ocr-giro"

    @Test(
        arguments: [
            ("bgmx", expected), ("ubl", expected), ("[]", expected),
            (
                "[bgmax, camt.054]",
                "'books' should name bgmax alone: it tells of every payment to a bankgiro"
            ),
        ]
    )
    func `kinds that cannot book are faults`(books: String, fault: String) {
        let text = "  accounts:\n    - account: 5050-1055\n      books: \(books)\n"
        let (_, faults) = decode(text)
        #expect(faults.map { $0.contains(fault) } == [true], "\(faults)")
    }
}
