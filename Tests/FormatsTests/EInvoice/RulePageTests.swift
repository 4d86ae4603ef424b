import Formats
import Records
import TestSupport
import Testing

/// The page of the papers that says how much each rule for e-invoices weighs.
@Suite struct RulePageTests {
    @Test func `the page of rules says what the rules say`() throws {
        try Golden.expect(
            Array(Self.page.utf8),
            "Sources/forfall/Forfall.docc/InvoiceRules.md"
        )
    }

    private static var page: String {
        var out = """
            # Rules for e-invoices

            Which rule of EN 16931 and Peppol has which severity in each profile.

            `reading` / `profile` of the settings picks one: `strict` takes what is fatal to the
            rules' makers for an error, `standard` only what leaves in doubt how much is owed,
            `lenient` only what there can be no claim without. An error refuses the invoice, and the
            rest of its file goes on; a warning or a note is told and changes nothing; `-` is not
            told. Rules that do not bear on a claim are not checked at all. They hold for documents
            that name EN 16931 or a specification of it, and for documents of its syntaxes that name
            none; those of Peppol, Sweden and Norway for documents of Peppol.

            Made of `Formats/EInvoice/Rules` by `RulePageTests`
            (`RECORD=1 swift test --filter RulePageTests`): edit those.

            | rule | strict | standard | lenient | about |
            |---|---|---|---|---|

            """
        for rule in EInvoiceRule.all {
            let code = rule.code.rawValue
            out += "| [\(code)](Findings/\(code).md) |"
            for profile in RuleProfile.allCases {
                out += " \(rule.weight.severity(profile)?.name ?? "-") |"
            }
            out += " \(rule.code.entry.english.meaning) |\n"
        }
        return out
    }
}
