package import Values

/// A question to the creditor that stays until it is answered.
package struct OpenTask: Hashable, Sendable {
    package let code: FindingCode
    /// The claim it is about, or 0.
    package let claim: Int64
    package let input: Int32
    package let line: Int32
    package let day: Day
    /// Money it is about, where there is any.
    package let amount: Money?
    /// Hash of the payment's key, or 0.
    package let origin: UInt64

    /// Asks a question.
    package init(
        _ code: FindingCode,
        claim: Int64,
        input: Int32,
        line: Int32,
        day: Day,
        amount: Money?,
        origin: UInt64
    ) {
        self.code = code
        self.claim = claim
        self.input = input
        self.line = line
        self.day = day
        self.amount = amount
        self.origin = origin
    }
}
