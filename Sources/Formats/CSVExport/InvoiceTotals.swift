import Records
import Values

/// Adds up what was accepted, per currency.
struct InvoiceTotals {
    private var sums: [Money] = []
    private(set) var count = 0

    /// Adds an invoice, or takes a credit note off.
    mutating func add(_ invoice: Invoice) {
        let minor = invoice.total.minor
        add(invoice.kind == .creditNote ? 0 &- minor : minor, invoice.total.currency)
    }

    /// Adds what one document comes to.
    @inline(__always)
    mutating func add(_ minor: Int64, _ currency: Currency) {
        count += 1
        var place = 0
        while place < sums.count, sums[place].currency.code != currency.code { place &+= 1 }
        if place == sums.count { sums.append(.zero(currency)) }
        let (sum, overflow) = sums[place].minor.addingReportingOverflow(minor)
        precondition(!overflow, "the documents of one file add up past 64 bits")
        sums[place] = Money(minor: sum, currency)
    }

    /// The sums in order of currency.
    var sorted: [Money] { sums.sorted { $0.currency < $1.currency } }
}
