package import Values

/// What became of a payment, or of a part of it: the record that remittance and books work from.
///
/// Amounts are minor units of `currency`; negative for a reversal.
package struct AppliedPayment: Hashable, Sendable {
    /// Payee's account: digits only, or an IBAN.
    package let account: String
    package let bankReference: String
    package let bookedOn: Day
    package let currency: Currency
    /// 0 where the money found no claim.
    package let claim: Int64
    package let invoice: String
    package let caseNumber: String
    package let principal: Int64
    package let fees: Int64
    package let interest: Int64
    /// Money that found no claim.
    package let unapplied: Int64
    /// Whether it went to a ROT/RUT share, which is a receivable on Skatteverket.
    package let isTaxShare: Bool

    /// Notes what became of money.
    package init(
        account: String,
        bankReference: String,
        bookedOn: Day,
        currency: Currency,
        claim: Int64,
        invoice: String,
        caseNumber: String,
        principal: Int64,
        fees: Int64,
        interest: Int64,
        unapplied: Int64,
        isTaxShare: Bool = false
    ) {
        self.account = account
        self.bankReference = bankReference
        self.bookedOn = bookedOn
        self.currency = currency
        self.claim = claim
        self.invoice = invoice
        self.caseNumber = caseNumber
        self.principal = principal
        self.fees = fees
        self.interest = interest
        self.unapplied = unapplied
        self.isTaxShare = isTaxShare
    }

    /// All of it together.
    package var amount: Int64 { principal + fees + interest + unapplied }
}
