import Records
import Values

/// The columns of one instruction file.
struct InstructionRows {
    /// A column's header.
    enum Column: String, CaseIterable {
        case request = "request-id"
        case instruction
        case invoice
        case customer
        case task
        case date
        case until
        case due
        case amount
        case instalments
    }

    private let places: [Column: Int]
    private let currency: Currency

    /// Finds the columns.
    ///
    /// - Throws: `FileRefused` where one is unknown, stands twice, or is needed and missing: a
    ///   misspelt column must not be silently nothing.
    init(_ headers: [String], _ currency: Currency, file: String) throws(FileRefused) {
        var places: [Column: Int] = [:]
        for (place, header) in headers.enumerated() where !header.isEmpty {
            guard let column = Column(rawValue: header.lowercased()) else {
                throw Self.refused(.csvColumnUnknown, "no column is called '\(header)'", file)
            }
            guard places.updateValue(place, forKey: column) == nil else {
                throw Self.refused(.csvColumnTwice, "two columns are called '\(header)'", file)
            }
        }
        for column in [Column.request, .instruction] where places[column] == nil {
            throw Self.refused(
                .csvColumnMissing,
                "the column '\(column.rawValue)' is missing",
                file
            )
        }
        self.places = places
        self.currency = currency
    }

    private static func refused(
        _ code: FindingCode,
        _ words: String,
        _ file: String
    ) -> FileRefused {
        FileRefused(Finding(code, .error, at: Place(file: file, line: 1), words))
    }

    /// The instruction of a line.
    func instruction(_ fields: [Text], _ line: Int32) throws(InstructionFault) -> Instruction {
        let text = { (column: Column) in
            places[column].flatMap { $0 < fields.count ? fields[$0] : nil } ?? .empty
        }
        let request = text(.request).string
        guard (1...64).contains(request.utf8.count) else {
            throw InstructionFault(.request, .fieldMissing, "should be 1 to 64 characters")
        }
        guard let kind = InstructionKind(rawValue: text(.instruction).string.lowercased()) else {
            let names = InstructionKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw InstructionFault(.instruction, .wordUnknown, "should be one of \(names)")
        }
        let task = try number(.task, text(.task).string)
        let isOfTask = task > 0 && text(.customer).isEmpty
        guard isOfTask || text(.invoice).isEmpty != text(.customer).isEmpty else {
            throw InstructionFault(
                .invoice,
                .fieldMissing,
                "either 'invoice' or 'customer' should be given, and not both"
            )
        }
        let instalments = try instalments(text(.instalments).string)
        if (kind == .instalments) == instalments.isEmpty {
            throw InstructionFault(
                .instalments,
                .fieldMissing,
                "should be given for 'instalments' and for nothing else"
            )
        }
        return Instruction(
            request: request,
            kind: kind,
            invoice: text(.invoice).detached,
            customer: text(.customer).detached,
            task: task,
            day: try day(.date, text(.date).string),
            until: try day(.until, text(.until).string),
            due: try day(.due, text(.due).string),
            minor: try amount(.amount, text(.amount).string),
            instalments: instalments,
            line: line
        )
    }

    private func day(_ column: Column, _ text: String) throws(InstructionFault) -> Day? {
        guard !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            throw InstructionFault(column, .dateInvalid, "should be a day such as 2026-11-30")
        }
        return day
    }

    private func number(_ column: Column, _ text: String) throws(InstructionFault) -> Int64 {
        guard !text.isEmpty else { return 0 }
        guard let number = Int64(text), number > 0 else {
            throw InstructionFault(column, .fieldMissing, "should be the number of a question")
        }
        return number
    }

    private func amount(_ column: Column, _ text: String) throws(InstructionFault) -> Int64? {
        guard !text.isEmpty else { return nil }
        let plain = text.replacing(",", with: ".")
        guard let minor = DecimalText.scaled(plain, decimals: currency.decimals), minor > 0 else {
            throw InstructionFault(column, .amountInvalid, "should be an amount such as 500.00")
        }
        return minor
    }

    /// `2026-12-01 500.00 2027-01-01 500.00`: day and amount by turns.
    private func instalments(_ text: String) throws(InstructionFault) -> [Instalment] {
        let words = text.split(separator: " ").map(String.init)
        var parts: [Instalment] = []
        for index in stride(from: 0, to: words.count, by: 2) {
            let next = index + 1 < words.count ? words[index + 1] : ""
            guard let due = try day(.instalments, words[index]),
                let minor = try amount(.instalments, next),
                parts.last.map({ $0.due < due }) ?? true
            else {
                throw InstructionFault(
                    .instalments,
                    .amountInvalid,
                    "should be days in order, each with an amount: 2026-12-01 500.00"
                )
            }
            parts.append(Instalment(due: due, minor: minor))
        }
        return parts
    }
}

/// Why a line cannot be read.
struct InstructionFault: Error {
    let code: FindingCode
    let column: String
    let words: String

    init(_ column: InstructionRows.Column, _ code: FindingCode, _ words: String) {
        self.code = code
        self.column = column.rawValue
        self.words = words
    }
}
