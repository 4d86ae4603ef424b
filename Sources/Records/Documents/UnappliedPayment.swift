/// Money without a claim, kept to be offered again when new invoices come.
package struct UnappliedPayment: Sendable {
    package let key: String
    /// What is left of it in minor units; 0 once it has found a claim.
    package let minor: Int64
    package let payment: Payment
    /// Ledger id of the debtor whose claim it was too much for; 0 where nobody is known.
    package let debtor: Int64

    /// Notes money without a claim.
    package init(key: String, minor: Int64, payment: Payment, debtor: Int64 = 0) {
        self.key = key
        self.minor = minor
        self.payment = payment
        self.debtor = debtor
    }

    /// The same money with so much left of it.
    package func left(_ minor: Int64) -> UnappliedPayment {
        UnappliedPayment(key: key, minor: minor, payment: payment, debtor: debtor)
    }
}
