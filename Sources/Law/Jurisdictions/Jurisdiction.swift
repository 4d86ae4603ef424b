package import Values

/// A country's law, ready to be asked: rows by rule, rates as spans of days, the calendar.
package struct Jurisdiction: Sendable {
    /// Two-letter code.
    package let country: String
    /// Last day that somebody has looked that the rows still hold; nil: never.
    package let reviewedThrough: Day?
    package let calendar: BankCalendar
    private let rows: [Rule: [LawRow]]
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
        for audience: LawRow.Audience = .all
    ) -> Result<LawRow, MissingRow> {
        var best: LawRow?
        for row in rows[rule] ?? [] where row.audience == .all || row.audience == audience {
            guard let key = row.key == .due ? due : day, row.covers(key) else { continue }
            if let found = best, found.from > row.from { continue }
            best = row
        }
        guard let best else { return .failure(MissingRow(rule, country: country, day: day)) }
        return .success(best)
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
