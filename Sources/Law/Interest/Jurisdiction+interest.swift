import Records
package import Values

extension Jurisdiction {
    /// Late interest by law on what was owed, for the days in (due, through].
    ///
    /// - Parameters:
    ///   - history: the principal and its changes.
    ///   - due: the due date.
    ///   - through: the last day that counts: tonight, or the day it was paid.
    ///   - audience: whom the rate is for.
    ///   - rounding: nil: as the country's row says.
    /// - Returns: the interest, or the row that is missing for it: no rate is guessed.
    package func interest(
        on history: PrincipalHistory,
        from due: Day,
        through: Day,
        audience: LawRow.Audience = .person,
        rounding: Rounding? = nil
    ) -> Result<Interest, MissingRow> {
        let terms: InterestTerms
        switch interestTerms(on: through, for: audience) {
        case .success(let found): terms = found
        case .failure(let missing): return .failure(missing)
        }
        return interest(on: history, from: due, through: through, terms, rounding: rounding)
    }

    /// The same with terms that were looked up before.
    package func interest(
        on history: PrincipalHistory,
        from due: Day,
        through: Day,
        _ terms: InterestTerms,
        rounding: Rounding? = nil
    ) -> Result<Interest, MissingRow> {
        Interest.reckon(
            on: history,
            from: due,
            through: through,
            rates: terms.rates,
            dayCount: terms.dayCount,
            rounding: rounding ?? terms.rounding
        ).mapError { MissingRow(rateRule, country: country, day: $0.day) }
    }

    /// How interest is reckoned by the law of a day.
    package func interestTerms(
        on day: Day,
        for audience: LawRow.Audience
    ) -> Result<InterestTerms, MissingRow> {
        let count = row(.dayCount, on: day, for: audience)
        let rounding = row(.interestRounding, on: day, for: audience)
        let agreed = row(.agreedRate, on: day, for: audience)
        switch (count, rounding, agreed) {
        case (.failure(let missing), _, _), (_, .failure(let missing), _),
            (_, _, .failure(let missing)):
            return .failure(missing)
        case (.success(let count), .success(let rounding), .success(let agreed)):
            guard let dayCount = DayCount(rawValue: count.value) else {
                return .failure(MissingRow(.dayCount, country: country, day: day))
            }
            return .success(
                InterestTerms(
                    rates: rates(for: audience),
                    references: RateSpan.references(all(.referenceRate)),
                    dayCount: dayCount,
                    dayCountRow: count.id,
                    rounding: Rounding(rawValue: rounding.value) ?? .once,
                    agreement: .init(isFree: agreed.value == "any", row: agreed.id)
                )
            )
        }
    }

    /// The rule that a missing rate is missing from: the one that the country has rows of.
    private var rateRule: Rule {
        all(.lateInterest).isEmpty && !all(.referenceRate).isEmpty ? .referenceRate : .lateInterest
    }
}

/// How interest is reckoned for an audience.
package struct InterestTerms: Hashable, Sendable {
    package let rates: [RateSpan]
    /// Reference rates by themselves, for rates agreed over them; empty where a country sets whole
    /// rates.
    let references: [RateSpan]
    package let dayCount: DayCount
    /// Id of the row that says the day count.
    package let dayCountRow: String
    package let rounding: Rounding
    let agreement: Agreement

    /// What the law says of rates that parties agree.
    struct Agreement: Hashable, Sendable {
        /// Whether any rate may be agreed; else none above the law's.
        let isFree: Bool
        /// Id of the row.
        let row: String
    }
}
