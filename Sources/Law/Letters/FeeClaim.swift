package import Values

/// What a fee is asked for.
package struct FeeClaim: Hashable, Sendable {
    package let due: Day
    /// The invoice's date; nil where nobody knows it, and nothing is refused for it.
    package let issued: Day?
    package let currency: Currency
    /// Open principal, in minor units: scales and caps go by it.
    package let principal: Int64
    /// What the invoice asked for at first, in minor units: percentages are of this.
    package let original: Int64
    /// Whether the fee was agreed when the debt arose.
    package let isAgreed: Bool

    /// Describes a claim.
    package init(
        due: Day,
        issued: Day? = nil,
        currency: Currency,
        principal: Int64,
        original: Int64? = nil,
        isAgreed: Bool
    ) {
        self.due = due
        self.issued = issued
        self.currency = currency
        self.principal = principal
        self.original = original ?? principal
        self.isAgreed = isAgreed
    }
}

/// What was charged on a claim before a letter.
package struct FeePast: Hashable, Sendable {
    /// Letters that charged this kind of fee on it: a notice counts with the reminders.
    package let letters: Int
    /// Day and deadline of the last letter of any kind.
    package let letterOn: Day?
    package let deadline: Day?
    /// Day of the last letter that charged something; nil: as `letterOn`, which is no earlier.
    package let feeOn: Day?
    /// All fees charged on it, paid or not, in minor units.
    package let charged: Int64

    /// A claim that nothing was sent for.
    package static let none = FeePast(letters: 0, letterOn: nil, deadline: nil)

    /// Notes what was charged.
    package init(
        letters: Int,
        letterOn: Day?,
        deadline: Day?,
        feeOn: Day? = nil,
        charged: Int64 = 0
    ) {
        self.letters = letters
        self.letterOn = letterOn
        self.deadline = deadline
        self.feeOn = feeOn
        self.charged = charged
    }

    /// Whether the last letter's deadline gave so many days and has passed.
    func hasMissed(_ days: Int, by sent: Day) -> Bool {
        guard let letterOn, let deadline else { return false }
        return deadline < sent && deadline.days(since: letterOn) >= days
    }
}

/// A fee that a policy asks for in place of the most that law gives.
package enum OwnFee: Hashable, Sendable {
    /// Hundredths of the claim's currency.
    case amount(Int64)
    /// Millionths of what the invoice asked for at first: 15 % is 150 000.
    case percent(Int64)

    /// The word that tables use for the form.
    var form: String {
        switch self {
        case .amount: "amount"
        case .percent: "percent"
        }
    }

    /// The fee on an original amount, in minor units, half up.
    func amount(of original: Int64, in currency: Currency) -> Int64 {
        switch self {
        case .amount(let hundredths): max(currency.minor(hundredths: hundredths), 0)
        case .percent(let rate): Share.of(max(original, 0), millionths: max(rate, 0))
        }
    }
}

/// Parts of amounts, exactly.
enum Share {
    /// So many millionths of an amount that is not negative, rounded half up.
    static func of(_ minor: Int64, millionths: Int64) -> Int64 {
        Int64(clamping: (Int128(minor) * Int128(millionths) + 500_000) / 1_000_000)
    }
}
