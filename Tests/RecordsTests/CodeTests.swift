import Records
import Testing

/// Codes are public: in files, ledgers and on screens.
struct CodeTests {
    @Test func `finding codes are kebab-case, or official ids, and each stands for one thing`() {
        for code in FindingCode.allCases {
            let isOfficial = code.rawValue.wholeMatch(of: #/[A-Z]{2}[A-Z0-9-]*-[A-Z]?\d+/#) != nil
            #expect(isOfficial || isKebab(code.rawValue), "\(code)")
        }
        #expect(Set(FindingCode.allCases.map(\.rawValue)).count == FindingCode.allCases.count)
    }

    @Test func `reason codes are kebab-case and each stands for one thing`() {
        for reason in Reason.allCases { #expect(isKebab(reason.code), "\(reason)") }
        #expect(Set(Reason.allCases.map(\.code)).count == Reason.allCases.count)
    }

    /// Numbers that ledgers hold: a line is added, never changed.
    @Test func `stored numbers keep their meaning`() {
        let reasons = [
            "new", "not-due", "grace", "waiting", "deadline-running", "reminded", "notice-sent",
            "demand-sent", "handed-off", "with-agency", "settled", "credit-note", "steps-done",
            "below-minimum", "paused", "disputed", "instalment-plan", "gone-from-export",
            "identity-conflict", "stopped", "payments-stale", "rate-missing", "law-not-reviewed",
            "not-activated", "before-start", "currency-not-accepted", "address-missing",
            "identity-missing", "unmatched-credit", "unmatched-payment", "proposed",
            "letters-brake", "licence-missing", "reminded-elsewhere", "only-charges",
        ]
        for (number, code) in reasons.enumerated() {
            #expect(Reason(rawValue: UInt8(number))?.code == code)
        }
        #expect(Hold.allCases.map(\.rawValue).starts(with: 0...6))
        #expect(Hold(rawValue: 2) == .disputed)
        #expect(Hold(rawValue: 6) == .stopped)
        #expect(LetterKind.allCases.map(\.name) == ["reminder", "collection-notice", "demand"])
        #expect(LetterKind.allCases.map(\.rawValue) == [1, 2, 3])
        #expect(EventNote.allCases.map(\.rawValue) == [2, 4])
    }

    @Test func `a file format has one number, and no other has it`() {
        for format in FileFormat.allCases {
            #expect(FileFormat(number: format.number) == format, "\(format)")
        }
        #expect(Set(FileFormat.allCases.map(\.number)).count == FileFormat.allCases.count)
    }

    @Test func `only letters whose contents the law sets stand alone`() {
        #expect(LetterKind.allCases.filter(\.isStatutory) == [.collectionNotice, .demand])
    }

    @Test func `only a company is a business`() {
        #expect(PartyKind.allCases.filter(\.isBusiness) == [.company])
    }

    @Test func `names in files are kebab-case`() {
        let names =
            Action.allCases.map(\.name) + StatusState.allCases.map(\.rawValue)
            + InputOutcome.allCases.map(\.rawValue) + ExportMeaning.allCases.map(\.rawValue)
            + Channel.allCases.map(\.rawValue) + PayeeAccountKind.allCases.map(\.rawValue)
        for name in names { #expect(isKebab(name), "\(name)") }
    }

    private func isKebab(_ code: String) -> Bool {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                }
        }
    }
}
