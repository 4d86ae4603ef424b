import Files
import Intake
import Ledger
import Records
import Values

/// Steps 1 and 7 of the night: puts what was committed where it belongs, however often it takes.
///
/// A staged folder that is gone was published, and is not made again whatever the receiver did
/// with it; a target that exists stops the creditor.
struct Publisher {
    let folders: CreditorFolders
    let ledger: Ledger

    /// Finishes what was committed, and discards what was staged and not committed.
    ///
    /// - Returns: the night that was finished; nil where none was left over.
    func recover() throws -> FinishedNight? {
        try Faults.hit(.locked)
        let night = try ledger.unpublished()
        if let night { try publish(night) }
        try Disk.removeTree(folders.staging)
        try Disk.makeFolders(folders.staging)
        try Filing(folders).discardReasons()
        try Faults.hit(.stagingDiscarded)
        try FailedNights(folders).countCrash()
        try Faults.hit(.recovered)
        return night.map { FinishedNight(day: $0.day, run: $0.run) }
    }

    /// Publishes a committed night: one rename per kind, then the inputs, then the mark.
    ///
    /// - Throws: `NightError.notPublished`: what is left to do is done by the next run.
    func publish(_ night: UnpublishedNight) throws(NightError) {
        do {
            try putInPlace(night)
        } catch {
            throw NightError.notPublished("\(LedgerError(error) ?? error)")
        }
    }

    private func putInPlace(_ night: UnpublishedNight) throws {
        for kind in Self.kinds(of: night.outputs) {
            let target = folders.published(kind, night: night.day, run: night.run)
            try Disk.makeFolders(target.parent, mode: folders.rights.folder)
            if try Disk.moveOnce(folders.staging / kind, to: target) == .now {
                try Disk.sync(folder: target.parent)
                try Disk.sync(folder: folders.staging)
            }
            try Faults.hit(.publishedKind)
        }
        try Faults.hit(.published)
        try Filing(folders).file(
            night.inputs.map {
                FiledInput(
                    number: $0.number,
                    name: $0.name,
                    outcome: $0.outcome,
                    night: night.day
                )
            }
        )
        try Disk.replace(ReportKeeping.part(folders, night.day, night.run), with: night.report)
        try Faults.hit(.reportFiled)
        try ledger.markPublished(night.seq)
        try Faults.hit(.marked)
    }

    /// The kinds of output of a night, in byte order.
    static func kinds(of outputs: [CommittedOutput]) -> [String] {
        var kinds: [String] = []
        for output in outputs {
            let kind = String(output.path.prefix { $0 != "/" })
            if kinds.last != kind { kinds.append(kind) }
        }
        return kinds
    }
}
