package import Tabular

/// What the settings say of a bank's list of payments as CSV.
package struct PaymentListOptions: Hashable, Sendable {
    /// The payee's account, which such lists do not name.
    package var account: String
    /// Headers of fields.
    package var columns: [PaymentField: String]
    package var dates: ListDates?
    package var decimal: ListDecimal?
    package var delimiter: ListDelimiter?
    package var encoding: CSVEncoding?

    /// Describes a list; what is nil is found in the file.
    package init(
        account: String,
        columns: [PaymentField: String],
        dates: ListDates? = nil,
        decimal: ListDecimal? = nil,
        delimiter: ListDelimiter? = nil,
        encoding: CSVEncoding? = nil
    ) {
        self.account = account
        self.columns = columns
        self.dates = dates
        self.decimal = decimal
        self.delimiter = delimiter
        self.encoding = encoding
    }

    /// Whether the columns tell day and amount of a payment.
    package var isComplete: Bool {
        columns[.day] != nil
            && (columns[.amount] != nil)
                != (columns[.incoming] != nil || columns[.outgoing] != nil)
    }
}
