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
    private let referenceLength: Int
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

    init(_ columns: ExportColumns, scheme: ReferenceScheme, referenceLength: Int) {
        self.columns = columns
        self.scheme = scheme
        self.referenceLength = referenceLength
        isUsable =
            columns.total >= 0 && columns.issued >= 0 && columns.due >= 0 && columns.toPay < 0
            && columns.deduction < 0 && columns.paid < 0 && columns.kind < 0
            && columns.country < 0 && columns.endpoint < 0 && columns.language < 0
            && columns.credits < 0 && columns.nature < 0
    }

    /// Rows from a place on, up to another, whose net and tax are off their total by more than a
    /// rounding.
    func unequal(_ places: Range<Int>) -> [Int] {
        guard columns.net >= 0, columns.vat >= 0 else { return [] }
        return places.filter { place in
            let rest = total[place] &- net[place] &- vat[place]
            return rest.magnitude > AmountColumns.roundingMost.magnitude
        }
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
        _ places: Range<Int>,
        _ values: inout [Int64],
        _ unusual: inout [Bool]
    ) {
        guard column >= 0 else { return }
        let bytes = block.bytes.span
        let ends = block.ends.span
        let rows = block.rows.span
        var out = values.mutableSpan
        var marks = unusual.mutableSpan
        for place in places where !marks[place] {
            let range = CSVBlock.whole(column, of: rows[place], ends)
            if let value = reader.hundredths(bytes, range) {
                out[place] = value
            } else if let inner = block.unquoted(range, bytes),
                let value = reader.hundredths(bytes, inner)
            {
                out[place] = value
            } else {
                marks[place] = true
            }
        }
    }

    private static func days(
        _ column: Int,
        _ block: CSVBlock,
        _ places: Range<Int>,
        _ values: inout [Int32],
        _ unusual: inout [Bool]
    ) {
        let bytes = block.bytes.span
        let ends = block.ends.span
        let rows = block.rows.span
        var out = values.mutableSpan
        var marks = unusual.mutableSpan
        let reader = DateColumn()
        for place in places where !marks[place] {
            let range = CSVBlock.whole(column, of: rows[place], ends)
            if let day = reader.isoDay(bytes, range) {
                out[place] = day.number
            } else if let inner = block.unquoted(range, bytes),
                let day = reader.isoDay(bytes, inner)
            {
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
        _ places: Range<Int>,
        _ values: inout [UInt8],
        _ unusual: inout [Bool]
    ) {
        guard column >= 0 else { return }
        let bytes = block.bytes.span
        let ends = block.ends.span
        let rows = block.rows.span
        let known = known.span
        var out = values.mutableSpan
        var marks = unusual.mutableSpan
        for place in places where !marks[place] {
            let range = CSVBlock.whole(column, of: rows[place], ends)
            let word = ShortWord.value(bytes, block.unquoted(range, bytes) ?? range)
            var index = 0
            while index < known.count, known[index].word != word { index &+= 1 }
            if index < known.count {
                out[place] = known[index].meaning
            } else {
                marks[place] = true
            }
        }
    }
}

extension QuickRows {
    /// Appends usual rows from a place on; returns the place of the first that is not, or the end.
    func append(
        from first: Int,
        of block: CSVBlock,
        _ currencies: CurrencyColumn,
        to invoices: inout [Invoice],
        _ totals: inout InvoiceTotals
    ) -> Int {
        let rows = block.rows.span
        let bytes = block.bytes.span
        let ends = block.ends.span
        let unusual = unusual.span
        let buffer = block.bytes
        var place = first
        while place < rows.count, !unusual[place] {
            let row = rows[place]
            let number = block.range(columns.number, of: row, bytes, ends)
            let name = block.range(columns.name, of: row, bytes, ends)
            let identifier = range(columns.identifier, row, block, bytes, ends)
            let reference = range(columns.reference, row, block, bytes, ends)
            guard !number.isEmpty, !name.isEmpty,
                identifier.isEmpty || DigitRun.covers(bytes, identifier),
                reference.isEmpty || DigitRun.covers(bytes, reference),
                referenceLength == 0 || reference.isEmpty || reference.count == referenceLength,
                DigitRun.covers(bytes, number) || !ReferenceText.isScientific(bytes, number)
            else { return place }
            let customer = range(columns.customerNumber, row, block, bytes, ends)
            let email = range(columns.email, row, block, bytes, ends)
            let street = range(columns.street, row, block, bytes, ends)
            let whole = total[place]
            let open = whole < 0 ? 0 &- remaining[place] : remaining[place]
            let unit = currencies.currency(at: currency[place])
            let amount = Money(minor: whole < 0 ? 0 &- whole : whole, unit)
            let isCredit = whole < 0 || kind[place] != 0
            totals.add(amount, isCredit ? .creditNote : .invoice)
            invoices.append(
                Invoice(
                    kind: isCredit ? .creditNote : .invoice,
                    number: cut(buffer, number),
                    customerNumber: cut(buffer, customer),
                    debtor: Party(
                        name: cut(buffer, name),
                        identifier: cut(buffer, identifier),
                        email: cut(buffer, email),
                        street: cut(buffer, street),
                        postcode: optional(columns.postcode, row, block, buffer),
                        city: optional(columns.city, row, block, buffer)
                    ),
                    issued: Day(number: issued[place]),
                    due: Day(number: due[place]),
                    total: amount,
                    remaining: columns.remaining < 0 ? nil : Money(minor: max(open, 0), unit),
                    reference: PaymentReference(
                        reference.isEmpty ? .free : scheme,
                        cut(buffer, reference)
                    ),
                    status: ReportedStatus(rawValue: status[place]) ?? .unknown,
                    line: row.line
                )
            )
            place &+= 1
        }
        return place
    }

    @inline(__always)
    private func range(
        _ column: Int,
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>,
        _ ends: Span<UInt32>
    ) -> Range<Int> {
        column < 0 ? 0..<0 : block.range(column, of: row, bytes, ends)
    }

    @inline(__always)
    private func cut(_ buffer: [UInt8], _ range: Range<Int>) -> Text {
        Text(bytes: buffer, range)
    }

    @inline(__always)
    private func optional(
        _ column: Int,
        _ row: CSVRow,
        _ block: CSVBlock,
        _ buffer: [UInt8]
    ) -> Text {
        column < 0 ? Text() : cut(buffer, block.range(column, of: row))
    }
}
