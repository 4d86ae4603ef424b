package import Values

/// A country's law, ready to be asked: rows by rule, rates as spans of days, the calendar.
package struct Jurisdiction: Sendable {
    /// Two-letter code.
    package let country: String
    /// Last day that somebody has looked that the rows still hold; nil: never.
    package let reviewedThrough: Day?
    package let calendar: BankCalendar
    private let rows: [Rule: [LawRow]]
    /// Rows that say which act is in force; most countries have none.
    private let regimes: [LawRow]
    /// Interest rates in order of days, for business and for everybody else.
    private let businessRates: [RateSpan]
    private let personRates: [RateSpan]

    /// Takes a country's law from a book; a country that the book lacks has no rows.
    package init(_ country: String, in book: LawBook) {
        let table = book.table(country)
        self.country = country
        reviewedThrough = table?.reviewedThrough
        let rows = Dictionary(grouping: table?.rows ?? [], by: \.rule)
        self.rows = rows
        regimes = rows[.regime] ?? []
        let closed = [Rule.holiday, .bankClosed].flatMap { rows[$0] ?? [] }
        let shift = rows[.deadlineShift]?.last?.value
        calendar = BankCalendar(holidays: closed, shifts: shift == "next-bank-day")
        businessRates = RateSpan.spans(of: rows, for: .business)
        personRates = RateSpan.spans(of: rows, for: .person)
    }

    /// The row in force, or which one is missing.
    ///
    /// Of several rows in force the one with the latest `valid-from` counts: a row keyed by the day
    /// a letter is sent can so follow on one keyed by the day a claim was due.
    ///
    /// - Parameters:
    ///   - rule: what it is about.
    ///   - day: the day a letter is sent, or tonight.
    ///   - due: the day the claim was due, for rows that go by it; nil passes over those.
    ///   - audience: whom it is about.
    /// - Returns: the row, or what is missing: never the last known row.
    package func row(
        _ rule: Rule,
        on day: Day,
        due: Day? = nil,
        for audience: LawRow.Audience = .person
    ) -> Result<LawRow, MissingRow> {
        let best = inForce(rule, on: day, due: due, for: audience).latest
        guard let best else { return .failure(MissingRow(rule, country: country, day: day)) }
        return .success(best)
    }

    /// The row in force of a rule that a country may be without; nil where it has none of it.
    ///
    /// - Throws: what is missing where the country has such rows and none is in force.
    func rowIfAny(
        _ rule: Rule,
        on day: Day,
        due: Day? = nil,
        for audience: LawRow.Audience
    ) throws(MissingRow) -> LawRow? {
        let all = rows[rule] ?? []
        guard all.contains(where: { $0.isAbout(audience) && isOfRegime($0, on: day) }) else {
            return nil
        }
        return try row(rule, on: day, due: due, for: audience).get()
    }

    /// The rows of a scale that are in force, one for each amount that they begin above, in order.
    ///
    /// - Returns: the scale, or what is missing.
    func scale(
        _ rule: Rule,
        on day: Day,
        due: Day?,
        for audience: LawRow.Audience
    ) -> Result<[LawRow], MissingRow> {
        let found = inForce(rule, on: day, due: due, for: audience)
        let bounds = Set(found.map(\.above)).sorted()
        let scale = bounds.compactMap { bound in found.filter { $0.above == bound }.latest }
        guard bounds.first == 0 else {
            return .failure(MissingRow(rule, country: country, day: day))
        }
        return .success(scale)
    }

    private func inForce(
        _ rule: Rule,
        on day: Day,
        due: Day?,
        for audience: LawRow.Audience
    ) -> [LawRow] {
        (rows[rule] ?? []).filter { row in
            guard row.isAbout(audience), let key = row.key == .due ? due : day else { return false }
            return row.covers(key) && isOfRegime(row, on: day)
        }
    }

    /// Whether the act that a row belongs to is the one in force.
    func isOfRegime(_ row: LawRow, on day: Day) -> Bool {
        row.regime.isEmpty || row.regime == regime(on: day)
    }

    /// The act in force that rows name as theirs; empty where the country has no such rows.
    package func regime(on day: Day) -> String {
        regimes.filter { $0.covers(day) }.latest?.value ?? ""
    }

    /// The row of an id; nil where there is none.
    package func row(id: String) -> LawRow? {
        for rule in Rule.allCases {
            if let row = rows[rule]?.first(where: { $0.id == id }) { return row }
        }
        return nil
    }

    /// Every row of a rule, in the order of the tables.
    package func all(_ rule: Rule) -> [LawRow] { rows[rule] ?? [] }

    /// Whether the law of a day is known to hold: past the review no fee is charged.
    package func isReviewed(_ day: Day) -> Bool { reviewedThrough.map { day <= $0 } ?? false }

    /// Interest rates by law, in order of days, with gaps where no row is in force.
    package func rates(for audience: LawRow.Audience) -> [RateSpan] {
        audience == .business ? businessRates : personRates
    }
}

extension LawRow {
    /// Whether a row holds for an audience.
    func isAbout(_ audience: Audience) -> Bool {
        self.audience == .all || self.audience == audience
    }
}

extension [LawRow] {
    /// The one with the latest first day; of several the last.
    var latest: LawRow? {
        var best: LawRow?
        for row in self {
            if let found = best, found.from > row.from { continue }
            best = row
        }
        return best
    }
}
