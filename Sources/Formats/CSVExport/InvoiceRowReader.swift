import Records
import Tabular
import Values

/// Reads one row of a list as an invoice: the texts as slices of the block, the rest as numbers.
struct InvoiceRowReader {
    let columns: ExportColumns
    let referenceScheme: ReferenceScheme
    /// Digits that every reference has; 0 where they differ.
    let referenceLength: Int
    private let countries: [Text]

    private var issued: DateColumn
    private var due: DateColumn
    private(set) var amounts: AmountColumns
    private(set) var currencies: CurrencyColumn
    private(set) var types = WordColumn(ExportWords.types)
    private(set) var statuses = WordColumn(ExportWords.statuses)
    private var kinds = WordColumn(ExportWords.kinds)
    private var natures = WordColumn(ExportWords.natures)
    private var countryWords = WordColumn(ExportWords.countries)

    /// Rows whose net and tax are not its total, and the first of them.
    private(set) var unequalRows = 0
    private(set) var firstUnequalLine = 0
    /// Fields with words that are in no list, with the line of the first.
    private(set) var unknownWords: [ExportField: Int] = [:]

    init(_ header: ExportHeader, _ options: CSVExportOptions, country: String, currency: Currency) {
        columns = ExportColumns(header)
        referenceLength = options.referenceLength ?? 0
        issued = DateColumn(order: options.dates?.order ?? .undecided)
        due = DateColumn(order: options.dates?.order ?? .undecided)
        amounts = AmountColumns(columns, mark: options.decimal?.mark ?? .undecided)
        currencies = CurrencyColumn(fallback: currency)
        countries = ExportWords.countryCodes.map { Text($0) }
        switch country {
        case "SE": referenceScheme = .ocr
        case "NO": referenceScheme = .kid
        case "DK": referenceScheme = .fik
        case "FI": referenceScheme = .viite
        default: referenceScheme = .free
        }
    }

    /// Looks at rows for what tells the form of amounts and dates; before they are read.
    mutating func learn(_ block: CSVBlock, from first: Int) {
        amounts.learn(block, from: first)
        let order = DateColumns.learned(
            block,
            from: first,
            [columns.issued, columns.due],
            [issued, due]
        )
        issued = order[0]
        due = order[1]
    }

    /// Reads a row.
    mutating func invoice(_ row: CSVRow, in block: CSVBlock) throws(RowFault) -> Invoice {
        let bytes = block.bytes.span
        let number = try self.number(row, block, bytes)
        let name = text(columns.name, row, block)
        guard !name.isEmpty else { throw RowFault(.fieldMissing, .name, "a name is missing") }
        let currency = try self.currency(row, block, bytes)
        let figures = try amounts.figures(row, block, bytes, currency)
        let kind = try self.kind(row, block, bytes, figures)
        let issued = try day(columns.issued, self.issued, .issued, row, block, bytes)
        let due = try optionalDay(columns.due, self.due, .due, row, block, bytes)
        if figures.isUnequal { noteUnequal(row) }
        let unit = currency.currency
        return Invoice(
            kind: kind,
            number: number,
            customerNumber: text(columns.customerNumber, row, block),
            debtor: party(name, row, block, bytes),
            issued: issued,
            due: due,
            total: Money(minor: figures.total, unit),
            remaining: figures.remaining.map { Money(minor: $0, unit) },
            deduction: figures.deduction == 0 ? nil : Money(minor: figures.deduction, unit),
            reference: try reference(row, block, bytes),
            credits: text(columns.credits, row, block),
            status: columns.status < 0 ? .unknown : status(row, block, bytes),
            nature: columns.nature < 0 ? .ordinary : nature(row, block, bytes),
            line: row.line
        )
    }

    /// Whether a row adds up the rows above it: an amount without a number, or a word for a sum.
    func isTotals(_ row: CSVRow, in block: CSVBlock) -> Bool {
        guard Int(row.fieldCount) >= columns.count else { return false }
        let first = block.text(columns.number, of: row)
        let word = first.isEmpty ? block.text(columns.name, of: row) : first
        if ExportWords.totals.contains(HeaderFolding.fold(word.string)) { return true }
        return first.isEmpty && amounts.hasAny(row, block)
    }

    /// Counts a row whose net and tax are not its total.
    mutating func noteUnequal(_ row: CSVRow) {
        unequalRows += 1
        if firstUnequalLine == 0 { firstUnequalLine = Int(row.line) }
    }

    @inline(__always)
    private func text(_ column: Int, _ row: CSVRow, _ block: CSVBlock) -> Text {
        guard column >= 0 else { return Text() }
        let range = block.range(column, of: row)
        guard !range.isEmpty else { return Text() }
        return Text(bytes: block.bytes, from: range.lowerBound, count: range.count)
    }

    @inline(__always)
    private mutating func party(
        _ name: Text,
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) -> Party {
        Party(
            name: name,
            kind: columns.kind < 0 ? .unknown : partyKind(row, block, bytes),
            identifier: identifier(row, block, bytes),
            email: text(columns.email, row, block),
            street: text(columns.street, row, block),
            postcode: text(columns.postcode, row, block),
            city: text(columns.city, row, block),
            country: columns.country < 0 ? Text() : country(row, block, bytes),
            endpoint: text(columns.endpoint, row, block),
            language: text(columns.language, row, block)
        )
    }
}

extension InvoiceRowReader {
    @inline(__always)
    private func number(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) throws(RowFault) -> Text {
        let range = block.range(columns.number, of: row)
        guard !range.isEmpty else {
            throw RowFault(.fieldMissing, .number, "an invoice number is missing")
        }
        if !DigitRun.covers(bytes, range), ReferenceText.isScientific(bytes, range) {
            throw RowFault(.referenceDamaged, .number, ReferenceText.advice)
        }
        return Text(bytes: block.bytes, from: range.lowerBound, count: range.count)
    }

    @inline(__always)
    private mutating func currency(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) throws(RowFault) -> CurrencyColumn.Entry {
        guard columns.currency >= 0 else { return currencies.standard }
        let range = block.range(columns.currency, of: row)
        guard let entry = currencies.entry(bytes, range) else {
            let message = "this is no currency code of three letters, such as SEK or NOK"
            throw RowFault(.currencyInvalid, .currency, message)
        }
        return entry
    }

    @inline(__always)
    private func day(
        _ column: Int,
        _ reader: DateColumn,
        _ field: ExportField,
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) throws(RowFault) -> Day {
        let range = block.range(column, of: row)
        if let day = reader.isoDay(bytes, range) { return day }
        do throws(DateFault) {
            return try reader.day(bytes, range)
        } catch {
            throw RowFault(error, field)
        }
    }

    @inline(__always)
    private func optionalDay(
        _ column: Int,
        _ reader: DateColumn,
        _ field: ExportField,
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) throws(RowFault) -> Day? {
        guard column >= 0, !block.range(column, of: row).isEmpty else { return nil }
        return try day(column, reader, field, row, block, bytes)
    }

    @inline(__always)
    private mutating func kind(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>,
        _ figures: InvoiceFigures
    ) throws(RowFault) -> InvoiceKind {
        guard columns.type >= 0 else { return figures.isNegative ? .creditNote : .invoice }
        let range = block.range(columns.type, of: row)
        guard !range.isEmpty else { return figures.isNegative ? .creditNote : .invoice }
        guard let word = types.meaning(bytes, range) else {
            throw RowFault(
                .documentKind,
                .type,
                "this kind of document is not known; expected words such as invoice or credit note"
            )
        }
        return figures.isNegative || word == InvoiceKind.creditNote.rawValue
            ? .creditNote : .invoice
    }

    private mutating func status(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) -> ReportedStatus {
        let range = block.range(columns.status, of: row)
        guard !range.isEmpty else { return .unknown }
        guard let word = statuses.meaning(bytes, range) else {
            noteUnknown(.status, row)
            return .unknown
        }
        return ReportedStatus(rawValue: word) ?? .unknown
    }

    private mutating func partyKind(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) -> PartyKind {
        let range = block.range(columns.kind, of: row)
        guard !range.isEmpty else { return .unknown }
        guard let word = kinds.meaning(bytes, range) else {
            noteUnknown(.kind, row)
            return .unknown
        }
        return PartyKind(rawValue: word) ?? .unknown
    }

    /// Rent where the column says so; any other word is an ordinary claim.
    private mutating func nature(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) -> ClaimNature {
        let range = block.range(columns.nature, of: row)
        let word = range.isEmpty ? nil : natures.meaning(bytes, range)
        return word.flatMap(ClaimNature.init(rawValue:)) ?? .ordinary
    }

    private mutating func country(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) -> Text {
        let range = block.range(columns.country, of: row)
        guard !range.isEmpty else { return Text() }
        if let place = countryWords.meaning(bytes, range) { return countries[Int(place)] }
        let isCode = range.count == 2 && range.allSatisfy { (0x41...0x5A).contains(bytes[$0]) }
        if isCode { return Text(bytes: block.bytes, from: range.lowerBound, count: 2) }
        noteUnknown(.country, row)
        return Party.unknownCountry
    }

    private mutating func noteUnknown(_ field: ExportField, _ row: CSVRow) {
        if unknownWords[field] == nil { unknownWords[field] = Int(row.line) }
    }

    @inline(__always)
    private func identifier(_ row: CSVRow, _ block: CSVBlock, _ bytes: Span<UInt8>) -> Text {
        guard columns.identifier >= 0 else { return Text() }
        let range = block.range(columns.identifier, of: row)
        if DigitRun.covers(bytes, range) {
            return Text(bytes: block.bytes, from: range.lowerBound, count: range.count)
        }
        return ReferenceText.digits(bytes, range)
    }

    @inline(__always)
    private func reference(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) throws(RowFault) -> PaymentReference {
        guard columns.reference >= 0 else { return PaymentReference(.free, Text()) }
        let range = block.range(columns.reference, of: row)
        if DigitRun.covers(bytes, range) {
            guard referenceLength == 0 || range.count == referenceLength || range.isEmpty else {
                throw RowFault(
                    .referenceDamaged,
                    .reference,
                    ReferenceText.lengthAdvice(range.count, referenceLength)
                )
            }
            let text = Text(bytes: block.bytes, from: range.lowerBound, count: range.count)
            return PaymentReference(referenceScheme, text)
        }
        return try ReferenceText.reference(bytes, range, referenceScheme)
    }
}
