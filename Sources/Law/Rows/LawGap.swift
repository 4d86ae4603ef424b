package import Values

/// Something that the law's tables lack, or soon will.
package struct LawGap: Hashable, Sendable, CustomStringConvertible {
    /// What is lacking; the raw values are those of JSON.
    package enum Kind: String, Sendable, CaseIterable {
        /// No row is in force.
        case missing
        /// Nobody has looked whether the rows still hold.
        case unreviewed
        /// A row that says what may be charged is only recalled: `strict` refuses it.
        case recalled
    }

    package let kind: Kind
    /// Two-letter code.
    package let country: String
    /// nil where it is about all rows.
    package let rule: Rule?
    package let audience: LawRow.Audience
    /// First day looked at that it is so on.
    package let day: Day
    /// Id of the last row that there is; empty where there is none.
    package let row: String

    /// What is lacking, in words: lower case, no full stop.
    package var description: String {
        let whom = audience == .all ? "" : " for a \(audience.rawValue)"
        switch kind {
        case .missing:
            let last = row.isEmpty ? "" : "; the last is \(row)"
            return "\(country) has no row of '\(rule?.rawValue ?? "")'\(whom) from \(day)\(last)"
        case .unreviewed:
            return "\(country) is not reviewed from \(day): no fee and no statutory letter goes out"
        case .recalled:
            return "\(country) has \(row) only from memory: 'strict' refuses it"
        }
    }
}

extension LawBook {
    /// What is lacking on a day, or will be by the end of the half-year that comes after it.
    ///
    /// - Parameters:
    ///   - countries: whose law to look at, in this order; one without a table lacks its review.
    ///   - day: the day from which to look.
    ///   - isStrict: whether recalled rows that say what may be charged are told as well.
    /// - Returns: the gaps, by country, in the order of the rules.
    package func gaps(in countries: [String], from day: Day, isStrict: Bool) -> [LawGap] {
        countries.flatMap { country in
            let law = Jurisdiction(country, in: self)
            let next = day.nextHalfYear
            let days = [day, next, next.nextHalfYear.adding(days: -1)]
            var gaps = law.unreviewed(on: days)
            for rule in Rule.allCases where !rule.isList && rule != .regime {
                gaps += law.missing(rule, on: days)
                if isStrict, rule.isCharge { gaps += law.recalled(rule, on: days) }
            }
            return gaps
        }
    }
}

extension Jurisdiction {
    fileprivate func unreviewed(on days: [Day]) -> [LawGap] {
        guard let last = days.last, !isReviewed(last), let first = days.first else { return [] }
        let day = reviewedThrough.map { max($0.adding(days: 1), first) } ?? first
        return [
            LawGap(
                kind: .unreviewed,
                country: country,
                rule: nil,
                audience: .all,
                day: day,
                row: ""
            )
        ]
    }

    fileprivate func missing(_ rule: Rule, on days: [Day]) -> [LawGap] {
        let gaps = [LawRow.Audience.person, .business].compactMap { audience -> LawGap? in
            let rows = all(rule).filter { $0.isAbout(audience) }
            guard !rows.isEmpty else { return nil }
            let first = days.first { day in
                if case .failure = row(rule, on: day, due: day, for: audience) {
                    true
                } else {
                    false
                }
            }
            return first.map { day in
                LawGap(
                    kind: .missing,
                    country: country,
                    rule: rule,
                    audience: audience,
                    day: day,
                    row: rows.latest?.id ?? ""
                )
            }
        }
        guard gaps.count == 2, gaps[0].day == gaps[1].day, gaps[0].row == gaps[1].row else {
            return gaps
        }
        return [
            LawGap(
                kind: .missing,
                country: country,
                rule: rule,
                audience: .all,
                day: gaps[0].day,
                row: gaps[0].row
            )
        ]
    }

    fileprivate func recalled(_ rule: Rule, on days: [Day]) -> [LawGap] {
        all(rule).filter { row in
            row.status == .recalled && days.contains { row.covers($0) && isOfRegime(row, on: $0) }
        }.map { row in
            LawGap(
                kind: .recalled,
                country: country,
                rule: rule,
                audience: row.audience,
                day: max(row.from, days[0]),
                row: row.id
            )
        }
    }
}

extension Day {
    /// The first of January or July that comes next.
    fileprivate var nextHalfYear: Day {
        let (year, month, _) = civil
        return (month < 7 ? Day(year, 7, 1) : Day(year + 1, 1, 1)) ?? self
    }
}
