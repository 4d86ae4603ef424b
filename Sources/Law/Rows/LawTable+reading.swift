package import Settings
import Values

extension LawTable {
    /// Reads a table of law as YAML; what is wrong with it is noted on the file.
    ///
    /// - Parameters:
    ///   - file: a file with `country`, `rows` and, if it is whole, `reviewed-through`.
    ///   - book: what the rows will be laid over: a row that says anew what one of another id says
    ///     there has to take that id.
    package init(reading file: SettingsFile, over book: LawBook = LawBook([])) {
        let root = file.root
        let country = root.required("country")
        var sources: [String: String] = [:]
        if let section = root.section("sources") {
            for key in section.keys { sources[key] = section.string(key) }
            section.finish()
        }
        let base = book.table(country)?.rows ?? []
        var rows: [LawRow] = []
        for section in root.sections("rows") {
            guard let row = LawRow(section, sources: sources) else { continue }
            if rows.contains(where: { $0.id == row.id }) {
                section.fault("id", "the row '\(row.id)' stands twice")
            }
            if let other = (base + rows).first(where: { $0.saysTheSame(as: row) }) {
                section.fault("id", "'\(other.id)' says this already: take its id to override it")
            }
            rows.append(row)
        }
        self.init(country: country, reviewedThrough: root.day("reviewed-through"), rows: rows)
        root.finish()
    }
}

extension LawRow {
    /// Whether another row is in force at the same time for the same question.
    fileprivate func saysTheSame(as other: LawRow) -> Bool {
        id != other.id && rule == other.rule && audience == other.audience && from == other.from
            && (!rule.isList || value == other.value)
    }

    /// Reads one row; nil when it has faults.
    fileprivate init?(_ section: SettingsSection, sources: [String: String]) {
        defer { section.finish() }
        let id = section.required("id")
        guard let rule: Rule = section.choice("rule") else {
            if !section.has("rule") { section.fault("rule", "'rule' is missing here") }
            return nil
        }
        guard let from = section.day("valid-from") else {
            if !section.has("valid-from") { section.fault("id", "'valid-from' is missing here") }
            return nil
        }
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
        let feePer: FeePer? = section.choice("fee-per")
        let key: Key? = section.choice("keyed-by")
        if rule.isFee, feePer == nil { section.fault("id", "a fee needs 'fee-per'") }
        if rule.isFee, key == nil || key == .day {
            section.fault("id", "a fee needs 'keyed-by: due' or 'keyed-by: sent'")
        }
        let value = section.required("value")
        guard let unit = Unit(section.required("unit")),
            let number = unit.number(of: value)
        else {
            section.fault("value", "'value' and 'unit' do not go together")
            return nil
        }
        guard let status: Status = section.choice("status") else {
            section.fault("id", "'status' is missing here: sourced or recalled")
            return nil
        }
        let source = section.required("source")
        self.init(
            id: id,
            rule: rule,
            audience: section.choice("audience") ?? .all,
            from: from,
            through: through,
            value: value,
            unit: unit,
            number: number,
            key: key ?? .sent,
            feePer: feePer,
            status: status,
            source: sources[source] ?? source,
            note: section.string("note") ?? ""
        )
    }
}

extension LawRow.Unit {
    /// Reads the name that tables use; nil for anything else.
    init?(_ name: String) {
        switch name {
        case "percent": self = .percent
        case "days": self = .days
        case "bank-days": self = .bankDays
        case "count": self = .count
        case "word": self = .word
        case "list": self = .list
        case "date": self = .date
        default:
            guard let currency = Currency(name) else { return nil }
            self = .money(currency)
        }
    }

    /// A value as a number of this unit; nil when it is none.
    func number(of value: String) -> Int64? {
        switch self {
        case .percent: DecimalText.scaled(value, decimals: 4)
        case .money(let currency): DecimalText.scaled(value, decimals: currency.decimals)
        case .days, .bankDays, .count: DecimalText.scaled(value, decimals: 0)
        case .word, .list: 0
        case .date: DayOfYear(value) == nil ? nil : 0
        }
    }
}
