package import Law
package import Records

/// The steps that are agreed with a creditor, in order.
package struct Policy: Hashable, Sendable {
    /// The name that settings refer to it by.
    package let id: String
    /// The country it is made for; nil: any.
    package let country: String?
    package let steps: [PolicyStep]
    /// Whether a fee is asked for an instalment plan, where the law knows one.
    package let hasInstalmentFee: Bool

    /// Names some steps.
    package init(
        id: String,
        country: String?,
        steps: [PolicyStep],
        instalmentFee: Bool = false
    ) {
        hasInstalmentFee = instalmentFee
        self.id = id
        self.country = country
        self.steps = steps
    }
}

/// One step of a policy; what the law forbids of it is not done.
package struct PolicyStep: Hashable, Sendable {
    package let kind: StepKind
    package let clock: StepClock
    /// Days on the clock.
    package let days: Int
    /// Whether the last of the days is waited for; nil: as the settings say.
    package let boundary: Boundary?
    /// Of a handoff: the fee for handing over.
    package let hasFee: Bool
    /// Whether the compensation that a business owes is asked for with it, if it was not before.
    package let hasCompensation: Bool
    package let hasInterest: Bool
    /// Open principal below which the step is not taken, in hundredths of the claim's currency.
    package let minimum: Int64
    /// Days that the debtor gets to pay.
    package let deadlineDays: Int
    /// nil: as the settings say.
    package let channel: Channel?
    /// nil: as the settings say.
    package var send: Sending?
    /// nil: as the debtor or the settings say.
    package let language: String?
    /// A fee in place of the most that law gives; nil: that.
    package let ownFee: OwnFee?

    /// Describes a step.
    package init(
        _ kind: StepKind,
        after clock: StepClock,
        days: Int,
        boundary: Boundary? = nil,
        fee: Bool = false,
        compensation: Bool = false,
        interest: Bool = true,
        minimum: Int64 = 0,
        deadlineDays: Int = 0,
        channel: Channel? = nil,
        send: Sending? = nil,
        language: String? = nil,
        ownFee: OwnFee? = nil
    ) {
        self.kind = kind
        self.clock = clock
        self.days = days
        self.boundary = boundary
        hasFee = fee
        hasCompensation = compensation
        hasInterest = interest
        self.minimum = minimum
        self.deadlineDays = deadlineDays
        self.channel = channel
        self.send = send
        self.language = language
        self.ownFee = ownFee
    }
}

/// What a step does; the raw values are those of `pipeline.yml`.
package enum StepKind: String, Sendable, CaseIterable {
    case reminder
    case collectionNotice = "collection-notice"
    case demand
    case handoff

    /// The letter it sends; nil for a handoff.
    package var letter: LetterKind? {
        switch self {
        case .reminder: .reminder
        case .collectionNotice: .collectionNotice
        case .demand: .demand
        case .handoff: nil
        }
    }

    /// What it is in a decision.
    package var action: Action {
        switch self {
        case .reminder: .remind
        case .collectionNotice: .notify
        case .demand: .demand
        case .handoff: .handOff
        }
    }
}

/// The day that a step's days are counted from.
package enum StepClock: String, Sendable, CaseIterable {
    case due
    /// The day of the last letter, or the due date before the first.
    case letter
    /// The deadline of the last letter, or the due date before the first.
    case deadline
    /// The last day of the month that the claim is due in.
    case monthEnd = "month-end"
}

/// Whether a step may be taken on the day its count is reached or only after it.
package enum Boundary: String, Sendable, CaseIterable {
    case inclusive
    case exclusive
}

/// Whether letters go out by themselves or are shown to the creditor first.
package enum Sending: String, Sendable, CaseIterable {
    case automatic
    case proposal
}
