import ArgumentParser
import Pipeline
import Records
import Values

/// Tells in plain words what happens to an invoice and why, or what a finding means.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell what happens to an invoice, when and why, or what a finding means.",
        discussion: """
            Of an invoice it tells what is next, when and why, with the rows of law used; of a \
            finding's code what it means, what was expected, and what to do.

            EXAMPLES
              forfall explain 1001
              forfall explain 1001 --date 2026-12-15    as it would stand that day, if nobody pays
              forfall explain control-sum               what that finding means
            """
    )

    @Argument(help: "Invoice number, case number, payment reference, or a finding's code.")
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
        if let code = FindingCode(rawValue: number) ?? FindingCode(rawValue: number.uppercased()) {
            for line in Self.lines(of: code.entry) { Screen.print(line) }
            return
        }
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let day = Day(iso: date ?? "") ?? RunCommand.today
        let lines = try Screen.failing {
            try Inquiry(workspace, settings).explain(number, on: day)
        }
        for line in lines { Screen.print(line) }
    }

    /// What there is to say of a finding's code.
    static func lines(of entry: FindingEntry) -> [String] {
        [
            "\(entry.code.rawValue) (\(entry.severity.name))", entry.english.meaning,
            "Expected: \(entry.english.expected)", "What to do: \(entry.english.advice)",
        ]
    }
}
