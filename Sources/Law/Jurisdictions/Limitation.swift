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

    /// The day half a year ahead of it: time to do more than write.
    package var warnsOn: Day { ends.adding(months: -6) }

    /// Whether it lapses within half a year.
    package func isNear(_ day: Day) -> Bool { day >= warnsOn }
}

/// How long the law of a day lets a kind of debtor be asked for a claim.
package struct LimitationTerms: Hashable, Sendable {
    let months: Int
    let isFromInvoice: Bool
    let isInterruptedByLetters: Bool
    let rows: [String]

    /// When a claim lapses.
    ///
    /// - Parameters:
    ///   - arose: the invoice's date.
    ///   - due: its due date.
    ///   - lastLetter: day of the last letter that asked for it; nil: none did.
    /// - Returns: the limitation.
    package func limitation(arose: Day, due: Day, lastLetter: Day?) -> Limitation {
        var start = isFromInvoice ? arose : due
        if isInterruptedByLetters, let lastLetter { start = max(start, lastLetter) }
        return Limitation(
            ends: start.adding(months: months),
            isInterruptedByLetters: isInterruptedByLetters,
            rows: rows
        )
    }
}

extension Jurisdiction {
    /// The terms by which claims lapse, or the row that is missing for them.
    package func limitationTerms(
        on day: Day,
        for audience: LawRow.Audience
    ) -> Result<LimitationTerms, MissingRow> {
        do throws(MissingRow) {
            let years = try row(.limitationYears, on: day, for: audience).get()
            let from = try row(.limitationFrom, on: day, for: audience).get()
            let by = try row(.limitationInterruptedBy, on: day, for: audience).get()
            return .success(
                LimitationTerms(
                    months: 12 * Int(years.number),
                    isFromInvoice: from.value == "issued",
                    isInterruptedByLetters: by.words.contains("letter"),
                    rows: [years.id, from.id, by.id]
                )
            )
        } catch {
            return .failure(error)
        }
    }
}
