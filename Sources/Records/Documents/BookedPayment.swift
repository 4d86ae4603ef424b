/// A payment's key and what became of it.
package struct BookedPayment: Hashable, Sendable {
    package let key: String
    /// The claim it went to first, 0 for none, or ``toldOnly``.
    package let claim: Int64
    /// Whether the payment was told of before, and is booked only now.
    package let wasTold: Bool

    /// Stands for a claim where a payment was told of and not booked.
    package static let toldOnly: Int64 = -1

    /// Notes a payment.
    package init(key: String, claim: Int64, wasTold: Bool = false) {
        self.key = key
        self.claim = claim
        self.wasTold = wasTold
    }
}
