import Books
import Classification
import Files
import Fingerprint
import Handoff
import Ledger
import Records
import Reminders
import Remittance
import Status
import Synchronization
import Values

/// Renders a decided night into staging: one folder per kind, each with its manifest.
struct NightRendering: Sendable {
    let settings: CreditorSettings
    let order: NightOrder
    let staging: StagingFolder

    /// What is rendered independently of the rest.
    private enum Piece {
        case document
        /// As many parts of the table as there is time for.
        case table(PartedFile)
        case reminders, handoff, remittance, books

        /// Whether several may work at it.
        var isShared: Bool { if case .table = self { true } else { false } }
    }

    /// From so many lines on, a second thread is worth starting.
    private static let manyLines = 4_096

    /// Renders all of a night.
    ///
    /// On a large night the pieces are rendered at the same time. Lines are most of it: whoever has
    /// rendered the last of what is sent goes on with them.
    ///
    /// - Parameters:
    ///   - night: what was decided.
    ///   - chainHead: gives the hash that seals the night's events, once they are all sealed.
    /// - Returns: what the stages say of their files.
    /// - Throws: what a stage or the disk threw.
    func render(_ night: PlannedNight, chainHead: () throws -> [UInt8]) throws -> [Finding] {
        let lines = try linePieces(night)
        let sent: [Piece] = [.reminders, .handoff, .remittance, .books]
        let pieces = lines + sent + lines.filter(\.isShared)
        let findings = Mutex([[Finding]](repeating: [], count: pieces.count))
        let isMuch = night.told.count >= Self.manyLines
        try SideBySide.run(pieces.count, isWorthwhile: isMuch) { index in
            let said = try render(pieces[index], night)
            findings.withLock { $0[index] = said }
        }
        try Status.write(
            night.receipts,
            of: settings.creditor,
            on: order.date,
            into: folder("status")
        )
        // Last, for they name the hash that seals the night, and the ledger may still be at it.
        let head = try chainHead()
        for kind in staging.kinds { try close(kind, night, head) }
        return findings.withLock { $0.flatMap(\.self) }
    }

    private func render(_ piece: Piece, _ night: PlannedNight) throws -> [Finding] {
        switch piece {
        case .document: try document(night)
        case .table(let file): try table(file, night)
        case .reminders: try reminders(night)
        case .handoff: try handoff(night)
        case .remittance: try remittance(night)
        case .books: try books(night)
        }
    }

    private func reminders(_ night: PlannedNight) throws -> [Finding] {
        guard !night.plan.letters.isEmpty || !night.plan.proposals.isEmpty else { return [] }
        let folder = folder("reminders")
        let findings = try Reminders.write(
            night.plan.letters,
            of: settings.creditor,
            settings: settings.stages.reminders,
            into: folder
        )
        try Reminders.propose(night.plan.proposals, into: folder)
        return findings
    }

    private func handoff(_ night: PlannedNight) throws -> [Finding] {
        let corrections = night.corrections(of: settings.creditor)
        guard !night.plan.cases.isEmpty || !corrections.isEmpty else { return [] }
        let folder = folder("handoff")
        let findings = try Handoff.write(
            night.plan.cases,
            of: settings.creditor,
            on: order.date,
            run: night.commit.run,
            settings: settings.stages.handoff,
            into: folder
        )
        try Corrections.write(
            corrections,
            of: settings.creditor,
            on: order.date,
            run: night.commit.run,
            settings: settings.stages.handoff,
            into: folder
        )
        try Handoff.writeSchema(into: folder)
        return findings
    }

    private func remittance(_ night: PlannedNight) throws -> [Finding] {
        guard !night.vouchers.isEmpty else { return [] }
        try Remittance.write(night.vouchers, of: settings.creditor, into: folder("remittance"))
        return []
    }

    private func books(_ night: PlannedNight) throws -> [Finding] {
        let held = settings.stages.remittance
        let bookable = BookableNight(
            letters: night.plan.letters,
            payments: held.holdsNone
                ? night.applied : night.applied.filter { !held.holds($0.account) },
            vouchers: night.vouchers,
            changes: changes(night, Self.change),
            moves: changes(night, Self.move),
            refusals: refusals(night),
            owedBack: night.owedBack,
            refunds: night.refunds
        )
        let entries = Books.entries(
            of: bookable,
            creditor: settings.creditor,
            settings: settings.stages.books
        )
        guard !entries.isEmpty else { return [] }
        return try Books.write(
            entries,
            of: settings.creditor,
            on: order.date,
            settings: settings.stages.books,
            into: folder("books")
        )
    }

    /// Fees and interest that an event adds without a letter, or takes off; nil: it does neither.
    private static func change(_ body: EventBody) -> (fees: Int64, interest: Int64)? {
        switch body {
        case .waived(let fees, let interest): (-fees, -interest)
        case .letterUndone(let undone): (-undone.fee, -undone.interest)
        case .interestCorrected(let minor): (0, minor)
        case .handedOff(let note): (0, note.interest)
        case .recalled(let recall): (-recall.fees, -recall.interest)
        case .surcharged(let surcharge, _) where surcharge.letter == 0: (surcharge.minor, 0)
        default: nil
        }
    }

    private static func move(_ body: EventBody) -> (fees: Int64, interest: Int64)? {
        switch body {
        case .moved(let part), .creditUsed(let part): (part.fees, part.interest)
        default: nil
        }
    }

    private func changes(
        _ night: PlannedNight,
        _ charges: (EventBody) -> (fees: Int64, interest: Int64)?
    ) -> [ChangedCharges] {
        night.book.events.compactMap { event in
            guard let (fees, interest) = charges(event.body), fees != 0 || interest != 0,
                let slot = night.book.slot(id: event.claim)
            else { return nil }
            let claim = night.book.claims[slot]
            return ChangedCharges(
                day: event.day,
                currency: claim.currency,
                invoice: claim.number,
                fees: fees,
                interest: interest
            )
        }
    }

    private func refusals(_ night: PlannedNight) -> [RefusedShare] {
        night.book.events.compactMap { event in
            guard case .shareRefused(let part) = event.body,
                let slot = night.book.slot(id: event.claim)
            else { return nil }
            return RefusedShare(
                day: part.day,
                currency: night.book.claims[slot].currency,
                invoice: night.book.claims[slot].number,
                minor: part.principal
            )
        }
    }

    /// What is rendered of the lines, in the forms that the creditor takes.
    private func linePieces(_ night: PlannedNight) throws -> [Piece] {
        let forms = night.told.isEmpty ? [] : settings.stages.status.forms
        return try forms.map { form in
            guard form == .table else { return .document }
            let parts = (night.told.count + Self.manyLines - 1) / Self.manyLines
            return .table(PartedFile(try lineFile(.table), parts: parts))
        }
    }

    private func lineFile(_ form: StatusForm) throws -> ByteSink {
        try staging.file(form.fileName, kind: "status", besideOthers: true)
    }

    private func document(_ night: PlannedNight) throws -> [Finding] {
        var lines = StatusLines(night, creditor: settings.creditor, date: order.date)
        try Status.writeDocument(
            night.told.count,
            line: { lines.line($0) },
            of: settings.creditor,
            on: order.date,
            to: try lineFile(.document)
        )
        return []
    }

    private func table(_ file: PartedFile, _ night: PlannedNight) throws -> [Finding] {
        var lines = StatusLines(night, creditor: settings.creditor, date: order.date)
        try file.work { part in
            let first = part * Self.manyLines
            let indices = first..<min(first + Self.manyLines, night.told.count)
            var bytes: [UInt8] = []
            let memory = ByteSink { bytes += $0 }
            try Status.writeTable(indices, line: { lines.line($0) }, to: memory)
            return bytes
        }
        return []
    }

    /// The folder that a kind is rendered into.
    private func folder(_ name: String) -> OutputFolder {
        OutputFolder { [staging] file in try staging.file(file, kind: name) }
    }

    /// Closes a kind's folder with its manifest.
    private func close(_ name: String, _ night: PlannedNight, _ head: [UInt8]) throws {
        let files = try staging.complete(kind: name)
        let manifest = Manifest(
            batch: "\(settings.creditor.id)-\(name)-\(order.date)-\(night.commit.run)",
            day: order.date,
            run: night.commit.run,
            chainHead: head,
            files: files.map { file in
                ManifestFile(
                    name: String(file.path.dropFirst(name.count + 1)),
                    size: file.size,
                    sha256: file.sha256.description
                )
            }
        )
        try manifest.write(into: folder(name))
        _ = try staging.complete(kind: name)
        try Faults.hit(.stagedKind)
    }
}
