import Records
import Values

extension Matcher {
    /// Slots of the claims that a payment is for: by reference, then by invoice number in free
    /// text, then by unique open amount and payer where the creditor allows it.
    ///
    /// In the order quoted; claims of one reference by due date.
    mutating func candidates(_ payment: Payment, in book: ClaimBook) -> [Int] {
        var found: [Int] = []
        func add(_ slots: [Int]) {
            for slot in slots where !found.contains(slot) { found.append(slot) }
        }
        for line in payment.references where !line.reference.isEmpty {
            add(byReference(line.reference.text, in: book))
        }
        if found.isEmpty {
            for word in Quoted.words(of: payment) { add(byNumber(word, in: book)) }
        }
        if found.isEmpty {
            // An OCR number that carries the invoice number and no more is often typed without
            // its check digit, so the quoted text is tried as a number as well.
            for line in payment.references { add(byNumber(line.reference.text, in: book)) }
        }
        if found.isEmpty, settings.matchesByAmount {
            amounts.prepare(book)
            add(byAmount(payment, in: book))
        }
        return found
    }

    /// Whether a quoted text is a claim's reference, number or case number.
    func quotes(_ text: Text, _ claim: Claim) -> Bool {
        ClaimKey.isReference(text, of: claim.reference) || text.equals(claim.number)
            || CaseNumber.claim(text, creditor: creditor.serial) == claim.id
    }

    private func byReference(_ text: Text, in book: ClaimBook) -> [Int] {
        if let id = CaseNumber.claim(text, creditor: creditor.serial), let slot = book.slot(id: id)
        {
            // A letter about several claims quotes the case number of its oldest: the money goes
            // there first, and on to the debtor's other reminded claims.
            let debtor = book.claims[slot].debtor
            let others = book.slots(debtor: debtor).filter {
                $0 != slot && book.claims[$0].open > 0 && book.claims[$0].letterOn != nil
            }
            return [slot] + byDue(others, in: book)
        }
        return byDue(book.slots(reference: text), in: book)
    }

    private func byNumber(_ text: Text, in book: ClaimBook) -> [Int] {
        if let slot = book.slot(number: text), book.claims[slot].kind == .invoice { return [slot] }
        return byReference(text, in: book)
    }

    private func byAmount(_ payment: Payment, in book: ClaimBook) -> [Int] {
        let equal = amounts.slots(payment.amount).filter { slot in
            let claim = book.claims[slot]
            guard claim.kind == .invoice, claim.currency == payment.amount.currency,
                claim.open == payment.amount.minor || claim.balance == payment.amount.minor,
                let debtor = book.debtor(claim.debtor)
            else { return false }
            return isPayer(payment, debtor.party)
        }
        return equal.count == 1 ? equal : []
    }

    private func isPayer(_ payment: Payment, _ party: Party) -> Bool {
        if !payment.payerIdentifier.isEmpty, !party.identifier.isEmpty {
            return payment.payerIdentifier == party.identifier
        }
        return !payment.payerName.isEmpty
            && Self.folded(payment.payerName) == Self.folded(party.name)
    }

    /// A name without case, and without what is no letter or digit.
    private static func folded(_ name: Text) -> String {
        String(name.string.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private func byDue(_ slots: [Int], in book: ClaimBook) -> [Int] {
        guard slots.count > 1 else { return slots }
        return slots.sorted {
            (book.claims[$0].due, book.claims[$0].id) < (book.claims[$1].due, book.claims[$1].id)
        }
    }
}

/// Finds open claims by amount; built when the first payment needs it.
///
/// What it names may have been paid since: whoever asks looks again.
struct AmountIndex {
    private var slots: [Money: [Int]] = [:]
    private var claimsSeen = 0

    /// Takes in the claims that came since last time.
    mutating func prepare(_ book: ClaimBook) {
        for slot in claimsSeen..<max(book.claims.count, claimsSeen) {
            let claim = book.claims[slot]
            guard claim.kind == .invoice, claim.open > 0 else { continue }
            slots[Money(minor: claim.open, claim.currency), default: []].append(slot)
            guard claim.charges != 0 else { continue }
            slots[Money(minor: claim.balance, claim.currency), default: []].append(slot)
        }
        claimsSeen = book.claims.count
    }

    /// Slots of claims that were open with an amount.
    func slots(_ amount: Money) -> [Int] { slots[amount] ?? [] }
}
