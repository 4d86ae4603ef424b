package import Values

/// Days that one yearly rate is in force.
package struct RateSpan: Hashable, Sendable {
    /// First and last day, both counted.
    package let first: Day
    package let last: Day
    /// In millionths: 12.25 % is 122 500.
    package let rate: Int64
    /// Id of the row that set it.
    package let row: String
    /// Id of the row of the margin on top of a reference rate; empty where the rate is set whole.
    package let margin: String

    /// Names a rate's days.
    package init(first: Day, last: Day, rate: Int64, row: String, margin: String = "") {
        self.first = first
        self.last = last
        self.rate = rate
        self.row = row
        self.margin = margin
    }

    /// The reference rates of some rows, by themselves.
    static func references(_ rows: [LawRow]) -> [RateSpan] {
        rows.sorted { $0.from < $1.from }.map { row in
            RateSpan(
                first: row.from,
                last: row.through ?? Day(number: .max / 2),
                rate: row.number,
                row: row.id
            )
        }
    }

    /// The late-interest rates of some rows: the set rate, or reference rate and margin.
    static func spans(of rows: [Rule: [LawRow]], for audience: LawRow.Audience) -> [RateSpan] {
        let of = { (rule: Rule) in
            (rows[rule] ?? []).filter { $0.isAbout(audience) }
        }
        let set = of(.lateInterest)
        let reference = of(.referenceRate)
        let margin = of(.interestMargin)
        let far = Day(number: .max - 1)
        let starts = Set(
            (set + reference + margin).flatMap { [$0.from, ($0.through ?? far).adding(days: 1)] }
        ).sorted()
        var spans: [RateSpan] = []
        for (start, next) in zip(starts, starts.dropFirst()) {
            let last = next.adding(days: -1)
            if let row = set.inForce(on: start) {
                spans.append(RateSpan(first: start, last: last, rate: row.number, row: row.id))
            } else if let row = reference.inForce(on: start),
                let extra = margin.inForce(on: start)
            {
                spans.append(
                    RateSpan(
                        first: start,
                        last: last,
                        rate: max(row.number + extra.number, 0),
                        row: row.id,
                        margin: extra.id
                    )
                )
            }
        }
        return spans
    }
}

extension [LawRow] {
    /// The row in force on a day; nil where there is none.
    fileprivate func inForce(on day: Day) -> LawRow? { filter { $0.covers(day) }.latest }
}
