package import Values

/// Something that changed a case after it was handed to an agency; minor units of `currency`.
package struct HandoffCorrection: Hashable, Sendable {
    package let caseNumber: String
    package let kind: CorrectionKind
    /// Why a case is recalled; nil for other corrections.
    package let cause: RecallCause?
    package let day: Day
    package let currency: Currency
    /// What is owed less by it; negative where more is owed.
    package let principal: Int64
    package let fees: Int64
    package let interest: Int64
    /// What is owed once the night is over.
    package let left: CaseBalance

    /// Notes a correction.
    package init(
        caseNumber: String,
        kind: CorrectionKind,
        cause: RecallCause? = nil,
        day: Day,
        currency: Currency,
        principal: Int64,
        fees: Int64,
        interest: Int64,
        left: CaseBalance
    ) {
        self.caseNumber = caseNumber
        self.kind = kind
        self.cause = cause
        self.day = day
        self.currency = currency
        self.principal = principal
        self.fees = fees
        self.interest = interest
        self.left = left
    }
}

/// What is owed on a case, in minor units.
package struct CaseBalance: Hashable, Sendable {
    package let principal: Int64
    package let fees: Int64
    package let interest: Int64

    /// Notes what is owed.
    package init(principal: Int64, fees: Int64, interest: Int64) {
        self.principal = principal
        self.fees = fees
        self.interest = interest
    }

    /// All of it.
    package var total: Int64 { principal + fees + interest }
}

/// What changed a case; the raw values are those of the files.
package enum CorrectionKind: String, Sendable, CaseIterable {
    /// The debtor paid the creditor.
    case directPayment = "direct-payment"
    /// A payment was taken back.
    case reversal
    case credit
    /// Fees or interest that are asked for no more, or were moved.
    case charges
    /// The agency gives the case back and asks for nothing more.
    case recall
}
