import Records
import Values

extension Matcher {
    /// Takes an invoice that is known in another division.
    ///
    /// It comes whole and its instalments are known, or it is an instalment of one that is known
    /// whole: neither is registered beside the other.
    ///
    /// - Returns: whether it is such an invoice.
    mutating func meetDivided(_ invoice: Invoice, _ book: inout ClaimBook) -> Bool {
        if let slot = book.whole(of: invoice) {
            name(book.claims[slot].id)
            tellDivided(invoice, "the invoice of this instalment is known whole")
            return true
        }
        let parts = book.instalments(of: invoice.number)
        guard !parts.isEmpty else { return false }
        for slot in parts { name(book.claims[slot].id) }
        guard isSame(invoice, parts, book) else {
            for slot in parts { conflict(invoice, slot, &book) }
            return true
        }
        tellDivided(invoice, "the instalments of this invoice are known")
        for slot in parts {
            let claim = book.claims[slot]
            if claim.held.holds.has(.identityConflict) { agreed.insert(claim.id) }
            if claim.held.holds.has(.goneFromExport) {
                book.record(event(claim.id, invoice.line, .lifted(.goneFromExport)))
            }
        }
        compareState(invoice, parts, &book)
        return true
    }

    private mutating func tellDivided(_ invoice: Invoice, _ words: String) {
        let severity: Severity? = file.meaning == .new ? nil : .note
        note(.invoiceTwice, severity, line: invoice.line, words + "; it is not registered again")
    }

    /// Whether an invoice is the one whose instalments some claims are.
    private func isSame(_ invoice: Invoice, _ parts: [Int], _ book: ClaimBook) -> Bool {
        guard let first = parts.first.map({ book.claims[$0] }), invoice.kind == .invoice else {
            return false
        }
        let key = Debtor.key(customerNumber: invoice.customerNumber, party: invoice.debtor)
        return invoice.issued == first.issued && invoice.total.currency == first.currency
            && invoice.deduction == nil
            && invoice.total.minor == parts.reduce(0) { $0 + book.claims[$1].total }
            && book.debtor(number: Text(key))?.id == first.debtor
    }

    /// Slots of the open instalments of an invoice that a credit note names, the last one first:
    /// what is due next stays as it was agreed.
    func openInstalments(of number: Text, for credit: Claim, in book: ClaimBook) -> [Int] {
        let open = book.instalments(of: number).filter { slot in
            book.claims[slot].open > 0 && book.claims[slot].debtor == credit.debtor
                && book.claims[slot].currency == credit.currency
        }
        return byDue(open, in: book).reversed()
    }
}
