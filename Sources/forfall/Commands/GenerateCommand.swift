import ArgumentParser
import Pipeline
import Values

/// Writes made-up invoices and payments.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write made-up invoices and payments, for tests and benchmarks.",
        discussion: """
            The same numbers give the same bytes on every machine. Names and companies are \
            invented; check digits are right.

            EXAMPLES
              forfall generate data --invoices 1000 --payments 300
              forfall generate data --country NO --invoice-format ubl --payment-format ocr
            """
    )

    @Argument(help: "Folder to write into; made when missing.")
    var folder: String

    @Option(help: "Number of invoices and credit notes.")
    var invoices = 1000

    @Option(help: "Number of payments.")
    var payments = 300

    @Option(help: "Seed; another one gives another world.")
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp("\(Generation.countries.joined(separator: " or ")).", valueName: "code")
    )
    var country = "SE"

    @Option(
        help: ArgumentHelp("Day that the invoices are older than.", valueName: "yyyy-mm-dd")
    )
    var date = "2026-11-20"

    @Option(
        help: ArgumentHelp(
            "One of \(Generation.invoiceFormats.joined(separator: ", ")).",
            valueName: "name"
        )
    )
    var invoiceFormat: String?

    @Option(
        help: ArgumentHelp(
            "One of \(Generation.paymentFormats.joined(separator: ", ")); may be given again.",
            valueName: "name"
        )
    )
    var paymentFormat: [String] = ["camt.054"]

    func validate() throws {
        try check(country, "--country", Generation.countries)
        if let invoiceFormat {
            try check(invoiceFormat, "--invoice-format", Generation.invoiceFormats)
        }
        for format in paymentFormat {
            try check(format, "--payment-format", Generation.paymentFormats)
        }
        if Day(iso: date) == nil {
            throw ValidationError("'\(date)' is no day; write it as 2026-11-20")
        }
        if invoices < 1 || payments < 0 {
            throw ValidationError("there is at least one invoice, and no fewer than 0 payments")
        }
    }

    func run() throws {
        try Screen.failing {
            try Generation.write(
                seed: seed,
                invoices: invoices,
                payments: payments,
                country: country,
                date: Day(iso: date) ?? RunCommand.today,
                invoiceFormat: invoiceFormat,
                paymentFormats: paymentFormat,
                into: folder
            )
        }
        Screen.print("wrote \(invoices) invoices and \(payments) payments into \(folder)")
    }

    private func check(_ value: String, _ option: String, _ choices: [String]) throws {
        if !choices.contains(value) {
            throw ValidationError(
                "'\(option)' is one of \(choices.joined(separator: ", "))"
            )
        }
    }
}
