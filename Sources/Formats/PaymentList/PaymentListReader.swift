package import Records
import Tabular
package import Values

/// Reads a bank's list of an account's transactions: delimited text, its columns named in the
/// settings.
///
/// A row is known by all that it tells: the bank's reference, which may stand on many rows, day,
/// amount, reference, message and payer. Rows alike in all of that are counted, so that the same
/// row of a list that overlaps the last one is the same payment, in whichever order the rows come.
/// Where there is a column of balances, each has to follow from the one before, oldest or newest
/// first.
package final class PaymentListReader {
    private let country: Text
    private let currency: Currency
    private let options: PaymentListOptions

    /// Prepares reading for a creditor.
    ///
    /// - Parameters:
    ///   - country: the creditor's, which tells the scheme of payment references.
    ///   - currency: that of rows without one.
    ///   - options: what the settings say of the source.
    package init(country: String, currency: Currency, options: PaymentListOptions) {
        self.country = Text(country)
        self.currency = currency
        self.options = options
    }

    /// Whether a file's first bytes are those of a delimited table; which tables are lists of
    /// payments is for the settings to say.
    package static func recognises(_ head: [UInt8]) -> Bool { CSVExportReader.recognises(head) }

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the name that places are told under.
    ///   - receive: takes a batch per block, in file order.
    /// - Returns: what was read; one statement, of the account and the last day.
    /// - Throws: `FileRefused`; what the source or the receiver threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        let reader = CSVReader(
            source,
            delimiter: options.delimiter?.byte,
            encoding: options.encoding
        )
        var search = PaymentHeader(options, file: name)
        var table: PaymentTable?
        var block = CSVBlock()
        do {
            while try reader.next(&block) {
                var first = 0
                if table == nil {
                    guard let place = try search.find(in: block) else { continue }
                    first = place + 1
                    table = PaymentTable(
                        search,
                        options,
                        country: country,
                        currency: currency,
                        file: name
                    )
                }
                try table?.read(block, from: first)
                if let batch = table?.takeBatch(), !batch.isEmpty { try receive(batch) }
            }
        } catch let fault as CSVFault {
            throw fault.refusal(of: name)
        }
        guard let table else { throw search.refusal() }
        return table.summary
    }
}
