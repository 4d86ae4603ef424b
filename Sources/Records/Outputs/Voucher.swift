package import Values

/// One creditor's money of one day and currency: what came in, what is kept, what is passed on.
///
/// Amounts are minor units of `currency`.
package struct Voucher: Hashable, Sendable {
    package let number: Int64
    package let day: Day
    package let currency: Currency
    package let lines: [VoucherLine]
    /// What an earlier voucher could not pay out: zero or negative.
    package let broughtForward: Int64

    /// Makes a voucher.
    package init(
        number: Int64,
        day: Day,
        currency: Currency,
        lines: [VoucherLine],
        broughtForward: Int64
    ) {
        self.number = number
        self.day = day
        self.currency = currency
        self.lines = lines
        self.broughtForward = broughtForward
    }

    /// All that was received, reversals taken off.
    package var gross: Int64 { lines.reduce(0) { $0 + $1.gross } }
    /// All that the service keeps.
    package var kept: Int64 { lines.reduce(0) { $0 + $1.kept } }
    /// What is left before it is split into paid out and carried on.
    package var net: Int64 { broughtForward + gross - kept }
    /// What is passed on to the creditor.
    package var payout: Int64 { max(net, 0) }
    /// What the next voucher begins with.
    package var carriedForward: Int64 { min(net, 0) }
}

/// One payment's part in a voucher.
package struct VoucherLine: Hashable, Sendable {
    package let bookedOn: Day
    /// The bank's reference.
    package let bankReference: String
    package let account: String
    /// Empty where the money found no claim.
    package let invoice: String
    /// Empty where the money found no claim.
    package let caseNumber: String
    package let principal: Int64
    package let fees: Int64
    package let interest: Int64
    /// Money that found no claim.
    package let unapplied: Int64
    /// Part that the service keeps by agreement.
    package let kept: Int64
    /// Whether it went to a ROT/RUT share.
    package let isTaxShare: Bool

    /// Makes a line; reversals have negative amounts.
    package init(
        bookedOn: Day,
        bankReference: String,
        account: String,
        invoice: String,
        caseNumber: String,
        principal: Int64,
        fees: Int64,
        interest: Int64,
        unapplied: Int64,
        kept: Int64,
        isTaxShare: Bool = false
    ) {
        self.bookedOn = bookedOn
        self.bankReference = bankReference
        self.account = account
        self.invoice = invoice
        self.caseNumber = caseNumber
        self.principal = principal
        self.fees = fees
        self.interest = interest
        self.unapplied = unapplied
        self.kept = kept
        self.isTaxShare = isTaxShare
    }

    /// All of the payment's part together.
    package var gross: Int64 { principal + fees + interest + unapplied }
}
