/// The byte between whole units and fractions in a column of amounts.
@usableFromInline
package enum DecimalMark: UInt8, Sendable {
    /// Nothing has told yet; only amounts that can be read in one way are read.
    case undecided = 0
    case comma = 0x2C
    case point = 0x2E
    /// The column itself uses both; only amounts that can be read in one way are read.
    case mixed = 1
}

/// Why an amount could not be read.
package enum AmountFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// Nothing is there.
    case empty
    /// There is something else than a number.
    case notANumber
    /// A spreadsheet's `1.23E+10`.
    case scientific
    /// Thousands or decimals: `1.234`.
    case ambiguous
    /// The other mark than the column's.
    case otherMark(DecimalMark)
    /// Separators that are not three digits apart.
    case grouping
    /// More decimals than the currency has.
    case tooManyDecimals(Int)
    /// The code of another currency stands beside the number.
    case otherCurrency
    case tooLarge

    /// What is wrong, with what was expected: lower case, no full stop.
    package var description: String {
        switch self {
        case .empty: "an amount is missing"
        case .notANumber: "this is no amount, such as 1234.50 or 1 234,50"
        case .scientific:
            "the amount is in scientific notation, as spreadsheets write it; format the column as "
                + "a number and export it again"
        case .ambiguous:
            "the amount can be read in two ways, as thousands or as decimals, and nothing else in "
                + "the column tells which; set 'decimal' for this source"
        case .otherMark(let mark):
            "the amount has another decimal mark than the column, which uses a decimal "
                + (mark == .comma ? "comma" : "point")
        case .grouping: "the amount's thousands separators are not three digits apart"
        case .tooManyDecimals(let most):
            "the amount has more decimals than its currency, which has \(most)"
        case .otherCurrency: "the amount names another currency than its row"
        case .tooLarge: "the amount is larger than an amount can be"
        }
    }
}
