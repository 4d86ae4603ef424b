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
import Values

/// Renders a decided night into staging: one folder per kind, each with its manifest.
struct NightRendering {
    let settings: CreditorSettings
    let order: NightOrder
    let staging: StagingFolder
    /// Gives the hash that seals the night's events, once they are all sealed.
    let chainHead: () throws -> [UInt8]
    /// What the stages say of their files.
    private(set) var findings: [Finding] = []
    /// Kinds that were rendered, in that order.
    private var kinds: [String] = []

    init(
        settings: CreditorSettings,
        order: NightOrder,
        staging: StagingFolder,
        chainHead: @escaping () throws -> [UInt8]
    ) {
        self.settings = settings
        self.order = order
        self.staging = staging
        self.chainHead = chainHead
    }

    mutating func render(_ night: PlannedNight) throws {
        try reminders(night)
        try handoff(night)
        try remittance(night)
        try books(night)
        try status(night)
        // Last, for they name the hash that seals the night, and the ledger may still be at it.
        for name in kinds { try close(name, night) }
    }

    private mutating func reminders(_ night: PlannedNight) throws {
        guard !night.plan.letters.isEmpty || !night.plan.proposals.isEmpty else { return }
        let folder = folder("reminders")
        findings += try Reminders.write(
            night.plan.letters,
            of: settings.creditor,
            settings: settings.stages.reminders,
            into: folder
        )
        try Reminders.propose(night.plan.proposals, into: folder)
    }

    private mutating func handoff(_ night: PlannedNight) throws {
        let corrections = night.corrections(of: settings.creditor)
        guard !night.plan.cases.isEmpty || !corrections.isEmpty else { return }
        let folder = folder("handoff")
        findings += try Handoff.write(
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
    }

    private mutating func remittance(_ night: PlannedNight) throws {
        guard !night.vouchers.isEmpty else { return }
        try Remittance.write(night.vouchers, of: settings.creditor, into: folder("remittance"))
    }

    private mutating func books(_ night: PlannedNight) throws {
        let held = settings.stages.remittance
        let bookable = BookableNight(
            letters: night.plan.letters,
            payments: night.applied.filter { !held.holds($0.account) },
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
        guard !entries.isEmpty else { return }
        findings += try Books.write(
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

    private mutating func status(_ night: PlannedNight) throws {
        guard !night.told.isEmpty || !night.receipts.isEmpty else { return }
        let folder = folder("status")
        try statusLines(night)
        try Status.write(night.receipts, of: settings.creditor, on: order.date, into: folder)
    }

    /// Writes the lines in all their forms at the same time: on a first night they are most of what
    /// is rendered.
    private func statusLines(_ night: PlannedNight) throws {
        guard !night.told.isEmpty else { return }
        let (creditor, day) = (settings.creditor, order.date)
        let forms = settings.stages.status.forms
        let isMuch = night.told.count >= Self.manyLines
        try SideBySide.run(forms.count, isWorthwhile: isMuch) { [staging] index in
            let file = forms[index].fileName
            let sink = try staging.file(file, kind: "status", besideOthers: true)
            var lines = StatusLines(night, creditor: creditor, date: day)
            try Status.write(
                forms[index],
                count: night.told.count,
                line: { lines.line(Int(night.told[$0])) },
                of: creditor,
                on: day,
                to: sink
            )
        }
    }

    /// From so many lines on, a second thread is worth starting.
    private static let manyLines = 4_096

    /// The folder that a kind is rendered into.
    private mutating func folder(_ name: String) -> OutputFolder {
        kinds.append(name)
        return OutputFolder { [staging] file in try staging.file(file, kind: name) }
    }

    /// Closes a kind's folder with its manifest.
    private func close(_ name: String, _ night: PlannedNight) throws {
        let folder = OutputFolder { [staging] file in try staging.file(file, kind: name) }
        let files = try staging.complete(kind: name)
        let manifest = Manifest(
            batch: "\(settings.creditor.id)-\(name)-\(order.date)-\(night.commit.run)",
            day: order.date,
            run: night.commit.run,
            chainHead: try chainHead(),
            files: files.map { file in
                ManifestFile(
                    name: String(file.path.dropFirst(name.count + 1)),
                    size: file.size,
                    sha256: file.sha256.description
                )
            }
        )
        try manifest.write(into: folder)
        _ = try staging.complete(kind: name)
        try Faults.hit(.stagedKind)
    }
}
