package import Records
import Tabular
package import Values

/// Reads the letters that a creditor sent before this pipeline took over: a table with a line for
/// each letter and invoice.
///
/// A line that cannot be read is a finding and the rest goes on.
package struct SentLetterReader {
    private let currency: Currency

    /// Prepares reading.
    ///
    /// - Parameter currency: the creditor's, which fees are in.
    package init(currency: Currency) {
        self.currency = currency
    }

    /// Whether a file's first line names the columns that only this kind of table has.
    package static func recognises(_ head: [UInt8]) -> Bool {
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
        let words = String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter }
        return words.contains("invoice") && words.contains("letter") && words.contains("deadline")
            && words.contains("date")
    }

    /// Reads the lines.
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
        let reader = CSVReader(source)
        var summary = ReadSummary(format: .sentLetters)
        var rows: SentLetterRows?
        var block = CSVBlock()
        do {
            while try reader.next(&block) {
                var batch = RecordBatch()
                for row in block.rows where !block.isBlank(row) {
                    let fields = (0..<Int(row.fieldCount)).map { block.text($0, of: row) }
                    guard let known = rows else {
                        rows = try SentLetterRows(fields.map(\.string), currency, file: name)
                        continue
                    }
                    do throws(SentLetterFault) {
                        batch.letters.append(try known.letter(fields, row.line))
                        summary.accepted += 1
                    } catch {
                        let place = Place(
                            file: name,
                            line: Int(row.line),
                            element: error.column.rawValue
                        )
                        batch.findings.append(Finding(error.code, .error, at: place, error.words))
                        summary.refused += 1
                    }
                }
                if !batch.isEmpty { try receive(batch) }
            }
        } catch let fault as CSVFault {
            throw fault.refusal(of: name)
        }
        return summary
    }
}
