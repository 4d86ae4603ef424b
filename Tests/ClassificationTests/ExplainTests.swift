import Classification
import Records
import TestSupport
import Testing
import Values

@Suite struct ExplainTests {
    @Test func `Norway's notice is explained with its rows and what comes next`() throws {
        var situation = try Situation("NO")
        try situation.owe("2026-06-15", number: "2041")
        try situation.night("2026-06-29")
        #expect(
            try explain(situation, "2026-07-16") == [
                "invoice 2041, due 2026-06-15: 1000.00 NOK of 1000.00 NOK open, 38.00 NOK of fees, "
                    + "4.60 NOK of interest",
                "policy no-standard: 1 of 3 steps taken",
                "last letter on 2026-06-29 with the deadline 2026-07-13",
                "2026-07-16: a collection notice goes out (notice-sent)",
                "collection-notice by post, to be paid by 2026-07-30: 1086.30 NOK",
                "fee 38.00 NOK",
                "interest 5.70 NOK more than before",
                "after 2026-06-15 through 2026-06-30: 12 % on 1000.00 NOK is 4.93 NOK",
                "after 2026-06-30 through 2026-07-16: 12.25 % on 1000.00 NOK is 5.37 NOK",
                "by no.notice-deadline-days: 14, sourced: inkassoloven § 9; jusinfo.no, "
                    + "inkassovarsel",
                "by no.reminder-fee.2026: 38.00, sourced: FOR-2025-12-19-2709 (second-hand "
                    + "2026-10-06); Finanstilsynet (second-hand 2026-07-15)",
                "by no.late-interest.2026-01: 12.00, sourced: FOR-2025-12-18-2658 (second-hand, "
                    + "read on lovdata.no 2026-10-06)",
                "by no.late-interest.2026-07: 12.25, sourced: FOR-2026-06-25-1372 (second-hand, "
                    + "read on lovdata.no 2026-10-06)",
                "next: handoff, looked at on 2026-08-02",
            ]
        )
    }

    @Test(arguments: [
        (
            "2026-06-10", "2026-06-10: it is not due yet (not-due)",
            "reminder, looked at on 2026-06-22"
        ),
        (
            "2026-06-22", "no fee: the fee was not agreed when the debt arose",
            "demand, looked at on 2026-07-06"
        ),
        (
            "2027-01-04", "SE has no row of 'reference-rate' for 2027-01-01; 1 claims wait for it",
            "reminder, looked at on 2027-01-05"
        ),
    ])
    func `Each day has its explanation`(date: String, line: String, next: String) throws {
        var situation = try Situation("SE")
        situation.settings.isFeeAgreed = false
        try situation.owe("2026-06-15")
        let lines = try explain(situation, date)
        #expect(lines.contains(line), "\(lines)")
        #expect(lines.last == "next: " + next)
    }

    @Test func `Every reason has words of its own`() {
        #expect(Set(Reason.allCases.map(\.words)).count == Reason.allCases.count)
    }

    private func explain(_ situation: Situation, _ date: String) throws -> [String] {
        let claim = try #require(situation.claims.first)
        return try situation.classifier(date).explain(
            claim,
            among: situation.claims[...],
            of: situation.debtor,
            hasUnmatchedMoney: false
        )
    }
}
