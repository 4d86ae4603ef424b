import Records
import Values

extension Matcher {
    /// Undoes a payment: its claim opens again, part by part as it was paid.
    mutating func reverse(
        _ payment: Payment,
        _ key: String,
        original: Int64?,
        _ book: inout ClaimBook
    ) {
        self.book(key, claim: original ?? 0)
        var slots = candidates(payment, in: book)
        if let original, original != 0, let slot = book.slot(id: original) {
            slots.removeAll { $0 == slot }
            slots.insert(slot, at: 0)
        }
        guard settings.authority == .bank else { return }
        var incoming = payment
        incoming.kind = .incoming
        let origin = ClaimKey.payment(incoming.key)
        guard let (slot, settlement) = paid(payment, slots, origin, book) else {
            note(
                .reversalUnmatched,
                line: payment.line,
                "no claim has the payment that this takes back; the money is missing until it is "
                    + "told where it belongs"
            )
            leave(payment, key, -payment.amount.minor, task: .reversalUnmatched, &book)
            return
        }
        let undone = settlement.undone(on: payment.bookedOn)
        book.record(event(book.claims[slot].id, payment.line, .reversed(undone)))
        tell(applied(payment, book.claims[slot], undone))
    }

    /// The settlement that a reversal undoes: of the same payment, else the last of its amount.
    private func paid(
        _ payment: Payment,
        _ slots: [Int],
        _ origin: UInt64,
        _ book: ClaimBook
    ) -> (Int, Settlement)? {
        for slot in slots {
            let standing = Self.standing(book.claims[slot].settlements)
            let same = standing.last { $0.origin == origin && $0.amount == payment.amount.minor }
            if let same { return (slot, same) }
        }
        for slot in slots {
            let standing = Self.standing(book.claims[slot].settlements)
            let equal = standing.last { $0.amount == payment.amount.minor }
            if let equal { return (slot, equal) }
        }
        return nil
    }

    /// Settlements by payments that were not undone since.
    private static func standing(_ all: [Settlement]) -> [Settlement] {
        var standing: [Settlement] = []
        for settlement in all {
            let undone = standing.lastIndex {
                $0.origin == settlement.origin && $0.amount == -settlement.amount
            }
            if settlement.amount < 0, let undone {
                standing.remove(at: undone)
            } else {
                standing.append(settlement)
            }
        }
        return standing
    }

    /// A credit note that the payer took off: it lowers the deposit and uses the credit up.
    mutating func deduct(_ payment: Payment, _ key: String, _ book: inout ClaimBook) {
        let origin = ClaimKey.payment(key)
        var credit: Int?
        for line in payment.references where credit == nil {
            guard let slot = book.slot(number: line.reference.text),
                book.claims[slot].kind == .creditNote,
                -book.claims[slot].open >= payment.amount.minor
            else { continue }
            credit = slot
        }
        guard let credit, settings.authority == .bank else {
            self.book(key, claim: 0)
            guard settings.authority == .bank else { return }
            note(
                .creditUnmatched,
                line: payment.line,
                "the payer took off a credit note that is not known; the money is missing until "
                    + "it is told where it belongs"
            )
            leave(payment, key, -payment.amount.minor, task: .creditUnmatched, &book)
            return
        }
        let claim = book.claims[credit]
        self.book(key, claim: claim.id)
        let settlement = Settlement(
            day: payment.bookedOn,
            principal: -payment.amount.minor,
            origin: origin
        )
        book.record(event(claim.id, payment.line, .paid(settlement)))
        tell(applied(payment, book.claims[credit], settlement))
    }
}
