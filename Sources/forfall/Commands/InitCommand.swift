import ArgumentParser
import Pipeline
import Records

/// Makes a workspace.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace: a commented pipeline.yml and the folders of its creditors.",
        discussion: """
            Nothing that is there is changed: settings are only written where there are none, and \
            folders that are missing are made, for the owner alone.

            EXAMPLES
              forfall init                      folders for the creditors in pipeline.yml
              forfall init --creditor granbygg --country SE
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: ArgumentHelp("Id of the first creditor, for new settings.", valueName: "id"))
    var creditor = "example"

    @Option(
        help: ArgumentHelp(
            "Country of the first creditor, such as SE or DE.",
            valueName: "code"
        )
    )
    var country = "SE"

    func validate() throws {
        if CreditorID(creditor) == nil {
            throw ValidationError("'--creditor' is 1 to 40 of a-z, 0-9 and inner hyphens")
        }
        _ = try home()
    }

    private func home() throws -> HomeCountry {
        guard let home = HomeCountry(country) else {
            throw ValidationError("'--country' is \(HomeCountry.list)")
        }
        return home
    }

    func run() throws {
        let home = try home()
        let made = try Screen.failing {
            try Workspace.make(
                settings: workspace.settings,
                creditor: creditor,
                country: home
            )
        }
        for path in made { Screen.print("made \(path)") }
        Screen.print(made.isEmpty ? "everything was there already" : "")
        Screen.print("Next: edit \(workspace.settings), then 'forfall check'.")
    }
}
