import Ledger
import Records
import Values

/// Proves that a night adds up before anything is committed.
///
/// Claims: opening and what is new and opened again make what is closed and what stays open.
/// Money, per currency: opening and every event's effect make what the claims come to.
/// Sums are reckoned in twice the width of an amount, and a total that does not fit is a fault.
struct NightBalance {
    /// Closing totals, in order of currency.
    private(set) var totals: [LedgerTotal] = []
    private(set) var faults: [String] = []
    /// What moved, per currency, in minor units.
    private(set) var movements: [Currency: Movements] = [:]
    /// The currency being counted: nearly all events of a night are in one.
    private var counting = (currency: Currency.sek, movements: Movements())
    /// What the money without a claim changed by, in minor units.
    private var unapplied: [Currency: Int128] = [:]

    /// Reckons the closing totals from opening totals, a book and what became of its payments.
    ///
    /// - Parameters:
    ///   - opening: the ledger's totals.
    ///   - book: after everything that happened tonight.
    ///   - decided: number of claims that got a decision; nil where no steps were taken.
    init(opening: [LedgerTotal], book: ClaimBook, decided: Int?) {
        for event in book.events { count(event, book) }
        keepCount()
        let (before, after) = (book.loadedSums, book.sums)
        let currencies = Set(opening.map(\.currency)).union(before.keys).union(after.keys)
            .union(movements.keys).union(unapplied.keys)
        for currency in currencies.sorted() {
            let (old, new) = (before[currency] ?? BookSums(), after[currency] ?? BookSums())
            compare(new.principal + new.charges - old.principal - old.charges, currency)
            let opened =
                opening.first { $0.currency == currency } ?? LedgerTotal(currency: currency)
            close(opened, old, new)
        }
        if let decided, decided != book.claims.count {
            faults.append("\(book.claims.count) claims got \(decided) decisions")
        }
        faults.sort()
    }

    /// Holds what the claims of a currency changed by against the events about them.
    private mutating func compare(_ change: Int128, _ currency: Currency) {
        if let moved = movements[currency] {
            guard moved.effect != change else { return }
            faults.append(
                "claims in \(currency) changed by \(change) and events by \(moved.effect) minor "
                    + "units"
            )
        } else if change != 0 {
            faults.append("claims in \(currency) changed by \(change) without an event")
        }
    }

    private mutating func close(_ opened: LedgerTotal, _ old: BookSums, _ new: BookSums) {
        let principal = Int128(opened.principal) + new.principal - old.principal
        let charges = Int128(opened.charges) + new.charges - old.charges
        let left = Int128(opened.unapplied) + (unapplied[opened.currency] ?? 0)
        var total = opened
        total.claims += new.claims - old.claims
        total.principal = Int64(clamping: principal)
        total.charges = Int64(clamping: charges)
        total.unapplied = Int64(clamping: left)
        totals.append(total)
        let all = [principal, charges, principal + charges, left]
        if all.contains(where: { Int64(exactly: $0) == nil }) {
            faults.append(
                "all claims in \(opened.currency) come to more than an amount can be"
            )
        }
    }

    /// Checks that every payment booked went somewhere.
    mutating func check(received: [Currency: Int128], applied: [AppliedPayment]) {
        var left = received
        for payment in applied { left[payment.currency, default: 0] -= Int128(payment.amount) }
        for (currency, minor) in left.sorted(by: { $0.key < $1.key }) where minor != 0 {
            faults.append("payments in \(currency) are off by \(minor) minor units")
        }
        for (currency, minor) in received.sorted(by: { $0.key < $1.key })
        where Int64(exactly: minor) == nil {
            faults.append("payments in \(currency) come to more than an amount can be")
        }
    }

    /// Checks that what was booked, by account and day, is what was received.
    mutating func check(received: [Currency: Int128], told: [ToldMoney]) {
        var left = received
        for money in told where money.key.state.isBooked {
            left[money.key.currency, default: 0] -= Int128(money.minor)
        }
        for (currency, minor) in left.sorted(by: { $0.key < $1.key }) where minor != 0 {
            faults.append("accounts in \(currency) are off by \(minor) minor units")
        }
    }

    /// Notes what the vouchers carry forward.
    mutating func carry(_ minor: Int64, _ currency: Currency) {
        guard let index = totals.firstIndex(where: { $0.currency == currency }) else { return }
        totals[index].carried = minor
    }

    private mutating func keepCount() {
        guard counting.movements != Movements() else { return }
        movements[counting.currency] = counting.movements
    }

    private mutating func count(_ event: Event, _ book: ClaimBook) {
        if let money = event.body.waitingMoney {
            unapplied[money.currency, default: 0] += Int128(money.minor)
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

extension EventBody {
    /// What the event does to money without a claim; nil: nothing.
    fileprivate var waitingMoney: UnappliedMoney? {
        switch self {
        case .unapplied(let money), .moneyRepaid(let money): money
        default: nil
        }
    }
}

/// What moved in one currency tonight, in minor units.
struct Movements: Hashable, Sendable {
    var invoiced: Int128 = 0
    var credited: Int128 = 0
    var paid: Int128 = 0
    var reported: Int128 = 0
    var reversed: Int128 = 0
    var charged: Int128 = 0
    var waived: Int128 = 0
    /// Setting off a credit note: what leaves the invoice and what leaves the note; and what is
    /// refused of a share, which comes back as an invoice.
    var setOff: Int128 = 0

    /// What all of it does to what is owed.
    var effect: Int128 {
        invoiced - credited - paid - reported + reversed + charged - waived - setOff
    }

    mutating func count(_ body: EventBody) {
        switch body {
        case .registered(let note):
            if note.total < 0 {
                credited -= Int128(note.total)
            } else {
                invoiced += Int128(note.total)
            }
        case .paid(let part): paid += Int128(part.amount)
        case .reportedPaid(let part): reported += Int128(part.amount)
        case .reversed(let part): reversed -= Int128(part.amount)
        case .credited(let part), .creditUsed(let part), .shareRefused(let part):
            setOff += Int128(part.amount)
        case .letter(let note): charged += Int128(note.fee + note.interest)
        case .letterUndone(let undone): waived += Int128(undone.fee + undone.interest)
        case .interestCorrected(let minor): charged += Int128(minor)
        case .handedOff(let note): charged += Int128(note.interest)
        case .surcharged(let surcharge, _): charged += Int128(surcharge.minor)
        case .moved(let part), .repaid(let part): paid += Int128(part.amount)
        case .recalled(let recall): waived += Int128(recall.fees + recall.interest)
        case .waived(let fees, let interest): waived += Int128(fees + interest)
        case .held, .released, .lifted, .paused, .planned, .planRaised, .unapplied, .moneyRepaid,
            .noted, .known, .told:
            break
        }
    }
}
