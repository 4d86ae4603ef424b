import Records
import Values

extension Matcher {
    /// Slots of the claims that a payment is for: by reference, then by invoice number in free
    /// text, then by unique open amount and payer where the creditor allows it.
    ///
    /// In the order quoted; claims of one reference by due date.
    mutating func candidates(_ payment: Payment, in book: ClaimBook) -> [Int] {
        guard isTaxAgency(payment) else { return ordinary(payment, in: book) }
        if let shares = shares(for: payment, in: book) { return shares }
        // The customer's part of an invoice with a share is never Skatteverket's.
        return ordinary(payment, in: book).filter { share(of: book.claims[$0], in: book) == nil }
    }

    private mutating func ordinary(_ payment: Payment, in book: ClaimBook) -> [Int] {
        var found: [Int] = []
        func add(_ slots: [Int]) {
            for slot in slots where !found.contains(slot) { found.append(slot) }
        }
        for line in payment.references where !line.reference.isEmpty {
            add(byReference(line.reference.text, in: book))
        }
        if found.isEmpty {
            add(byText(payment, in: book))
        }
        if found.isEmpty {
            // An OCR number that carries the invoice number and no more is often typed without
            // its check digit, so what is quoted as one is tried as a number as well.
            for line in payment.references where line.reference.scheme != .free {
                add(byNumber(line.reference.text, in: book))
            }
        }
        if found.isEmpty, settings.matchesByAmount {
            amounts.prepare(book)
            add(byAmount(payment, in: book))
        }
        return found
    }

    /// Whether a quoted text is a claim's reference, number or case number.
    func quotes(_ text: Text, _ claim: Claim, in book: ClaimBook) -> Bool {
        if claim.kind == .taxShare { return quotesShare(text, claim, in: book) }
        return ClaimKey.isReference(text, of: claim.reference) || text.equals(claim.number)
            || CaseNumber.claim(text, creditor: creditor.serial) == claim.id
            || InstalmentNumber.ordinal(claim.number, of: text) != nil
    }

    private func byReference(_ text: Text, in book: ClaimBook) -> [Int] {
        if let id = CaseNumber.claim(text, creditor: creditor.serial),
            let slot = book.slot(id: id), book.claims[slot].kind != .taxShare
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
        let found = byReference(text, in: book)
        return found.isEmpty ? byDue(book.instalments(of: text), in: book) : found
    }

    /// Claims that whole words of the free text name.
    ///
    /// The less a word proves of itself the more has to agree; where it is not certain, nothing is
    /// named.
    private func byText(_ payment: Payment, in book: ClaimBook) -> [Int] {
        var certain: [Int] = []
        var possible: [Int] = []
        for word in Quoted.words(of: payment) {
            for slot in byNumber(word.text, in: book) {
                let isCertain =
                    word.weight == .word
                    || word.weight == .amountOrPayer && isPayer(payment, slot, book)
                if isCertain { certain.append(slot) } else { possible.append(slot) }
            }
        }
        guard certain.isEmpty else { return certain }
        possible = possible.indices.filter { !possible[..<$0].contains(possible[$0]) }
            .map { possible[$0] }
        let exact = possible.filter { agrees(payment, book.claims[$0]) }
        if exact.count == 1 { return exact }
        let claims = possible.map { book.claims[$0] }
        let isAll =
            exact.isEmpty && claims.allSatisfy { $0.currency == payment.amount.currency }
            && [\.open, \.balance].contains { (part: KeyPath<Claim, Int64>) in
                claims.reduce(0) { $0 + $1[keyPath: part] } == payment.amount.minor
            }
        return isAll ? possible : []
    }

    private func isPayer(_ payment: Payment, _ slot: Int, _ book: ClaimBook) -> Bool {
        guard let debtor = book.debtor(book.claims[slot].debtor) else { return false }
        return Payer(payment).isLike(Payer(debtor.party))
    }

    /// Whether a claim is open with a payment's amount, or was paid with it where it goes back.
    private func agrees(_ payment: Payment, _ claim: Claim) -> Bool {
        let minor = payment.amount.minor
        guard claim.currency == payment.amount.currency else { return false }
        if payment.kind == .reversal { return claim.settlements.contains { $0.amount == minor } }
        return claim.open > 0 && (claim.open == minor || claim.balance == minor)
    }

    private func byAmount(_ payment: Payment, in book: ClaimBook) -> [Int] {
        let equal = amounts.slots(payment.amount).filter { slot in
            let claim = book.claims[slot]
            guard claim.kind == .invoice, claim.currency == payment.amount.currency,
                claim.open == payment.amount.minor || claim.balance == payment.amount.minor,
                let debtor = book.debtor(claim.debtor)
            else { return false }
            return Payer(payment).isLike(Payer(debtor.party))
        }
        return equal.count == 1 ? equal : []
    }

    func byDue(_ slots: [Int], in book: ClaimBook) -> [Int] {
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
