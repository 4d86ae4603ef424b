import Law
import TestSupport
import Values

/// The page of the papers that lists each rule with its value, status, source and test.
enum LawPage {
    static let path = "Sources/forfall/Forfall.docc/LawRules.md"
    /// The day whose rows are listed.
    static let day = Day(number: 20_777)  // 2026-11-20

    /// The suites that hold each rule, by the file's name without its end.
    static func tests(of rule: Rule) -> [String] {
        switch rule {
        case .referenceRate, .interestMargin, .lateInterest:
            ["InterestTests", "InterestPropertyTests"]
        case .dayCount, .interestRounding: ["InterestTests"]
        case .agreedRate: ["AgreedRateTests"]
        case .interestStartDays, .interestDueShift: ["InterestStartTests"]
        case .reminderFee, .demandFee, .feeAgreement, .feeEarliestDays, .reminderFeesMax,
            .demandFeesMax, .secondFeeDeadlineDays:
            ["FeeTests", "FeeCaseTests"]
        case .feeInvoiceDays, .feeSpacingDays, .demandFeeDeadlineDays, .feeResetMonths, .feeCap,
            .ownFees:
            ["FeeCaseTests"]
        case .compensation, .compensationInterplay: ["CompensationTests", "SurchargeTests"]
        case .handoffFee, .instalmentFee: ["CollectionCostTests", "SurchargeTests"]
        case .collectionCost, .collectionBase,
            .collectionBusinessFactor, .collectionHeavyFactor, .collectionSecondFactor:
            ["CollectionCostTests"]
        case .reminderDeadlineDays, .noticeDeadlineDays, .demandDeadlineDays:
            [
                "ClaimRuleTests", "DeadlineTests",
            ]
        case .demandDeadlineBankDays, .postBankDays, .deadlineShift, .holiday, .bankClosed:
            ["DeadlineTests"]
        case .regime, .licenceForOwn: ["RegimeTests", "ClaimRuleTests"]
        case .licenceForOthers, .demandAfter, .handoffAfter, .sharedLetter, .allocation,
            .rentPaymentDay, .limitationYears, .limitationFrom, .limitationInterruptedBy:
            ["ClaimRuleTests"]
        case .reminderContents, .noticeContents, .demandContents:
            ["ClaimRuleTests", "LetterContentsTests"]
        }
    }

    /// The page.
    static var text: String {
        var out = """
            # The rules

            Every rule that decides on \(day), country by country: its value, how sure it is, where
            it was read, and the tests that hold it (`Tests/LawTests`,
            `Tests/ClassificationTests`).

            Made of the tables by `LawPageTests` (`RECORD=1 swift test --filter LawPageTests`): edit
            those. Of a rule that has no row in force here the last one is shown with its end.
            `forfall law` lists all rows, those of earlier years and the workspace's own among them.
            *recalled* is from general knowledge and to be checked; "second-hand" sources were read
            by others. Nothing here is legal advice.

            """
        for table in LawBook.builtIn.tables {
            let through = table.reviewedThrough.map { "Reviewed through \($0)." } ?? ""
            out += "\n## \(table.country)\n\n\(through)\n\n"
            out += "| rule | for | value | status | source | tests |\n|---|---|---|---|---|---|\n"
            for row in rows(of: table) { out += line(of: row) }
        }
        return out
    }

    private static func rows(of table: LawTable) -> [LawRow] {
        let law = Jurisdiction(table.country, in: .builtIn)
        let inForce = law.inForce(on: day)
        return Rule.allCases.flatMap { rule -> [LawRow] in
            let found = inForce.filter { $0.rule == rule }
            if !found.isEmpty { return found }
            return table.rows.last { $0.rule == rule }.map { [$0] } ?? []
        }
    }

    private static func line(of row: LawRow) -> String {
        let audience = row.audience == .all ? "" : row.audience.rawValue
        let above = row.above == 0 ? "" : " above \(Money(minor: row.above, .eur).digits)"
        let value = row.unit.isWords ? row.value : "\(row.value) \(row.unit.name)"
        let ended = row.through.map { $0 < day ? " (to \($0))" : "" } ?? ""
        let per = row.feePer.map { " per \($0.rawValue)" } ?? ""
        let note = row.note.isEmpty ? "" : "; \(row.note)"
        let tests = tests(of: row.rule).joined(separator: ", ")
        return "| `\(row.rule.rawValue)` | \(audience) | \(value)\(above)\(per)\(ended) "
            + "| \(row.status.rawValue) | \(row.source)\(note) | \(tests) |\n"
    }
}
