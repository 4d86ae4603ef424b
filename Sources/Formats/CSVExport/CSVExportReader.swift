package import Records
package import Tabular
package import Values

/// Reads an invoicing system's list of invoices: delimited text with a header row.
///
/// A row that cannot be read is a finding and the rest goes on; a file whose columns, quotes or
/// encoding cannot be made out is refused whole.
package final class CSVExportReader {
    private let country: String
    private let currency: Currency
    private let options: CSVExportOptions
    private let limits: CSVLimits
    private let isPlain: Bool

    /// Prepares reading for a creditor.
    ///
    /// - Parameters:
    ///   - country: the creditor's, which tells the scheme of payment references.
    ///   - currency: that of rows without one.
    ///   - options: what the settings say of the source.
    ///   - limits: the most that a file may hold of anything.
    ///   - isPlain: whether to go byte by byte and row by row: slower, and the same in all else.
    package init(
        country: String,
        currency: Currency,
        options: CSVExportOptions = CSVExportOptions(),
        limits: CSVLimits = CSVLimits(),
        isPlain: Bool = false
    ) {
        self.isPlain = isPlain
        self.country = country
        self.currency = currency
        self.options = options
        self.limits = limits
    }

    /// Whether a file's first bytes are those of a delimited table: text, with a delimiter.
    package static func recognises(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        let hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? head.dropFirst(3) : head[...]
        guard let first = text.first(where: { $0 > 0x20 }), !text.contains(0),
            first != 0x3C, first != 0x7B, first != 0x5B, !text.starts(with: Array("%PDF".utf8))
        else { return false }
        let controls = text.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return controls == 0 && text.contains { CSVDialect.delimiters.contains($0) }
    }

    /// Whether a table has a header row that this reader knows among its first rows.
    ///
    /// - Parameter source: the table's bytes, of which the first rows are read.
    /// - Returns: false also where the file's quotes or encoding cannot be made out.
    /// - Throws: what the source threw.
    package func hasHeader(_ source: ByteSource) throws -> Bool {
        let reader = CSVReader(
            source,
            delimiter: options.delimiter?.byte,
            encoding: options.encoding
        )
        var search = HeaderSearch(options, file: "")
        var block = CSVBlock()
        do {
            while try reader.next(&block) {
                if try search.find(in: block) != nil { return true }
            }
        } catch is FileRefused {
            return false
        } catch is CSVFault {
            return false
        }
        return false
    }

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the name that places are told under.
    ///   - receive: takes a batch per block, in file order.
    /// - Returns: what was read.
    /// - Throws: `FileRefused`; what the source or the receiver threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        let reader = CSVReader(
            source,
            delimiter: options.delimiter?.byte,
            encoding: options.encoding,
            limits: limits,
            isPlain: isPlain
        )
        do {
            return try read(reader, name, receive)
        } catch let fault as CSVFault {
            throw fault.refusal(of: name)
        }
    }

    private func read(
        _ reader: CSVReader,
        _ name: String,
        _ receive: RecordReceiver
    ) throws -> ReadSummary {
        var search = HeaderSearch(options, file: name)
        var block = CSVBlock()
        var table: InvoiceTable?
        while try reader.next(&block) {
            var first = 0
            if table == nil {
                guard let place = try search.find(in: block) else { continue }
                first = place + 1
                if let header = search.header {
                    table = InvoiceTable(
                        header,
                        at: search.line,
                        InvoiceRowReader(header, options, country: country, currency: currency),
                        file: name,
                        isPlain: isPlain
                    )
                }
            }
            try table?.read(block, from: first, receive)
        }
        guard var table else { throw search.refusal() }
        return try table.finish(receive)
    }
}
