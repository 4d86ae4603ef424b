import Classification
package import Ledger
package import Records
package import Values

/// What one creditor's night did, for people and programs.
package struct CreditorReport: Sendable {
    package let creditor: Creditor
    package let date: Day
    /// Which committed run of the date it is; nil when nothing was committed.
    package let run: Int?
    /// Why it did not take place; nil when it did.
    package let failure: String?
    /// Whether that was since somebody else is at work on the creditor.
    package let isBusy: Bool
    package let receipts: [Receipt]
    package let findings: [Finding]
    package let letters: [Letter]
    package let proposals: Int
    package let cases: [HandoffCase]
    package let vouchers: [Voucher]
    /// Claims by the reason of tonight's decision, in order of the reason's number.
    package let reasons: [(reason: Reason, count: Int)]
    /// Closing totals by currency.
    package let totals: [LedgerTotal]
    /// All that is owed, by currency.
    package var owed: [Money] {
        totals.map { Money(minor: $0.principal + $0.charges, $0.currency) }
    }
    /// Money booked tonight, what went back taken off, by currency.
    package let received: [Money]
    /// Files made, relative to the outbox, with what they hold in bytes.
    package let outputs: [CommittedOutput]
    /// The night of an earlier run that this one brought to its end first; nil where there is none.
    package internal(set) var finished: FinishedNight?

    init(
        _ creditor: Creditor,
        _ night: PlannedNight,
        run: Int?,
        outputs: [CommittedOutput],
        order: NightOrder
    ) {
        self.creditor = creditor
        date = order.date
        self.run = run
        failure = nil
        isBusy = false
        receipts = night.receipts
        findings = night.findings
        letters = night.plan.letters
        proposals = night.plan.proposals.count
        cases = night.plan.cases
        vouchers = night.vouchers
        var counts: [UInt8: Int] = [:]
        for decision in night.plan.decisions { counts[decision.reason.rawValue, default: 0] += 1 }
        reasons = counts.keys.sorted().compactMap { number in
            Reason(rawValue: number).map { ($0, counts[number] ?? 0) }
        }
        totals = night.balance.totals
        var sums: [Currency: Int128] = [:]
        for payment in night.applied {
            sums[payment.currency, default: 0] += Int128(payment.amount)
        }
        // The balance has proved that they fit.
        received = sums.keys.sorted().map { Money(minor: Int64(clamping: sums[$0] ?? 0), $0) }
        self.outputs = outputs
    }

    /// Reports a night that did not take place.
    init(_ creditor: Creditor, date: Day, failure error: any Error) {
        self.creditor = creditor
        self.date = date
        run = nil
        failure = "\(error)"
        if case NightError.busy = error { isBusy = true } else { isBusy = false }
        receipts = []
        findings = Self.findings(creditor, error)
        letters = []
        proposals = 0
        cases = []
        vouchers = []
        reasons = []
        totals = []
        received = []
        outputs = []
    }

    /// What kept a night from taking place, as programs read it: each amount that is off, or the
    /// one failure.
    private static func findings(_ creditor: Creditor, _ error: any Error) -> [Finding] {
        let place = Place(file: "creditors/\(creditor.id)")
        if case NightError.unbalanced(let places) = error {
            return places.map { Finding(.unbalanced, at: place, $0) }
        }
        return [Finding(.creditorFailed, at: place, "\(error)")]
    }
}
