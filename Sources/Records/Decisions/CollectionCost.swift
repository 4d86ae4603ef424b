package import Values

/// The most that an agency may ask of a debtor for collecting a claim, without VAT; minor units.
package struct CollectionCost: Hashable, Sendable {
    package let currency: Currency
    /// For the agency's first demand or a case that it closes early.
    package let amount: Int64
    /// In place of `amount` once its demand was left unpaid for long; nil: nothing more.
    package let heavy: Int64?
    /// On top of `amount` for its second demand; nil: nothing more.
    package let second: Int64?
    /// All costs of collecting together, the creditor's own fees included; nil: no such cap.
    package let cap: Int64?
    /// Ids of the rows of law.
    package let rows: [String]

    /// Gathers what the law allows.
    package init(
        currency: Currency,
        amount: Int64,
        heavy: Int64? = nil,
        second: Int64? = nil,
        cap: Int64? = nil,
        rows: [String]
    ) {
        self.currency = currency
        self.amount = amount
        self.heavy = heavy
        self.second = second
        self.cap = cap
        self.rows = rows
    }
}
