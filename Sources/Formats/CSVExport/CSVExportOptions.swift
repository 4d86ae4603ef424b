package import Tabular

/// What the settings say of a source of invoice lists; what they do not say is found in the file.
package struct CSVExportOptions: Hashable, Sendable {
    /// nil: the layout whose headers are there.
    package var layout: ExportLayout?
    /// Headers of fields, which go before the layout's.
    package var columns: [ExportField: String]
    /// nil: as the layout says.
    package var rows: RowMeaning?
    package var dates: ListDates?
    package var decimal: ListDecimal?
    package var delimiter: ListDelimiter?
    package var encoding: CSVEncoding?
    /// How many digits every reference of the source has; nil where they differ.
    package var referenceLength: Int?

    /// The same for a sheet of a workbook, which is handed over as UTF-8 with commas.
    package var ofSheet: CSVExportOptions {
        var options = self
        (options.delimiter, options.encoding) = (.comma, .utf8)
        return options
    }

    /// Sets what is known of a source.
    package init(
        layout: ExportLayout? = nil,
        columns: [ExportField: String] = [:],
        rows: RowMeaning? = nil,
        dates: ListDates? = nil,
        decimal: ListDecimal? = nil,
        delimiter: ListDelimiter? = nil,
        encoding: CSVEncoding? = nil,
        referenceLength: Int? = nil
    ) {
        self.layout = layout
        self.columns = columns
        self.rows = rows
        self.dates = dates
        self.decimal = decimal
        self.delimiter = delimiter
        self.encoding = encoding
        self.referenceLength = referenceLength
    }
}

/// Forms of date; the raw values are those of `dates:` in the settings.
package enum ListDates: String, Sendable, CaseIterable {
    case iso = "YYYY-MM-DD"
    case compact = "YYYYMMDD"
    case points = "DD.MM.YYYY"
    case slashes = "DD/MM/YYYY"
    case hyphens = "DD-MM-YYYY"
    case monthFirst = "MM/DD/YYYY"
    case monthFirstHyphens = "MM-DD-YYYY"

    /// The order of day and month; dates with the year first are read in any case.
    var order: DateOrder {
        switch self {
        case .iso, .compact: .undecided
        case .points, .slashes, .hyphens: .dayFirst
        case .monthFirst, .monthFirstHyphens: .monthFirst
        }
    }
}

/// Decimal marks; the raw values are those of `decimal:` in the settings.
package enum ListDecimal: String, Sendable, CaseIterable {
    case comma = ","
    case point = "."

    /// The mark as the readers of columns know it.
    var mark: DecimalMark { self == .comma ? .comma : .point }
}

/// Delimiters; the raw values are those of `delimiter:` in the settings.
package enum ListDelimiter: String, Sendable, CaseIterable {
    case semicolon = ";"
    case comma = ","
    case bar = "|"
    case tab

    /// The delimiter as a byte.
    var byte: UInt8 {
        switch self {
        case .semicolon: 0x3B
        case .comma: 0x2C
        case .bar: 0x7C
        case .tab: 0x09
        }
    }
}
