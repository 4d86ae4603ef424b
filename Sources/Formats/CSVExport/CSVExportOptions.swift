package import Tabular

/// What the settings say of a source of invoice lists; what they do not say is found in the file.
package struct CSVExportOptions: Hashable, Sendable {
    /// nil: the layout whose headers are there.
    package var layout: ExportLayout?
    /// Headers of fields, which go before the layout's; in the order of the settings.
    package var columns: [ExportField: String]
    /// nil: as the layout says.
    package var rows: RowMeaning?
    package var dates: DateOrder
    package var decimal: DecimalMark
    package var delimiter: UInt8?
    package var encoding: CSVEncoding?

    /// Sets what is known of a source.
    package init(
        layout: ExportLayout? = nil,
        columns: [ExportField: String] = [:],
        rows: RowMeaning? = nil,
        dates: DateOrder = .undecided,
        decimal: DecimalMark = .undecided,
        delimiter: UInt8? = nil,
        encoding: CSVEncoding? = nil
    ) {
        self.layout = layout
        self.columns = columns
        self.rows = rows
        self.dates = dates
        self.decimal = decimal
        self.delimiter = delimiter
        self.encoding = encoding
    }
}
