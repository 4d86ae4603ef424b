package import Values

/// What the law of a day lets a kind of letter cost.
package struct FeeTerms: Hashable, Sendable {
    /// One fee that may be in force, by the due date of the claim.
    struct Amount: Hashable, Sendable {
        let row: LawRow
        let currency: Currency
    }

    let country: String
    let rule: Rule
    let sent: Day
    /// Latest `valid-from` first.
    let amounts: [Amount]
    /// Days after the due date before which no fee may be charged.
    package let earliestDays: Int
    /// How many letters may charge this fee on a claim, ever.
    package let lettersMax: Int
    /// Days that the deadline before a second fee must have had; nil: no second fee is allowed.
    package let secondDeadlineDays: Int?
    /// Whether the fee has to be agreed when the debt arises.
    package let needsAgreement: Bool

    /// What a letter sent on the terms' day may charge on a claim.
    ///
    /// - Parameters:
    ///   - past: what the claim was charged before.
    ///   - due: when it was due.
    ///   - currency: the claim's; a fee in another currency is not charged.
    ///   - isAgreed: whether the fee was agreed when the debt arose.
    /// - Returns: the fee, why there is none, or the row that is missing.
    package func fee(
        after past: FeePast,
        due: Day,
        currency: Currency,
        isAgreed: Bool
    ) -> FeeAnswer {
        if needsAgreement, !isAgreed { return .none(.notAgreed) }
        if sent.days(since: due) < earliestDays { return .none(.tooEarly) }
        if past.letters >= lettersMax { return .none(.alreadyCharged) }
        if past.letters > 0 {
            guard let days = secondDeadlineDays else { return .none(.alreadyCharged) }
            guard let letterOn = past.letterOn, let deadline = past.deadline, deadline < sent,
                deadline.days(since: letterOn) >= days
            else { return .none(.deadlineNotMissed) }
        }
        let found = amounts.first { $0.row.covers($0.row.key == .due ? due : sent) }
        guard let found else {
            return .missing(MissingRow(rule, country: country, day: sent))
        }
        guard found.currency == currency else { return .none(.otherCurrency) }
        return .fee(
            Fee(
                amount: found.row.number,
                row: found.row.id,
                isPerClaim: found.row.feePer == .claim
            )
        )
    }
}

/// What was charged on a claim before a letter.
package struct FeePast: Hashable, Sendable {
    /// Letters that charged this kind of fee on it.
    package let letters: Int
    /// Day and deadline of the last letter.
    package let letterOn: Day?
    package let deadline: Day?

    /// Notes what was charged.
    package init(letters: Int, letterOn: Day?, deadline: Day?) {
        self.letters = letters
        self.letterOn = letterOn
        self.deadline = deadline
    }
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

/// What the law answers to the question for a fee.
package enum FeeAnswer: Hashable, Sendable {
    case fee(Fee)
    case none(NoFee)
    case missing(MissingRow)
}

/// Why a letter charges no fee on a claim.
package enum NoFee: String, Sendable, CaseIterable {
    case notAgreed = "the fee was not agreed when the debt arose"
    case tooEarly = "it is too soon after the due date for a fee"
    case alreadyCharged = "the fee was charged as often as it may be"
    case deadlineNotMissed = "no deadline of the days that a second fee needs was missed"
    case otherCurrency = "the fee is set in another currency than the claim's"
    case notByPolicy = "the policy asks for none"
    case abroad = "a private debtor abroad is charged none"
    case onAnotherLine = "the letter's one fee is on another of its claims"
}
