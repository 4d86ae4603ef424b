package import Values

/// When a claim lapses if nothing is done.
package struct Limitation: Hashable, Sendable {
    /// Last day that it may still be asked for.
    package let ends: Day
    /// Whether a letter begins the time anew.
    package let isInterruptedByLetters: Bool
    /// Ids of the rows of law.
    package let rows: [String]

    /// Whether it has lapsed.
    package func hasPassed(_ day: Day) -> Bool { day > ends }

    /// Whether it lapses within half a year: time to do more than write.
    package func isNear(_ day: Day) -> Bool { day.adding(months: 6) >= ends }
}

extension Jurisdiction {
    /// When a claim lapses.
    ///
    /// - Parameters:
    ///   - arose: the invoice's date.
    ///   - due: its due date.
    ///   - lastLetter: day of the last letter that asked for it; nil: none did.
    ///   - day: the day whose law is asked.
    ///   - audience: who owes it.
    /// - Returns: the limitation, or the row that is missing.
    package func limitation(
        arose: Day,
        due: Day,
        lastLetter: Day?,
        on day: Day,
        for audience: LawRow.Audience
    ) -> Result<Limitation, MissingRow> {
        do throws(MissingRow) {
            let years = try row(.limitationYears, on: day, for: audience).get()
            let from = try row(.limitationFrom, on: day, for: audience).get()
            let by = try row(.limitationInterruptedBy, on: day, for: audience).get()
            let isInterrupted = by.words.contains("letter")
            var start = from.value == "issued" ? arose : due
            if isInterrupted, let lastLetter { start = max(start, lastLetter) }
            return .success(
                Limitation(
                    ends: start.adding(months: 12 * Int(years.number)),
                    isInterruptedByLetters: isInterrupted,
                    rows: [years.id, from.id, by.id]
                )
            )
        } catch {
            return .failure(error)
        }
    }
}
