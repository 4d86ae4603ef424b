public import Values

/// One invoice's open receivable under follow-up: a fold over its events.
///
/// The first block never changes after registration; the second is what `apply(_:)` folds; the
/// third is the latest plan, a cache that classification makes anew whenever it looks.
/// Amounts are minor units of `currency`.
@usableFromInline
package struct Claim: Hashable, Sendable {
    /// Serial within the creditor, from 1: the middle of the case number.
    package let id: Int64
    /// Ledger id of the debtor.
    package let debtor: Int64
    /// Number of the source it came from, whose complete lists should name it while it is open.
    package let source: Int32
    @usableFromInline package let kind: InvoiceKind
    package let nature: ClaimNature
    package let number: String
    /// Payment reference as digits or `RF…`; empty when there is none.
    package let reference: String
    package let currency: Currency
    package let issued: Day
    package let due: Day
    /// What the debtor was asked for: the total without a ROT/RUT share; negative for a credit.
    package let total: Int64

    /// Principal not yet paid; negative for the unused part of a credit note.
    @usableFromInline package private(set) var open: Int64
    /// Fees of letters and surcharges, charged and not paid.
    @usableFromInline package private(set) var fees: Int64
    /// Late interest charged and not paid.
    @usableFromInline package private(set) var interest: Int64
    /// All late interest charged so far, paid or not.
    @usableFromInline package private(set) var interestCharged: Int64
    @usableFromInline package private(set) var held: HoldState
    /// Whether the creditor's agency has it.
    @usableFromInline package private(set) var isHandedOff: Bool
    /// Number of policy steps taken.
    @usableFromInline package private(set) var step: UInt8
    /// Number of letters that charged a fee.
    @usableFromInline package private(set) var feeLetters: UInt8
    /// Kinds of letters that were sent, and which of them charged a fee.
    @usableFromInline package private(set) var tally: LetterTally
    @usableFromInline package private(set) var letterOn: Day?
    /// Payment deadline of the last letter.
    @usableFromInline package private(set) var deadline: Day?
    /// Changes of the principal, in the order they were told.
    @usableFromInline package private(set) var settlements: [Settlement]
    /// Letters and handoffs that stand, in order of day.
    @usableFromInline package private(set) var taken: [TakenStep]
    /// Sums asked beside fees and interest that stand, in order of day.
    @usableFromInline package private(set) var surcharges: [Surcharge]
    /// Ledger id of the claim's last event.
    package var lastEvent: Int64

    /// Day of the next look; nil when nothing is to come.
    package var nextOn: Day?
    package var reason: Reason

    /// Makes a claim from its registration.
    package init(
        id: Int64,
        debtor: Int64,
        source: Int32 = 0,
        kind: InvoiceKind,
        nature: ClaimNature = .ordinary,
        number: String,
        reference: String,
        currency: Currency,
        issued: Day,
        due: Day,
        total: Int64
    ) {
        self.id = id
        self.debtor = debtor
        self.source = source
        self.kind = kind
        self.nature = nature
        self.number = number
        self.reference = reference
        self.currency = currency
        self.issued = issued
        self.due = due
        self.total = total
        open = total
        fees = 0
        interest = 0
        interestCharged = 0
        held = HoldState()
        isHandedOff = false
        step = 0
        feeLetters = 0
        tally = []
        settlements = []
        taken = []
        surcharges = []
        lastEvent = 0
        reason = .new
    }

    /// Restores a folded state that the ledger kept.
    package mutating func restore(_ state: ClaimState) {
        open = state.open
        fees = state.fees
        interest = state.interest
        interestCharged = state.interestCharged
        held = state.held
        isHandedOff = state.isHandedOff
        step = state.step
        feeLetters = state.feeLetters
        letterOn = state.letterOn
        deadline = state.deadline
        settlements = state.settlements
        taken = state.taken
        surcharges = state.surcharges
        tally = state.tally
    }

    /// The folded state, to be kept.
    @inlinable package var state: ClaimState {
        ClaimState(
            open: open,
            fees: fees,
            interest: interest,
            interestCharged: interestCharged,
            held: held,
            isHandedOff: isHandedOff,
            step: step,
            feeLetters: feeLetters,
            letterOn: letterOn,
            deadline: deadline,
            settlements: settlements,
            taken: taken,
            tally: tally,
            surcharges: surcharges
        )
    }

    /// Whether nothing but open, charges, step and hold could differ from the registration.
    @inlinable package var isUntouched: Bool {
        settlements.isEmpty && letterOn == nil && !isHandedOff && interestCharged == 0
            && feeLetters == 0 && held.isSimple && surcharges.isEmpty && taken.isEmpty
    }

    /// What holds it; of several the one that is told.
    package var hold: Hold { held.holds.strongest }
    /// Fees and interest charged and not paid.
    @inlinable package var charges: Int64 { fees + interest }
    /// All that is owed: open principal and charges.
    @inlinable package var balance: Int64 { open + fees + interest }
    /// Whether nothing is owed and no credit is left.
    @inlinable package var isSettled: Bool { open == 0 && fees == 0 && interest == 0 }
    /// Whether an invoice was settled before any letter: nothing can come of it any more.
    @inlinable package var isDone: Bool {
        kind == .invoice && isSettled && taken.isEmpty && !held.isTimed
    }

    /// Whether something became known after the last letter or handoff that counts from a day
    /// before it, or charges were given back that had been paid: it may have to be put right.
    @inlinable package var isOvertaken: Bool {
        if fees < 0 || interest < 0 { return open > 0 || fees > 0 || interest > 0 || hasNews }
        return !taken.isEmpty && hasNews
    }

    @usableFromInline var hasNews: Bool {
        guard let last = taken.last, Int(last.known) < settlements.count else { return false }
        return settlements[Int(last.known)...].contains { $0.day < last.day }
    }

    /// Compensation charged so far, paid or not, in minor units.
    @usableFromInline package var compensationCharged: Int64 {
        surcharges.reduce(0) { $1.kind == .compensation ? $0 + $1.minor : $0 }
    }

    /// Fees charged so far without compensation, paid or not, in minor units.
    package var feesCharged: Int64 {
        let ofLetters = taken.reduce(0) { $0 + $1.fee }
        return surcharges.reduce(ofLetters) { $1.kind == .compensation ? $0 : $0 + $1.minor }
    }

    /// The part of `fees` that is compensation: what was paid of them goes to the others first.
    @inlinable package var compensation: Int64 {
        surcharges.isEmpty ? 0 : min(compensationCharged, max(fees, 0))
    }

    /// What a letter charged beside interest: its fee, and the surcharges that it asked for.
    package func costs(of letter: TakenStep) -> Int64 {
        surcharges.reduce(letter.fee) { $1.letter == letter.letter ? $0 + $1.minor : $0 }
    }

    /// Fees and interest that were charged after a day, in minor units.
    package func charged(after day: Day) -> (fees: Int64, interest: Int64) {
        var fees: Int64 = 0
        var interest: Int64 = 0
        for step in taken.reversed() {
            guard step.day > day else { break }
            fees += step.fee
            interest += step.interest
        }
        for surcharge in surcharges where surcharge.day > day { fees += surcharge.minor }
        return (fees, interest)
    }

    /// Folds one event into the claim; nothing else changes it.
    package mutating func apply(_ body: EventBody) {
        switch body {
        case .registered, .unapplied, .noted, .known, .told, .moneyRepaid:
            break
        case .paid(let settlement), .credited(let settlement), .reversed(let settlement),
            .reportedPaid(let settlement), .creditUsed(let settlement), .moved(let settlement),
            .shareRefused(let settlement), .repaid(let settlement):
            open -= settlement.principal
            fees -= settlement.fees
            interest -= settlement.interest
            settlements.append(settlement)
        case .letter(let letter):
            fees += letter.fee
            interest += letter.interest
            interestCharged += letter.interest
            step = letter.step
            if letter.fee > 0 { feeLetters += 1 }
            tally.formUnion(LetterTally(letter.kind, charged: letter.fee > 0))
            letterOn = letter.day
            deadline = letter.deadline
            taken.append(TakenStep(letter, known: settlements.count))
        case .waived(let fees, let interest):
            self.fees -= fees
            self.interest -= interest
        case .held(let hold):
            held.holds.insert(Holds(hold))
        case .released:
            held = HoldState()
        case .lifted(let hold):
            held.lift(hold)
        case .paused(let until):
            held.holds.insert(Holds(.paused))
            held.pausedUntil = until
        case .planned(let plan):
            held.holds.insert(Holds(.instalmentPlan))
            held.plan = plan
            held.planKnown = UInt16(clamping: settlements.count)
        case .planRaised(let minor):
            held.raisePlan(by: minor)
        case .handedOff(let handoff):
            isHandedOff = true
            step = handoff.step
            interest += handoff.interest
            interestCharged += handoff.interest
            taken.append(TakenStep(handoff, known: settlements.count))
        case .surcharged(let surcharge, _):
            fees += surcharge.minor
            surcharges.append(surcharge)
        case .recalled(let recall):
            takeBack(recall)
        case .letterUndone(let undone):
            fees -= undone.fee
            interest -= undone.interest
            interestCharged -= undone.interest
            taken.removeAll { $0.kind != nil && $0.letter == undone.letter }
            surcharges.removeAll { $0.letter == undone.letter }
            recount()
        case .interestCorrected(let minor):
            interest += minor
            interestCharged += minor
        }
    }

    /// Takes the last handoff back: what it charged, where that is given back, and its step.
    private mutating func takeBack(_ recall: Recall) {
        isHandedOff = false
        fees -= recall.fees
        interest -= recall.interest
        interestCharged -= recall.interest
        if let index = taken.lastIndex(where: { $0.kind == nil }) {
            let day = taken[index].day
            if recall.cause == .overtaken {
                surcharges.removeAll {
                    $0.letter == 0 && $0.day == day && $0.kind != .instalmentPlan
                }
            }
            // It stays as the count of attempts, and charges and waits for nothing any more.
            taken[index] = TakenStep(
                kind: nil,
                letter: 0,
                day: day,
                deadline: day,
                fee: 0,
                interest: taken[index].interest - recall.interest,
                step: taken[index].step,
                known: UInt16(clamping: settlements.count)
            )
        }
        if recall.cause == .withdrawn { held.holds.insert(Holds(.stopped)) }
        recount()
    }

    /// How often it was handed to an agency.
    package var attempts: Int { taken.count { $0.kind == nil } }

    /// Tells anew, by the letters that stand, what of them is kept by itself.
    private mutating func recount() {
        let letters = taken.filter { $0.kind != nil }
        feeLetters = UInt8(clamping: letters.count { $0.fee > 0 })
        tally = []
        for letter in letters {
            guard let kind = letter.kind else { continue }
            tally.formUnion(LetterTally(kind, charged: letter.fee > 0))
        }
        letterOn = letters.last?.day
        deadline = letters.last?.deadline
        if !isHandedOff { step = letters.last?.step ?? 0 }
    }
}

/// What `Claim.apply(_:)` folds, as the ledger keeps it.
@usableFromInline
package struct ClaimState: Hashable, Sendable {
    @usableFromInline package var open: Int64
    @usableFromInline package var fees: Int64
    @usableFromInline package var interest: Int64
    @usableFromInline package var interestCharged: Int64
    @usableFromInline package var held: HoldState
    @usableFromInline package var isHandedOff: Bool
    @usableFromInline package var step: UInt8
    @usableFromInline package var feeLetters: UInt8
    @usableFromInline package var letterOn: Day?
    @usableFromInline package var deadline: Day?
    @usableFromInline package var settlements: [Settlement]
    @usableFromInline package var taken: [TakenStep]
    @usableFromInline package var tally: LetterTally
    @usableFromInline package var surcharges: [Surcharge]

    /// Gathers a state.
    @inlinable
    package init(
        open: Int64,
        fees: Int64,
        interest: Int64,
        interestCharged: Int64,
        held: HoldState,
        isHandedOff: Bool,
        step: UInt8,
        feeLetters: UInt8,
        letterOn: Day?,
        deadline: Day?,
        settlements: [Settlement],
        taken: [TakenStep] = [],
        tally: LetterTally = [],
        surcharges: [Surcharge] = []
    ) {
        self.open = open
        self.fees = fees
        self.interest = interest
        self.interestCharged = interestCharged
        self.held = held
        self.isHandedOff = isHandedOff
        self.step = step
        self.feeLetters = feeLetters
        self.letterOn = letterOn
        self.deadline = deadline
        self.settlements = settlements
        self.taken = taken
        self.tally = tally
        self.surcharges = surcharges
    }
}
