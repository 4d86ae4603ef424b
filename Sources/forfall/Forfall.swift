import ArgumentParser

/// The command line: commands, screen, clock and exit codes.
@main
struct Forfall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forfall",
        abstract: "Follow up receivables every night: remind, hand off, settle, report."
    )
}
