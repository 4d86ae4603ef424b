package import Values

/// One dated row of law, with where it was read.
package struct LawRow: Hashable, Sendable {
    /// Stable id, such as `no.reminder-fee.2026`.
    package let id: String
    package let rule: Rule
    package let audience: Audience
    /// First day of its key that it is in force for.
    package let from: Day
    /// Last day of its key; nil: until a later row.
    package let through: Day?
    /// The value as written: a decimal number, a word, words or a rule for a day of the year.
    package let value: String
    package let unit: Unit
    /// The value as a number in the scale of `unit`; 0 for words.
    package let number: Int64
    package let key: Key
    /// What a fee is charged for; nil where the row is no fee.
    package let feePer: FeePer?
    /// Principal, in minor units, above which the row of a scale holds; 0: from the first.
    package let above: Int64
    /// Share of what the principal exceeds `above` by that is added to the value, in millionths.
    package let excess: Int64
    /// The act that the row belongs to, as a row of `regime` names it; empty: to any.
    package let regime: String
    package let status: Status
    package let source: String
    package let note: String

    /// Makes a row.
    package init(
        id: String,
        rule: Rule,
        audience: Audience = .all,
        from: Day,
        through: Day? = nil,
        value: String,
        unit: Unit,
        number: Int64 = 0,
        key: Key = .sent,
        feePer: FeePer? = nil,
        above: Int64 = 0,
        excess: Int64 = 0,
        regime: String = "",
        status: Status,
        source: String,
        note: String = ""
    ) {
        self.id = id
        self.rule = rule
        self.audience = audience
        self.from = from
        self.through = through
        self.value = value
        self.unit = unit
        self.number = number
        self.key = key
        self.feePer = feePer
        self.above = above
        self.excess = excess
        self.regime = regime
        self.status = status
        self.source = source
        self.note = note
    }

    /// The value as words, as in `creditor claim principal`; `none` is no word.
    package var words: [String] {
        value.split(separator: " ").map(String.init).filter { $0 != "none" }
    }

    /// Whether the row is in force for a key.
    func covers(_ day: Day) -> Bool { from <= day && (through.map { day <= $0 } ?? true) }
}

extension LawRow {
    /// Whom a row is about.
    package enum Audience: String, Sendable, CaseIterable {
        case all
        case person
        case business
    }

    /// What its value counts.
    package enum Unit: Hashable, Sendable {
        /// Percent a year; the number is in millionths: 12.25 is 122 500.
        case percent
        /// An amount; the number is in minor units.
        case money(Currency)
        case days
        case bankDays
        case months
        case years
        case count
        /// A factor; the number is in millionths: 0.25 is 250 000.
        case times
        case word
        case list
        /// A day that comes each year, as `DayOfYear` reads it.
        case date
    }

    /// The day that has to lie within a row's dates.
    package enum Key: String, Sendable, CaseIterable {
        /// The day the claim was due.
        case due
        /// The day a letter is sent, or tonight.
        case sent
        /// Each day by itself, as interest runs.
        case day
    }

    /// What one fee is charged for.
    package enum FeePer: String, Sendable, CaseIterable {
        case letter
        case claim
    }

    /// How sure a row is.
    package enum Status: String, Sendable, CaseIterable {
        /// Read in the named source.
        case sourced
        /// From general knowledge.
        case recalled
    }
}
