import ArgumentParser
import Records

/// Take a case back from the agency; it goes there again only after resume.
struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take a case back from the agency; it goes there again only after resume.",
        discussion: """
            EXAMPLES
              forfall withdraw 1001
            """
    )

    @Argument(help: "Invoice number or case number.")
    var invoice: String

    @OptionGroup var options: InstructionOptions

    func run() throws {
        try options.give(.withdraw, [("invoice", invoice)])
    }
}
