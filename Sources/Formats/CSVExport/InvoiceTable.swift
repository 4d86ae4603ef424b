import Records
import Tabular
import Values

/// Reads the rows below a header, a block at a time.
struct InvoiceTable {
    private let header: ExportHeader
    private let headerLine: Int
    private let file: String
    private var rows: InvoiceRowReader
    private var quick: QuickRows
    private let isQuick: Bool
    private var joiner: LineJoiner?
    private var batch = RecordBatch()
    private var totals = InvoiceTotals()
    private var refused = 0
    /// Rows that add others up as far as is known: notes at the end of the file, faults before it.
    private var totalsRows: [(row: CSVRow, fault: RowFault)] = []
    private var hasToldColumns = false
    /// A list ends with few such rows; with more, the column of numbers is not what it seems.
    private static let totalsRowsMost = 3

    init(
        _ header: ExportHeader,
        at line: Int,
        _ rows: InvoiceRowReader,
        file: String,
        isPlain: Bool
    ) {
        self.header = header
        headerLine = line
        self.rows = rows
        quick = QuickRows(
            rows.columns,
            scheme: rows.referenceScheme,
            referenceLength: rows.referenceLength
        )
        isQuick = !isPlain && quick.isUsable
        self.file = file
        if header.rows != .invoice { joiner = LineJoiner(header.rows) }
    }

    /// Reads a block's rows and hands over what came of them.
    mutating func read(
        _ block: CSVBlock,
        from first: Int,
        _ receive: RecordReceiver
    ) throws {
        tellColumns()
        rows.learn(block, from: first)
        if isQuick { quick.read(block, from: first, rows) }
        batch.invoices.reserveCapacity(block.rows.count)
        var broken = block.broken[...]
        var place = first
        while place < block.rows.count {
            if isQuick, joiner == nil, totalsRows.isEmpty { takeUsual(&place, of: block) }
            guard place < block.rows.count else { break }
            defer { place += 1 }
            let row = block.rows[place]
            while let next = broken.first, next.row < place { broken.removeFirst() }
            do throws(RowFault) {
                try checkLength(row, block)
                let invoice = try rows.invoice(row, in: block)
                if broken.first?.row == place, let fault = broken.first {
                    refuse(fault)
                } else {
                    settleTotals(isAtEnd: false)
                    accept(invoice)
                }
            } catch {
                if broken.first?.row == place, let fault = broken.first {
                    refuse(fault)
                } else {
                    refuse(row, block, error)
                }
            }
        }
        try handOver(receive)
    }

    /// Takes rows as long as they are usual.
    private mutating func takeUsual(_ place: inout Int, of block: CSVBlock) {
        let first = place
        place = quick.append(
            from: first,
            of: block,
            rows.currencies,
            to: &batch.invoices,
            &totals
        )
        for unequal in quick.unequal(first..<place) { rows.noteUnequal(block.rows[unequal]) }
    }

    /// Ends the file.
    mutating func finish(_ receive: RecordReceiver) throws -> ReadSummary {
        tellColumns()
        if let done = joiner?.flush() { take(done) }
        settleTotals(isAtEnd: totals.count > 0)
        tellWords()
        try handOver(receive)
        return ReadSummary(
            format: .csvInvoices,
            accepted: totals.count,
            refused: refused,
            sums: totals.sorted
        )
    }

    private mutating func handOver(_ receive: RecordReceiver) throws {
        guard !batch.isEmpty else { return }
        try receive(batch)
        batch.invoices.removeAll(keepingCapacity: true)
        batch.findings.removeAll(keepingCapacity: true)
    }

    private func checkLength(_ row: CSVRow, _ block: CSVBlock) throws(RowFault) {
        if let words = block.lengthFault(of: row, columns: rows.columns.count) {
            throw RowFault(.csvRowLength, .number, words)
        }
    }

    private mutating func accept(_ invoice: Invoice) {
        if let done = joiner?.take(invoice) { return take(done) }
        totals.add(invoice)
        batch.invoices.append(invoice)
    }

    private mutating func take(_ done: [LineJoiner.Outcome]) {
        for outcome in done {
            switch outcome {
            case .invoice(let invoice):
                totals.add(invoice)
                batch.invoices.append(invoice)
            case .refused(let fault, let line): note(fault, line)
            }
        }
    }

    private mutating func refuse(_ row: CSVRow, _ block: CSVBlock, _ fault: RowFault) {
        if block.isBlank(row) { return }
        if rows.isTotals(row, in: block) {
            totalsRows.append((row, fault))
            return
        }
        settleTotals(isAtEnd: false)
        let hasNumber = Int(row.fieldCount) > rows.columns.number
        let number = hasNumber ? block.text(rows.columns.number, of: row) : .empty
        if !number.isEmpty, let done = joiner?.refuse(fault, number: number, line: Int(row.line)) {
            return take(done)
        }
        note(fault, Int(row.line))
    }

    private mutating func refuse(_ broken: CSVBrokenQuote) {
        refused += 1
        batch.findings.append(broken.finding(of: file))
    }

    private mutating func note(_ fault: RowFault, _ line: Int) {
        refused += 1
        let column = header.columns[fault.field].map { $0 + 1 } ?? 0
        let place = Place(file: file, line: line, column: column, element: fault.field.rawValue)
        batch.findings.append(Finding(fault.code, .error, at: place, fault.message))
    }

    /// Tells of rows without a number: totals where nothing comes after them, faults otherwise.
    private mutating func settleTotals(isAtEnd: Bool) {
        guard !totalsRows.isEmpty else { return }
        let areTotals = isAtEnd && totalsRows.count <= Self.totalsRowsMost
        for (row, fault) in totalsRows {
            if areTotals {
                let place = Place(file: file, line: Int(row.line))
                let message = "a row of totals is passed over"
                batch.findings.append(Finding(.sectionSkipped, at: place, message))
            } else {
                note(fault, Int(row.line))
            }
        }
        totalsRows.removeAll()
    }
}

extension InvoiceTable {
    /// Tells once which columns are not read.
    private mutating func tellColumns() {
        guard !hasToldColumns else { return }
        hasToldColumns = true
        guard !header.unread.isEmpty else { return }
        let names = header.unread.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
        let more = header.unread.count > 10 ? " and \(header.unread.count - 10) more" : ""
        batch.findings.append(
            Finding(
                .csvColumnUnknown,
                .note,
                at: Place(file: file, line: headerLine),
                "columns that are not read: \(names)\(more)"
            )
        )
    }

    /// Tells once what the words and sums of the rows left open.
    private mutating func tellWords() {
        for field in ExportField.allCases {
            guard let line = rows.unknownWords[field] else { continue }
            let column = header.columns[field].map { $0 + 1 } ?? 0
            batch.findings.append(
                Finding(
                    .wordUnknown,
                    at: Place(file: file, line: line, column: column, element: field.rawValue),
                    "a word of this column is not known, first here; it counts as not stated"
                )
            )
        }
        guard rows.unequalRows > 0 else { return }
        batch.findings.append(
            Finding(
                .controlSum,
                .warning,
                at: Place(file: file, line: rows.firstUnequalLine, element: "total"),
                "net and tax do not add up to the total in \(rows.unequalRows) rows, first here"
            )
        )
    }
}
