import Files
import Fingerprint
import Intake
import Law
import Ledger
import Reading
import Records
import Values

/// One creditor's night, from lock to publish: nothing lost, nothing twice.
struct CreditorNight {
    let settings: CreditorSettings
    let folders: CreditorFolders
    let law: LawBook
    let order: NightOrder
    /// Digest of the settings, the law and this program: when it differs, all claims are planned.
    let planner: SHA256Digest
    /// Claims whose next step somebody asked for.
    let asked: [String]
    let progress: (NightStage, Int) -> Void

    /// Runs the night.
    ///
    /// - Returns: what was done.
    /// - Throws: `NightError`; what disk or ledger refused. Nothing was committed then.
    func run() throws -> CreditorReport {
        try folders.make()
        guard let lock = try FolderLock.take(folders.lock) else {
            throw NightError.busy(settings.creditor.id.description)
        }
        defer { withExtendedLifetime(lock) {} }
        let ledger = try Ledger(path: folders.ledger.string)
        defer { try? ledger.close() }
        if !order.isDryRun { try Publisher(folders: folders, ledger: ledger).recover() }
        let head = try ledger.head()
        if let last = head.lastNight, order.date < last.day, !order.isDryRun {
            throw NightError.dateBefore(order.date, last: last.day)
        }
        let intake = try claim(ledger)
        do {
            return try settle(intake, ledger, head)
        } catch {
            try? ledger.rollBack()
            try countFailure(intake, error)
            throw error
        }
    }

    private func settle(
        _ intake: NightIntake,
        _ ledger: Ledger,
        _ head: LedgerHead
    ) throws -> CreditorReport {
        var planner = NightPlanner(
            settings: settings,
            ledger: ledger,
            head: head,
            law: law,
            order: order,
            planner: self.planner,
            asked: asked,
            progress: progress
        )
        let mark = try ReadingMark(folders, night: order.date)
        let night = try planner.plan(intake, mark)
        try mark.finish()
        guard !order.isDryRun, !night.isEmpty else {
            progress(.done, 0)
            return CreditorReport(settings.creditor, night, run: nil, outputs: [], order: order)
        }
        let writer = NightWriting(
            settings: settings,
            folders: folders,
            ledger: ledger,
            head: head,
            order: order,
            progress: progress
        )
        let report = try writer.write(consume night, intake)
        progress(.publishing, 0)
        if let unpublished = try ledger.unpublished() {
            try Publisher(folders: folders, ledger: ledger).publish(unpublished)
        }
        progress(.done, 0)
        return report
    }

    /// Steps 2 and 3: claims what has settled, and recognises what it is.
    private func claim(_ ledger: Ledger) throws -> NightIntake {
        progress(.claiming, 0)
        let intake = settings.stages.intake
        let committed = try ledger.inputNumbers()
        let claiming = Claiming(folders, intake)
        let largest = committed.max() ?? 0
        let claimed =
            order.isDryRun
            ? ClaimReport() : try claiming.claim(now: order.now, above: largest)
        let inputs = try Recognising(folders, intake).inputs(
            dropped: order.isDryRun ? try claiming.preview(now: order.now, above: largest) : [],
            isCommitted: { committed.contains($0) },
            earlier: { try ledger.input(sha256: $0.bytes) }
        )
        return NightIntake(inputs: inputs, findings: claimed.findings)
    }

    /// Counts the night against the files that were to be read, unless the machine or the operator
    /// is to blame.
    private func countFailure(_ intake: NightIntake, _ error: any Error) throws {
        guard !order.isDryRun, !(error is FilesError), !LedgerError.isOfMachine(error) else {
            return
        }
        if case NightError.noClaim = error { return }
        let numbers = intake.inputs.filter { $0.verdict == .fresh }.map(\.name.number)
        try FailedNights(folders).add(numbers, night: order.date)
    }
}
