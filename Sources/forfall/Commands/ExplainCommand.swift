import ArgumentParser
import Pipeline
import Records
import Values

/// Tells in plain words what happens to an invoice and why.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell what happens to an invoice, when and why, with the rows of law used.",
        discussion: """
            EXAMPLES
              forfall explain 1001
              forfall explain 1001 --date 2026-12-15    as it would stand that day, if nobody pays
            """
    )

    @Argument(help: "Invoice number, case number or payment reference.")
    var number: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Option(help: ArgumentHelp("Day to decide for; today if left out.", valueName: "yyyy-mm-dd"))
    var date: String?

    func validate() throws {
        if let date, Day(iso: date) == nil {
            throw ValidationError("'\(date)' is no day; write it as 2026-11-20")
        }
    }

    func run() throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let day = Day(iso: date ?? "") ?? RunCommand.today
        let lines = try Screen.failing {
            try Inquiry(workspace, settings).explain(number, on: day)
        }
        for line in lines { Screen.print(line) }
    }
}
