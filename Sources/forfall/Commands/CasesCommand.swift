import ArgumentParser
import Pipeline
import Records
import Values

/// Lists what is open.
struct CasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases",
        abstract: "List the open claims of a creditor.",
        discussion: """
            EXAMPLES
              forfall cases --creditor granbygg
              forfall cases --reason payments-stale
              forfall cases --json
            """
    )

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Option(help: ArgumentHelp("Only claims with this reason, such as grace.", valueName: "code"))
    var reason: String?

    @Flag(help: "Print the list as JSON.")
    var json = false

    func validate() throws {
        if let reason, !Reason.allCases.contains(where: { $0.code == reason }) {
            throw ValidationError(
                "'\(reason)' is no reason; there are "
                    + Reason.allCases.map(\.code).joined(separator: ", ")
            )
        }
    }

    func run() throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let wanted = Reason.allCases.first { $0.code == reason }
        let cases = try Screen.failing {
            try Inquiry(workspace, settings).cases(wanted)
        }
        if json {
            Screen.print(CaseView.json(cases))
            return
        }
        var table = Table([
            ("case", .left), ("invoice", .left), ("due", .left), ("open", .right),
            ("charges", .right), ("reason", .left), ("next on", .left),
        ])
        for view in cases {
            table.add([
                view.caseNumber, view.claim.number, view.claim.due.description,
                view.money(view.claim.open), view.money(view.claim.charges),
                view.claim.reason.code, view.claim.nextOn?.description ?? "-",
            ])
        }
        Screen.print(table.isEmpty ? "Nothing is open." : table.text)
    }
}
