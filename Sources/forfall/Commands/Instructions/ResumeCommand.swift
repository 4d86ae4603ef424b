import ArgumentParser
import Records

/// End what an instruction began: a pause, a stop, a dispute, a plan.
struct ResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "End what an instruction began: a pause, a stop, a dispute, a plan.",
        discussion: """
            EXAMPLES
              forfall resume 1001
            """
    )

    @Argument(help: "Invoice number or case number.")
    var invoice: String

    @OptionGroup var options: InstructionOptions

    func run() throws {
        try options.give(.resume, [("invoice", invoice)])
    }
}
