import ArgumentParser
import Foundation
import Pipeline
import Records
import Values

/// Runs a night, or a range of them.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a night: read what was dropped, decide, write what goes out.",
        discussion: """
            Files that have settled in the inboxes are taken, put onto claims, and every claim \
            that is due is decided. What goes out is published in the outboxes and committed to \
            each creditor's ledger at once: a night that is interrupted is finished or undone by \
            the next one, and a file that comes twice is booked once.

            EXAMPLES
              forfall run
              forfall run --date 2026-11-20 --creditor granbygg
              forfall run --from 2026-11-17 --to 2026-11-20
              forfall run --dry-run --json
              forfall run --demonstration
            """
    )

    @Option(help: ArgumentHelp("Date of the night; today if left out.", valueName: "yyyy-mm-dd"))
    var date: String?

    @Option(help: ArgumentHelp("First date of a range of nights.", valueName: "yyyy-mm-dd"))
    var from: String?

    @Option(help: ArgumentHelp("Last date of a range of nights.", valueName: "yyyy-mm-dd"))
    var to: String?

    @Option(help: ArgumentHelp("Only this creditor; may be given again.", valueName: "id"))
    var creditor: [String] = []

    @Flag(help: "Do everything but commit and publish, and tell what would be done.")
    var dryRun = false

    @Flag(help: "Only read, match and answer; take no steps.")
    var intake = false

    @Flag(
        help: "Make the scratch workspace of the settings' demonstration anew and run its nights."
    )
    var demonstration = false

    @Flag(help: "Print the report as JSON.")
    var json = false

    @Option(help: ArgumentHelp("Settings file of the workspace.", valueName: "file"))
    var settings = "pipeline.yml"

    func validate() throws {
        if date != nil, from != nil || to != nil {
            throw ValidationError("'--date' is one night, '--from' and '--to' are a range")
        }
        if (from == nil) != (to == nil) {
            throw ValidationError("'--from' and '--to' belong together")
        }
        if demonstration, date != nil || from != nil || dryRun || intake {
            throw ValidationError(
                "'--demonstration' has dates of its own and is always run in full"
            )
        }
        for text in [date, from, to].compactMap({ $0 }) where Day(iso: text) == nil {
            throw ValidationError("'\(text)' is no day; write it as 2026-11-20")
        }
        if let from, let to, let first = Day(iso: from), let last = Day(iso: to), last < first {
            throw ValidationError("'--to' lies before '--from'")
        }
        for text in creditor where CreditorID(text) == nil {
            throw ValidationError("'\(text)' is no creditor id")
        }
    }

    func run() throws {
        let workspace = try Screen.failing {
            demonstration
                ? try Workspace.demonstration(of: settings, makingAnew: true)
                : try Workspace(settings: settings)
        }
        let nights = nights(of: workspace)
        var reports: [NightReport] = []
        try Screen.failing {
            for date in nights {
                let report = try night(of: date, in: workspace)
                reports.append(report)
                Self.tellUnkept(report)
                let isTold = nights.count == 1 || report.creditors.contains(where: \.hasNews)
                guard !json, isTold else { continue }
                let isOneOfMany = nights.count > 1
                let table = NightTable(report, isDryRun: dryRun, isOneOfMany: isOneOfMany)
                Screen.print(table.text)
            }
        }
        if json {
            Screen.print(NightReport.json(reports))
        } else if reports.count > 1 {
            Screen.print(RangeSummary(reports, in: workspace).text)
        }
        try Outcome.end(reports, passesErrors: demonstration)
    }

    /// Tells of a night's report that could not be kept.
    static func tellUnkept(_ report: NightReport) {
        guard let why = report.unkept else { return }
        Screen.tell("forfall: the night's report could not be kept: \(why)")
    }

    private func night(of date: Day, in workspace: Workspace) throws -> NightReport {
        if demonstration { try workspace.copyFixtures(of: date) }
        let order = NightOrder(
            date: date,
            now: Int64(Date().timeIntervalSince1970),
            isDryRun: dryRun,
            isIntakeOnly: intake
        )
        let bar = ProgressBar()
        defer { bar.finish() }
        let night = Night(workspace, order) { bar.show($0) }
        return try night.run(only: creditor.compactMap(CreditorID.init))
    }

    private func nights(of workspace: Workspace) -> [Day] {
        var first = Day(iso: from ?? date ?? "") ?? Self.today
        var last = Day(iso: to ?? date ?? "") ?? first
        if demonstration, let demonstration = workspace.settings.demonstration {
            (first, last) = (demonstration.from, demonstration.to)
        }
        guard first <= last else { return [] }
        return (0...last.days(since: first)).map { first.adding(days: $0) }
    }

    /// Today where the machine stands.
    static var today: Day {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day],
            from: Date()
        )
        return Day(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1) ?? Day(number: 0)
    }
}
