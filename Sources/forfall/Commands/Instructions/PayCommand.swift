import ArgumentParser
import Records
import Values

/// Note a payment that no file tells of, such as one in cash.
struct PayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay",
        abstract: "Note a payment that no file tells of, such as one in cash.",
        discussion: """
            Nothing is booked: the books of whoever took the money have it.

            EXAMPLES
              forfall pay 1001 500.00 --date 2026-11-20
            """
    )

    @Argument(help: "Invoice number or case number.")
    var invoice: String

    @Argument(help: "Amount with a decimal point, such as 500.00.")
    var amount: String

    @Option(
        help: ArgumentHelp("Day that it counts from; today if left out.", valueName: "yyyy-mm-dd")
    )
    var date: String?

    @OptionGroup var options: InstructionOptions

    func validate() throws {
        try Self.checkDay(date)
    }

    func run() throws {
        try options.give(
            .pay,
            [
                ("invoice", invoice), ("amount", amount), ("date", date ?? ""),
            ]
        )
    }
}
