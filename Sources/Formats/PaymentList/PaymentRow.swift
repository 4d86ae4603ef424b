import Records
import Tabular
import Values

/// The fields of one row of a list of payments, which is as long as the header.
struct PaymentRow {
    let row: CSVRow
    private let block: CSVBlock
    private let places: [PaymentField: Int]

    init(_ block: CSVBlock, _ row: CSVRow, _ places: [PaymentField: Int]) {
        self.block = block
        self.row = row
        self.places = places
    }

    /// 1-based line in the file.
    var line: Int32 { row.line }

    /// A field's text; empty where there is no column or nothing in it.
    func text(_ field: PaymentField) -> Text {
        guard let place = places[field] else { return .empty }
        return block.text(place, of: row).detached
    }

    /// The booking day.
    func day(_ column: DateColumn) throws(PaymentRowFault) -> Day {
        guard let place = places[.day] else {
            throw PaymentRowFault(.fieldMissing, .day, "there is no column of days")
        }
        do throws(DateFault) {
            return try column.day(block.bytes.span, block.range(place, of: row))
        } catch {
            let code: FindingCode = error == .empty ? .fieldMissing : .dateInvalid
            throw PaymentRowFault(code, .day, error.description)
        }
    }

    /// An amount in minor units; nil where there is no column or nothing in it.
    func amount(
        _ field: PaymentField,
        _ column: AmountColumn?,
        _ currency: Currency
    ) throws(PaymentRowFault) -> Int64? {
        guard let column, let place = places[field] else { return nil }
        let range = block.range(place, of: row)
        guard !range.isEmpty else { return nil }
        let minor: Int64
        do throws(AmountFault) {
            minor = try column.minor(
                block.bytes.span,
                range,
                decimals: currency.decimals,
                currencyCode: currency.code
            )
        } catch {
            throw PaymentRowFault(.amountInvalid, field, error.description)
        }
        guard minor.magnitude < Self.most else {
            throw PaymentRowFault(.amountInvalid, field, "more than any account holds")
        }
        return minor
    }

    /// Amounts stay below 10^18, so that a few of them can be added without a look at overflow.
    private static let most: UInt64 = 1_000_000_000_000_000_000

    /// Whether a spreadsheet turned a field into `1.23E+10`.
    func isDamaged(_ field: PaymentField) -> Bool {
        guard let place = places[field] else { return false }
        return ReferenceText.isScientific(block.bytes.span, block.range(place, of: row))
    }
}

/// Why a row makes no payment, or with it the whole file.
struct PaymentRowFault: Error {
    let code: FindingCode
    let field: PaymentField?
    let message: String
    let isWholeFile: Bool

    init(
        _ code: FindingCode,
        _ field: PaymentField?,
        _ message: String,
        isWholeFile: Bool = false
    ) {
        self.code = code
        self.field = field
        self.message = message
        self.isWholeFile = isWholeFile
    }

    /// A damaged reference leaves the money as it is.
    var severity: Severity { code == .referenceDamaged ? .warning : .error }
}
