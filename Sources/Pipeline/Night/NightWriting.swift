import Books
import Classification
import Files
import Fingerprint
import Handoff
import Intake
import Ledger
import Records
import Reminders
import Remittance
import Status
import Values

/// Steps 4 and 6 of the night: renders what was decided into staging while the ledger takes it in,
/// makes all of it durable, and commits once.
struct NightWriting {
    let settings: CreditorSettings
    let folders: CreditorFolders
    let ledger: Ledger
    let head: LedgerHead
    let writing: LedgerWriting
    /// Which committed run of the date this is to be.
    let run: Int
    let order: NightOrder
    let progress: (NightStage, Int) -> Void

    /// Writes and commits a night.
    ///
    /// - Returns: what was done; from here on it has happened.
    /// - Throws: what disk or ledger refused; nothing has happened then.
    func write(_ planned: consuming PlannedNight, _ intake: NightIntake) throws -> CreditorReport {
        var night = planned
        night.commit.run = run
        night.commit.inputs = inputs(night, intake)
        progress(.writing, 0)
        writing.finish(&night)
        let (staged, findings) = try stage(night)
        night.findings += findings
        try reasons(night.receipts, intake)
        try Faults.hit(.staged)
        try Filing(folders).makeDurable(intake.inputs)
        try Faults.hit(.stagedSynced)
        try writing.wait()
        try Faults.hit(.transactionOpen)
        progress(.committing, 0)
        let outputs = outputs(staged, night)
        let report = CreditorReport(
            settings.creditor,
            night,
            run: night.commit.run,
            outputs: outputs,
            order: order
        )
        try ledger.commit(night.commit, outputs: outputs, report: report.json, seq: writing.seq)
        writing.release(night)
        try Faults.hit(.committed)
        return report
    }

    private func stage(
        _ night: PlannedNight
    ) throws -> (files: [StagedFile], findings: [Finding]) {
        let staging = try StagingFolder(folders.staging, rights: folders.rights)
        let rendering = NightRendering(settings: settings, order: order, staging: staging)
        let findings = try rendering.render(night, chainHead: writing.chainHead)
        return (try staging.finish(), findings)
    }

    /// Writes why files go to quarantine, where the commit's recovery finds it.
    private func reasons(_ receipts: [Receipt], _ intake: NightIntake) throws {
        for receipt in receipts where receipt.outcome == .quarantined {
            guard
                let input = intake.inputs.first(where: { $0.name.number == receipt.number }),
                input.entry == nil
            else { continue }
            let inside = intake.receipts(in: input, among: receipts)
            let refused = inside.filter { $0.outcome == .quarantined }
            let reason = QuarantineReason(
                receipt.name,
                night: order.date,
                findings: inside.isEmpty ? receipt.findings : refused.flatMap(\.findings),
                isUsedInPart: refused.count < inside.count,
                language: settings.creditor.language
            )
            try Filing(folders).prepare(reason, for: input.name)
        }
    }

    private func inputs(_ night: PlannedNight, _ intake: NightIntake) -> [CommittedInput] {
        let archives = intake.records(night.receipts, unbooked: night.unbooked)
        return night.receipts.map { receipt in
            CommittedInput(
                number: receipt.number,
                name: receipt.name,
                sha256: SHA256Digest(hex: receipt.sha256)?.bytes ?? [],
                size: receipt.size,
                outcome: receipt.outcome,
                records: night.unbooked.contains(receipt.number)
                    ? 0 : archives[receipt.number] ?? receipt.summary?.accepted ?? 0
            )
        }
    }

    private func outputs(_ staged: [StagedFile], _ night: PlannedNight) -> [CommittedOutput] {
        staged.map { file in
            let kind = file.path.prefix { $0 != "/" }
            let name = file.path.dropFirst(kind.count + 1)
            return CommittedOutput(
                path: "\(kind)/\(order.date)-\(night.commit.run)/\(name)",
                sha256: file.sha256.bytes,
                size: file.size
            )
        }
    }
}
