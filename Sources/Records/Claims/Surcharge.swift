package import Values

/// A sum asked on a claim beside the fees of its letters and its interest.
@usableFromInline
package struct Surcharge: Hashable, Sendable {
    package let kind: SurchargeKind
    /// Number of the letter that asks for it, and without which it falls; 0: no letter does.
    package let letter: Int64
    package let day: Day
    /// Minor units of the claim's currency.
    package let minor: Int64

    /// Asks for a sum.
    package init(_ kind: SurchargeKind, letter: Int64 = 0, day: Day, minor: Int64) {
        self.kind = kind
        self.letter = letter
        self.day = day
        self.minor = minor
    }
}

/// What a sum beside fees and interest is for; raw values are stored.
package enum SurchargeKind: UInt8, Sendable, CaseIterable {
    /// The fixed sum that a business owes for being late (directive 2011/7/EU art. 6).
    case compensation = 1
    /// The creditor's fee for handing a claim over (DK renteloven § 9 b).
    case handoff = 2
    /// The fee for an instalment plan (SE lagen (1981:739) § 4).
    case instalmentPlan = 3

    /// The name in files and on screen.
    package var name: String {
        switch self {
        case .compensation: "compensation"
        case .handoff: "handoff-fee"
        case .instalmentPlan: "instalment-fee"
        }
    }
}
