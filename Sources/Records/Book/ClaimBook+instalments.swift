package import Values

extension ClaimBook {
    /// Slots of the instalments of an invoice, in their order; none for an invoice that is known
    /// whole or not at all.
    ///
    /// They are claims of one debtor, day and currency, numbered from 1 on without a gap: one
    /// alone is an invoice whose number happens to look so.
    package func instalments(of number: Text) -> [Int] {
        guard hasInstalments else { return [] }
        let first = keys.first(ClaimKey.number(number)) {
            InstalmentNumber.ordinal(claims[$0].number, of: number) == 1
        }
        guard let first else { return [] }
        var found: [(ordinal: Int, slot: Int)] = []
        for slot in slots(debtor: claims[first].debtor) {
            guard claims[slot].kind == .invoice, claims[slot].issued == claims[first].issued,
                claims[slot].currency == claims[first].currency,
                let ordinal = InstalmentNumber.ordinal(claims[slot].number, of: number)
            else { continue }
            found.append((ordinal, slot))
        }
        found.sort { $0.ordinal < $1.ordinal }
        let isWhole = found.enumerated().allSatisfy { $0.element.ordinal == $0.offset + 1 }
        return found.count > 1 && isWhole ? found.map(\.slot) : []
    }

    /// The slot of the invoice that a document would be an instalment of, where that is known
    /// whole.
    package func whole(of invoice: Invoice) -> Int? {
        guard invoice.kind == .invoice, let number = InstalmentNumber.whole(of: invoice.number),
            let slot = slot(number: number), claims[slot].kind == .invoice,
            claims[slot].issued == invoice.issued,
            claims[slot].currency == invoice.total.currency,
            claims[slot].total > invoice.total.minor
        else { return nil }
        let key = Debtor.key(customerNumber: invoice.customerNumber, party: invoice.debtor)
        return debtor(number: Text(key))?.id == claims[slot].debtor ? slot : nil
    }
}
