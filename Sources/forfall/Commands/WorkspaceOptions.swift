import ArgumentParser
import Pipeline
import Records

/// Which workspace a command is about.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Settings file of the workspace.", valueName: "file")
    )
    var settings = "pipeline.yml"

    @Flag(help: "Use the scratch workspace that 'forfall run --demonstration' made.")
    var demonstration = false

    /// Opens the workspace; whatever is wrong with it is told and ends the command.
    func open() throws -> Workspace { try Screen.failing { try find() } }

    /// Opens the workspace.
    ///
    /// - Throws: `SettingsInvalid` with every fault of the settings; what disk or workspace threw.
    func find() throws -> Workspace {
        demonstration
            ? try Workspace.demonstration(of: settings)
            : try Workspace(settings: settings)
    }
}

/// Which creditor a command is about, where it is about one.
struct CreditorOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Creditor; may be left out where the settings have only one.",
            valueName: "id"
        )
    )
    var creditor: String?

    /// The creditor that is meant.
    func pick(from workspace: Workspace) throws -> CreditorSettings {
        let all = workspace.settings.creditors
        guard let creditor else {
            guard all.count == 1, let only = all.first else {
                throw ValidationError(
                    "say which creditor: --creditor "
                        + all.map(\.creditor.id.description).joined(separator: "|")
                )
            }
            return only
        }
        return try Screen.failing {
            guard let id = CreditorID(creditor), let settings = workspace.settings.creditor(id)
            else { throw WorkspaceError.noCreditor(creditor) }
            return settings
        }
    }
}
