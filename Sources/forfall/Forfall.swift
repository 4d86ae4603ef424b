import ArgumentParser

/// The command line: commands, screen, clock and exit codes.
@main
struct Forfall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forfall",
        abstract: "Follow up receivables every night: remind, hand off, settle, report.",
        discussion: """
            A workspace is a folder with a pipeline.yml and a folder for each creditor. Files are \
            dropped in creditors/<id>/inbox and picked up in creditors/<id>/outbox; 'forfall run' \
            does a night in between.

            EXAMPLES
              forfall init --creditor granbygg     make a workspace in this folder
              forfall check                        tell everything that is wrong with the settings
              forfall run                          tonight
              forfall run --dry-run                what tonight would do, without doing it
              forfall explain 1001                 why invoice 1001 is where it is

            EXIT CODES
              0  all is well
              1  the command failed; nothing was changed
              2  done, but something was refused or does not agree: see the findings
              3  done, but at least one creditor's night did not take place
              64 the command line was not understood
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self, CheckCommand.self, RunCommand.self, RemindCommand.self,
            CasesCommand.self, CaseCommand.self, ExplainCommand.self, ForecastCommand.self,
            VerifyCommand.self,
            GenerateCommand.self,
        ]
    )
}

/// What the program says to whoever started it by its exit status.
enum Outcome {
    static let failed = ExitCode(1)
    static let withFindings = ExitCode(2)
    static let creditorFailed = ExitCode(3)
}
