import ArgumentParser
import Pipeline
import Records
import Values

/// Tells what coming nights send, and what it is worth, if nobody pays.
struct ForecastCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Tell what coming nights send, and what it is worth, if nobody pays.",
        discussion: """
            Nothing is changed: nights are passed over the open claims in memory. Payments count \
            as known, and what would be proposed counts as sent.

            EXAMPLES
              forfall forecast --days 30
              forfall forecast --days 90 --what-if-paid 1001 --csv > forecast.csv
            """
    )

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Option(help: "How many nights to look ahead.")
    var days = 30

    @Option(
        help: ArgumentHelp("First night; today if left out.", valueName: "yyyy-mm-dd")
    )
    var date: String?

    @Option(
        help: ArgumentHelp(
            "Count an invoice as paid on the first night; may be repeated.",
            valueName: "invoice"
        )
    )
    var whatIfPaid: [String] = []

    @Flag(help: "Print a line for each claim and step as CSV.")
    var csv = false

    @Flag(help: "Print a line for each claim and step as JSON.")
    var json = false

    func validate() throws {
        if let date, Day(iso: date) == nil {
            throw ValidationError("'\(date)' is no day; write it as 2026-11-20")
        }
        guard (1...3660).contains(days) else {
            throw ValidationError("--days should be 1 to 3660")
        }
    }

    func run() throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let day = Day(iso: date ?? "") ?? RunCommand.today
        let lines = try Screen.failing {
            try Inquiry(workspace, settings).forecast(from: day, days: days, ifPaid: whatIfPaid)
        }
        let view = ForecastView(lines)
        if json || csv { return Screen.print(json ? view.json : view.csv) }
        guard !lines.isEmpty else { return Screen.print("Nothing will be sent.") }
        var table = Table([
            ("date", .left), ("step", .left), ("claims", .right), ("fees", .right),
            ("interest", .right), ("asked for", .right), ("", .left),
        ])
        for sum in view.sums {
            let digits = { (minor: Int64) in Money(minor: minor, sum.currency).digits }
            table.add([
                sum.day.description, sum.action.name, String(sum.claims), digits(sum.fees),
                digits(sum.interest), digits(sum.amount), sum.currency.description,
            ])
        }
        Screen.print(table.text)
    }
}
