package import Records
package import Values

/// Adds up the documents of a file, per currency: credit notes are taken off.
package struct InvoiceTotals {
    /// 128 bits, since nobody has looked yet whether the amounts can be true.
    private var sums: [(currency: Currency, minor: Int128)] = []
    /// Documents added.
    package private(set) var count = 0

    /// Begins at nothing.
    package init() {}

    /// Adds an invoice, or takes a credit note off.
    package mutating func add(_ invoice: Invoice) {
        add(invoice.total, invoice.kind)
    }

    /// Adds what a document of a kind comes to.
    package mutating func add(_ total: Money, _ kind: InvoiceKind) {
        count += 1
        let minor = Int128(total.minor)
        var place = 0
        while place < sums.count, sums[place].currency.code != total.currency.code { place += 1 }
        if place == sums.count { sums.append((total.currency, 0)) }
        sums[place].minor += kind == .creditNote ? -minor : minor
    }

    /// The sums in order of currency; past 64 bits the largest that fits.
    package var sorted: [Money] {
        sums.sorted { $0.currency < $1.currency }.map {
            Money(minor: Int64(clamping: $0.minor), $0.currency)
        }
    }
}
