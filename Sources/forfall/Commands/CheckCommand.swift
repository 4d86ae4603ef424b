import ArgumentParser
import Foundation
import Pipeline
import Records
import Settings
import Values

/// Tells everything that is wrong with a workspace's settings.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the settings, and tell everything that is wrong at once.",
        discussion: """
            Unknown keys, wrong values, policies that ask for more than the law allows, and \
            folders that files cannot be moved between. Nothing is changed.

            EXAMPLES
              forfall check
              forfall check --date 2027-01-15     by the law of another day
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(
        help: ArgumentHelp("Day whose law is asked; today if left out.", valueName: "yyyy-mm-dd")
    )
    var date: String?

    func validate() throws {
        if let date, Day(iso: date) == nil {
            throw ValidationError("'\(date)' is no day; write it as 2026-11-20")
        }
    }

    func run() throws {
        let day = Day(iso: date ?? "") ?? RunCommand.today
        let workspace = try Screen.failing {
            do {
                return try self.workspace.find()
            } catch let invalid as SettingsInvalid {
                throw tell(invalid.faults.map(\.description))
            }
        }
        let faults = try Screen.failing { try workspace.check(on: day) }
        guard faults.isEmpty else { throw tell(faults) }
        Screen.print(table(of: workspace))
        Screen.print("\nThe settings are in order.")
    }

    /// Tells faults of whatever kind, which are what the command is asked for.
    private func tell(_ faults: [String]) -> ExitCode {
        for fault in faults { Screen.print(fault) }
        return Outcome.withFindings.exit
    }

    private func table(of workspace: Workspace) -> String {
        var table = Table([
            ("creditor", .left), ("serial", .right), ("country", .left), ("currency", .left),
            ("policy", .left), ("payments by", .left), ("name", .left),
        ])
        for settings in workspace.settings.creditors {
            let creditor = settings.creditor
            table.add([
                creditor.id.description, String(creditor.serial), creditor.country,
                creditor.currency.description,
                settings.policyName, settings.paymentAuthority, creditor.name,
            ])
        }
        return table.text
    }
}
