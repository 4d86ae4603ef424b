import ArgumentParser
import Records

/// Answers a question that 'forfall tasks' lists.
struct AnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question that 'forfall tasks' lists.",
        discussion: """
            Money that waits, or is owed back, is applied to an invoice or was paid back. Any \
            other question is done when somebody has seen to it; of the same cause it is not \
            asked again.

            EXAMPLES
              forfall answer 12 apply --invoice 1001
              forfall answer 12 apply --invoice 1001 --amount 250.00
              forfall answer 12 refund
              forfall answer 13 done
            """
    )

    /// What is answered.
    enum Answer: String, ExpressibleByArgument, CaseIterable {
        case apply
        case refund
        case done
    }

    @Argument(help: "Number of the question.")
    var task: Int64

    @Argument(help: "What becomes of it.")
    var answer: Answer

    @Option(help: "Invoice that the money goes to.")
    var invoice: String?

    @Option(help: "So much of the money; all of it if left out.")
    var amount: String?

    @OptionGroup var options: InstructionOptions

    func validate() throws {
        if (answer == .apply) == (invoice == nil) {
            throw ValidationError("'--invoice' belongs to 'apply', and 'apply' needs it")
        }
        if answer == .done, amount != nil {
            throw ValidationError("'--amount' belongs to 'apply' and 'refund'")
        }
    }

    func run() throws {
        let fields = [
            ("task", String(task)), ("invoice", invoice ?? ""), ("amount", amount ?? ""),
        ]
        switch answer {
        case .apply: try options.give(.apply, fields)
        case .refund: try options.give(.refund, fields)
        case .done: try options.give(.done, fields)
        }
    }
}
