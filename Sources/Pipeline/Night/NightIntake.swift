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
        let waiting = archivesWaiting(outcomes)
        var refused: Set<Int32> = []
        var receipts: [Receipt] = []
        // An archive comes before its files: seen from behind, all of them are known.
        for input in inputs.reversed() where !waiting.contains(input.claimedNumber) {
            guard let receipt = receipt(input, outcomes, hasRefused: refused) else { continue }
            if let entry = input.entry, receipt.outcome == .quarantined {
                refused.insert(entry.archive)
            }
            receipts.append(receipt)
        }
        return receipts.sorted { $0.number < $1.number }
    }

    private func receipt(
        _ input: NightInput,
        _ outcomes: [Int32: InputResult],
        hasRefused: Set<Int32>
    ) -> Receipt? {
        switch input.verdict {
        case .waits: return nil
        case .duplicate(_, let finding): return receipt(input, .duplicate, nil, [finding])
        case .refused(let finding): return receipt(input, .quarantined, nil, [finding])
        case .unpacked(let finding):
            let isSetAside = hasRefused.contains(input.name.number)
            return receipt(input, isSetAside ? .quarantined : .read, nil, [finding])
        case .fresh:
            switch outcomes[input.name.number] {
            case .read(let summary, let findings):
                return receipt(input, outcome(of: summary), summary, findings)
            case .refused(let findings): return receipt(input, .quarantined, nil, findings)
            case .waits, nil: return nil
            }
        }
    }

    /// A list or document of which nothing could be taken is set aside with its reasons, where
    /// whoever dropped it sees it.
    private func outcome(of summary: ReadSummary) -> InputOutcome {
        let isAllRefused = summary.accepted == 0 && summary.refused > 0
        return isAllRefused && !summary.format.isPayments ? .quarantined : .read
    }

    /// Findings of inputs that wait for the next night; one for an archive.
    func waiting(_ outcomes: [Int32: InputResult]) -> [Finding] {
        var archives: Set<Int32> = []
        return inputs.compactMap { input in
            if case .waits(let finding) = input.verdict { return finding }
            guard case .waits(let finding)? = outcomes[input.name.number] else { return nil }
            if let entry = input.entry, !archives.insert(entry.archive).inserted { return nil }
            return finding
        }
    }

    /// Archives that changed while they were read: they wait with all that is in them.
    private func archivesWaiting(_ outcomes: [Int32: InputResult]) -> Set<Int32> {
        var archives: Set<Int32> = []
        for input in inputs where input.verdict == .fresh {
            guard let entry = input.entry else { continue }
            switch outcomes[input.name.number] {
            case .read, .refused: continue
            case .waits, nil: archives.insert(entry.archive)
            }
        }
        return archives
    }

    /// Numbers of the inputs that a fault is about: where an archive changed, all that is in it.
    func numbers(meantBy fault: Unsound) -> [Int32] {
        guard case .waits = fault.result,
            let input = inputs.first(where: { $0.name.number == fault.number }),
            let entry = input.entry
        else { return [fault.number] }
        return inputs.filter { $0.entry?.archive == entry.archive }.map(\.name.number)
    }

    /// Receipts of the files in an archive; none for anything else.
    func receipts(in archive: NightInput, among receipts: [Receipt]) -> [Receipt] {
        guard case .unpacked = archive.verdict else { return [] }
        let inside = Set(
            inputs.filter { $0.entry?.archive == archive.name.number }.map(\.name.number)
        )
        return receipts.filter { inside.contains($0.number) }
    }

    /// For each archive, the records that were taken from its files: none where something of it was
    /// not booked, so that it is looked into again when it comes again.
    func records(_ receipts: [Receipt], unbooked: Set<Int32>) -> [Int32: Int] {
        let archives = Dictionary(
            uniqueKeysWithValues: inputs.compactMap { input in
                input.entry.map { (input.name.number, $0.archive) }
            }
        )
        var records: [Int32: Int] = [:]
        for receipt in receipts {
            guard let archive = archives[receipt.number] else { continue }
            records[archive, default: 0] += receipt.summary?.accepted ?? 0
        }
        for number in unbooked {
            if let archive = archives[number] { records[archive] = 0 }
        }
        return records
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
