import Tabular
import Values

/// A delimited file read whole, as tests look at it.
struct Table: Equatable {
    var rows: [[String]] = []
    var lines: [Int] = []
    /// Line and column of fields with text after their closing quotes.
    var broken: [[Int]] = []
    var fault: CSVFault?

    init(
        _ bytes: [UInt8],
        block: Int = 256 << 10,
        delimiter: UInt8? = nil,
        encoding: CSVEncoding? = nil,
        limits: CSVLimits = CSVLimits(),
        isPlain: Bool = false
    ) throws {
        var limits = limits
        limits.blockBytes = block
        let reader = CSVReader(
            ByteSource(bytes: bytes),
            delimiter: delimiter,
            encoding: encoding,
            limits: limits,
            isPlain: isPlain
        )
        var block = CSVBlock()
        do {
            while try reader.next(&block) {
                for row in block.rows {
                    rows.append(
                        (0..<Int(row.fieldCount)).map { block.text($0, of: row).string }
                    )
                    lines.append(Int(row.line))
                }
                broken += block.broken.map { [$0.line, $0.column] }
            }
        } catch let fault as CSVFault {
            self.fault = fault
        }
    }

    init(_ text: String, block: Int = 256 << 10) throws {
        try self.init(Array(text.utf8), block: block)
    }
}
