package import Values

/// A claim as it is handed to a collection agency; amounts are minor units of `currency`.
package struct HandoffCase: Hashable, Sendable {
    package let claim: Int64
    /// The claim's case number, digits only.
    package let caseNumber: String
    /// 1 the first time, more after the agency refused.
    package let attempt: UInt8
    /// Number of policy steps taken once it is handed off.
    package let step: UInt8
    package let debtor: Debtor
    package let invoice: String
    package let reference: String
    package let currency: Currency
    package let issued: Day
    package let due: Day
    package let original: Int64
    package let principal: Int64
    /// Fees charged and unpaid, the handoff's own included, without compensation.
    package let fees: Int64
    /// Compensation of a business charged and unpaid.
    package let compensation: Int64
    /// Parts of both that the handoff itself charges.
    package let feeAdded: Int64
    package let compensationAdded: Int64
    /// Interest through the day of the handoff.
    package let interest: Int64
    /// Part of it that the handoff itself charges.
    package let interestAdded: Int64
    package let segments: [InterestSegment]
    /// Day and deadline of the last letter before the handoff.
    package let lastLetterOn: Day?
    package let lastDeadline: Day?
    /// Payments and credits so far.
    package let settlements: [Settlement]
    /// What the agency may ask for collecting; nil where no table of it is in force.
    package let costs: CollectionCost?

    /// Makes a case.
    package init(
        claim: Int64,
        caseNumber: String,
        attempt: UInt8,
        step: UInt8,
        debtor: Debtor,
        invoice: String,
        reference: String,
        currency: Currency,
        issued: Day,
        due: Day,
        original: Int64,
        principal: Int64,
        fees: Int64,
        compensation: Int64 = 0,
        feeAdded: Int64 = 0,
        compensationAdded: Int64 = 0,
        interest: Int64,
        interestAdded: Int64 = 0,
        segments: [InterestSegment],
        lastLetterOn: Day?,
        lastDeadline: Day?,
        settlements: [Settlement],
        costs: CollectionCost? = nil
    ) {
        self.claim = claim
        self.caseNumber = caseNumber
        self.attempt = attempt
        self.step = step
        self.debtor = debtor
        self.invoice = invoice
        self.reference = reference
        self.currency = currency
        self.issued = issued
        self.due = due
        self.original = original
        self.principal = principal
        self.fees = fees
        self.compensation = compensation
        self.feeAdded = feeAdded
        self.compensationAdded = compensationAdded
        self.interest = interest
        self.interestAdded = interestAdded
        self.segments = segments
        self.lastLetterOn = lastLetterOn
        self.lastDeadline = lastDeadline
        self.settlements = settlements
        self.costs = costs
    }

    /// All that is owed.
    package var total: Int64 { principal + fees + compensation + interest }
}
