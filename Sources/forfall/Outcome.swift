import ArgumentParser
import Pipeline

/// What every command says to whoever started it by its exit status: the one table of codes.
enum Outcome: Int32, CaseIterable {
    case done = 0
    case failed = 1
    case withFindings = 2
    case creditorFailed = 3
    /// ArgumentParser's own, `EX_USAGE` of sysexits.
    case misunderstood = 64

    /// What it means, as help and papers say it.
    var meaning: String {
        switch self {
        case .done: "all is well"
        case .failed: "the command failed; nothing was changed"
        case .withFindings: "done, but something was refused or is not in order: see what was told"
        case .creditorFailed: "done, but at least one creditor's night did not take place"
        case .misunderstood: "the command line was not understood"
        }
    }

    /// Ends the command.
    var exit: ExitCode { ExitCode(rawValue) }

    /// The table, a code a line.
    static var table: String {
        allCases.map { outcome in
            let code = String(outcome.rawValue)
            return "  " + code + String(repeating: " ", count: 3 - code.count) + outcome.meaning
        }.joined(separator: "\n")
    }

    /// Ends a command that ran nights, unless all went well.
    ///
    /// - Parameters:
    ///   - reports: what the nights did.
    ///   - passesErrors: whether refused files are meant to be there, as a demonstration's are.
    /// - Throws: the code.
    static func end(_ reports: [NightReport], passesErrors: Bool = false) throws {
        if reports.contains(where: { !$0.failed.isEmpty }) { throw creditorFailed.exit }
        let hasErrors = !passesErrors && reports.contains(where: \.hasErrors)
        if hasErrors || reports.contains(where: { $0.unkept != nil }) { throw withFindings.exit }
    }
}
