import Fingerprint
import Intake
import Records

/// Tonight's inputs, and what is to be told of what was left in the inbox.
struct NightIntake {
    let inputs: [NightInput]
    let findings: [Finding]

    /// A receipt for every input that tonight settles, in order of number.
    ///
    /// - Parameter outcomes: what became of the contents of those that were read.
    /// - Returns: the receipts; inputs that wait for the next night have none.
    func receipts(_ outcomes: [Int32: InputResult]) -> [Receipt] {
        inputs.compactMap { input in
            switch input.verdict {
            case .waits: nil
            case .duplicate(_, let finding): receipt(input, .duplicate, nil, [finding])
            case .refused(let finding): receipt(input, .quarantined, nil, [finding])
            case .fresh:
                switch outcomes[input.name.number] {
                case .read(let summary, let findings):
                    receipt(input, outcome(of: summary), summary, findings)
                case .refused(let findings): receipt(input, .quarantined, nil, findings)
                case .waits, nil: nil
                }
            }
        }.sorted { $0.number < $1.number }
    }

    /// A list or document of which nothing could be taken is set aside with its reasons, where
    /// whoever dropped it sees it.
    private func outcome(of summary: ReadSummary) -> InputOutcome {
        let isAllRefused = summary.accepted == 0 && summary.refused > 0
        return isAllRefused && !summary.format.isPayments ? .quarantined : .read
    }

    /// Findings of inputs that wait for the next night.
    func waiting(_ outcomes: [Int32: InputResult]) -> [Finding] {
        inputs.compactMap { input in
            if case .waits(let finding) = input.verdict { return finding }
            if case .waits(let finding)? = outcomes[input.name.number] { return finding }
            return nil
        }
    }

    private func receipt(
        _ input: NightInput,
        _ outcome: InputOutcome,
        _ summary: ReadSummary?,
        _ findings: [Finding]
    ) -> Receipt {
        Receipt(
            number: input.name.number,
            name: input.name.name,
            sha256: input.sha256?.description ?? "",
            size: input.size,
            outcome: outcome,
            summary: summary,
            findings: findings
        )
    }
}
