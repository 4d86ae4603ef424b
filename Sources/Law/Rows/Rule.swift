/// What a row of law is about; the raw values are those of the tables, never renamed.
package enum Rule: String, Sendable, CaseIterable {
    // What may be charged.
    case referenceRate = "reference-rate"
    case interestMargin = "interest-margin"
    case lateInterest = "late-interest"
    case reminderFee = "reminder-fee"
    case demandFee = "demand-fee"

    // How interest is reckoned.
    case dayCount = "day-count"
    case interestRounding = "interest-rounding"

    // When a fee may be charged.
    case feeAgreement = "fee-agreement"
    case feeEarliestDays = "fee-earliest-days"
    case reminderFeesMax = "reminder-fees-max"
    case demandFeesMax = "demand-fees-max"
    case secondFeeDeadlineDays = "second-fee-deadline-days"

    // How long a debtor has to pay.
    case noticeDeadlineDays = "notice-deadline-days"
    case demandDeadlineDays = "demand-deadline-days"
    case demandDeadlineBankDays = "demand-deadline-bank-days"
    case postBankDays = "post-bank-days"
    case deadlineShift = "deadline-shift"

    // Who may do what, and what has to be said.
    case licenceForOthers = "licence-for-others"
    case handoffAfter = "handoff-after"
    case reminderContents = "reminder-contents"
    case noticeContents = "notice-contents"
    case demandContents = "demand-contents"

    // Days that are not for paying.
    case holiday = "holiday"
    case bankClosed = "bank-closed"

    /// Whether its rows are set anew each half-year, so that each has to say when it ends.
    var isHalfYearly: Bool { self == .referenceRate || self == .lateInterest }

    /// Whether its rows say what may be charged: only these are refused when `strict` and recalled,
    /// since a row that protects the debtor is better recalled than absent.
    var isCharge: Bool {
        switch self {
        case .referenceRate, .interestMargin, .lateInterest, .reminderFee, .demandFee: true
        default: false
        }
    }

    /// Whether several rows are in force side by side, each by its own id.
    var isList: Bool { self == .holiday || self == .bankClosed }

    /// Whether its rows say what a letter costs.
    var isFee: Bool { self == .reminderFee || self == .demandFee }
}
