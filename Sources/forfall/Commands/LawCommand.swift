import ArgumentParser
import Pipeline
import Values

/// Shows the law that decides, and what it lacks.
struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law",
        abstract: "List the rows of law with their sources, or tell what they will lack.",
        discussion: """
            The built-in tables with the workspace's own rows of law/*.yml over them. 'law check' \
            ends with 2 when something is lacking: a rate of the coming half-year, a review that \
            ends, or under 'strict' a row that is only recalled.

            EXAMPLES
              forfall law --country NO                    every row of Norway
              forfall law --country NO --date 2026-10-01  only those in force that day
              forfall law check                           what the coming half-year lacks
              forfall law check --date 2027-01-15 --json
            """,
        subcommands: [List.self, Check.self],
        defaultSubcommand: List.self
    )

    /// The country and day that both are asked for.
    struct Options: ParsableArguments {
        @Option(help: ArgumentHelp("Only this country's law, such as SE or EU.", valueName: "code"))
        var country: String?

        @Option(help: ArgumentHelp("Day to look at.", valueName: "yyyy-mm-dd"))
        var date: String?

        @Flag(help: "Print JSON.")
        var json = false

        /// The day that was asked for; nil: none.
        var day: Day? { date.flatMap { Day(iso: $0) } }

        func validate() throws {
            if let date, Day(iso: date) == nil {
                throw ValidationError("'\(date)' is no day; write it as 2026-11-20")
            }
        }

        /// Refuses a country that the workspace has no law of.
        func known(in workspace: Workspace) throws {
            let codes = workspace.lawCountries
            guard let country, !codes.contains(country) else { return }
            throw ValidationError(
                "there is no law of '\(country)'; there is \(codes.joined(separator: ", "))"
            )
        }
    }
}

extension LawCommand {
    /// Lists rows.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the rows of law with their sources; what 'law' does by itself."
        )

        @OptionGroup var workspace: WorkspaceOptions
        @OptionGroup var options: Options

        func run() throws {
            let workspace = try self.workspace.open()
            try options.known(in: workspace)
            let listing = workspace.lawListing(country: options.country, on: options.day)
            if options.json {
                Screen.print(listing.json)
                return
            }
            for section in listing.sections {
                Screen.print(section.title + "\n")
                var table = Table([
                    ("row", .left), ("for", .left), ("from", .left), ("to", .left),
                    ("value", .left), ("status", .left), ("source", .left),
                ])
                for row in section.rows { table.add(row) }
                Screen.print(table.text + "\n")
            }
        }
    }

    /// Tells what is lacking.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Tell what the law lacks now and through the coming half-year.",
            discussion: """
                Looks at the countries of the workspace's creditors, from today or from --date to \
                the end of the half-year after it. Ends with 2 when something is lacking.
                """
        )

        @OptionGroup var workspace: WorkspaceOptions
        @OptionGroup var options: Options

        @Flag(help: "Tell recalled rows as well, even where the settings are not strict.")
        var strict = false

        func run() throws {
            let workspace = try self.workspace.open()
            try options.known(in: workspace)
            let day = options.day ?? RunCommand.today
            let gaps = workspace.lawGaps(country: options.country, on: day, isStrict: strict)
            if options.json {
                Screen.print(LawListing.json(gaps, on: day))
            } else {
                for gap in gaps { Screen.print("\(gap)") }
                if gaps.isEmpty { Screen.print("Nothing is lacking through the coming half-year.") }
            }
            guard gaps.isEmpty else { throw Outcome.withFindings.exit }
        }
    }
}
