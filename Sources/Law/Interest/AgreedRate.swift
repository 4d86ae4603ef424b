import Values

/// A rate of interest that contract sets; rates are in millionths.
package enum AgreedRate: Hashable, Sendable {
    /// So much a year, whatever the reference rate.
    case fixed(Int64)
    /// So much more than the reference rate of each half-year.
    case overReference(Int64)
}

extension InterestTerms {
    /// These terms with a rate that was agreed, within what the law allows.
    ///
    /// Where the law is the most that may be agreed, each half-year bears the lower of the two, and
    /// a half-year without a row of law has no rate at all.
    package func agreeing(_ agreed: AgreedRate) -> InterestTerms {
        var spans: [RateSpan] = []
        switch (agreed, agreement.isFree) {
        case (.fixed(let rate), true):
            let first = Day(number: .min / 2)
            let last = Day(number: .max / 2)
            spans = [RateSpan(first: first, last: last, rate: max(rate, 0), row: agreement.row)]
        case (.fixed(let rate), false):
            spans = rates.map { $0.lowered(to: rate, agreement.row) }
        case (.overReference(let margin), true):
            spans = references.map { $0.raised(by: margin, agreement.row) }
        case (.overReference(let margin), false):
            spans = rates.map { span in
                let reference = references.first { $0.first <= span.first && span.first <= $0.last }
                guard let reference else { return span }
                return span.lowered(to: reference.rate + margin, agreement.row)
            }
        }
        return InterestTerms(
            rates: spans,
            references: references,
            dayCount: dayCount,
            dayCountRow: dayCountRow,
            rounding: rounding,
            agreement: agreement
        )
    }
}

extension RateSpan {
    /// The span at another rate if that is lower.
    fileprivate func lowered(to rate: Int64, _ agreement: String) -> RateSpan {
        guard rate < self.rate else { return self }
        return RateSpan(
            first: first,
            last: last,
            rate: max(rate, 0),
            row: row,
            margin: agreement
        )
    }

    fileprivate func raised(by margin: Int64, _ agreement: String) -> RateSpan {
        RateSpan(
            first: first,
            last: last,
            rate: max(rate + margin, 0),
            row: row,
            margin: agreement
        )
    }
}
