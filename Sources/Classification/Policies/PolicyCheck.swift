import Law
import Records
import Values

/// One policy held against the law of a day.
struct PolicyCheck {
    let policy: Policy
    let settings: ClassificationSettings
    let law: Jurisdiction
    let date: Day
    let audience: LawRow.Audience
    /// The creditor's own.
    let currency: Currency
    var faults: [PolicyFault] = []

    mutating func run() {
        if let country = policy.country, country != law.country {
            fault(0, "is made for \(country), not for \(law.country)", nil)
        }
        // Fewest days after the due date that each step can be taken.
        var earliest = 0
        for (index, step) in policy.steps.enumerated() {
            let before = index > 0 ? policy.steps[index - 1].deadlineDays : 0
            let previous = earliest
            earliest = daysAfterDue(step, previous: earliest, deadlineDays: before)
            if let letter = step.kind.letter {
                checkLetter(index, letter)
                if step.hasFee {
                    checkFee(index, letter, earliest)
                    if index > 0 { checkSpacing(index, days: earliest - previous) }
                    checkAmount(index, letter, after: earliest)
                }
            } else {
                checkHandoff(index)
                if step.hasFee { checkHandoffFee(index) }
            }
            if step.hasCompensation { checkCompensation(index) }
        }
        if policy.hasInstalmentFee { checkInstalmentFee() }
    }

    private func daysAfterDue(
        _ step: PolicyStep,
        previous: Int,
        deadlineDays: Int
    ) -> Int {
        let boundary = (step.boundary ?? settings.boundary) == .exclusive ? 1 : 0
        switch step.clock {
        // A due date on the last day of a month is the soonest.
        case .due, .monthEnd: return max(step.days + boundary + settings.graceDays, previous)
        case .letter: return previous + step.days + boundary
        case .deadline:
            return previous + deadlineDays + step.days + boundary + settings.graceDays
        }
    }

    private mutating func checkLetter(_ index: Int, _ letter: LetterKind) {
        let days = policy.steps[index].deadlineDays
        let least: Rule? =
            switch letter {
            case .reminder: .reminderDeadlineDays
            case .collectionNotice: .noticeDeadlineDays
            case .demand: .demandDeadlineDays
            }
        if case .failure = law.contents(of: letter, on: date, for: audience) {
            fault(index + 1, "the law of \(law.country) knows no \(letter.name)", nil)
            return
        }
        if let least, let row = self.row(least), days < row.number {
            fault(
                index + 1,
                "gives \(days) days to pay where a \(letter.name) has to give \(row.number)",
                row
            )
        }
        if settings.sendsForOthers, settings.licence == nil,
            let row = self.row(.licenceForOthers),
            row.words.contains(letter.name)
        {
            fault(index + 1, "a \(letter.name) for others needs 'licence'", row)
        }
    }

    private mutating func checkFee(_ index: Int, _ letter: LetterKind, _ earliest: Int) {
        if let row = self.row(.feeEarliestDays), earliest < row.number {
            fault(
                index + 1,
                "asks for a fee \(earliest) days after the due date where it may from day "
                    + "\(row.number)",
                row
            )
        }
        let isDemand = letter == .demand
        let same = policy.steps[...index].filter {
            $0.hasFee && $0.kind != .handoff && ($0.kind == .demand) == isDemand
        }
        let most = law.row(isDemand ? .demandFeesMax : .reminderFeesMax, on: date, for: audience)
        if let row = try? most.get(), same.count > row.number {
            fault(
                index + 1,
                "charges the fee for the \(same.count). time where it may \(row.number) times",
                row
            )
        } else if same.count > 1, policy.hasShortDeadline(before: index, law, date),
            let row = self.row(.secondFeeDeadlineDays)
        {
            fault(
                index + 1,
                "charges a second fee after a deadline of less than \(row.number) days",
                row
            )
        }
    }

    private mutating func checkSpacing(_ index: Int, days: Int) {
        if let row = self.row(.feeSpacingDays), days < row.number {
            fault(
                index + 1,
                "charges a fee \(days) days after the letter before where \(row.number) have to "
                    + "lie between",
                row
            )
        }
    }

    /// Whether a fee of the policy's own is more than the law gives, or of a form it does not know.
    private mutating func checkAmount(_ index: Int, _ letter: LetterKind, after days: Int) {
        guard let own = policy.steps[index].ownFee,
            let terms = try? law.feeTerms(letter, on: date, for: audience).get(),
            let row = self.row(letter == .demand ? .demandFee : .reminderFee),
            case .money(let currency) = row.unit
        else { return }
        let due = date.adding(days: -max(days, terms.earliestDays))
        let claim = FeeClaim(due: due, currency: currency, principal: 100_000, isAgreed: true)
        switch (own, terms.fee(on: claim, asking: own)) {
        case (.percent, .none(let refusal)) where refusal.why == .noPercent:
            fault(index + 1, "asks for a fee by percent, where the law sets an amount", row)
        case (.amount(let hundredths), _)
        where currency.minor(hundredths: hundredths) > row.number:
            let minor = currency.minor(hundredths: hundredths)
            fault(
                index + 1,
                "asks for a fee of \(Money(minor: minor, currency)) where it may be at most "
                    + "\(Money(minor: row.number, currency))",
                row
            )
        default: break
        }
    }

    func row(_ rule: Rule) -> LawRow? {
        try? law.row(rule, on: date, for: audience).get()
    }

    private mutating func checkHandoff(_ index: Int) {
        guard let row = self.row(.handoffAfter), !row.words.isEmpty else {
            return
        }
        let before = policy.steps[..<index].map(\.kind.rawValue)
        if !before.contains(where: row.words.contains) {
            fault(index + 1, "hands off without a \(row.words.joined(separator: " or "))", row)
        }
    }

    mutating func fault(_ step: Int, _ message: String, _ row: LawRow?) {
        faults.append(
            PolicyFault(
                policy: policy.id,
                step: step,
                message: message,
                row: row?.id ?? "",
                source: row?.source ?? ""
            )
        )
    }
}
