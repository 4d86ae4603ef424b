import Ledger
import Records
import Values

/// Proves that a night adds up before anything is committed.
///
/// Claims: opening and what is new and opened again make what is closed and what stays open.
/// Money, per currency: opening and every event's effect make what the claims come to.
struct NightBalance {
    private(set) var totals: [LedgerTotal]
    private(set) var faults: [String] = []
    /// What moved, per currency, in minor units.
    private(set) var movements: [Currency: Movements] = [:]
    /// The currency being counted: nearly all events of a night are in one.
    private var counting = (currency: Currency.sek, movements: Movements())

    /// Reckons the closing totals from opening totals, a book and what became of its payments.
    ///
    /// - Parameters:
    ///   - opening: the ledger's totals.
    ///   - book: after everything that happened tonight.
    ///   - decided: number of claims that got a decision; nil where no steps were taken.
    init(opening: [LedgerTotal], book: ClaimBook, decided: Int?) {
        totals = opening
        var folded: [Currency: Int64] = [:]
        for (currency, sums) in book.loadedSums {
            change(currency) { total in
                total.claims -= sums.claims
                total.principal -= sums.principal
                total.charges -= sums.charges
            }
            folded[currency, default: 0] -= sums.principal + sums.charges
        }
        for (currency, sums) in book.sums {
            change(currency) { total in
                total.claims += sums.claims
                total.principal += sums.principal
                total.charges += sums.charges
            }
            folded[currency, default: 0] += sums.principal + sums.charges
        }
        for event in book.events { count(event, book) }
        keepCount()
        for (currency, moved) in movements where moved.effect != folded[currency] ?? 0 {
            faults.append(
                "claims in \(currency) changed by \(folded[currency] ?? 0) and events by "
                    + "\(moved.effect) minor units"
            )
        }
        for (currency, change) in folded where change != 0 && movements[currency] == nil {
            faults.append("claims in \(currency) changed by \(change) without an event")
        }
        if let decided, decided != book.claims.count {
            faults.append("\(book.claims.count) claims got \(decided) decisions")
        }
        totals.sort { $0.currency < $1.currency }
        faults.sort()
    }

    /// Checks that every payment booked went somewhere.
    mutating func check(received: [Currency: Int64], applied: [AppliedPayment]) {
        var left = received
        for payment in applied { left[payment.currency, default: 0] -= payment.amount }
        for (currency, minor) in left.sorted(by: { $0.key < $1.key }) where minor != 0 {
            faults.append("payments in \(currency) are off by \(minor) minor units")
        }
    }

    /// Checks that what was booked, by account and day, is what was received.
    mutating func check(received: [Currency: Int64], told: [ToldMoney]) {
        var left = received
        for money in told where money.key.state == .booked {
            left[money.key.currency, default: 0] -= money.minor
        }
        for (currency, minor) in left.sorted(by: { $0.key < $1.key }) where minor != 0 {
            faults.append("accounts in \(currency) are off by \(minor) minor units")
        }
    }

    /// Notes what the vouchers carry forward.
    mutating func carry(_ minor: Int64, _ currency: Currency) {
        change(currency) { total in total.carried = minor }
    }

    private mutating func change(_ currency: Currency, _ body: (inout LedgerTotal) -> Void) {
        if let index = totals.firstIndex(where: { $0.currency == currency }) {
            body(&totals[index])
        } else {
            var total = LedgerTotal(currency: currency)
            body(&total)
            totals.append(total)
        }
    }

    private mutating func keepCount() {
        guard counting.movements != Movements() else { return }
        movements[counting.currency] = counting.movements
    }

    private mutating func count(_ event: Event, _ book: ClaimBook) {
        if case .unapplied(let money) = event.body {
            change(money.currency) { total in total.unapplied += money.minor }
            return
        }
        guard event.claim != 0, let slot = book.slot(id: event.claim) else { return }
        let currency = book.claims[slot].currency
        if currency != counting.currency {
            keepCount()
            counting = (currency, movements[currency] ?? Movements())
        }
        counting.movements.count(event.body)
    }
}

/// What moved in one currency tonight, in minor units.
struct Movements: Hashable, Sendable {
    var invoiced: Int64 = 0
    var credited: Int64 = 0
    var paid: Int64 = 0
    var reported: Int64 = 0
    var reversed: Int64 = 0
    var charged: Int64 = 0
    var waived: Int64 = 0
    /// Setting off a credit note: what leaves the invoice and what leaves the note.
    var setOff: Int64 = 0

    /// What all of it does to what is owed.
    var effect: Int64 {
        invoiced - credited - paid - reported + reversed + charged - waived - setOff
    }

    mutating func count(_ body: EventBody) {
        switch body {
        case .registered(let note):
            if note.total < 0 { credited -= note.total } else { invoiced += note.total }
        case .paid(let part): paid += part.amount
        case .reportedPaid(let part): reported += part.amount
        case .reversed(let part): reversed -= part.amount
        case .credited(let part), .creditUsed(let part): setOff += part.amount
        case .letter(let note): charged += note.fee + note.interest
        case .letterUndone(let undone): waived += undone.fee + undone.interest
        case .interestCorrected(let minor): charged += minor
        case .handedOff(let note): charged += note.interest
        case .moved(let part): paid += part.amount
        case .waived(let fees, let interest): waived += fees + interest
        case .held, .released, .lifted, .paused, .planned, .unapplied, .noted, .known, .told:
            break
        }
    }
}
