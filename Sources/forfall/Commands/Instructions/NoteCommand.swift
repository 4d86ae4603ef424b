import ArgumentParser
import Foundation
import Records

/// Keep a note on an invoice or a customer.
struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Keep a note on an invoice or a customer.",
        discussion: """
            'case', 'explain' and the next status files show it, with its day and who noted it; \
            nothing else changes.

            EXAMPLES
              forfall note "Called, promises to pay on Friday" --invoice 1001
              forfall note "Wants letters by e-mail" --customer 100 --by anna
            """
    )

    @Argument(help: "What is noted: one line of at most 1000 characters.")
    var text: String

    @Option(help: "Invoice number or case number.")
    var invoice: String?

    @Option(help: "Customer number: it is noted of all that is open of theirs.")
    var customer: String?

    @Option(help: "Who notes it; the name of the user if left out.")
    var by: String?

    @OptionGroup var options: InstructionOptions

    func validate() throws {
        if (invoice == nil) == (customer == nil) {
            throw ValidationError("either '--invoice' or '--customer' should be given")
        }
    }

    func run() throws {
        try options.give(
            .note,
            [
                ("invoice", invoice ?? ""), ("customer", customer ?? ""), ("text", text),
                ("by", by ?? NSUserName()),
            ]
        )
    }
}
