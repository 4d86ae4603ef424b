import Records
import Values

/// The columns of one file of letters that were sent.
struct SentLetterRows {
    /// A column's header.
    enum Column: String, CaseIterable {
        case invoice
        case letter
        case step
        case date
        case fee
        case deadline
    }

    private let columns: NamedColumns<Column>
    private let currency: Currency

    /// Finds the columns; all but `step` have to be there.
    ///
    /// - Throws: `FileRefused` where one is unknown, stands twice, or is needed and missing.
    init(_ headers: [String], _ currency: Currency, file: String) throws(FileRefused) {
        let needed = Column.allCases.filter { $0 != .step }
        columns = try NamedColumns(headers, needed: needed, file: file)
        self.currency = currency
    }

    /// The letter of a line.
    func letter(_ fields: [Text], _ line: Int32) throws(LineFault) -> SentLetter {
        guard fields.count == columns.count else {
            let words = "the row has \(fields.count) fields where the header has \(columns.count)"
            throw LineFault(Column.invoice, .csvRowLength, words)
        }
        let text = { (column: Column) in columns.text(column, of: fields).string }
        guard !text(.invoice).isEmpty else {
            throw LineFault(Column.invoice, .fieldMissing, "an invoice number is missing")
        }
        guard let kind = LetterKind.allCases.first(where: { $0.name == text(.letter) }) else {
            let names = LetterKind.allCases.map(\.name).joined(separator: ", ")
            throw LineFault(Column.letter, .wordUnknown, "should be one of \(names)")
        }
        let day = try day(.date, text(.date))
        let deadline = try self.day(.deadline, text(.deadline))
        guard deadline >= day else {
            throw LineFault(Column.deadline, .dateInvalid, "the deadline is before the letter")
        }
        return SentLetter(
            invoice: Text(text(.invoice)),
            kind: kind,
            step: try step(text(.step)),
            day: day,
            deadline: deadline,
            fee: try fee(text(.fee)),
            line: line
        )
    }

    private func day(_ column: Column, _ text: String) throws(LineFault) -> Day {
        guard let day = Day(iso: text) else {
            throw LineFault(column, .dateInvalid, "should be a day such as 2026-11-30")
        }
        return day
    }

    private func step(_ text: String) throws(LineFault) -> UInt8? {
        guard !text.isEmpty else { return nil }
        guard let step = UInt8(text), (1...20).contains(step) else {
            throw LineFault(Column.step, .amountInvalid, "should be a number of steps, 1 to 20")
        }
        return step
    }

    /// An empty fee is none.
    private func fee(_ text: String) throws(LineFault) -> Int64 {
        guard !text.isEmpty else { return 0 }
        let plain = text.replacing(",", with: ".")
        guard let minor = DecimalText.scaled(plain, decimals: currency.decimals),
            (0..<100_000_000).contains(minor)
        else {
            throw LineFault(Column.fee, .amountInvalid, "should be an amount such as 60.00")
        }
        return minor
    }
}
