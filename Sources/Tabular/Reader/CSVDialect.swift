/// How a delimited file is put together: the bytes that part fields and rows.
package struct CSVDialect: Hashable, Sendable {
    /// `;`, `,`, TAB or `|`.
    package var delimiter: UInt8
    /// `"`, or `'` where a file quotes with that.
    package var quote: UInt8
    /// LF, or CR for files that end lines with nothing else; a CR before an LF belongs to it.
    package var newline: UInt8

    /// Names the three bytes.
    package init(delimiter: UInt8 = 0x3B, quote: UInt8 = 0x22, newline: UInt8 = 0x0A) {
        self.delimiter = delimiter
        self.quote = quote
        self.newline = newline
    }

    /// Delimiters that are looked for; the earlier wins where two explain a file equally well.
    package static let delimiters: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]

    /// Rows that are looked at: a few title rows and enough of the table to tell.
    static let sampleRows = 50

    /// Tells the dialect of a file by its first bytes.
    ///
    /// A delimiter explains a file as far as it cuts its rows, and into as many fields each; a
    /// first line `sep=;`, as spreadsheets write it, settles the matter.
    ///
    /// - Parameters:
    ///   - head: the file's first bytes, UTF-8, without a byte order mark.
    ///   - delimiter: the delimiter where it is known; nil to find it.
    /// - Returns: the dialect; its delimiter is `;` where the head shows none.
    package static func detect(_ head: [UInt8], delimiter: UInt8? = nil) -> CSVDialect {
        var dialect = CSVDialect()
        // A CR that ends the head may have its LF in what follows.
        if !head.contains(0x0A), head.dropLast().contains(0x0D) { dialect.newline = 0x0D }
        if let delimiter = delimiter ?? announced(head) {
            dialect.delimiter = delimiter
        } else {
            var best = 0
            for candidate in delimiters {
                let score = agreement(head, candidate, dialect)
                if score > best {
                    best = score
                    dialect.delimiter = candidate
                }
            }
        }
        if !head.contains(0x22), isQuoted(head, by: 0x27, dialect) { dialect.quote = 0x27 }
        return dialect
    }

    /// The delimiter of a first line `sep=;`.
    private static func announced(_ head: [UInt8]) -> UInt8? {
        guard head.count > 5, head.starts(with: Array("sep=".utf8)), delimiters.contains(head[4]),
            head[5] == 0x0D || head[5] == 0x0A
        else { return nil }
        return head[4]
    }

    /// How well a delimiter explains the head: the share of rows that it cuts at all, then the
    /// share that agree on a number of fields, then that number.
    private static func agreement(
        _ head: [UInt8],
        _ delimiter: UInt8,
        _ dialect: CSVDialect
    ) -> Int {
        var trial = dialect
        trial.delimiter = delimiter
        var tally: [Int: Int] = [:]
        let rows = sample(head, trial)
        for row in rows where row.fieldCount > 1 {
            tally[Int(row.fieldCount), default: 0] += 1
        }
        guard let best = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
            return 0
        }
        let cut = tally.values.reduce(0, +) * 1000 / rows.count
        return (cut * 1000 + best.value * 1000 / rows.count) * 1000 + min(best.key, 999)
    }

    /// Whether every field of the first row stands in quotes of a kind.
    private static func isQuoted(_ head: [UInt8], by quote: UInt8, _ dialect: CSVDialect) -> Bool {
        let line = head.prefix { $0 != dialect.newline && $0 != 0x0D }
        let fields = line.split(separator: dialect.delimiter, omittingEmptySubsequences: false)
        return fields.count > 1
            && fields.allSatisfy { $0.count >= 2 && $0.first == quote && $0.last == quote }
    }

    private static func sample(_ head: [UInt8], _ dialect: CSVDialect) -> [CSVRow] {
        var scanner = CSVScanner(dialect: dialect)
        var rest = 0
        // A head that ends within a row is cut there: the last row must not count.
        scanner.scanPlain(head, from: &rest, to: head.count, rowLimit: sampleRows)
        if scanner.rows.isEmpty { scanner.scanPlain(head + [dialect.newline]) }
        return scanner.rows
    }
}
