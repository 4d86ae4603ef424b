package import Values

/// What one coming night does to one claim; amounts are minor units of `currency`.
package struct ForecastLine: Hashable, Sendable {
    package let day: Day
    package let action: Action
    package let customerNumber: String
    package let invoice: String
    package let caseNumber: String
    package let level: UInt8
    package let currency: Currency
    package let principal: Int64
    /// Fees that the step adds, without compensation.
    package let fee: Int64
    /// Compensation of a business that the step adds.
    package let compensation: Int64
    /// Interest that the step adds.
    package let interest: Int64
    /// All that is asked for then.
    package let amount: Int64

    /// The line of a letter.
    package init(_ day: Day, _ line: LetterLine, of letter: Letter) {
        self.day = day
        action =
            switch letter.kind {
            case .reminder: .remind
            case .collectionNotice: .notify
            case .demand: .demand
            }
        customerNumber = letter.debtor.customerNumber
        invoice = line.invoice
        caseNumber = line.caseNumber
        level = line.level
        currency = letter.currency
        principal = line.principal
        fee = line.fee
        compensation = line.compensationAdded
        interest = line.interestAdded
        amount = line.amount
    }

    /// The line of a handoff.
    package init(_ day: Day, _ item: HandoffCase) {
        self.day = day
        action = .handOff
        customerNumber = item.debtor.customerNumber
        invoice = item.invoice
        caseNumber = item.caseNumber
        level = 1
        currency = item.currency
        principal = item.principal
        fee = item.feeAdded
        compensation = item.compensationAdded
        interest = item.interestAdded
        amount = item.total
    }
}
