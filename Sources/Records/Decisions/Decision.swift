package import Values

/// What tonight does about one claim, and why.
package struct Decision: Hashable, Sendable {
    package let claim: Int64
    package let action: Action
    package let reason: Reason
    /// Day of the next look; nil when nothing is to come.
    package let nextOn: Day?
    /// The step that the next look may take; nil when nothing is to come.
    package let next: Action?

    /// Makes a decision.
    package init(claim: Int64, action: Action, reason: Reason, nextOn: Day?, next: Action?) {
        self.claim = claim
        self.action = action
        self.reason = reason
        self.nextOn = nextOn
        self.next = next
    }
}

/// What can be done about a claim.
package enum Action: UInt8, Sendable, CaseIterable {
    case none
    case remind
    case notify
    case demand
    case handOff

    /// The name in files and on screen.
    package var name: String {
        switch self {
        case .none: "none"
        case .remind: "reminder"
        case .notify: "collection-notice"
        case .demand: "demand"
        case .handOff: "handoff"
        }
    }
}
