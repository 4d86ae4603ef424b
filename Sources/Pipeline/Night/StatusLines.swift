import Ledger
import Records
import Values

/// What is written back: a line for each claim that changed tonight.
struct StatusLines {
    private let book: ClaimBook
    /// Slots of the claims that are told of.
    private let told: [Int32]
    private let creditor: Creditor
    private let date: Day
    /// Next step by slot; nil where nothing is to come or no steps were taken.
    private let next: [Action]
    private let events: EventsByClaim
    private let paymentsThrough: PaymentsThrough?
    /// What was noted tonight, by input and line.
    private let noted: [[Int32]: Remark]
    /// Filled anew for each line, which is gone before the next is asked for.
    private var entries: [HistoryEntry] = []

    /// Prepares the lines of a night, after everything that happened tonight.
    init(_ night: PlannedNight, creditor: Creditor, date: Day) {
        book = night.book
        told = night.told
        next = night.next
        events = night.events
        paymentsThrough = night.paymentsThrough
        noted = Dictionary(
            uniqueKeysWithValues: night.commit.remarks.map { ([$0.input, $0.line], $0) }
        )
        self.creditor = creditor
        self.date = date
    }

    /// The line at an index from 0.
    ///
    /// Fields are read where the claim stands: a copy of it would count references for all of its
    /// fields, a million times.
    mutating func line(_ index: Int) -> StatusLine {
        if index + 8 < told.count { book.approachCustomer(ofClaimAt: Int(told[index + 8])) }
        let slot = Int(told[index])
        fillHistory(slot)
        let compensation = book.claims[slot].compensation
        let number = CaseNumber(creditor: creditor.serial, claim: book.claims[slot].id)
        let reason = book.claims[slot].reason
        return StatusLine(
            caseNumber: number?.description ?? "",
            invoice: book.claims[slot].number,
            customerNumber: book.customerNumber(book.claims[slot].debtor),
            state: state(slot),
            reason: reason,
            currency: book.claims[slot].currency,
            original: book.claims[slot].total,
            principal: book.claims[slot].open,
            fees: book.claims[slot].fees - compensation,
            compensation: compensation,
            interest: book.claims[slot].interest,
            due: book.claims[slot].due,
            next: next[slot],
            nextOn: book.claims[slot].nextOn,
            history: entries,
            remarks: noted.isEmpty ? [] : remarks(slot),
            waitsFor: reason == .paymentsStale ? paymentsThrough : nil
        )
    }

    private func remarks(_ slot: Int) -> [Remark] {
        events.places(slot).compactMap { place in
            let event = book.events[Int(place)]
            guard case .noted(.remarked) = event.body else { return nil }
            return noted[[event.input, event.line]]
        }
    }

    private mutating func fillHistory(_ slot: Int) {
        entries.removeAll(keepingCapacity: true)
        for place in events.places(slot) { entries.append(Self.entry(of: book.events[Int(place)])) }
    }

    private static func entry(of event: Event) -> HistoryEntry {
        HistoryEntry(day: event.day, code: event.body.code, minor: event.body.minor)
    }

    @inline(__always) private func state(_ slot: Int) -> StatusState {
        if book.claims[slot].kind == .creditNote { return .credit }
        if book.claims[slot].kind == .taxShare { return .taxShare }
        if book.claims[slot].isSettled { return .paid }
        if book.claims[slot].isHandedOff { return .withAgency }
        if !book.claims[slot].held.holds.isEmpty { return .held }
        if book.claims[slot].step > 0 { return .reminded }
        return book.claims[slot].due < date ? .overdue : .open
    }
}

extension EventBody {
    /// The event's name in histories.
    package var code: String {
        switch self {
        case .registered: "registered"
        case .paid: "paid"
        case .credited: "credited"
        case .creditUsed: "credit-used"
        case .reversed: "reversed"
        case .reportedPaid: "reported-paid"
        case .shareRefused: "deduction-refused"
        case .repaid: "repaid"
        case .moneyRepaid: "money-repaid"
        case .recalled(let recall): "recalled-\(recall.cause.name)"
        case .letter(let note): note.kind.name
        case .waived: "waived"
        case .held(let hold): "held-\(hold.name)"
        case .released: "released"
        case .lifted(let hold): "lifted-\(hold.name)"
        case .paused: "held-paused"
        case .planned: "held-instalment-plan"
        case .planRaised: "instalment-plan-raised"
        case .handedOff: "handed-off"
        case .surcharged(let surcharge, _): surcharge.kind.name
        case .unapplied: "unapplied"
        case .letterUndone: "letter-undone"
        case .interestCorrected: "interest-corrected"
        case .moved: "moved"
        case .noted(let note): note.name
        case .known: "payment-known"
        case .told: "money-told"
        }
    }

    /// The amount that an event is about, in minor units; 0 where it has none.
    package var minor: Int64 {
        switch self {
        case .registered(let note): note.total
        case .paid(let part), .credited(let part), .creditUsed(let part), .reversed(let part),
            .reportedPaid(let part), .moved(let part), .shareRefused(let part),
            .repaid(let part):
            part.amount
        case .letter(let note): note.fee + note.interest
        case .waived(let fees, let interest): fees + interest
        case .unapplied(let money), .moneyRepaid(let money): money.minor
        case .recalled(let recall): -(recall.fees + recall.interest)
        case .handedOff(let note): note.interest
        case .surcharged(let surcharge, _): surcharge.minor
        case .letterUndone(let undone): -(undone.fee + undone.interest)
        case .interestCorrected(let minor), .planRaised(let minor): minor
        case .held, .released, .lifted, .paused, .planned, .noted, .known, .told: 0
        }
    }
}

extension Hold {
    /// The name in histories.
    var name: String {
        switch self {
        case .none: "nothing"
        case .paused: "paused"
        case .disputed: "disputed"
        case .instalmentPlan: "instalment-plan"
        case .goneFromExport: "gone-from-export"
        case .identityConflict: "identity-conflict"
        case .stopped: "stopped"
        case .insolvent: "insolvent"
        case .deceased: "deceased"
        case .minor: "minor"
        case .protectedIdentity: "protected-identity"
        }
    }
}

extension EventNote {
    /// The name in histories.
    var name: String {
        switch self {
        case .proposed: "proposed"
        case .remarked: "note"
        }
    }
}
