import Records
import Tabular
import Values

/// Puts the rows of one invoice together where a list has a row per line.
struct LineJoiner {
    /// An invoice that may get more lines.
    private struct Pending {
        /// nil where the first row was at fault.
        var invoice: Invoice?
        /// Why the whole invoice is refused, with the 1-based line; nil while its rows are sound.
        var fault: (RowFault, line: Int)?
    }

    private let meaning: RowMeaning
    private var pending: [Pending] = []
    private var places: [String: Int] = [:]
    /// Invoices that wait for lines anywhere in the file; a list of more is no list of lines.
    private static let scatteredMost = 1_000_000

    init(_ meaning: RowMeaning) {
        self.meaning = meaning
    }

    /// Takes a row; gives back what is complete by it.
    mutating func take(_ row: Invoice) -> [Outcome] {
        let number = row.number.string
        if let place = places[number] {
            join(row, at: place)
            return []
        }
        let done = makeRoom()
        places[number] = pending.count
        pending.append(Pending(invoice: meaning == .scatteredLines ? row.detached : row))
        return done
    }

    /// Refuses the whole invoice of a row at fault, as its sum would be wrong.
    mutating func refuse(_ fault: RowFault, number: Text, line: Int) -> [Outcome] {
        if let place = places[number.string] {
            spoil(place, fault, line)
            return []
        }
        let done = makeRoom()
        places[number.string] = pending.count
        pending.append(Pending(invoice: nil, fault: (fault, line)))
        return done
    }

    /// Gives back all that waits, in the order of the first rows.
    mutating func flush() -> [Outcome] {
        defer {
            pending.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
        }
        return pending.compactMap { entry in
            if let (fault, line) = entry.fault { return .refused(fault, line: line) }
            return entry.invoice.map { .invoice($0) }
        }
    }

    private mutating func makeRoom() -> [Outcome] {
        meaning != .scatteredLines || pending.count >= Self.scatteredMost ? flush() : []
    }

    /// What became of an invoice's rows.
    enum Outcome {
        case invoice(Invoice)
        case refused(RowFault, line: Int)
    }

    private mutating func spoil(_ place: Int, _ fault: RowFault, _ line: Int) {
        if pending[place].fault == nil { pending[place].fault = (fault, line) }
    }

    private mutating func join(_ row: Invoice, at place: Int) {
        guard let first = pending[place].invoice else { return }
        let isSame =
            first.issued == row.issued && first.due == row.due
            && first.total.currency == row.total.currency && first.debtor.name == row.debtor.name
        guard isSame else {
            let message = "the rows of one invoice differ in date, currency or name"
            return spoil(place, RowFault(.controlSum, .number, message), Int(row.line))
        }
        guard meaning == .linesWithTotals else { return add(row, to: first, at: place) }
        let isEqual =
            first.total == row.total && first.kind == row.kind
            && first.remaining == row.remaining && first.deduction == row.deduction
        guard !isEqual else { return }
        let message = "the rows of one invoice state different totals"
        spoil(place, RowFault(.controlSum, .total, message), Int(row.line))
    }

    /// Adds a line; a credited line lowers an invoice.
    private mutating func add(_ row: Invoice, to first: Invoice, at place: Int) {
        let (sum, overflow) = signed(first).addingReportingOverflow(signed(row))
        let (share, overflows) = (first.deduction?.minor ?? 0).addingReportingOverflow(
            row.deduction?.minor ?? 0
        )
        guard !overflow, !overflows, sum > .min else {
            return spoil(place, RowFault(.tooLarge, .total), Int(row.line))
        }
        var joined = first
        if sum != 0 { joined.kind = sum < 0 ? .creditNote : .invoice }
        joined.total = Money(minor: abs(sum), first.total.currency)
        joined.deduction = share == 0 ? nil : Money(minor: share, first.total.currency)
        pending[place].invoice = joined
    }

    private func signed(_ invoice: Invoice) -> Int64 {
        invoice.kind == .creditNote ? 0 &- invoice.total.minor : invoice.total.minor
    }
}

extension Invoice {
    /// The same invoice in buffers of its own.
    fileprivate var detached: Invoice {
        var copy = self
        copy.number = number.detached
        copy.customerNumber = customerNumber.detached
        copy.debtor = debtor.detached
        copy.credits = credits.detached
        copy.reference = PaymentReference(reference.scheme, reference.text.detached)
        return copy
    }
}
