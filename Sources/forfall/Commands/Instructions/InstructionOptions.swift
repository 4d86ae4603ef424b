import ArgumentParser
import Foundation
import Pipeline
import Records
import Values

/// What all commands have in common that ask for something: they give an instruction of one line,
/// as a file dropped in the inbox would, and print its receipt.
struct InstructionOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Option(help: ArgumentHelp("Id of the request: the same is carried out once.", valueName: "id"))
    var requestId: String?

    @Flag(help: "Tell what would be done, without doing it.")
    var dryRun = false

    func validate() throws {
        guard let requestId else { return }
        let isPlain = requestId.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
        }
        guard (1...64).contains(requestId.utf8.count), isPlain else {
            throw ValidationError("'--request-id' should be 1 to 64 letters, digits and hyphens")
        }
    }

    /// Gives an instruction.
    ///
    /// - Parameters:
    ///   - kind: what is asked for.
    ///   - fields: columns and cells of its line.
    /// - Throws: the exit code.
    func give(_ kind: InstructionKind, _ fields: [(column: String, cell: String)]) throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let now = Date()
        let request =
            requestId ?? "\(kind.rawValue)-\(Int64(now.timeIntervalSince1970 * 1_000_000))"
        let outcome = try Screen.failing {
            try GivenInstruction(kind, request: request, fields).give(
                to: settings,
                of: workspace,
                date: RunCommand.today,
                now: Int64(now.timeIntervalSince1970),
                isDryRun: dryRun
            )
        }
        switch outcome {
        case .failed(let failure):
            Screen.tell("forfall: \(failure)")
            throw Outcome.failed.exit
        case .left:
            Screen.print("Another run is at work: the instruction lies in the inbox for the next.")
        case .answered(let findings, let report):
            for finding in findings {
                Screen.print("\(finding.code.rawValue): \(finding.message)")
            }
            if dryRun { Screen.print("Nothing was changed.") }
            RunCommand.tellUnkept(report)
            let isDone = findings.contains { $0.code == .instructionDone }
            if !isDone { throw Outcome.withFindings.exit }
        }
    }
}
