import Records
import Tabular
import Values

/// Reads the rows of a block column by column, where cells have their usual form.
///
/// One small loop a column is some three times as fast as one large step a row. A row with anything
/// unusual in it is only marked: `InvoiceRowReader` reads it then, and decides what it means.
struct QuickRows {
    private let columns: ExportColumns
    private let scheme: ReferenceScheme
    /// Whether every column of the file is one that is read here.
    let isUsable: Bool

    private var unusual: [Bool] = []
    private var issued: [Int32] = []
    private var due: [Int32] = []
    private var currency: [UInt8] = []
    private var net: [Int64] = []
    private var vat: [Int64] = []
    private var total: [Int64] = []
    private var remaining: [Int64] = []
    private var kind: [UInt8] = []
    private var status: [UInt8] = []

    init(_ columns: ExportColumns, scheme: ReferenceScheme) {
        self.columns = columns
        self.scheme = scheme
        isUsable =
            columns.total >= 0 && columns.issued >= 0 && columns.due >= 0 && columns.toPay < 0
            && columns.deduction < 0 && columns.paid < 0 && columns.kind < 0
            && columns.country < 0 && columns.endpoint < 0 && columns.language < 0
            && columns.credits < 0
    }

    /// Whether a row has to be read the other way.
    func isUnusual(_ place: Int) -> Bool { unusual[place] }

    /// Whether net and tax are off the total by more than a rounding.
    @inline(__always)
    func isUnequal(_ place: Int) -> Bool {
        guard columns.net >= 0, columns.vat >= 0 else { return false }
        let rest = total[place] &- net[place] &- vat[place]
        return rest.magnitude > AmountColumns.roundingMost.magnitude
    }

    /// Reads every column of a block.
    mutating func read(_ block: CSVBlock, from first: Int, _ reader: InvoiceRowReader) {
        let count = block.rows.count
        if total.count < count { makeRoom(count) }
        for place in first..<count {
            unusual[place] = Int(block.rows[place].fieldCount) != columns.count
        }
        for row in block.broken { unusual[row.row] = true }
        let amounts = reader.amounts
        let rows = first..<count
        Self.amounts(columns.net, amounts.net, block, rows, &net, &unusual)
        Self.amounts(columns.vat, amounts.vat, block, rows, &vat, &unusual)
        Self.amounts(columns.total, amounts.total, block, rows, &total, &unusual)
        Self.amounts(columns.remaining, amounts.remaining, block, rows, &remaining, &unusual)
        Self.days(columns.issued, block, rows, &issued, &unusual)
        Self.days(columns.due, block, rows, &due, &unusual)
        let codes = reader.currencies.codes
        Self.words(columns.currency, codes, block, rows, &currency, &unusual)
        Self.words(columns.type, reader.types.known, block, rows, &kind, &unusual)
        Self.words(columns.status, reader.statuses.known, block, rows, &status, &unusual)
    }

    private mutating func makeRoom(_ count: Int) {
        unusual = [Bool](repeating: false, count: count)
        issued = [Int32](repeating: 0, count: count)
        due = issued
        currency = [UInt8](repeating: 0, count: count)
        kind = currency
        status = currency
        total = [Int64](repeating: 0, count: count)
        net = total
        vat = total
        remaining = total
    }

    private static func amounts(
        _ column: Int,
        _ reader: AmountColumn,
        _ block: CSVBlock,
        _ rows: Range<Int>,
        _ values: inout [Int64],
        _ unusual: inout [Bool]
    ) {
        guard column >= 0 else { return }
        let bytes = block.bytes.span
        var out = values.mutableSpan
        var marks = unusual.mutableSpan
        for place in rows where !marks[place] {
            let range = block.bareRange(column, of: block.rows[place])
            if let value = reader.hundredths(bytes, range) {
                out[place] = value
            } else {
                marks[place] = true
            }
        }
    }

    private static func days(
        _ column: Int,
        _ block: CSVBlock,
        _ rows: Range<Int>,
        _ values: inout [Int32],
        _ unusual: inout [Bool]
    ) {
        let bytes = block.bytes.span
        var out = values.mutableSpan
        var marks = unusual.mutableSpan
        let reader = DateColumn()
        for place in rows where !marks[place] {
            let range = block.bareRange(column, of: block.rows[place])
            if let day = reader.isoDay(bytes, range) {
                out[place] = day.number
            } else {
                marks[place] = true
            }
        }
    }

    /// Words of up to eight bytes that were met before.
    private static func words(
        _ column: Int,
        _ known: [(word: UInt64, meaning: UInt8)],
        _ block: CSVBlock,
        _ rows: Range<Int>,
        _ values: inout [UInt8],
        _ unusual: inout [Bool]
    ) {
        guard column >= 0 else { return }
        let bytes = block.bytes.span
        var out = values.mutableSpan
        var marks = unusual.mutableSpan
        for place in rows where !marks[place] {
            let range = block.bareRange(column, of: block.rows[place])
            let word = ShortWord.value(bytes, range)
            var index = 0
            while index < known.count, known[index].word != word { index += 1 }
            if index < known.count {
                out[place] = known[index].meaning
            } else {
                marks[place] = true
            }
        }
    }
}

extension QuickRows {
    /// Puts a row's values together; nil where its texts are unusual.
    @inline(__always)
    func invoice(_ place: Int, in block: CSVBlock, _ reader: InvoiceRowReader) -> Invoice? {
        let row = block.rows[place]
        let bytes = block.bytes.span
        let number = block.range(columns.number, of: row)
        let name = block.range(columns.name, of: row)
        let customer = range(columns.customerNumber, row, block)
        let identifier = range(columns.identifier, row, block)
        let email = range(columns.email, row, block)
        let street = range(columns.street, row, block)
        let reference = range(columns.reference, row, block)
        guard !number.isEmpty, !name.isEmpty,
            identifier.isEmpty || DigitRun.covers(bytes, identifier),
            reference.isEmpty || DigitRun.covers(bytes, reference),
            DigitRun.covers(bytes, number) || !ReferenceText.isScientific(bytes, number)
        else { return nil }
        let whole = total[place]
        let isCredit = whole < 0 || (columns.type >= 0 && kind[place] != 0)
        let open = whole < 0 ? 0 &- remaining[place] : remaining[place]
        let unit =
            columns.currency < 0
            ? reader.currencies.standard.currency
            : reader.currencies.currency(at: currency[place])
        let buffer = block.bytes
        return Invoice(
            kind: isCredit ? .creditNote : .invoice,
            number: cut(buffer, number),
            customerNumber: cut(buffer, customer),
            debtor: Party(
                name: cut(buffer, name),
                kind: .unknown,
                identifier: cut(buffer, identifier),
                email: cut(buffer, email),
                street: cut(buffer, street),
                postcode: columns.postcode < 0
                    ? Text() : cut(buffer, range(columns.postcode, row, block)),
                city: columns.city < 0 ? Text() : cut(buffer, range(columns.city, row, block)),
                country: Text(),
                endpoint: Text(),
                language: Text()
            ),
            sellerIdentifier: Text(),
            issued: Day(number: issued[place]),
            due: Day(number: due[place]),
            total: Money(minor: whole < 0 ? 0 &- whole : whole, unit),
            remaining: columns.remaining < 0 ? nil : Money(minor: max(open, 0), unit),
            deduction: nil,
            reference: PaymentReference(reference.isEmpty ? .free : scheme, cut(buffer, reference)),
            credits: Text(),
            status: columns.status < 0 ? .unknown : reported(place),
            line: row.line
        )
    }

    private func reported(_ place: Int) -> ReportedStatus {
        ReportedStatus(rawValue: status[place]) ?? .unknown
    }

    @inline(__always)
    private func range(_ column: Int, _ row: CSVRow, _ block: CSVBlock) -> Range<Int> {
        column < 0 ? 0..<0 : block.range(column, of: row)
    }

    @inline(__always)
    private func cut(_ buffer: [UInt8], _ range: Range<Int>) -> Text {
        Text(bytes: buffer, from: range.lowerBound, count: range.count)
    }
}
