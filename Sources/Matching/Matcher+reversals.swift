import Records
import Values

extension Matcher {
    /// Undoes a payment: its claims open again, part by part as they were paid, and what had found
    /// no claim waits no longer.
    mutating func reverse(
        _ payment: Payment,
        _ key: String,
        original: Int64?,
        _ book: inout ClaimBook
    ) {
        remember(payment, key, claim: original ?? 0, &book)
        var incoming = payment
        incoming.kind = .incoming
        let quoted = quoted(payment, original ?? claim(booked: incoming.key), book)
        let parts = parts(of: payment, incoming.key, quoted, book)
        // Where the creditor's system is believed, bank files tell of Skatteverket's shares alone.
        let isBooked = settings.authority == .bank
        for (slot, settlement) in parts where isBooked || book.claims[slot].kind == .taxShare {
            let undone = settlement.undone(on: payment.bookedOn)
            let body = isBooked ? EventBody.reversed(undone) : .reportedPaid(undone)
            book.record(event(book.claims[slot].id, payment.line, body))
            if isBooked { tell(applied(payment, book.claims[slot], undone)) }
        }
        guard isBooked else { return }
        let left = payment.amount.minor - parts.reduce(0) { $0 + $1.settlement.amount }
        guard left > 0, !takeBack(left, payment, incoming.key, &book) else { return }
        note(
            .reversalUnmatched,
            line: payment.line,
            "no claim has the payment that this takes back; the money is missing until it is "
                + "told where it belongs"
        )
        leave(payment, key, -left, task: .reversalUnmatched, &book)
    }

    /// The claim that a payment of tonight went to first.
    private func claim(booked key: String) -> Int64? {
        seenKeys.contains(key) ? booked.first { $0.key == key }?.claim : nil
    }

    /// Slots that a reversal names: of the payment's first claim, then what it quotes itself.
    private mutating func quoted(
        _ payment: Payment,
        _ original: Int64?,
        _ book: ClaimBook
    ) -> [Int] {
        let first = original.flatMap { $0 == 0 ? nil : book.slot(id: $0) }
        return (first.map { [$0] } ?? []) + candidates(payment, in: book).filter { $0 != first }
    }

    /// The settlements that a reversal undoes: all of the same payment where they and what waits
    /// of it come to the amount, or one of them; else the last of its amount.
    private func parts(
        of payment: Payment,
        _ key: String,
        _ quoted: [Int],
        _ book: ClaimBook
    ) -> [(slot: Int, settlement: Settlement)] {
        let wanted = payment.amount.minor
        let waits = waiting[key]?.minor ?? 0
        let same = parts(ofSame: ClaimKey.payment(key), quoted, book)
        if same.reduce(waits, { $0 + $1.settlement.amount }) == wanted { return same }
        if waits >= wanted { return [] }
        if let part = same.last(where: { $0.settlement.amount == wanted }) { return [part] }
        for slot in quoted {
            let equal = Settlement.standing(book.claims[slot].settlements).last {
                // What no payment brought has a claim's id or nothing for its origin.
                $0.amount == wanted && $0.origin >= UInt64(book.nextClaim)
            }
            if let equal { return [(slot, equal)] }
        }
        return []
    }

    /// What a payment brought and was not undone, on the claims named and the others of their
    /// debtors.
    private func parts(
        ofSame origin: UInt64,
        _ quoted: [Int],
        _ book: ClaimBook
    ) -> [(slot: Int, settlement: Settlement)] {
        var seen: Set<Int> = []
        let others = quoted.flatMap { book.slots(debtor: book.claims[$0].debtor) }
        return (quoted + others).filter { seen.insert($0).inserted }.flatMap { slot in
            Settlement.standing(book.claims[slot].settlements).filter { $0.origin == origin }
                .map { (slot: slot, settlement: $0) }
        }
    }

    /// Takes money back that had found no claim; false where so much of it does not wait.
    private mutating func takeBack(
        _ minor: Int64,
        _ payment: Payment,
        _ key: String,
        _ book: inout ClaimBook
    ) -> Bool {
        guard let row = waiting[key], row.minor >= minor else { return false }
        let money = UnappliedMoney(
            currency: payment.amount.currency,
            minor: -minor,
            bookedOn: payment.bookedOn,
            origin: ClaimKey.payment(key)
        )
        book.record(event(0, payment.line, .unapplied(money)))
        keep(row.left(row.minor - minor))
        tell(applied(payment, nil, unapplied: -minor))
        return true
    }
}
