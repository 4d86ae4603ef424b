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
              forfall law check                    what the law's tables will lack next half-year

            EXIT CODES
            \(Outcome.table)
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self, CheckCommand.self, RunCommand.self, RemindCommand.self,
            CasesCommand.self, CaseCommand.self, ExplainCommand.self, ForecastCommand.self,
            TasksCommand.self, AnswerCommand.self, PauseCommand.self, ResumeCommand.self,
            StopCommand.self, DisputeCommand.self, WithdrawCommand.self, PayCommand.self,
            CreditCommand.self, NoteCommand.self,
            VerifyCommand.self, LawCommand.self, GenerateCommand.self,
        ]
    )
}
