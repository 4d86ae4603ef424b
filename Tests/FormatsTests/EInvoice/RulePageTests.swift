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
            none; those of Peppol, Sweden and Norway for documents of Peppol. Arithmetic of single
            lines (PEPPOL-EN16931-R120) is looked at by `strict` only, as it takes a reading of more
            of every line.

            Not checked, because nothing of a claim follows from them: the tax representative
            (BR-18 to BR-20, BR-56), what a line is called, counted and priced by (BR-21 to BR-23,
            BR-25 to BR-30, BR-54, BR-64, BR-65, PEPPOL-EN16931-R121), periods (BR-CO-19, BR-CO-20,
            PEPPOL-EN16931-R110 and R111), categories and reasons of allowances and charges (BR-32,
            BR-33, BR-37, BR-38, BR-41 to BR-44, BR-CO-05 to BR-CO-08, BR-CO-21 to BR-CO-24,
            BR-DEC-02, 06, 24, 25, 27 and 28, PEPPOL-EN16931-R040 to R044), payment cards (BR-51),
            attachments (BR-52), delivery (BR-57), which tax category may stand beside which
            (BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O, BR-IG, BR-IP), code lists (BR-CL, and
            those of Peppol), and how many notes, orders and objects Peppol allows. BR-17 (a payee
            has a name) is told by `payee-other`, where it matters.

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
