/// What the law answers to the question for a fee.
package enum FeeAnswer: Hashable, Sendable {
    case fee(Fee)
    case none(FeeRefusal)
    case missing(MissingRow)
}

/// A fee that may be charged.
package struct Fee: Hashable, Sendable {
    /// Minor units.
    package let amount: Int64
    /// Id of the row of law.
    package let row: String
    /// Whether each claim in a letter bears one, or the letter one for all.
    package let isPerClaim: Bool
}

/// Why there is no fee, and the row that says so.
package struct FeeRefusal: Hashable, Sendable {
    package let why: NoFee
    /// Id of the row of law, whose source stands there; empty where policy says it, not law.
    package let row: String

    /// Refuses a fee.
    package init(_ why: NoFee, by row: String = "") {
        self.why = why
        self.row = row
    }
}

/// Why a letter charges no fee on a claim.
package enum NoFee: String, Sendable, CaseIterable {
    case notAgreed = "the fee was not agreed when the debt arose"
    case tooEarly = "it is too soon after the due date for a fee"
    case invoiceTooLate = "the invoice was sent too shortly before its due date for a fee"
    case tooSoonAfter = "it is too soon after the last letter for a fee"
    case alreadyCharged = "the fee was charged as often as it may be"
    case deadlineNotMissed = "no deadline of the days that the fee needs was missed"
    case capReached = "all fees together are as high as they may be"
    case otherCurrency = "the fee is set in another currency than the claim's"
    case noPercent = "a fee by percent is not allowed"
    case notAgreedInForm = "the law sets no fee here, and the policy none that may be agreed"
    case unknownToLaw = "the law knows no such fee, or in another currency than the claim's"
    case toConsumer = "it may be asked of businesses only"
    case notByPolicy = "the policy asks for none"
    case abroad = "the law of the private debtor's own country does not allow it as well"
    case homeUnknown = "whose law protects the private debtor is not known"
    case inCompensation = "the compensation for late payment stands in its place"
    case onAnotherLine = "the letter's one fee is on another of its claims"
}
