package import Settings
import Values

extension LawTable {
    /// Reads a table of law as YAML; what is wrong with it is noted on the file.
    ///
    /// A row is new with an `id` of its own, or takes the place of another with `override`.
    ///
    /// - Parameters:
    ///   - file: a file with `country`, `rows` and, if it is whole, `reviewed-through`.
    ///   - book: what the rows will be laid over.
    package init(reading file: SettingsFile, over book: LawBook = LawBook([])) {
        let root = file.root
        let country = root.required("country")
        let isCode = country.utf8.count == 2 && country.utf8.allSatisfy { (0x41...0x5A) ~= $0 }
        if !isCode, !country.isEmpty {
            root.fault("country", "'country' should be two capital letters such as \"NO\"")
        }
        let reviewedThrough = root.day("reviewed-through")
        if reviewedThrough == nil, book.tableName(for: country) == Union.table,
            country != Union.table
        {
            root.fault(
                "country",
                "the law of \(country) is the Union's here, and a table of its own would take all "
                    + "of that away; give the rows as country \"EU\", or a whole table with "
                    + "'reviewed-through'"
            )
        }
        var sources: [String: String] = [:]
        if let section = root.section("sources") {
            for key in section.keys { sources[key] = section.string(key) }
            section.finish()
        }
        var standing = book.table(country)?.rows ?? []
        var rows: [LawRow] = []
        for section in root.sections("rows") {
            let reading = LawRowReading(section: section, standing: standing, read: rows)
            guard let row = reading.row(sources) else { continue }
            standing.removeAll { $0.id == row.id }
            if let (other, words) = (standing + rows).firstConflict(with: row) {
                section.fault("valid-from", "'\(other.id)' \(words)")
            }
            rows.append(row)
        }
        self.init(country: country, reviewedThrough: reviewedThrough, rows: rows)
        root.finish()
    }
}

extension [LawRow] {
    /// The first row that answers the same question as another for some of the same days.
    ///
    /// A row without a last day ends where a later one begins, so only the same first day, or a
    /// last day that lies in the other row, is a conflict.
    fileprivate func firstConflict(with row: LawRow) -> (other: LawRow, words: String)? {
        for other in self where other.asksTheSame(as: row) {
            if other.from == row.from {
                return (other, "says this already: 'override' it in place of a new id")
            }
            let (earlier, later) = other.from < row.from ? (other, row) : (row, other)
            if let last = earlier.through, last >= later.from {
                return (other, "is in force for some of these days: \(other.period)")
            }
        }
        return nil
    }
}

extension LawRow {
    /// Its first and last day in words.
    package var period: String { "\(from)" + (through.map { " to \($0)" } ?? " on") }

    /// Whether another row answers the same question, whatever its days.
    fileprivate func asksTheSame(as other: LawRow) -> Bool {
        id != other.id && rule == other.rule && audience == other.audience && key == other.key
            && above == other.above && regime == other.regime
            && (!rule.isList || value == other.value)
    }
}

/// One row as it is read, beside those that it must not contradict.
private struct LawRowReading {
    let section: SettingsSection
    /// Rows that the file is laid over.
    let standing: [LawRow]
    /// Rows of the same file that were read before.
    let read: [LawRow]

    /// The row; nil when it has faults that leave none.
    func row(_ sources: [String: String]) -> LawRow? {
        defer { section.finish() }
        let id = identity()
        guard let rule: Rule = section.choice("rule") else {
            if !section.has("rule") { section.fault("rule", "'rule' is missing here") }
            return nil
        }
        guard let from = section.day("valid-from") else {
            if !section.has("valid-from") { section.fault("id", "'valid-from' is missing here") }
            return nil
        }
        let through = lastDay(from, rule)
        let (key, feePer) = charging(rule)
        let value = section.required("value")
        guard let unit = LawRow.Unit(section.required("unit")),
            let number = unit.number(of: value)
        else {
            section.fault("value", "'value' and 'unit' do not go together")
            return nil
        }
        guard let status: LawRow.Status = section.choice("status") else {
            section.fault("id", "'status' is missing here: sourced or recalled")
            return nil
        }
        let source = section.required("source")
        guard !id.isEmpty else { return nil }
        return LawRow(
            id: id,
            rule: rule,
            audience: section.choice("audience") ?? .all,
            from: from,
            through: through,
            value: value,
            unit: unit,
            number: number,
            key: key ?? (rule.isRate ? .day : .sent),
            feePer: feePer,
            above: decimal("above", decimals: 2),
            excess: decimal("excess", decimals: 4),
            regime: section.string("regime") ?? "",
            status: status,
            source: sources[source] ?? source,
            note: section.string("note") ?? ""
        )
    }

    /// The id of a new row, or of the one that it takes the place of.
    private func identity() -> String {
        guard section.has("override") else {
            let id = section.required("id")
            if read.contains(where: { $0.id == id }) {
                section.fault("id", "the row '\(id)' stands twice")
            } else if standing.contains(where: { $0.id == id }) {
                section.fault("id", "'\(id)' is there already: 'override' it in place of 'id'")
            }
            return id
        }
        let id = section.string("override") ?? ""
        if section.has("id") {
            section.fault("id", "a row has an 'id' of its own, or overrides one, not both")
        }
        if read.contains(where: { $0.id == id }) {
            section.fault("override", "the row '\(id)' stands twice")
        } else if !standing.contains(where: { $0.id == id }) {
            let near = Spelling.nearest(to: id, among: standing.map(\.id))
            let hint = near.map { "; did you mean '\($0)'?" } ?? ""
            section.fault("override", "there is no row '\(id)' to override\(hint)")
        }
        return id
    }

    private func lastDay(_ from: Day, _ rule: Rule) -> Day? {
        let through = section.day("valid-to")
        if rule.isHalfYearly, through == nil {
            section.fault(
                "id",
                "a '\(rule.rawValue)' row needs 'valid-to': it is set each half-year"
            )
        }
        if let through, through < from {
            section.fault("valid-to", "'valid-to' is before 'valid-from'")
        }
        return through
    }

    private func charging(_ rule: Rule) -> (LawRow.Key?, LawRow.FeePer?) {
        let feePer: LawRow.FeePer? = section.choice("fee-per")
        let key: LawRow.Key? = section.choice("keyed-by")
        if rule.isFee, feePer == nil { section.fault("id", "a fee needs 'fee-per'") }
        if rule.isFee, key == nil || key == .day {
            section.fault("id", "a fee needs 'keyed-by: due' or 'keyed-by: sent'")
        }
        return (key, feePer)
    }

    private func decimal(_ key: String, decimals: Int) -> Int64 {
        guard let text = section.string(key) else { return 0 }
        guard let number = DecimalText.scaled(text, decimals: decimals), number > 0 else {
            section.fault(key, "'\(key)' should be a number such as 500.00")
            return 0
        }
        return number
    }
}

extension LawRow.Unit {
    /// Reads the name that tables use; nil for anything else.
    init?(_ name: String) {
        switch name {
        case "percent": self = .percent
        case "days": self = .days
        case "bank-days": self = .bankDays
        case "months": self = .months
        case "years": self = .years
        case "count": self = .count
        case "times": self = .times
        case "word": self = .word
        case "list": self = .list
        case "date": self = .date
        default:
            guard let currency = Currency(name) else { return nil }
            self = .money(currency)
        }
    }

    /// The name that tables use.
    package var name: String {
        switch self {
        case .percent: "percent"
        case .money(let currency): currency.description
        case .days: "days"
        case .bankDays: "bank-days"
        case .months: "months"
        case .years: "years"
        case .count: "count"
        case .times: "times"
        case .word: "word"
        case .list: "list"
        case .date: "date"
        }
    }

    /// Whether a value is words, which need no unit beside them.
    package var isWords: Bool { self == .word || self == .list || self == .date }

    /// A value as a number of this unit; nil when it is none.
    func number(of value: String) -> Int64? {
        switch self {
        case .percent: DecimalText.scaled(value, decimals: 4)
        case .times: DecimalText.scaled(value, decimals: 6)
        case .money(let currency): DecimalText.scaled(value, decimals: currency.decimals)
        case .days, .bankDays, .months, .years, .count: DecimalText.scaled(value, decimals: 0)
        case .word, .list: 0
        case .date: DayOfYear(value) == nil ? nil : 0
        }
    }
}
