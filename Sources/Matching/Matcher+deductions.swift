import Records
import Values

/// What a payer took off for a credit note that was set off against an invoice before.
struct TakenOff {
    let payment: Payment
    let key: String
    let debtor: Int64
    /// What the payer's other payments have not made up for yet, in minor units.
    var left: Int64
}

extension Matcher {
    /// A credit note that the payer took off: it lowers the deposit and uses the credit up.
    ///
    /// Where the credit was set off already, its invoice asks for less than the payer pays with it:
    /// the one makes up for the other.
    mutating func deduct(_ payment: Payment, _ key: String, _ book: inout ClaimBook) {
        guard settings.authority == .bank else {
            return remember(payment, key, claim: 0, &book)
        }
        guard let slot = creditNote(of: payment, book) else {
            self.book(key, claim: 0)
            note(
                .creditUnmatched,
                line: payment.line,
                "the payer took off a credit note that is not known; the money is missing until "
                    + "it is told where it belongs"
            )
            return leave(payment, key, -payment.amount.minor, task: .creditUnmatched, &book)
        }
        let credit = book.claims[slot]
        let used = min(-credit.open, payment.amount.minor)
        if used > 0 {
            self.book(key, claim: credit.id)
            let settlement = Settlement(
                day: payment.bookedOn,
                principal: -used,
                origin: ClaimKey.payment(key)
            )
            book.record(event(credit.id, payment.line, .paid(settlement)))
            tell(applied(payment, book.claims[slot], settlement))
        } else {
            remember(payment, key, claim: credit.id, &book)
        }
        guard used < payment.amount.minor else { return }
        takenOff.append(
            TakenOff(
                payment: payment,
                key: key,
                debtor: credit.debtor,
                left: payment.amount.minor - used
            )
        )
    }

    /// The credit note that a deduction names: one with enough left, else one that is known.
    private func creditNote(of payment: Payment, _ book: ClaimBook) -> Int? {
        let named = payment.references.compactMap { book.slot(number: $0.reference.text) }.filter {
            book.claims[$0].kind == .creditNote
                && book.claims[$0].currency == payment.amount.currency
        }
        return named.first { -book.claims[$0].open >= payment.amount.minor } ?? named.first
    }

    /// How much of what a debtor paid too much was taken off elsewhere in the same file.
    mutating func allowance(for minor: Int64, _ payment: Payment, _ debtor: Int64) -> Int64 {
        var allowed: Int64 = 0
        for index in takenOff.indices
        where takenOff[index].debtor == debtor
            && takenOff[index].payment.amount.currency == payment.amount.currency
        {
            let part = min(takenOff[index].left, minor - allowed)
            takenOff[index].left -= part
            allowed += part
        }
        return allowed
    }

    /// Leaves what was taken off and nobody paid more for, once the whole file is matched.
    mutating func leaveTakenOff(_ book: inout ClaimBook) {
        for row in takenOff where row.left > 0 {
            note(
                .creditUnmatched,
                line: row.payment.line,
                "the payer took off a credit note that was set off before; the money is missing "
                    + "until it is told where it belongs"
            )
            leave(row.payment, row.key, -row.left, task: .creditUnmatched, &book)
        }
        takenOff = []
    }
}
