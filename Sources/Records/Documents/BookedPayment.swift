/// A payment's key and the claim it went to first, 0 for none.
package struct BookedPayment: Hashable, Sendable {
    package let key: String
    package let claim: Int64

    /// Notes a payment.
    package init(key: String, claim: Int64) {
        self.key = key
        self.claim = claim
    }
}
