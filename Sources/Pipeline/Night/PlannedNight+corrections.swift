import Books
import Classification
import Handoff
import Ledger
import Records
import Values

extension PlannedNight {
    /// What an agency has to know of the cases that it had when the night began.
    func corrections(of creditor: Creditor) -> [HandoffCorrection] {
        let new = Set(plan.cases.map(\.claim))
        var recalled: Set<Int64> = []
        for event in book.events where event.body.isRecall { recalled.insert(event.claim) }
        var found: [(claim: Int64, correction: HandoffCorrection)] = []
        for event in book.events where event.claim != 0 {
            guard let slot = book.slot(id: event.claim),
                book.claims[slot].isHandedOff || recalled.contains(event.claim),
                !new.contains(event.claim)
            else { continue }
            let correction = Corrections.correction(
                of: event,
                book.claims[slot],
                creditor,
                ofAgency: ofAgency
            )
            if let correction { found.append((event.claim, correction)) }
        }
        let order = found.indices.sorted { (found[$0].claim, $0) < (found[$1].claim, $1) }
        return order.map { found[$0].correction }
    }

    /// Paid charges that are owed back since tonight, or no more; by claim in order of id.
    var owedBack: [ChangedCharges] {
        var before: [Int64: (fees: Int64, interest: Int64)] = [:]
        for event in book.events where event.claim != 0 && event.body.mayOweBack {
            before[event.claim] = (0, 0)
        }
        guard !before.isEmpty else { return [] }
        for event in book.events where before[event.claim] != nil {
            let (fees, interest) = event.body.charges
            before[event.claim]?.fees += fees
            before[event.claim]?.interest += interest
        }
        return before.keys.sorted().compactMap { id in
            guard let slot = book.slot(id: id), let change = before[id] else { return nil }
            let claim = book.claims[slot]
            let fees = max(-claim.fees, 0) - max(change.fees - claim.fees, 0)
            let interest = max(-claim.interest, 0) - max(change.interest - claim.interest, 0)
            guard fees != 0 || interest != 0 else { return nil }
            return ChangedCharges(
                day: commit.day,
                currency: claim.currency,
                invoice: claim.number,
                fees: fees,
                interest: interest
            )
        }
    }

    /// What was paid back tonight, in order.
    var refunds: [Refund] {
        book.events.compactMap { event in
            switch event.body {
            case .repaid(let part):
                guard let slot = book.slot(id: event.claim) else { return nil }
                return Refund(
                    day: part.day,
                    currency: book.claims[slot].currency,
                    about: book.claims[slot].number,
                    principal: -part.principal,
                    fees: -part.fees,
                    interest: -part.interest
                )
            case .moneyRepaid(let money):
                return Refund(
                    day: event.day,
                    currency: money.currency,
                    about: "",
                    unapplied: -money.minor
                )
            default: return nil
            }
        }
    }
}

extension EventBody {
    /// Whether it may leave charges that were paid and are owed no more.
    fileprivate var mayOweBack: Bool {
        switch self {
        case .letterUndone, .interestCorrected, .recalled, .repaid, .moved, .creditUsed: true
        default: false
        }
    }

    /// What it adds to the fees and the interest that are owed.
    fileprivate var charges: (fees: Int64, interest: Int64) {
        switch self {
        case .paid(let part), .credited(let part), .creditUsed(let part), .reversed(let part),
            .reportedPaid(let part), .shareRefused(let part), .moved(let part), .repaid(let part):
            (-part.fees, -part.interest)
        case .letter(let note): (note.fee, note.interest)
        case .waived(let fees, let interest): (-fees, -interest)
        case .handedOff(let note): (0, note.interest)
        case .surcharged(let surcharge, _): (surcharge.minor, 0)
        case .letterUndone(let undone): (-undone.fee, -undone.interest)
        case .interestCorrected(let minor): (0, minor)
        case .recalled(let recall): (-recall.fees, -recall.interest)
        default: (0, 0)
        }
    }
}
