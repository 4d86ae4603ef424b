package import Records
import Values

extension Matcher {
    /// Sets credit notes off against invoices: the one they name, or its instalments from the last
    /// on, or the debtor's only open invoice of exactly their amount; and their shares against the
    /// shares of those.
    ///
    /// It runs once all invoices are registered, and takes up what earlier nights left over.
    package mutating func settleCredits(in book: inout ClaimBook) {
        let all = book.claims.indices.filter {
            book.claims[$0].kind == .creditNote && isLeft(book.claims[$0], book)
        }
        .sorted { book.claims[$0].id < book.claims[$1].id }
        for slot in all {
            file = creditNotes[slot]?.file ?? FileInHand()
            var isUsed = book.claims[slot].open == 0
            for target in targets(of: slot, in: book) {
                // Without a reference, just the customer's part is for the customer alone.
                let isOwn = book.claims[target].open == -book.claims[slot].open
                if !isOwn || !book.claims[slot].reference.isEmpty {
                    split(slot, like: target, &book)
                }
                isUsed = setOff(slot, target, &book) || isUsed
                settleShare(of: slot, target, &book)
            }
            guard !isUsed, let line = creditNotes[slot]?.line else { continue }
            note(
                .creditUnmatched,
                line: line,
                "a credit note names no open invoice of its debtor; it waits, and the "
                    + "debtor's letters with it"
            )
            ask(.creditUnmatched, claim: book.claims[slot].id, line: line)
        }
        creditNotes = [:]
    }

    /// Whether something of a credit note or of its share is left.
    private func isLeft(_ credit: Claim, _ book: ClaimBook) -> Bool {
        credit.open < 0 || share(of: credit, in: book).map { book.claims[$0].open < 0 } ?? false
    }

    private func targets(of slot: Int, in book: ClaimBook) -> [Int] {
        let credit = book.claims[slot]
        if !credit.reference.isEmpty {
            let number = Text(credit.reference)
            guard let named = book.slot(number: number) else {
                return openInstalments(of: number, for: credit, in: book)
            }
            let claim = book.claims[named]
            let fits =
                claim.kind == .invoice && claim.debtor == credit.debtor
                && claim.currency == credit.currency
                && (claim.open > 0 || share(of: claim, in: book) != nil)
            return fits ? [named] : []
        }
        // Field by field: a copy of a claim counts references for all of them.
        let equal = book.slots(debtor: credit.debtor).filter {
            book.claims[$0].kind == .invoice && book.claims[$0].open > 0
                && book.claims[$0].currency == credit.currency
                && (book.claims[$0].open == -credit.open
                    || book.claims[$0].open + openShare(of: book.claims[$0], book) == -credit.open)
        }
        return equal.count == 1 ? equal : []
    }

    private func openShare(of claim: Claim, _ book: ClaimBook) -> Int64 {
        share(of: claim, in: book).map { book.claims[$0].open } ?? 0
    }

    /// Sets the share of a credit note off against the invoice's share, then against what was
    /// refused of that: what is left then was paid out, and goes back to Skatteverket.
    private mutating func settleShare(of credit: Int, _ invoice: Int, _ book: inout ClaimBook) {
        guard let from = share(of: book.claims[credit], in: book) else { return }
        if let onto = share(of: book.claims[invoice], in: book) {
            setOff(from, onto, &book)
            for refused in refusals(of: book.claims[onto], in: book) {
                setOff(from, refused, &book)
            }
        }
        let left = book.claims[from]
        guard left.open < 0, let line = creditNotes[credit]?.line else { return }
        note(
            .deductionOver,
            line: line,
            "of a credited invoice's share more was paid out than is left of it: it goes back to "
                + "Skatteverket"
        )
        ask(
            .deductionOver,
            claim: left.id,
            line: line,
            amount: Money(minor: -left.open, left.currency)
        )
    }

    /// Sets as much of a credit off as both sides have left; false where that is nothing.
    @discardableResult
    private func setOff(_ credit: Int, _ invoice: Int, _ book: inout ClaimBook) -> Bool {
        let from = book.claims[credit]
        let onto = book.claims[invoice]
        let amount = min(-from.open, onto.open)
        guard amount > 0 else { return false }
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
        return true
    }
}
