public import Values

/// Why no step is taken for a claim until somebody says otherwise; raw values are stored.
///
/// A claim can be held for several reasons at once; of these the one that is told is the last here
/// that holds it.
package enum Hold: UInt8, Sendable, CaseIterable {
    case none = 0
    case paused = 1
    case disputed = 2
    case instalmentPlan = 3
    case goneFromExport = 4
    case identityConflict = 5
    case stopped = 6
    /// The debtor is bankrupt, in reconstruction or in debt relief.
    case insolvent = 7
    case deceased = 8
    case minor = 9
    /// The debtor's whereabouts may not be shown: no letter goes to an address in a file.
    case protectedIdentity = 10

    /// Whether it is about the debtor, and so holds all claims, also those to come.
    package var isOfDebtor: Bool { rawValue >= Hold.insolvent.rawValue }
}

/// Several holds at once.
@usableFromInline
package struct Holds: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt16

    /// Takes back what was stored.
    @usableFromInline
    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// One hold; none for `.none`.
    package init(_ hold: Hold) {
        rawValue = hold == .none ? 0 : 1 << (hold.rawValue - 1)
    }

    /// Whether something is held for a reason.
    package func has(_ hold: Hold) -> Bool { contains(Holds(hold)) }

    /// The one that is told.
    package var strongest: Hold {
        guard rawValue != 0 else { return .none }
        return Hold(rawValue: UInt8(UInt16.bitWidth - rawValue.leadingZeroBitCount)) ?? .none
    }

    /// Each of them, in order.
    package var all: [Hold] { Hold.allCases.filter { $0 != .none && has($0) } }
}

/// One payment of an instalment plan.
@usableFromInline
package struct Instalment: Hashable, Sendable {
    package let due: Day
    /// Minor units of the claim's currency.
    package let minor: Int64

    /// Agrees a payment.
    package init(due: Day, minor: Int64) {
        self.due = due
        self.minor = minor
    }
}

/// What holds a claim, and for how long.
@usableFromInline
package struct HoldState: Hashable, Sendable {
    @usableFromInline package var holds: Holds
    /// Last day of a pause; nil: until somebody ends it.
    @usableFromInline package var pausedUntil: Day?
    /// The instalment plan's payments, in order of day; empty: there is no plan.
    @usableFromInline package var plan: [Instalment]
    /// How many of the claim's settlements were known when the plan was made: later ones keep it.
    package var planKnown: UInt16

    /// Gathers what holds a claim.
    package init(
        holds: Holds = [],
        pausedUntil: Day? = nil,
        plan: [Instalment] = [],
        planKnown: UInt16 = 0
    ) {
        self.holds = holds
        self.pausedUntil = pausedUntil
        self.plan = plan
        self.planKnown = planKnown
    }

    /// Whether at most one hold without a day says it all.
    @inlinable package var isSimple: Bool {
        holds.rawValue & (holds.rawValue &- 1) == 0 && pausedUntil == nil && plan.isEmpty
    }

    /// Whether time may end some of it.
    @inlinable package var isTimed: Bool { pausedUntil != nil || !plan.isEmpty }

    /// Raises the plan's last payment.
    mutating func raisePlan(by minor: Int64) {
        guard let last = plan.popLast() else { return }
        plan.append(Instalment(due: last.due, minor: last.minor + minor))
    }

    mutating func lift(_ hold: Hold) {
        holds.remove(Holds(hold))
        if hold == .paused { pausedUntil = nil }
        if hold == .instalmentPlan { (plan, planKnown) = ([], 0) }
    }
}
