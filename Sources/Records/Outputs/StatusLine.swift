package import Values

/// What is written back about one claim that changed tonight; amounts in minor units.
package struct StatusLine: Hashable, Sendable {
    package let caseNumber: String
    package let invoice: String
    package let customerNumber: String
    package let state: StatusState
    package let reason: Reason
    package let currency: Currency
    package let original: Int64
    package let principal: Int64
    /// Fees that are owed, without compensation.
    package let fees: Int64
    /// Compensation of a business that is owed.
    package let compensation: Int64
    package let interest: Int64
    package let due: Day
    /// What the next look may do; `.none` when nothing is to come.
    package let next: Action
    package let nextOn: Day?
    /// What happened since last time, in order.
    package let history: [HistoryEntry]
    /// What was noted since last time, in order.
    package let remarks: [Remark]
    /// The account that it waits for with the reason `payments-stale`; nil where nothing was told
    /// of any, or for another reason.
    package let waitsFor: PaymentsThrough?

    /// Makes a line.
    package init(
        caseNumber: String,
        invoice: String,
        customerNumber: String,
        state: StatusState,
        reason: Reason,
        currency: Currency,
        original: Int64,
        principal: Int64,
        fees: Int64,
        compensation: Int64 = 0,
        interest: Int64,
        due: Day,
        next: Action,
        nextOn: Day?,
        history: [HistoryEntry],
        remarks: [Remark] = [],
        waitsFor: PaymentsThrough? = nil
    ) {
        self.caseNumber = caseNumber
        self.invoice = invoice
        self.customerNumber = customerNumber
        self.state = state
        self.reason = reason
        self.currency = currency
        self.original = original
        self.principal = principal
        self.fees = fees
        self.compensation = compensation
        self.interest = interest
        self.due = due
        self.next = next
        self.nextOn = nextOn
        self.history = history
        self.remarks = remarks
        self.waitsFor = waitsFor
    }

    /// All that is owed.
    package var balance: Int64 { principal + fees + compensation + interest }
}

/// Where a claim stands, for the creditor's own system.
package enum StatusState: String, Sendable, CaseIterable {
    case open
    case overdue
    case reminded
    case held
    case withAgency = "with-agency"
    case paid
    case credit
    /// The share of an invoice that Skatteverket owes.
    case taxShare = "tax-share"
}

/// One thing that happened to a claim; codes are those of event kinds.
package struct HistoryEntry: Hashable, Sendable {
    package let day: Day
    /// The event's name, such as `registered` or `paid`.
    package let code: String
    /// Minor units, where the event has an amount; otherwise 0.
    package let minor: Int64

    /// Notes one thing.
    package init(day: Day, code: String, minor: Int64) {
        self.day = day
        self.code = code
        self.minor = minor
    }
}
