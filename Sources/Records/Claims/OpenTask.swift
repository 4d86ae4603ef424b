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
    /// Hash of what raised it: of one cause it is asked once, until it is resolved.
    package let cause: UInt64
    /// The ledger's number of it; 0 before it has one.
    package let id: Int64

    /// Asks a question.
    package init(
        _ code: FindingCode,
        claim: Int64,
        input: Int32,
        line: Int32,
        day: Day,
        amount: Money?,
        origin: UInt64,
        cause: UInt64 = 0,
        id: Int64 = 0
    ) {
        self.code = code
        self.claim = claim
        self.input = input
        self.line = line
        self.day = day
        self.amount = amount
        self.origin = origin
        self.cause = cause
        self.id = id
    }

    /// The hash of some numbers that raised a question.
    package static func cause(_ numbers: Int64...) -> UInt64 {
        var hash = Hash64(seed: 9)
        for number in numbers { hash.combine(UInt64(bitPattern: number)) }
        return hash.value
    }
}

/// What resolves questions that are open: those about a claim and an origin.
package struct TaskAnswer: Hashable, Comparable, Sendable {
    /// Only questions of this code; nil takes all.
    package let code: FindingCode?
    package let claim: Int64
    package let origin: UInt64

    /// Answers what is asked about money by its hash.
    package init(origin: UInt64) {
        code = nil
        claim = 0
        self.origin = origin
    }

    /// Answers one question about a claim.
    package init(_ code: FindingCode, claim: Int64) {
        self.code = code
        self.claim = claim
        origin = 0
    }

    /// Orders by claim, origin and code.
    package static func < (left: TaskAnswer, right: TaskAnswer) -> Bool {
        if left.claim != right.claim { return left.claim < right.claim }
        if left.origin != right.origin { return left.origin < right.origin }
        return (left.code?.rawValue ?? "").precedesByBytes(right.code?.rawValue ?? "")
    }
}
