package import Records
import Values

extension Matcher {
    /// Sets credit notes off against invoices: the one they name, or the debtor's only open invoice
    /// of exactly their amount.
    ///
    /// It runs once all invoices are registered, and takes up what earlier nights left over.
    package mutating func settleCredits(in book: inout ClaimBook) {
        let all = book.claims.indices.filter {
            book.claims[$0].kind == .creditNote && book.claims[$0].open < 0
        }
        for slot in all {
            file = creditNotes[slot]?.file ?? FileInHand()
            guard let target = target(of: slot, in: book) else {
                guard let line = creditNotes[slot]?.line else { continue }
                note(
                    .creditUnmatched,
                    line: line,
                    "a credit note names no open invoice of its debtor; it waits, and the "
                        + "debtor's letters with it"
                )
                ask(.creditUnmatched, claim: book.claims[slot].id, line: line)
                continue
            }
            setOff(slot, target, &book)
        }
        creditNotes = [:]
    }

    private func target(of slot: Int, in book: ClaimBook) -> Int? {
        let credit = book.claims[slot]
        if !credit.reference.isEmpty {
            guard let named = book.slot(number: Text(credit.reference)) else { return nil }
            let claim = book.claims[named]
            let fits =
                claim.kind == .invoice && claim.debtor == credit.debtor
                && claim.currency == credit.currency && claim.open > 0
            return fits ? named : nil
        }
        // Field by field: a copy of a claim counts references for all of them.
        let equal = book.slots(debtor: credit.debtor).filter {
            book.claims[$0].kind == .invoice && book.claims[$0].open == -credit.open
                && book.claims[$0].currency == credit.currency
        }
        return equal.count == 1 ? equal.first : nil
    }

    private func setOff(_ credit: Int, _ invoice: Int, _ book: inout ClaimBook) {
        let from = book.claims[credit]
        let onto = book.claims[invoice]
        let amount = min(-from.open, onto.open)
        book.record(
            event(
                onto.id,
                0,
                .credited(
                    Settlement(day: from.issued, principal: amount, origin: UInt64(from.id))
                )
            )
        )
        book.record(
            event(
                from.id,
                0,
                .creditUsed(
                    Settlement(day: from.issued, principal: -amount, origin: UInt64(onto.id))
                )
            )
        )
    }
}
