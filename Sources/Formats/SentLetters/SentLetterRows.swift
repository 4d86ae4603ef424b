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

    private let places: [Column: Int]
    private let count: Int
    private let currency: Currency

    /// Finds the columns.
    ///
    /// - Throws: `FileRefused` where one is unknown, stands twice, or is needed and missing.
    init(_ headers: [String], _ currency: Currency, file: String) throws(FileRefused) {
        func refused(_ code: FindingCode, _ words: String) -> FileRefused {
            FileRefused(Finding(code, .error, at: Place(file: file, line: 1), words))
        }
        var places: [Column: Int] = [:]
        for (place, header) in headers.enumerated() where !header.isEmpty {
            guard let column = Column(rawValue: header.lowercased()) else {
                throw refused(.csvColumnUnknown, "no column is called '\(header)'")
            }
            guard places.updateValue(place, forKey: column) == nil else {
                throw refused(.csvColumnTwice, "two columns are called '\(header)'")
            }
        }
        for column in Column.allCases where column != .step && places[column] == nil {
            throw refused(.csvColumnMissing, "the column '\(column.rawValue)' is missing")
        }
        self.places = places
        self.currency = currency
        count = headers.count
    }

    /// The letter of a line.
    func letter(_ fields: [Text], _ line: Int32) throws(SentLetterFault) -> SentLetter {
        guard fields.count == count else {
            let words = "the row has \(fields.count) fields where the header has \(count)"
            throw SentLetterFault(.invoice, .csvRowLength, words)
        }
        let text = { (column: Column) in places[column].map { fields[$0].string } ?? "" }
        guard !text(.invoice).isEmpty else {
            throw SentLetterFault(.invoice, .fieldMissing, "an invoice number is missing")
        }
        guard let kind = LetterKind.allCases.first(where: { $0.name == text(.letter) }) else {
            let names = LetterKind.allCases.map(\.name).joined(separator: ", ")
            throw SentLetterFault(.letter, .wordUnknown, "should be one of \(names)")
        }
        let day = try day(.date, text(.date))
        let deadline = try self.day(.deadline, text(.deadline))
        guard deadline >= day else {
            throw SentLetterFault(.deadline, .dateInvalid, "the deadline is before the letter")
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

    private func day(_ column: Column, _ text: String) throws(SentLetterFault) -> Day {
        guard let day = Day(iso: text) else {
            throw SentLetterFault(column, .dateInvalid, "should be a day such as 2026-11-30")
        }
        return day
    }

    private func step(_ text: String) throws(SentLetterFault) -> UInt8? {
        guard !text.isEmpty else { return nil }
        guard let step = UInt8(text), (1...20).contains(step) else {
            throw SentLetterFault(.step, .amountInvalid, "should be a number of steps, 1 to 20")
        }
        return step
    }

    /// An empty fee is none.
    private func fee(_ text: String) throws(SentLetterFault) -> Int64 {
        guard !text.isEmpty else { return 0 }
        let plain = text.replacing(",", with: ".")
        guard let minor = DecimalText.scaled(plain, decimals: currency.decimals),
            (0..<100_000_000).contains(minor)
        else {
            throw SentLetterFault(.fee, .amountInvalid, "should be an amount such as 60.00")
        }
        return minor
    }
}

/// Why a line cannot be read.
struct SentLetterFault: Error {
    let column: SentLetterRows.Column
    let code: FindingCode
    let words: String

    init(_ column: SentLetterRows.Column, _ code: FindingCode, _ words: String) {
        self.column = column
        self.code = code
        self.words = words
    }
}
