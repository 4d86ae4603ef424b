package import Records
import Values

extension Matcher {
    /// Whether a payment is one of Skatteverket's, by its organisation number or its name.
    package func isTaxAgency(_ payment: Payment) -> Bool {
        guard creditor.country == "SE" else { return false }
        if !payment.payerIdentifier.isEmpty {
            let digits = payment.payerIdentifier.folded
            return digits.equals("2021005448") || digits.equals("162021005448")
        }
        let name = payment.payerName
        guard name.count >= 12, name[0] | 0x20 == 0x73 else { return false }
        return name.folded.string.hasPrefix("skatteverket")
    }

    /// Slots of the shares that a payment of Skatteverket is for; nil where it is for none, as what
    /// Skatteverket owes by itself.
    ///
    /// Those of the invoices it quotes that are open: one, or several where it is told what each
    /// gets or they come to the amount. Where it quotes nothing that is known, by amount.
    func shares(for payment: Payment, in book: ClaimBook) -> [Int]? {
        let quoted = quotedInvoices(payment, in: book)
        let known = quoted.compactMap { share(of: book.claims[$0], in: book) }
        if known.isEmpty {
            guard quoted.isEmpty, payment.kind != .reversal else { return nil }
            let equal = shares(of: payment.amount, in: book)
            return equal.isEmpty ? nil : equal
        }
        if payment.kind == .reversal { return known }
        let open = known.filter { book.claims[$0].open > 0 }
        let parts = payment.references.count { $0.minor != nil }
        let isTold = parts >= open.count || sum(open, book) == payment.amount.minor
        return open.count == 1 || isTold ? open : []
    }

    /// The only open share of an amount, or all open shares of invoices that are paid where they
    /// come to it: before the customer has paid none is paid out (lag 2009:194, 7 §).
    private func shares(of amount: Money, in book: ClaimBook) -> [Int] {
        let minor = amount.minor
        let open = book.claims.indices.filter {
            book.claims[$0].kind == .taxShare && book.claims[$0].open > 0
                && book.claims[$0].currency == amount.currency
        }
        let equal = open.filter { book.claims[$0].open == minor }
        if equal.count == 1 { return equal }
        let earned = open.filter { slot in
            whole(of: book.claims[slot], in: book).map { book.claims[$0].open <= 0 } ?? false
        }
        guard equal.isEmpty, sum(earned, book) == minor else { return [] }
        return earned.sorted { book.claims[$0].id < book.claims[$1].id }
    }

    private func sum(_ slots: [Int], _ book: ClaimBook) -> Int64 {
        slots.reduce(0) { $0 + book.claims[$1].open }
    }

    private func quotedInvoices(_ payment: Payment, in book: ClaimBook) -> [Int] {
        let words = Quoted.words(of: payment).filter { $0.weight != .amount }.map(\.text)
        var found: [Int] = []
        for text in payment.references.map(\.reference.text) + words {
            guard let slot = whole(quoted: text, in: book), book.claims[slot].kind == .invoice,
                !found.contains(slot)
            else { continue }
            found.append(slot)
        }
        return found
    }

    private func whole(quoted text: Text, in book: ClaimBook) -> Int? {
        if let slot = book.slot(number: text) {
            return book.claims[slot].kind == .taxShare
                ? whole(of: book.claims[slot], in: book) : slot
        }
        return book.slots(reference: text).first
            ?? CaseNumber.claim(text, creditor: creditor.serial).flatMap { book.slot(id: $0) }
    }

    /// Whether a quoted text names the invoice that a share is of.
    func quotesShare(_ text: Text, _ share: Claim, in book: ClaimBook) -> Bool {
        guard let slot = whole(quoted: text, in: book) else { return false }
        return slot == whole(of: share, in: book)
    }

    /// Whether bank files tell what is paid of shares though the creditor's system is believed: its
    /// lists say nothing of them.
    private var tellsShares: Bool {
        settings.authority == .system && !settings.remainingIncludesDeduction
    }

    /// Lowers shares by a payment of Skatteverket where the creditor's system is believed and its
    /// lists say nothing of them; the money itself is the system's to book.
    ///
    /// - Returns: false where no share is told of in this way.
    mutating func reportPayout(
        _ payment: Payment,
        _ key: String,
        _ slots: [Int],
        _ book: inout ClaimBook
    ) -> Bool {
        guard tellsShares, let first = slots.first, book.claims[first].kind == .taxShare else {
            return false
        }
        var left = payment.amount.minor
        for slot in slots where left > 0 {
            let share = book.claims[slot]
            let told = payment.references.first {
                $0.minor != nil && quotes($0.reference.text, share, in: book)
            }?.minor
            let minor = min(told ?? left, left, share.open)
            guard minor > 0 else { continue }
            let paid = Settlement(
                day: payment.bookedOn,
                principal: minor,
                origin: ClaimKey.payment(key)
            )
            book.record(event(share.id, payment.line, .reportedPaid(paid)))
            left -= minor
        }
        remember(payment, key, claim: book.claims[first].id, &book)
        tellShort(payment, key, slots, book)
        guard left > 0 else { return true }
        note(
            .deductionOver,
            line: payment.line,
            "Skatteverket paid out more than is left of the share; the rest is not booked"
        )
        return true
    }

    /// Asks about shares of which less was paid out than is left of them.
    mutating func tellShort(_ payment: Payment, _ key: String, _ slots: [Int], _ book: ClaimBook) {
        for slot in slots where book.claims[slot].kind == .taxShare && book.claims[slot].open > 0 {
            let share = book.claims[slot]
            let left = Money(minor: share.open, share.currency)
            note(
                .deductionShort,
                line: payment.line,
                "Skatteverket paid out less than the share that was registered: \(left) is left"
            )
            ask(
                .deductionShort,
                claim: share.id,
                line: payment.line,
                amount: left,
                cause: ClaimKey.payment(key)
            )
        }
    }
}
