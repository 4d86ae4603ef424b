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
              forfall case 1001 --lines            what the invoice was for
              forfall case 1001 --document > original.xml
            """
    )

    @Argument(help: "Invoice number, case number or payment reference.")
    var number: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Flag(help: "Print the claim as JSON.")
    var json = false

    @Flag(help: "Show the invoice's lines, read again from its original.")
    var lines = false

    @Flag(help: "Print the file that the claim was read from, as it was dropped.")
    var document = false

    func validate() throws {
        guard !document || !lines && !json else {
            throw ValidationError("--document goes with neither --lines nor --json")
        }
    }

    func run() throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let inquiry = Inquiry(workspace, settings)
        if document {
            return try Screen.failing {
                try inquiry.writeOriginal(number, to: ByteSink { Screen.write($0) })
            }
        }
        if lines {
            let original = try Screen.failing { try inquiry.original(number) }
            return Screen.print(json ? original.json : Self.text(of: original))
        }
        let view = try Screen.failing { try inquiry.find(number) }
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

    /// A claim's original as people read it.
    private static func text(of original: OriginalView) -> String {
        var text = """
            invoice   \(original.invoice)
            file      \(original.file)
            original  \(original.place)
            line      \(original.line)

            """
        guard let document = original.document else {
            return text + "\nno e-invoice: a list states no lines that are read here"
        }
        text += """
            format    \(document.format.rawValue)
            document  \(document.number)
            currency  \(document.currency)

            """
        var table = Table([
            ("line", .left), ("text", .left), ("quantity", .right), ("unit", .left),
            ("net", .right), ("VAT %", .right),
        ])
        for line in document.lines {
            table.add([
                line.number, line.text, line.quantity, line.unit, line.net, line.taxPercent,
            ])
        }
        return text + "\n" + table.text
    }
}
