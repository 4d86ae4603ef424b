import Classification
import Ledger
package import Records
package import Values

extension Inquiry {
    /// What coming nights send and hand off if nobody pays.
    ///
    /// - Parameters:
    ///   - day: the first night.
    ///   - days: how many nights.
    ///   - paid: invoice or case numbers of claims that count as paid on the first day.
    /// - Returns: a line for each claim and step, in order of day.
    /// - Throws: `NightError.noClaim`; what the ledger refused.
    package func forecast(from day: Day, days: Int, ifPaid paid: [String]) throws -> [ForecastLine]
    {
        guard let ledger = try ledger() else { return [] }
        defer { try? ledger.close() }
        let head = try ledger.head()
        var book = ClaimBook(nextClaim: head.nextClaim, nextDebtor: head.nextDebtor)
        try ledger.loadOpen(into: &book)
        for number in paid {
            let claim = try find(number, ledger).claim
            let all = Settlement(
                day: day,
                principal: claim.open,
                fees: claim.fees,
                interest: claim.interest,
                origin: 0
            )
            book.record(Event(claim: claim.id, day: day, .paid(all)))
        }
        var forecast = Forecast(
            try debtors(of: book, ledger),
            creditor: settings.creditor,
            settings: settings.stages.classification,
            law: workspace.law,
            from: day
        )
        return (0..<days).flatMap { forecast.pass(day.adding(days: $0)) }
    }

    /// A book's debtors, each with its claims, in order of debtor.
    func debtors(of book: ClaimBook, _ ledger: Ledger) throws -> [DebtorClaims] {
        let waiting = try ledger.waitingMoney().debtors
        var debtors: [DebtorClaims] = []
        for slot in book.slotsByDebtor() {
            let claim = book.claims[Int(slot)]
            if debtors.last?.debtor.id == claim.debtor {
                debtors[debtors.count - 1].claims.append(claim)
            } else if let debtor = book.debtor(claim.debtor) {
                debtors.append(
                    DebtorClaims(
                        debtor: debtor,
                        claims: [claim],
                        hasUnmatchedMoney: waiting.contains(debtor.id)
                    )
                )
            }
        }
        return debtors
    }
}
