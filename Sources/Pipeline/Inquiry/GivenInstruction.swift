import Files
import Intake
package import Records
package import Values

/// An instruction of one line that a command gives: carried out at once as an instruction file is,
/// or left in the inbox while somebody else is at work.
package struct GivenInstruction: Sendable {
    private let file: GivenFile

    /// Writes an instruction.
    ///
    /// - Parameters:
    ///   - kind: what is asked for.
    ///   - request: its id, 1 to 64 letters, digits and hyphens.
    ///   - fields: further columns and their cells.
    package init(
        _ kind: InstructionKind,
        request: String,
        _ fields: [(column: String, cell: String)]
    ) {
        let all = [("request-id", request), ("instruction", kind.rawValue)] + fields
        let rows = [all.map(\.0), all.map(\.1)].map { row in
            row.map(Self.quoted).joined(separator: ";") + "\n"
        }
        file = GivenFile(name: "instruction-\(request).csv", bytes: Array(rows.joined().utf8))
    }

    /// Carries it out.
    ///
    /// - Parameters:
    ///   - creditor: whom it is given to.
    ///   - workspace: whose creditor that is.
    ///   - date: the date of the run.
    ///   - now: seconds since 1970.
    ///   - isDryRun: whether it is only tried.
    /// - Returns: what became of it.
    /// - Throws: what the disk refused.
    package func give(
        to creditor: CreditorSettings,
        of workspace: Workspace,
        date: Day,
        now: Int64,
        isDryRun: Bool
    ) throws -> Outcome {
        let order = NightOrder(
            date: date,
            now: now,
            isDryRun: isDryRun,
            isIntakeOnly: true,
            given: file
        )
        let report = try Night(workspace, order).run(only: [creditor.creditor.id])
        if let failed = report.failed.first, let failure = failed.failure {
            guard !isDryRun, failed.isBusy else { return .failed(failure) }
            let folders = workspace.folders(of: creditor.creditor.id)
            try file.drop(in: folders, creditor.stages.intake)
            return .left
        }
        let receipt = report.creditors.flatMap(\.receipts).first { $0.name == file.name }
        return .answered(receipt?.findings ?? [], report)
    }

    /// What became of an instruction.
    package enum Outcome: Sendable {
        /// It was carried out or refused, as the findings say.
        case answered([Finding], NightReport)
        /// Somebody else is at work: it lies in the inbox.
        case left
        /// The run did not take place.
        case failed(String)
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ";\"\r\n".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
