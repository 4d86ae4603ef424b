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
        count += 1
        let minor = Int128(invoice.total.minor)
        let signed = invoice.kind == .creditNote ? -minor : minor
        for index in sums.indices where sums[index].currency == invoice.total.currency {
            sums[index].minor += signed
            return
        }
        sums.append((invoice.total.currency, signed))
    }

    /// The sums in order of currency; past 64 bits the largest that fits.
    package var sorted: [Money] {
        sums.sorted { $0.currency < $1.currency }.map {
            Money(minor: Int64(clamping: $0.minor), $0.currency)
        }
    }
}
