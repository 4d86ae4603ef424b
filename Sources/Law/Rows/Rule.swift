/// What a row of law is about; the raw values are those of the tables, never renamed.
package enum Rule: String, Sendable, CaseIterable {
    // What may be charged.
    case referenceRate = "reference-rate"
    case interestMargin = "interest-margin"
    case lateInterest = "late-interest"
    case reminderFee = "reminder-fee"
    case demandFee = "demand-fee"
    case handoffFee = "handoff-fee"
    case instalmentFee = "instalment-fee"
    case compensation = "compensation"
    case ownFees = "own-fees"

    // How interest is reckoned.
    case dayCount = "day-count"
    case interestRounding = "interest-rounding"
    case agreedRate = "agreed-rate"
    case interestStartDays = "interest-start-days"
    case interestDueShift = "interest-due-shift"

    // When a fee may be charged.
    case feeAgreement = "fee-agreement"
    case feeEarliestDays = "fee-earliest-days"
    case feeInvoiceDays = "fee-invoice-days"
    case feeSpacingDays = "fee-spacing-days"
    case reminderFeesMax = "reminder-fees-max"
    case demandFeesMax = "demand-fees-max"
    case secondFeeDeadlineDays = "second-fee-deadline-days"
    case demandFeeDeadlineDays = "demand-fee-deadline-days"
    case feeResetMonths = "fee-reset-months"
    case feeCap = "fee-cap"
    case sharedLetter = "shared-letter"
    case compensationInterplay = "compensation-interplay"

    // What an agency may ask of the debtor.
    case collectionCost = "collection-cost"
    case collectionBase = "collection-base"
    case collectionBusinessFactor = "collection-business-factor"
    case collectionHeavyFactor = "collection-heavy-factor"
    case collectionSecondFactor = "collection-second-factor"

    // How long a debtor has to pay.
    case reminderDeadlineDays = "reminder-deadline-days"
    case noticeDeadlineDays = "notice-deadline-days"
    case demandDeadlineDays = "demand-deadline-days"
    case demandDeadlineBankDays = "demand-deadline-bank-days"
    case postBankDays = "post-bank-days"
    case deadlineShift = "deadline-shift"

    // Who may do what, in which order, and what has to be said.
    case regime = "regime"
    case licenceForOthers = "licence-for-others"
    case licenceForOwn = "licence-for-own"
    case demandAfter = "demand-after"
    case handoffAfter = "handoff-after"
    case reminderContents = "reminder-contents"
    case noticeContents = "notice-contents"
    case demandContents = "demand-contents"
    case allocation = "allocation"
    case rentPaymentDay = "rent-payment-day"

    // When a claim lapses.
    case limitationYears = "limitation-years"
    case limitationFrom = "limitation-from"
    case limitationInterruptedBy = "limitation-interrupted-by"

    // Days that are not for paying.
    case holiday = "holiday"
    case bankClosed = "bank-closed"

    /// Whether its rows are set anew each half-year, so that each has to say when it ends.
    var isHalfYearly: Bool { self == .referenceRate || self == .lateInterest }

    /// Whether its rows go by each day that interest runs.
    var isRate: Bool { isHalfYearly || self == .interestMargin }

    /// Whether its rows say what may be charged: only these are refused when `strict` and recalled,
    /// since a row that protects the debtor is better recalled than absent.
    package var isCharge: Bool {
        switch self {
        case .referenceRate, .interestMargin, .lateInterest, .reminderFee, .demandFee,
            .handoffFee, .instalmentFee, .compensation, .ownFees, .collectionCost,
            .collectionBase, .collectionBusinessFactor, .collectionHeavyFactor,
            .collectionSecondFactor:
            true
        default: false
        }
    }

    /// Whether several rows are in force side by side, each by its own id.
    var isList: Bool { self == .holiday || self == .bankClosed }

    /// Whether its rows say what a letter costs.
    var isFee: Bool { self == .reminderFee || self == .demandFee }
}
