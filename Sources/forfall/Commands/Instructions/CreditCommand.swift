import ArgumentParser
import Records

/// Ask for so much less of an invoice.
struct CreditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit",
        abstract: "Ask for so much less of an invoice.",
        discussion: """
            Of an invoice with ROT or RUT it is the customer's part.

            EXAMPLES
              forfall credit 1001 250.00
            """
    )

    @Argument(help: "Invoice number or case number.")
    var invoice: String

    @Argument(help: "Amount with a decimal point, such as 500.00.")
    var amount: String

    @OptionGroup var options: InstructionOptions

    func run() throws {
        try options.give(.credit, [("invoice", invoice), ("amount", amount)])
    }
}
