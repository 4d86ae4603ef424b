import Records
import Values

/// Adds up what was accepted, per currency.
struct InvoiceTotals {
    private var sums: [Money] = []
    private(set) var count = 0

    /// Adds an invoice, or takes a credit note off.
    mutating func add(_ invoice: Invoice) {
        count += 1
        let signed =
            invoice.kind == .creditNote ? 0 &- invoice.total.minor : invoice.total.minor
        for index in sums.indices where sums[index].currency == invoice.total.currency {
            let (sum, overflow) = sums[index].minor.addingReportingOverflow(signed)
            precondition(!overflow, "the documents of one file add up past 64 bits")
            sums[index] = Money(minor: sum, invoice.total.currency)
            return
        }
        sums.append(Money(minor: signed, invoice.total.currency))
    }

    /// The sums in order of currency.
    var sorted: [Money] { sums.sorted { $0.currency < $1.currency } }
}
