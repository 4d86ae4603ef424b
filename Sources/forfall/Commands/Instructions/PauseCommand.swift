import ArgumentParser
import Records
import Values

/// Take no steps for an invoice for a time; interest runs on.
struct PauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Take no steps for an invoice for a time; interest runs on.",
        discussion: """
            EXAMPLES
              forfall pause 1001 --until 2026-12-31
              forfall pause 1001 --dry-run
            """
    )

    @Argument(help: "Invoice number or case number.")
    var invoice: String

    @Option(
        help: ArgumentHelp(
            "Last day of the pause; without one until 'resume'.",
            valueName: "yyyy-mm-dd"
        )
    )
    var until: String?

    @OptionGroup var options: InstructionOptions

    func validate() throws {
        try Self.checkDay(until)
    }

    func run() throws {
        try options.give(.pause, [("invoice", invoice), ("until", until ?? "")])
    }
}
