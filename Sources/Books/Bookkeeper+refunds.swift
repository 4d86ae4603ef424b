import Records
import Values

extension Bookkeeper {
    /// Charges that were income once they were paid, and are owed back: income against a debt.
    func owedBack(_ changes: [ChangedCharges]) -> [JournalEntry] {
        guard settings.charges == .onPayment else { return [] }
        return changes.compactMap { change in
            let lines = [
                Posting(account: account(.feeIncome), minor: change.fees),
                Posting(account: account(.interestIncome), minor: change.interest),
                Posting(
                    account: account(.unapplied),
                    minor: -(change.fees + change.interest),
                    about: change.invoice
                ),
            ]
            return entry(change.day, words.waivers, change.currency, lines)
        }
    }

    /// Money that is on its way back: what was owed for it against what is to be paid out.
    ///
    /// The payment itself is the creditor's own. Charges stand as income again for a moment, as
    /// what is owed back of them ends in the same night.
    func refunds(_ refunds: [Refund]) -> [JournalEntry] {
        guard settings.booksPayments else { return [] }
        let isIncome = settings.charges == .onPayment
        return refunds.compactMap { refund in
            let charges = refund.fees + refund.interest
            let all = refund.principal + charges + refund.unapplied
            let owed = refund.principal + (isIncome ? 0 : charges)
            let lines = [
                Posting(account: account(.receivables), minor: owed, about: refund.about),
                Posting(account: account(.feeIncome), minor: isIncome ? refund.fees : 0),
                Posting(account: account(.interestIncome), minor: isIncome ? refund.interest : 0),
                Posting(account: account(.unapplied), minor: refund.unapplied),
                Posting(account: account(.refunds), minor: -all, about: refund.about),
            ]
            return entry(refund.day, words.refunds, refund.currency, lines)
        }
    }
}
