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
        case text
        case author = "by"
    }

    /// Characters of a note: more belongs into a document.
    private static let textMax = 1000

    private let columns: NamedColumns<Column>
    private let currency: Currency

    /// Finds the columns.
    ///
    /// - Throws: `FileRefused` where one is unknown, stands twice, or is needed and missing.
    init(_ headers: [String], _ currency: Currency, file: String) throws(FileRefused) {
        columns = try NamedColumns(headers, needed: [.request, .instruction], file: file)
        self.currency = currency
    }

    /// The instruction of a line.
    func instruction(_ fields: [Text], _ line: Int32) throws(LineFault) -> Instruction {
        let text = { (column: Column) in columns.text(column, of: fields) }
        let request = text(.request).string
        guard (1...64).contains(request.utf8.count) else {
            throw LineFault(Column.request, .fieldMissing, "should be 1 to 64 characters")
        }
        guard let kind = InstructionKind(rawValue: text(.instruction).string.lowercased()) else {
            let names = InstructionKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw LineFault(Column.instruction, .wordUnknown, "should be one of \(names)")
        }
        let task = try number(.task, text(.task).string)
        let isOfTask = task > 0 && text(.customer).isEmpty
        guard isOfTask || text(.invoice).isEmpty != text(.customer).isEmpty else {
            throw LineFault(
                Column.invoice,
                .fieldMissing,
                "either 'invoice' or 'customer' should be given, and not both"
            )
        }
        let instalments = try instalments(text(.instalments).string)
        if (kind == .instalments) == instalments.isEmpty {
            throw LineFault(
                Column.instalments,
                .fieldMissing,
                "should be given for 'instalments' and for nothing else"
            )
        }
        let noted = try noted(text(.text).string, for: kind)
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
            text: noted,
            author: try plain(.author, text(.author).string),
            line: line
        )
    }

    private func noted(_ text: String, for kind: InstructionKind) throws(LineFault) -> String {
        if (kind == .note) == text.isEmpty {
            throw LineFault(
                Column.text,
                .fieldMissing,
                "should be given for 'note' and for nothing else"
            )
        }
        return try plain(.text, text)
    }

    /// A text of one line that is not too long.
    private func plain(_ column: Column, _ text: String) throws(LineFault) -> String {
        let isLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard isLine, text.count <= Self.textMax else {
            let most = "should be one line of at most \(Self.textMax) characters"
            throw LineFault(column, .fieldTooLong, most)
        }
        return text
    }

    private func day(_ column: Column, _ text: String) throws(LineFault) -> Day? {
        guard !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            throw LineFault(column, .dateInvalid, "should be a day such as 2026-11-30")
        }
        return day
    }

    private func number(_ column: Column, _ text: String) throws(LineFault) -> Int64 {
        guard !text.isEmpty else { return 0 }
        guard let number = Int64(text), number > 0 else {
            throw LineFault(column, .fieldMissing, "should be the number of a question")
        }
        return number
    }

    private func amount(_ column: Column, _ text: String) throws(LineFault) -> Int64? {
        guard !text.isEmpty else { return nil }
        let plain = text.replacing(",", with: ".")
        guard let minor = DecimalText.scaled(plain, decimals: currency.decimals), minor > 0 else {
            throw LineFault(column, .amountInvalid, "should be an amount such as 500.00")
        }
        return minor
    }

    /// `2026-12-01 500.00 2027-01-01 500.00`: day and amount by turns.
    private func instalments(_ text: String) throws(LineFault) -> [Instalment] {
        let words = text.split(separator: " ").map(String.init)
        var parts: [Instalment] = []
        for index in stride(from: 0, to: words.count, by: 2) {
            let next = index + 1 < words.count ? words[index + 1] : ""
            guard let due = try day(.instalments, words[index]),
                let minor = try amount(.instalments, next),
                parts.last.map({ $0.due < due }) ?? true
            else {
                throw LineFault(
                    Column.instalments,
                    .amountInvalid,
                    "should be days in order, each with an amount: 2026-12-01 500.00"
                )
            }
            parts.append(Instalment(due: due, minor: minor))
        }
        return parts
    }
}
