import ArgumentParser
import Records

/// Take no more steps for an invoice; the claim stays open.
struct StopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Take no more steps for an invoice; the claim stays open.",
        discussion: """
            EXAMPLES
              forfall stop 1001
            """
    )

    @Argument(help: "Invoice number or case number.")
    var invoice: String

    @OptionGroup var options: InstructionOptions

    func run() throws {
        try options.give(.stop, [("invoice", invoice)])
    }
}
