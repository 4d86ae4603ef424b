import ArgumentParser
import Records

/// Note that the debtor objects to an invoice; the others go on.
struct DisputeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dispute",
        abstract: "Note that the debtor objects to an invoice; the others go on.",
        discussion: """
            EXAMPLES
              forfall dispute 1001
            """
    )

    @Argument(help: "Invoice number or case number.")
    var invoice: String

    @OptionGroup var options: InstructionOptions

    func run() throws {
        try options.give(.dispute, [("invoice", invoice)])
    }
}
