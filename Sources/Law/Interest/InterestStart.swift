package import Values

/// When interest on a claim begins.
package struct InterestStart: Hashable, Sendable {
    /// The day before the first that bears interest.
    package let from: Day
    /// Paid by this day it bears none, since a due date was not for paying; `from` elsewhere.
    package let paidInTime: Day
    /// Ids of the rows of law.
    package let rows: [String]
}

/// The day that interest is counted from.
package enum InterestDate: Hashable, Sendable {
    /// A due date that was agreed in advance.
    case agreed(Day)
    /// A demand, or an invoice that says that interest follows, sent on a day without an agreed
    /// due date.
    case demanded(Day)
}

extension Jurisdiction {
    /// When interest begins: at the due date, or so many days after a demand without one.
    ///
    /// A due date on a day that is not for paying is kept by a payment on the next bank day; who
    /// pays later owes interest from the due date itself (rules § 7: no source moves the start).
    ///
    /// - Returns: the start, or the row that is missing.
    package func interestStart(_ date: InterestDate) -> Result<InterestStart, MissingRow> {
        do throws(MissingRow) {
            let from: Day
            var rows: [String] = []
            switch date {
            case .agreed(let due):
                from = due
            case .demanded(let sent):
                let days = try row(.interestStartDays, on: sent).get()
                from = sent.adding(days: Int(days.number))
                rows.append(days.id)
            }
            let shift = try row(.interestDueShift, on: from).get()
            guard shift.value == "next-bank-day", !calendar.isBankDay(from) else {
                return .success(InterestStart(from: from, paidInTime: from, rows: rows))
            }
            rows.append(shift.id)
            return .success(
                InterestStart(from: from, paidInTime: calendar.bankDay(from: from), rows: rows)
            )
        } catch {
            return .failure(error)
        }
    }

    /// Late interest for the days after a start, none while it can still be paid in time.
    ///
    /// - Parameters:
    ///   - history: the principal and its changes.
    ///   - start: when interest begins.
    ///   - through: the last day that counts: tonight, or the day it was paid.
    ///   - terms: by law, or as agreed.
    ///   - rounding: nil: as the terms say.
    /// - Returns: the interest, or the row that is missing for it: no rate is guessed.
    package func interest(
        on history: PrincipalHistory,
        since start: InterestStart,
        through: Day,
        _ terms: InterestTerms,
        rounding: Rounding? = nil
    ) -> Result<Interest, MissingRow> {
        guard through > start.paidInTime else { return .success(.none) }
        return interest(
            on: history.paidInTime(through: start.paidInTime),
            from: start.from,
            through: through,
            terms,
            rounding: rounding
        )
    }
}

extension PrincipalHistory {
    /// The history where what was paid by a day in time was never late.
    fileprivate func paidInTime(through day: Day) -> PrincipalHistory {
        var start = start
        var late: [Change] = []
        for change in changes {
            if change.day <= day { start += change.amount } else { late.append(change) }
        }
        return PrincipalHistory(start, changes: late)
    }
}
