import ArgumentParser
import TestSupport
import Testing

@testable import forfall

/// What `--help` says of each command, as it was reviewed.
@Suite struct HelpTests {
    private var commands: [any ParsableCommand.Type] {
        [Forfall.self] + Forfall.configuration.subcommands
    }

    private func name(_ command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? ""
    }

    private func help(_ command: any ParsableCommand.Type) -> String {
        Forfall.helpMessage(for: command, columns: 80)
    }

    @Test func `help texts are those that were reviewed`() throws {
        for command in commands {
            try Golden.expect(
                Array((help(command) + "\n").utf8),
                "Tests/Goldens/Commands/help-\(name(command)).txt"
            )
        }
    }

    @Test func `every command says what it does and gives examples`() {
        #expect(commands.count == 22)
        for command in commands {
            #expect(!command.configuration.abstract.isEmpty, "\(name(command))")
            let text = help(command)
            #expect(text.contains("EXAMPLES"), "\(name(command))")
            #expect(text.contains("  forfall "), "\(name(command))")
        }
    }

    @Test func `help fits into 80 columns`() {
        for command in commands {
            // The line of usage is one line, however many options there are.
            let wide = help(command).split(separator: "\n").map(String.init).filter { line in
                line.count > 80 && !line.hasPrefix("USAGE: ")
            }
            #expect(wide == [], "\(name(command))")
        }
    }

    @Test func `the exit codes are told`() {
        for code in ["0 ", "1 ", "2 ", "3 ", "64 "] {
            #expect(help(Forfall.self).contains("\n  " + code))
        }
    }
}
