import Records
import Tabular
import Values

/// Reads the rows of a register of customers.
struct RegisterRows {
    private let columns: RegisterColumns
    private var kinds = WordColumn(ExportWords.kinds)
    private var countries = WordColumn(ExportWords.countries)
    /// Fields with words that are in no list, with the line of the first.
    private(set) var unknownWords: [(field: ExportField, line: Int)] = []

    init(_ columns: RegisterColumns) {
        self.columns = columns
    }

    /// The customer of a row.
    mutating func entry(_ row: CSVRow, _ block: CSVBlock) throws(RowFault) -> DebtorEntry {
        if let words = block.lengthFault(of: row, columns: columns.count) {
            throw RowFault(.csvRowLength, .customerNumber, words)
        }
        let bytes = block.bytes.span
        let number = range(.customerNumber, row, block)
        guard !number.isEmpty else {
            throw RowFault(.fieldMissing, .customerNumber, "a customer number is missing")
        }
        if ReferenceText.isScientific(bytes, number) {
            throw RowFault(.referenceDamaged, .customerNumber, ReferenceText.advice)
        }
        let identifier = range(.identifier, row, block)
        if ReferenceText.isScientific(bytes, identifier) {
            throw RowFault(.referenceDamaged, .identifier, ReferenceText.advice)
        }
        let name = text(.name, row, block)
        guard !name.isEmpty else { throw RowFault(.fieldMissing, .name, "a name is missing") }
        return DebtorEntry(
            customerNumber: text(.customerNumber, row, block),
            party: Party(
                name: name,
                kind: kind(row, block, bytes),
                identifier: ReferenceText.digits(bytes, identifier),
                email: text(.email, row, block),
                street: text(.street, row, block),
                postcode: text(.postcode, row, block),
                city: text(.city, row, block),
                country: country(row, block, bytes),
                endpoint: text(.endpoint, row, block),
                language: text(.language, row, block)
            ).detached,
            line: row.line
        )
    }

    private func range(_ field: ExportField, _ row: CSVRow, _ block: CSVBlock) -> Range<Int> {
        columns.columns[field].map { block.range($0, of: row) } ?? 0..<0
    }

    private func text(_ field: ExportField, _ row: CSVRow, _ block: CSVBlock) -> Text {
        columns.columns[field].map { block.text($0, of: row) } ?? .empty
    }

    private mutating func kind(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) -> PartyKind {
        let range = range(.kind, row, block)
        guard !range.isEmpty else { return .unknown }
        guard let word = kinds.meaning(bytes, range), let kind = PartyKind(rawValue: word) else {
            note(.kind, row)
            return .unknown
        }
        return kind
    }

    private mutating func country(
        _ row: CSVRow,
        _ block: CSVBlock,
        _ bytes: Span<UInt8>
    ) -> Text {
        let range = range(.country, row, block)
        guard !range.isEmpty else { return .empty }
        if let place = countries.meaning(bytes, range) {
            return Text(ExportWords.countryCodes[Int(place)])
        }
        if range.count == 2, range.allSatisfy({ (0x41...0x5A).contains(bytes[$0]) }) {
            return text(.country, row, block)
        }
        note(.country, row)
        return .empty
    }

    private mutating func note(_ field: ExportField, _ row: CSVRow) {
        guard !unknownWords.contains(where: { $0.field == field }) else { return }
        unknownWords.append((field, Int(row.line)))
    }
}
