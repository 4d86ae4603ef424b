import Values

/// What the law of a day lets a kind of letter cost.
package struct FeeTerms: Hashable, Sendable {
    /// One fee that may be in force, by the due date of the claim.
    struct Amount: Hashable, Sendable {
        let row: String
        let from: Day
        let through: Day
        /// Whether the claim's due date has to lie within the days, not the day it is sent.
        let isByDue: Bool
        let minor: Int64
        let currency: Currency
        let isPerClaim: Bool
    }

    /// A number that a row sets, with the row's id.
    struct Limit: Hashable, Sendable {
        let number: Int
        let row: String

        init(_ row: LawRow) {
            number = Int(row.number)
            self.row = row.id
        }
    }

    let country: String
    let rule: Rule
    let sent: Day
    /// Latest `valid-from` first.
    let amounts: [Amount]
    /// Id of the row that asks for an agreement; empty: none does.
    let agreement: String
    /// Days after the due date before which no fee may be charged.
    let earliest: Limit
    /// Days that the invoice has to have been sent before its due date.
    let invoiceDays: Limit?
    /// Days between a letter and a fee for the next.
    let spacing: Limit?
    /// How many letters may charge this fee on a claim.
    let most: Limit
    /// Days of the deadline that has to be missed before a second such fee.
    let secondDeadline: Limit?
    /// Days of the deadline that has to be missed before even the first.
    let firstDeadline: Limit?
    /// Months after a letter after which fees begin anew.
    let reset: Limit?
    /// All fees on a claim together, as a scale over its principal; empty: no cap.
    let caps: [Scale]
    /// How a fee may be set by agreement where no row sets one; nil: in no way.
    let ownFees: OwnFees?

    /// One step of a scale over the principal.
    struct Scale: Hashable, Sendable {
        let above: Int64
        let minor: Int64
        let row: String
    }

    /// The forms of fee that parties may agree by themselves.
    struct OwnFees: Hashable, Sendable {
        let forms: [String]
        let row: String
    }

    /// Days after the due date before which no fee may be charged.
    package var earliestDays: Int { earliest.number }
    /// How many letters may charge this fee on a claim.
    package var lettersMax: Int { most.number }
    /// Whether the fee has to be agreed when the debt arises.
    package var needsAgreement: Bool { !agreement.isEmpty }

    /// What a letter sent on the terms' day may charge on a claim.
    ///
    /// - Parameters:
    ///   - claim: what the fee is for.
    ///   - past: what the claim was charged before.
    ///   - own: the fee that policy asks for; nil: the most that law gives.
    /// - Returns: the fee, never more than the table's; why there is none, with the row that says
    ///   so; or the row that is missing.
    package func fee(
        on claim: FeeClaim,
        after past: FeePast = .none,
        asking own: OwnFee? = nil
    ) -> FeeAnswer {
        if let refusal = refusal(claim, past) { return .none(refusal) }
        let fee: Fee
        if let own, let ownFees, ownFees.forms.contains(own.form) {
            fee = Fee(
                amount: own.amount(of: claim.original, in: claim.currency),
                row: ownFees.row,
                isPerClaim: true
            )
        } else {
            guard let found = amounts.first(where: { $0.covers(claim.due, sent: sent) }) else {
                if let ownFees {
                    return .none(FeeRefusal(.notAgreedInForm, by: ownFees.row))
                }
                return .missing(MissingRow(rule, country: country, day: sent))
            }
            guard found.currency == claim.currency else {
                return .none(FeeRefusal(.otherCurrency, by: found.row))
            }
            if case .percent = own { return .none(FeeRefusal(.noPercent, by: found.row)) }
            let asked = own?.amount(of: claim.original, in: claim.currency) ?? found.minor
            fee = Fee(
                amount: min(asked, found.minor),
                row: found.row,
                isPerClaim: found.isPerClaim
            )
        }
        return capped(fee, claim, past)
    }

    /// Why no fee may be charged, whatever its amount; nil: one may.
    private func refusal(_ claim: FeeClaim, _ past: FeePast) -> FeeRefusal? {
        if !agreement.isEmpty, !claim.isAgreed { return FeeRefusal(.notAgreed, by: agreement) }
        if sent.days(since: claim.due) < earliest.number {
            return FeeRefusal(.tooEarly, by: earliest.row)
        }
        if let days = invoiceDays, let issued = claim.issued,
            claim.due.days(since: issued) < days.number
        {
            return FeeRefusal(.invoiceTooLate, by: days.row)
        }
        if let days = spacing, let letterOn = past.letterOn,
            sent.days(since: letterOn) < days.number
        {
            return FeeRefusal(.tooSoonAfter, by: days.row)
        }
        if let days = firstDeadline, !past.hasMissed(days.number, by: sent) {
            return FeeRefusal(.deadlineNotMissed, by: days.row)
        }
        guard past.letters > 0, !isReset(past) else { return nil }
        if past.letters >= most.number { return FeeRefusal(.alreadyCharged, by: most.row) }
        if let days = secondDeadline, !past.hasMissed(days.number, by: sent) {
            return FeeRefusal(.deadlineNotMissed, by: days.row)
        }
        return nil
    }

    private func isReset(_ past: FeePast) -> Bool {
        guard let reset, let last = past.feeOn ?? past.letterOn else { return false }
        return sent > last.adding(months: reset.number)
    }

    /// A fee within what all fees together may be.
    private func capped(_ fee: Fee, _ claim: FeeClaim, _ past: FeePast) -> FeeAnswer {
        guard let cap = caps.last(where: { $0.above < max(claim.principal, 1) }) else {
            return .fee(fee)
        }
        let left = cap.minor - past.charged
        guard left > 0 else { return .none(FeeRefusal(.capReached, by: cap.row)) }
        guard fee.amount > left else { return .fee(fee) }
        return .fee(Fee(amount: left, row: cap.row, isPerClaim: fee.isPerClaim))
    }
}

extension FeeTerms.Amount {
    fileprivate func covers(_ due: Day, sent: Day) -> Bool {
        let key = isByDue ? due : sent
        return from <= key && key <= through
    }
}
