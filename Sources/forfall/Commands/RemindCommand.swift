import ArgumentParser
import Foundation
import Pipeline
import Records
import Values

/// Takes the next step for some invoices as soon as the law allows.
struct RemindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Take the next step for some invoices now, if the law allows it.",
        discussion: """
            The creditor's own waiting days are passed over; the law's are not, and a held or paid \
            claim gets no letter. What goes out is published at once.

            EXAMPLES
              forfall remind 1001 1002 --creditor granbygg
              forfall remind 1001 --dry-run
            """
    )

    @Argument(help: "Invoice numbers.")
    var invoices: [String]

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Option(help: ArgumentHelp("Date of the letters; today if left out.", valueName: "yyyy-mm-dd"))
    var date: String?

    @Flag(help: "Tell what would be sent, without sending it.")
    var dryRun = false

    func validate() throws {
        if let date, Day(iso: date) == nil {
            throw ValidationError("'\(date)' is no day; write it as 2026-11-20")
        }
    }

    func run() throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let order = NightOrder(
            date: Day(iso: date ?? "") ?? RunCommand.today,
            now: Int64(Date().timeIntervalSince1970),
            isDryRun: dryRun
        )
        let report = try Screen.failing {
            try Night(workspace, order, asked: invoices).run(only: [settings.creditor.id])
        }
        Screen.print(NightTable(report, isDryRun: dryRun).text)
        RunCommand.tellUnkept(report)
        try Outcome.end([report])
    }
}
