import ArgumentParser
import Pipeline
import Records
import Values

/// Shows one claim with its history.
struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Show a claim with its history.",
        discussion: """
            EXAMPLES
              forfall case 1001                    by invoice number
              forfall case 10000000014             by case number
              forfall case 1001 --json
            """
    )

    @Argument(help: "Invoice number, case number or payment reference.")
    var number: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Flag(help: "Print the claim as JSON.")
    var json = false

    func run() throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let view = try Screen.failing { try Inquiry(workspace, settings).find(number) }
        if json {
            Screen.print(CaseView.json([view]))
            return
        }
        let claim = view.claim
        Screen.print(
            """
            case      \(view.caseNumber)
            invoice   \(claim.number)
            debtor    \(view.debtor.number)  \(view.debtor.party.name)
            issued    \(claim.issued)
            due       \(claim.due)
            total     \(view.money(claim.total)) \(claim.currency)
            open      \(view.money(claim.open))
            charges   \(view.money(claim.charges))
            reason    \(claim.reason.code)
            next on   \(claim.nextOn?.description ?? "-")
            """
        )
        var table = Table([
            ("day", .left), ("event", .left), ("amount", .right), ("file", .right),
            ("line", .right),
        ])
        for entry in view.history {
            table.add([
                entry.day.description, entry.code,
                entry.minor == 0 ? "" : view.money(entry.minor),
                entry.input == 0 ? "" : String(entry.input),
                entry.line == 0 ? "" : String(entry.line),
            ])
        }
        Screen.print("\n" + table.text)
        guard !view.remarks.isEmpty else { return }
        Screen.print("\nnotes")
        for remark in view.remarks {
            Screen.print("  \(remark.words)\(remark.claim == 0 ? " (of the debtor)" : "")")
        }
    }
}
