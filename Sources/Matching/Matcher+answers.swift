import Records
import Values

/// Instructions about money: what was paid elsewhere, what is owed back, and money that waits.
extension Matcher {
    /// Why an instruction about money cannot be carried out; nil where it can.
    func moneyRefusal(
        of instruction: Instruction,
        _ slot: Int?,
        _ book: ClaimBook
    ) -> String? {
        switch instruction.kind {
        case .pay, .credit:
            guard let slot, let minor = instruction.minor else { return "'amount' is missing" }
            let owed =
                instruction.kind == .pay ? book.claims[slot].balance : book.claims[slot].open
            if minor > owed { return "no more than \(money(owed, slot, book)) is owed there" }
            return instruction.day.map { $0 > date } ?? false ? "'date' lies ahead" : nil
        case .withdraw:
            return slot.map { book.claims[$0].isHandedOff } ?? false
                ? nil : "no agency has that claim"
        case .refund, .apply:
            return wayOutRefusal(of: instruction, slot, book)
        case .done:
            guard let task = questions[instruction.task] else { return "no such question is open" }
            return task.origin != 0 && waits(task) != nil
                ? "the money waits still: it is to be applied or refunded" : nil
        default:
            return nil
        }
    }

    private func wayOutRefusal(
        of instruction: Instruction,
        _ slot: Int?,
        _ book: ClaimBook
    ) -> String? {
        guard let source = source(of: instruction, slot, book) else {
            return "nothing is owed back there"
        }
        let most = available(source, book)
        if most <= 0 { return "nothing is owed back there" }
        if let minor = instruction.minor, minor > most {
            return "no more than \(Money(minor: most, currency(source, book))) is left of it"
        }
        guard instruction.kind == .apply else { return nil }
        guard let slot, let target = target(of: source, slot, book) else {
            return "the invoice that it goes to is missing"
        }
        let claim = book.claims[target]
        if case .claim(target) = source { return "it is owed back there" }
        if claim.currency != currency(source, book) { return "that is in another currency" }
        return (instruction.minor ?? most) > claim.balance && instruction.minor != nil
            || claim.balance <= 0
            ? "no more than \(money(claim.balance, target, book)) is owed there"
            : nil
    }

    private func money(_ minor: Int64, _ slot: Int, _ book: ClaimBook) -> Money {
        Money(minor: minor, book.claims[slot].currency)
    }

    /// Carries out an instruction about money.
    mutating func carryOutMoney(
        _ instruction: Instruction,
        _ slot: Int?,
        _ book: inout ClaimBook
    ) {
        switch instruction.kind {
        case .pay, .credit: lower(instruction, slot, &book)
        case .withdraw:
            guard let slot else { return }
            let recall = Recall(.withdrawn, day: date)
            book.record(event(book.claims[slot].id, instruction.line, .recalled(recall)))
        case .refund: refund(instruction, slot, &book)
        case .apply: apply(instruction, slot, &book)
        case .done: closed.insert(instruction.task)
        default: break
        }
    }

    /// Lowers what is owed: paid elsewhere in the order of the law, or credited.
    private mutating func lower(_ instruction: Instruction, _ slot: Int?, _ book: inout ClaimBook) {
        guard let slot, let minor = instruction.minor else { return }
        let claim = book.claims[slot]
        let day = instruction.day ?? date
        guard instruction.kind == .pay else {
            let part = Settlement(day: day, principal: minor, origin: 0)
            return book.record(event(claim.id, instruction.line, .credited(part)))
        }
        let part = Allocation.split(
            minor,
            over: claim,
            in: allocation.order(for: book.kind(debtor: claim.debtor)),
            on: day,
            origin: 0
        ).settlement
        book.record(event(claim.id, instruction.line, .reportedPaid(part)))
    }

    // MARK: - Where it comes from

    private enum Source {
        /// A claim that more was paid of than is owed, or a credit note with something left.
        case claim(Int)
        /// Money without a claim, by its key.
        case money(String)
    }

    private func source(
        of instruction: Instruction,
        _ slot: Int?,
        _ book: ClaimBook
    ) -> Source? {
        guard instruction.task != 0 else {
            return instruction.kind == .refund ? slot.map { .claim($0) } : nil
        }
        guard let task = questions[instruction.task] else { return nil }
        if task.origin != 0 { return waits(task).map { .money($0.key) } }
        return book.slot(id: task.claim).map { .claim($0) }
    }

    private func waits(_ task: OpenTask) -> UnappliedPayment? {
        waiting.values.first { $0.minor > 0 && ClaimKey.payment($0.key) == task.origin }
    }

    private func available(_ source: Source, _ book: ClaimBook) -> Int64 {
        switch source {
        case .money(let key): waiting[key]?.minor ?? 0
        case .claim(let slot): book.claims[slot].owedBack
        }
    }

    private func currency(_ source: Source, _ book: ClaimBook) -> Currency {
        switch source {
        case .money(let key): waiting[key]?.payment.amount.currency ?? creditor.currency
        case .claim(let slot): book.claims[slot].currency
        }
    }

    /// The claim that money goes to: of Skatteverket's to the invoice's share.
    private func target(of source: Source, _ slot: Int, _ book: ClaimBook) -> Int? {
        guard case .money(let key) = source, let row = waiting[key], isTaxAgency(row.payment) else {
            return slot
        }
        return share(of: book.claims[slot], in: book)
    }

    // MARK: - Where it goes

    private mutating func refund(
        _ instruction: Instruction,
        _ slot: Int?,
        _ book: inout ClaimBook
    ) {
        guard let source = source(of: instruction, slot, book) else { return }
        let minor = instruction.minor ?? available(source, book)
        switch source {
        case .claim(let slot):
            let claim = book.claims[slot]
            let back = claim.takenBack(minor, on: date, origin: 0)
            book.record(event(claim.id, instruction.line, .repaid(back)))
        case .money(let key):
            guard let row = waiting[key] else { return }
            let money = UnappliedMoney(
                currency: row.payment.amount.currency,
                minor: -minor,
                bookedOn: row.payment.bookedOn,
                origin: ClaimKey.payment(key)
            )
            book.record(event(0, instruction.line, .moneyRepaid(money)))
            keep(row.left(row.minor - minor))
        }
    }

    private mutating func apply(
        _ instruction: Instruction,
        _ slot: Int?,
        _ book: inout ClaimBook
    ) {
        guard let source = source(of: instruction, slot, book), let slot,
            let target = target(of: source, slot, book)
        else { return }
        let minor = instruction.minor ?? available(source, book)
        switch source {
        case .money(let key): apply(key, minor, to: target, line: instruction.line, &book)
        case .claim(let other):
            let (from, onto) = (book.claims[other], book.claims[target])
            let part = Allocation.split(
                min(minor, onto.balance),
                over: onto,
                in: allocation.order(for: book.kind(debtor: onto.debtor)),
                on: date,
                origin: UInt64(from.id)
            ).settlement
            let back = from.takenBack(part.amount, on: date, origin: UInt64(onto.id))
            book.record(event(onto.id, instruction.line, .credited(part)))
            book.record(event(from.id, instruction.line, .creditUsed(back)))
        }
    }

    private mutating func apply(
        _ key: String,
        _ minor: Int64,
        to slot: Int,
        line: Int32,
        _ book: inout ClaimBook
    ) {
        guard let row = waiting[key] else { return }
        var payment = row.payment
        payment.amount = Money(minor: minor, payment.amount.currency)
        payment.line = line
        let origin = ClaimKey.payment(key)
        if isAgency(payment) { ofAgency.insert(origin) }
        let taken = put(minor, payment, slot, origin: origin, &book)
        let money = UnappliedMoney(
            currency: payment.amount.currency,
            minor: -taken,
            bookedOn: payment.bookedOn,
            origin: origin
        )
        book.record(event(0, line, .unapplied(money)))
        keep(row.left(row.minor - taken))
        tell(applied(payment, nil, unapplied: -taken))
    }
}

extension Claim {
    /// What is owed back to the debtor: charges that were paid and given back, or a credit.
    fileprivate var owedBack: Int64 { max(-fees, 0) + max(-interest, 0) + max(-open, 0) }

    /// So much of what is owed back, taken off fees, interest and credit in that order.
    fileprivate func takenBack(_ minor: Int64, on day: Day, origin: UInt64) -> Settlement {
        let ofFees = min(max(-fees, 0), minor)
        let ofInterest = min(max(-interest, 0), minor - ofFees)
        return Settlement(
            day: day,
            principal: -(minor - ofFees - ofInterest),
            fees: -ofFees,
            interest: -ofInterest,
            origin: origin
        )
    }
}
