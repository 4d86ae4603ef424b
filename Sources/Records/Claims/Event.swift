package import Values

/// Something that happened to a claim, or to money that has none yet.
package struct Event: Hashable, Sendable {
    /// The claim, or 0.
    package let claim: Int64
    package let day: Day
    /// Number of the input file it came from, or 0.
    package let input: Int32
    /// 1-based line in that file, or 0.
    package let line: Int32
    package let body: EventBody

    /// Notes what happened.
    package init(claim: Int64, day: Day, input: Int32 = 0, line: Int32 = 0, _ body: EventBody) {
        self.claim = claim
        self.day = day
        self.input = input
        self.line = line
        self.body = body
    }
}

/// What happened; the ledger gives each case a number and a version that never change.
package enum EventBody: Hashable, Sendable {
    case registered(Registration)
    case paid(Settlement)
    /// A credit note was set off against this invoice.
    case credited(Settlement)
    /// This credit note was set off against an invoice: its negative principal shrinks.
    case creditUsed(Settlement)
    /// A payment was undone: the settlement's amounts are negative.
    case reversed(Settlement)
    /// The creditor's own system says that less is open.
    case reportedPaid(Settlement)
    /// Skatteverket refused so much of a share: the customer owes it, as a claim of its own.
    case shareRefused(Settlement)
    case letter(LetterNote)
    case waived(fees: Int64, interest: Int64)
    case held(Hold)
    /// Held no more, for whatever reasons it was.
    case released
    /// Held no more for one reason.
    case lifted(Hold)
    /// Held through a day.
    case paused(until: Day)
    /// Held while these payments come.
    case planned([Instalment])
    /// The last payment of the plan is so much more, for the fee that the plan costs.
    case planRaised(Int64)
    case handedOff(HandoffNote)
    /// A sum is asked beside fees and interest, by rows of law with these ids; the rows of what a
    /// letter asks for stand in the letter's note.
    case surcharged(Surcharge, law: [String])
    /// Money that found no claim, or what was too much of it.
    case unapplied(UnappliedMoney)
    /// A letter does not count: what it charged is given back, and its step is to be taken again.
    case letterUndone(LetterUndone)
    /// Interest charged so far is more or less than was owed; minor units, negative when less.
    case interestCorrected(Int64)
    /// Charges that were paid and given back go to what else is owed; it sums to zero.
    case moved(Settlement)
    /// A fact worth remembering that changes nothing, such as money found a home later.
    case noted(EventNote)
    /// A payment that is known from now on and books nothing under its own key: it took another
    /// back, or was only compared.
    case known(KnownPayment)
    /// What is owed back to the debtor was paid back: the settlement's amounts are negative.
    case repaid(Settlement)
    /// Money that found no claim was paid back to whoever paid it; minor units taken off.
    case moneyRepaid(UnappliedMoney)
    /// The agency has it no longer: it goes there again only when somebody asks for it.
    case recalled(Recall)
    /// What a kind of bank file told of an account, added to what it told before.
    case told(ToldMoney)
}

/// What a claim was registered with; the amounts are those of the document.
package struct Registration: Hashable, Sendable {
    package let kind: InvoiceKind
    package let nature: ClaimNature
    package let currency: Currency
    package let issued: Day
    package let due: Day
    /// What the debtor is asked for; negative for a credit note.
    package let total: Int64
    /// Share asked of Skatteverket, not in `total`.
    package let deduction: Int64
    /// Ledger id of the debtor: all that an event says of a person.
    package let debtor: Int64

    /// Notes a registration; amounts are minor units of `currency`.
    package init(
        kind: InvoiceKind,
        nature: ClaimNature = .ordinary,
        currency: Currency,
        issued: Day,
        due: Day,
        total: Int64,
        deduction: Int64,
        debtor: Int64
    ) {
        self.kind = kind
        self.nature = nature
        self.currency = currency
        self.issued = issued
        self.due = due
        self.total = total
        self.deduction = deduction
        self.debtor = debtor
    }
}

/// What one letter did to one claim.
package struct LetterNote: Hashable, Sendable {
    package let kind: LetterKind
    /// 1 for the first reminder, 2 for the second; 1 for other letters.
    package let level: UInt8
    /// Number of policy steps taken once this letter is sent.
    package let step: UInt8
    package let letter: Int64
    package let day: Day
    package let deadline: Day
    /// Fee charged on this claim by this letter, in minor units.
    package let fee: Int64
    /// Interest charged on this claim by this letter beyond what was charged before.
    package let interest: Int64
    /// Ids of the rows of law that were used.
    package let law: [String]

    /// Notes a letter.
    package init(
        kind: LetterKind,
        level: UInt8,
        step: UInt8,
        letter: Int64,
        day: Day,
        deadline: Day,
        fee: Int64,
        interest: Int64,
        law: [String]
    ) {
        self.kind = kind
        self.level = level
        self.step = step
        self.letter = letter
        self.day = day
        self.deadline = deadline
        self.fee = fee
        self.interest = interest
        self.law = law
    }
}

/// A letter's place in the run; raw values are stored.
package enum LetterKind: UInt8, Sendable, CaseIterable {
    /// Reminder (SE påminnelse, NO purring).
    case reminder = 1
    /// Norwegian inkassovarsel, inkassoloven § 9.
    case collectionNotice = 2
    /// Swedish inkassokrav, inkassolagen § 5.
    case demand = 3

    /// Whether law sets contents and deadline, so that it holds only claims at this step.
    package var isStatutory: Bool { self != .reminder }

    /// The name in files and on screen.
    package var name: String {
        switch self {
        case .reminder: "reminder"
        case .collectionNotice: "collection-notice"
        case .demand: "demand"
        }
    }
}

/// What a handoff did to a claim.
package struct HandoffNote: Hashable, Sendable {
    /// 1 for the first time it is sent, 2 after a refusal.
    package let attempt: UInt8
    /// Number of policy steps taken once it is handed off.
    package let step: UInt8
    package let day: Day
    /// Interest charged with it beyond what was charged before, in minor units.
    package let interest: Int64

    /// Notes a handoff.
    package init(attempt: UInt8, step: UInt8, day: Day, interest: Int64) {
        self.attempt = attempt
        self.step = step
        self.day = day
        self.interest = interest
    }
}

/// A letter that a payment or credit of an earlier day overtook; minor units of the claim.
package struct LetterUndone: Hashable, Sendable {
    /// The letter's number.
    package let letter: Int64
    /// Its fee, and the surcharges that it asked for.
    package let fee: Int64
    package let interest: Int64

    /// Notes what is given back.
    package init(letter: Int64, fee: Int64, interest: Int64) {
        self.letter = letter
        self.fee = fee
        self.interest = interest
    }
}

/// Money that found no claim.
package struct UnappliedMoney: Hashable, Sendable {
    package let currency: Currency
    /// Minor units; negative when money that was unapplied found a claim after all.
    package let minor: Int64
    package let bookedOn: Day
    /// Hash of the payment's key.
    package let origin: UInt64

    /// Notes money without a claim.
    package init(currency: Currency, minor: Int64, bookedOn: Day, origin: UInt64) {
        self.currency = currency
        self.minor = minor
        self.bookedOn = bookedOn
        self.origin = origin
    }
}

/// A payment that books nothing under its own key.
package struct KnownPayment: Hashable, Sendable {
    /// Hash of its key.
    package let origin: UInt64
    /// The claim that it is about, 0, or `BookedPayment.toldOnly`.
    package let claim: Int64

    /// Notes a payment.
    package init(origin: UInt64, claim: Int64) {
        self.origin = origin
        self.claim = claim
    }
}

/// A fact that changes no amount; raw values are stored.
package enum EventNote: UInt8, Sendable, CaseIterable {
    case proposed = 2
    /// Somebody noted something: a `Remark` of the same input and line.
    case remarked = 4
}
