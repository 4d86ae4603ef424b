/// The amounts of one row, as a record wants them: minor units, positive.
struct InvoiceFigures {
    /// The whole invoice.
    var total: Int64
    /// nil: the row does not say.
    var remaining: Int64?
    var deduction: Int64
    /// Whether the row had its total below zero: a credit note.
    var isNegative: Bool
    /// Whether net and tax are off the total by more than a rounding to whole units.
    var isUnequal: Bool
}
