import Formats
import Settings

extension ReadingSource {
    /// Decodes the section `payments` of a source: a bank's list of an account's transactions.
    ///
    /// - Parameters:
    ///   - section: account and columns.
    ///   - list: what the source says of its lists, of whatever kind.
    /// - Returns: the options; what is wrong is noted as a fault of the file.
    static func payments(
        _ section: SettingsSection,
        _ list: CSVExportOptions
    ) -> PaymentListOptions {
        var columns: [PaymentField: String] = [:]
        if let headers = section.section("columns") {
            for field in PaymentField.allCases {
                guard let header = headers.string(field.rawValue) else { continue }
                if header.isEmpty {
                    headers.fault(field.rawValue, "'\(field.rawValue)' should be a column's header")
                }
                columns[field] = header
            }
            headers.finish()
        }
        let options = PaymentListOptions(
            account: section.required("account"),
            columns: columns,
            dates: list.dates,
            decimal: list.decimal,
            delimiter: list.delimiter,
            encoding: list.encoding
        )
        if !options.isComplete {
            section.fault(
                "columns",
                "'columns' should name the headers of 'day', and of 'amount' or else of 'in' and "
                    + "'out'"
            )
        }
        section.finish()
        return options
    }
}
