package import Values

/// A case that is taken back from the agency; amounts are minor units of the claim's currency.
package struct Recall: Hashable, Sendable {
    package let cause: RecallCause
    package let day: Day
    /// What the handoff had charged and is given back.
    package let fees: Int64
    package let interest: Int64

    /// Notes a recall.
    package init(_ cause: RecallCause, day: Day, fees: Int64 = 0, interest: Int64 = 0) {
        self.cause = cause
        self.day = day
        self.fees = fees
        self.interest = interest
    }
}

/// Why a case is taken back; raw values are stored.
package enum RecallCause: UInt8, Sendable, CaseIterable {
    /// The creditor asked for it.
    case withdrawn = 1
    /// Nothing was owed any more when it was handed over, which became known after.
    case overtaken = 2

    /// The name in files.
    package var name: String {
        switch self {
        case .withdrawn: "withdrawn"
        case .overtaken: "overtaken"
        }
    }
}

extension EventBody {
    /// Whether it takes a case back from the agency.
    package var isRecall: Bool {
        if case .recalled = self { true } else { false }
    }
}
