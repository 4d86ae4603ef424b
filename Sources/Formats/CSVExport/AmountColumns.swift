import Records
import Tabular
import Values

/// Reads the amounts of a row, and puts them together to what is owed.
struct AmountColumns {
    private let columns: ExportColumns
    private(set) var net: AmountColumn
    private(set) var vat: AmountColumn
    private(set) var total: AmountColumn
    private var toPay: AmountColumn
    private(set) var remaining: AmountColumn
    private var paid: AmountColumn
    private var deduction: AmountColumn

    /// What rounding to whole units may take off a total, in minor units.
    static let roundingMost: Int64 = 100

    init(_ columns: ExportColumns, mark: DecimalMark) {
        self.columns = columns
        net = AmountColumn(mark: mark)
        vat = AmountColumn(mark: mark)
        total = AmountColumn(mark: mark)
        toPay = AmountColumn(mark: mark)
        remaining = AmountColumn(mark: mark)
        paid = AmountColumn(mark: mark)
        deduction = AmountColumn(mark: mark)
    }

    /// Lets each column that does not know its decimal mark look at its rows, then at the others.
    mutating func learn(_ block: CSVBlock, from first: Int) {
        learn(&net, columns.net, block, first)
        learn(&vat, columns.vat, block, first)
        learn(&total, columns.total, block, first)
        learn(&toPay, columns.toPay, block, first)
        learn(&remaining, columns.remaining, block, first)
        learn(&paid, columns.paid, block, first)
        learn(&deduction, columns.deduction, block, first)
        let all = [total, remaining, net, vat, toPay, paid, deduction]
        let told = Set(all.map(\.mark).filter { $0 != .undecided })
        guard told.count == 1, let known = all.first(where: { $0.mark != .undecided }) else {
            return
        }
        net.learn(from: known)
        vat.learn(from: known)
        total.learn(from: known)
        toPay.learn(from: known)
        remaining.learn(from: known)
        paid.learn(from: known)
        deduction.learn(from: known)
    }

    private func learn(
        _ amount: inout AmountColumn,
        _ column: Int,
        _ block: CSVBlock,
        _ first: Int
    ) {
        guard column >= 0, amount.mark == .undecided else { return }
        for row in block.rows[first...] where Int(row.fieldCount) > column {
            amount.learn(block.bytes, block.range(column, of: row))
        }
    }

    /// Whether any amount stands in a row.
    func hasAny(_ row: CSVRow, _ block: CSVBlock) -> Bool {
        [
            columns.net, columns.vat, columns.total, columns.toPay, columns.remaining, columns.paid,
            columns.deduction,
        ].contains { $0 >= 0 && !block.range($0, of: row).isEmpty }
    }

    /// The amounts of a row.
    @inline(__always)
    func figures(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>,
        _ currency: CurrencyColumn.Entry
    ) throws(RowFault) -> InvoiceFigures {
        let cell = Cell(row: row, currency: currency)
        let net = try read(self.net, columns.net, .net, cell, block, bytes)
        let vat = try read(self.vat, columns.vat, .vat, cell, block, bytes)
        let whole = try read(self.total, columns.total, .total, cell, block, bytes)
        let open = try read(self.remaining, columns.remaining, .remaining, cell, block, bytes)
        var deduction: Int64 = 0
        var total = whole
        if columns.deduction >= 0 || columns.toPay >= 0 || whole == nil {
            (total, deduction) = try composed(whole, net, vat, cell, block, bytes)
        }
        guard let total else {
            throw RowFault(AmountFault.empty, columns.total >= 0 ? .total : .toPay)
        }
        var isUnequal = false
        if whole != nil, let net, let vat {
            isUnequal = (total &- net &- vat).magnitude > Self.roundingMost.magnitude
        }
        var remaining = total < 0 ? open.map { 0 &- $0 } : open
        if columns.paid >= 0, open == nil {
            let paid = try read(self.paid, columns.paid, .paid, cell, block, bytes)
            remaining = paid.map {
                Int64(clamping: total.magnitude) &- Int64(clamping: $0.magnitude)
            }
        }
        guard total > Int64.min else { throw RowFault(AmountFault.tooLarge, .total) }
        return InvoiceFigures(
            total: abs(total),
            remaining: remaining.map { max($0, 0) },
            deduction: deduction,
            isNegative: total < 0,
            isUnequal: isUnequal
        )
    }

    /// The total of a row that states it in parts, and its deduction.
    private func composed(
        _ whole: Int64?,
        _ net: Int64?,
        _ vat: Int64?,
        _ cell: Cell,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) throws(RowFault) -> (total: Int64?, deduction: Int64) {
        let share = try read(deduction, columns.deduction, .deduction, cell, block, bytes) ?? 0
        guard share != .min else { throw RowFault(AmountFault.tooLarge, .deduction) }
        let asked = try read(toPay, columns.toPay, .toPay, cell, block, bytes)
        guard let asked else {
            guard whole == nil, let net, let vat else { return (whole, abs(share)) }
            return (try sum(net, vat), abs(share))
        }
        let restored = try sum(asked, asked < 0 ? -abs(share) : abs(share))
        if let whole, (whole &- restored).magnitude > Self.roundingMost.magnitude {
            throw RowFault(
                .controlSum,
                .toPay,
                "the amount to pay is not the total less the deduction"
            )
        }
        return (whole ?? restored, abs(share))
    }

    private func sum(_ left: Int64, _ right: Int64) throws(RowFault) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow else { throw RowFault(AmountFault.tooLarge, .total) }
        return sum
    }

    /// A row and its currency.
    private struct Cell {
        let row: CSVRow
        let currency: CurrencyColumn.Entry
    }

    /// An amount in minor units; nil where there is no column or nothing in it.
    @inline(__always)
    private func read(
        _ reader: AmountColumn,
        _ column: Int,
        _ field: ExportField,
        _ cell: Cell,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) throws(RowFault) -> Int64? {
        guard column >= 0 else { return nil }
        let range = block.range(column, of: cell.row)
        if cell.currency.decimals == 2, let minor = reader.hundredths(bytes, range) {
            return minor
        }
        guard !range.isEmpty else { return nil }
        do throws(AmountFault) {
            return try reader.minor(
                bytes,
                range,
                decimals: cell.currency.decimals,
                currencyCode: cell.currency.currency.code
            )
        } catch {
            throw RowFault(error, field)
        }
    }
}
