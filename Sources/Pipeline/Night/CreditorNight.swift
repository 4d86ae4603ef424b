import Files
import Fingerprint
import Foundation
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
    /// Digests of the settings and the law: when they differ, all claims are planned.
    let digests: PlanningDigests
    /// Claims whose next step somebody asked for.
    let asked: [String]
    let progress: (NightStage, Int) -> Void

    /// Runs the night.
    ///
    /// - Returns: what was done.
    /// - Throws: `NightError`; what disk or ledger refused. Nothing was committed then, unless the
    ///   error says so.
    func run() throws -> CreditorReport {
        try order.isDryRun ? rehearse() : perform()
    }

    private func perform() throws -> CreditorReport {
        try folders.make()
        let lock = try takeLock()
        defer { withExtendedLifetime(lock) {} }
        if try Disk.status(folders.ledger) == nil {
            // SQLite would make it as the umask says; an empty file is an empty database.
            try Disk.write([], to: folders.ledger)
        }
        let ledger = try openLedger(folders.ledger.string)
        defer { try? ledger.close() }
        let finished = try Publisher(folders: folders, ledger: ledger).recover()
        let head = try ledger.head()
        if let last = head.lastNight, order.date < last.day {
            throw NightError.dateBefore(order.date, last: last.day)
        }
        let mark = try ReadingMark(folders, night: order.date)
        let intake = try claim(ledger, mark)
        let writing = LedgerWriting(ledger, after: head)
        do {
            var report = try settle(intake, ledger, head, writing, mark)
            report.finished = finished
            return report
        } catch {
            writing.abandon()
            try? countFailure(intake, error)
            throw LedgerError(error) ?? error
        }
    }

    /// Plans the night and changes nothing: what is not there yet is not made.
    private func rehearse() throws -> CreditorReport {
        let lock = try Disk.status(folders.lock) == nil ? nil : takeLock()
        defer { withExtendedLifetime(lock) {} }
        let hasLedger = try Disk.status(folders.ledger) != nil
        let ledger = try openLedger(hasLedger ? folders.ledger.string : Ledger.inMemory)
        defer { try? ledger.close() }
        guard let given = order.given else { return try rehearse(ledger, nil) }
        let scratch = Path(NSTemporaryDirectory()) / "forfall-\(UUID().uuidString)"
        defer { try? Disk.removeTree(scratch) }
        let above = try ledger.inputNumbers().max() ?? 0
        return try rehearse(ledger, try given.lay(in: scratch, above: above))
    }

    private func rehearse(_ ledger: Ledger, _ given: DroppedFile?) throws -> CreditorReport {
        var planner = try planner(ledger, try ledger.head(), nil)
        let night = try planner.plan(try preview(ledger, given), nil)
        progress(.done, 0)
        return CreditorReport(settings.creditor, night, run: nil, outputs: [], order: order)
    }

    private func takeLock() throws -> FolderLock {
        guard let lock = try FolderLock.take(folders.lock) else {
            throw NightError.busy(settings.creditor.id.description)
        }
        return lock
    }

    private func openLedger(_ path: String) throws -> Ledger {
        do {
            return try Ledger(path: path)
        } catch {
            throw LedgerError(error) ?? error
        }
    }

    private func planner(
        _ ledger: Ledger,
        _ head: LedgerHead,
        _ writing: LedgerWriting?
    ) throws -> NightPlanner {
        try NightPlanner(
            settings: settings,
            ledger: ledger,
            head: head,
            law: law,
            order: order,
            digests: digests,
            asked: asked,
            writing: writing,
            progress: progress
        )
    }

    private func settle(
        _ intake: NightIntake,
        _ ledger: Ledger,
        _ head: LedgerHead,
        _ writing: LedgerWriting,
        _ mark: ReadingMark
    ) throws -> CreditorReport {
        let run = try ledger.runs(of: order.date) + 1
        var planner = try planner(ledger, head, writing)
        let night = try planner.plan(intake, mark)
        try mark.finish()
        guard !night.isEmpty else {
            writing.abandon()
            // Else every quiet night after a change of settings would plan all claims once more.
            if night.commit.planned != head.planned {
                try ledger.notePlanned(night.commit.planned)
            }
            progress(.done, 0)
            return CreditorReport(settings.creditor, night, run: nil, outputs: [], order: order)
        }
        let writer = NightWriting(
            settings: settings,
            folders: folders,
            ledger: ledger,
            head: head,
            writing: writing,
            run: run,
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
    private func claim(_ ledger: Ledger, _ mark: ReadingMark) throws -> NightIntake {
        progress(.claiming, 0)
        let intake = settings.stages.intake
        let committed = try ledger.inputNumbers()
        let largest = committed.max() ?? 0
        var findings: [Finding] = []
        if let given = order.given {
            try given.claim(above: largest, in: folders)
        } else {
            findings = try Claiming(folders, intake).claim(
                now: order.now,
                above: largest
            ).findings
        }
        let inputs = try Recognising(folders, intake).inputs(
            above: largest,
            mark,
            isCommitted: { committed.contains($0) },
            earlier: { try ledger.input(sha256: $0.bytes) }
        )
        return NightIntake(inputs: inputs, findings: findings)
    }

    /// Steps 2 and 3 of a dry run: the files are read where they lie.
    private func preview(_ ledger: Ledger, _ given: DroppedFile?) throws -> NightIntake {
        let intake = settings.stages.intake
        let committed = try ledger.inputNumbers()
        let largest = committed.max() ?? 0
        var (report, dropped) = (ClaimReport(), [DroppedFile]())
        if let given {
            dropped = [given]
        } else {
            (report, dropped) = try Claiming(folders, intake).preview(
                now: order.now,
                above: largest
            )
        }
        let inputs = try Recognising(folders, intake).inputs(
            and: dropped,
            above: largest,
            isCommitted: { committed.contains($0) },
            earlier: { try ledger.input(sha256: $0.bytes) }
        )
        return NightIntake(inputs: inputs, findings: report.findings)
    }

    /// Counts the night against the files that were to be read, unless the disk, the ledger or the
    /// operator is to blame.
    private func countFailure(_ intake: NightIntake, _ error: any Error) throws {
        guard NightError.mayBeOfInput(error) else { return }
        let numbers = Set(intake.inputs.filter { $0.verdict == .fresh }.map(\.claimedNumber))
        try FailedNights(folders).add(numbers.sorted(), night: order.date)
    }
}
