package import Records
package import Values

/// Late interest, and how it came about.
package struct Interest: Hashable, Sendable {
    /// In order of days; only those that bear interest.
    package let segments: [InterestSegment]
    /// Minor units.
    package let total: Int64
    /// Ids of the rows of law behind the rates, each once, in order of first use.
    package let rows: [String]

    /// No interest at all.
    package static let none = Interest(segments: [], total: 0, rows: [])

    /// Reckons simple interest on what was owed, exactly, for the days in (from, through].
    ///
    /// Days are split where the rate or the principal changes, and at New Year where years differ
    /// in length. No interest bears interest, and no negative principal does. Amounts past 64
    /// bits stand at the largest that fits.
    ///
    /// - Parameters:
    ///   - history: the principal.
    ///   - from: the day before the first that counts: the due date.
    ///   - through: the last day that counts.
    ///   - rates: in order of days.
    ///   - dayCount: how days become parts of a year.
    ///   - rounding: when it is rounded.
    /// - Returns: the interest, or the first day with something owed that no rate covers.
    package static func reckon(
        on history: PrincipalHistory,
        from: Day,
        through: Day,
        rates: [RateSpan],
        dayCount: DayCount,
        rounding: Rounding
    ) -> Result<Interest, NoRate> {
        var sum = InterestSum(rounding)
        var rateIndex = 0
        var changeIndex = 0
        var principal = history.start
        var day = from
        while day < through {
            let first = day.adding(days: 1)
            while changeIndex < history.changes.count, history.changes[changeIndex].day < first {
                principal += history.changes[changeIndex].amount
                changeIndex += 1
            }
            var end = through
            if changeIndex < history.changes.count {
                end = min(end, history.changes[changeIndex].day)
            }
            guard principal > 0 else {
                day = end
                continue
            }
            while rateIndex < rates.count, rates[rateIndex].last < first { rateIndex += 1 }
            guard rateIndex < rates.count, rates[rateIndex].first <= first else {
                return .failure(NoRate(day: first))
            }
            let span = rates[rateIndex]
            end = min(end, span.last)
            if dayCount == .actualActual, let newYear = Day(first.civil.year, 12, 31) {
                end = min(end, newYear)
            }
            sum.add(from: day, through: end, principal: principal, span: span, dayCount: dayCount)
            day = end
        }
        return .success(sum.interest)
    }

    /// The first day that something was owed on and no rate is known for.
    package struct NoRate: Error, Hashable, Sendable {
        package let day: Day
    }
}

/// A running sum of interest as an exact fraction.
private struct InterestSum {
    /// 365, 366 and 360 divide this; with the millionths of a rate it is the sum's denominator.
    private static let yearParts: Int128 = 1_603_080
    private static let denominator = yearParts * 1_000_000

    private let rounding: Rounding
    private var exact: Int128 = 0
    private var total: Int64 = 0
    private var segments: [InterestSegment] = []
    private var rows: [String] = []

    init(_ rounding: Rounding) {
        self.rounding = rounding
    }

    var interest: Interest { Interest(segments: segments, total: total, rows: rows) }

    mutating func add(
        from: Day,
        through: Day,
        principal: Int64,
        span: RateSpan,
        dayCount: DayCount
    ) {
        let days = dayCount.days(from: from, through: through)
        let parts = Self.yearParts / Int128(dayCount.yearLength(of: through)) * Int128(days)
        let part = Int128(principal) * Int128(span.rate) * parts
        let before = total
        switch rounding {
        case .segment:
            total += Self.rounded(part)
        case .once:
            exact += part
            total = Self.rounded(exact)
        }
        segments.append(
            InterestSegment(
                from: from,
                through: through,
                principal: principal,
                rate: span.rate,
                amount: total - before,
                row: span.row
            )
        )
        if !rows.contains(span.row) { rows.append(span.row) }
        if !span.margin.isEmpty, !rows.contains(span.margin) { rows.append(span.margin) }
    }

    /// A fraction of the denominator as a whole number, half away from zero; never negative here.
    private static func rounded(_ exact: Int128) -> Int64 {
        Int64(clamping: (exact + denominator / 2) / denominator)
    }
}
