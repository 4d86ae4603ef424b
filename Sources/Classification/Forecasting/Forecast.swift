package import Law
package import Records
package import Values

/// Looks ahead: lets nights pass over claims as they stand, and tells what each would send.
///
/// Nothing but time passes: nobody pays, no file comes, payments count as known, and what would be
/// proposed counts as sent. A pure function of claims, settings, law and days; no ledger is
/// touched.
package struct Forecast {
    private let creditor: Creditor
    private let settings: ClassificationSettings
    private let law: LawBook
    private var debtors: [DebtorClaims]
    /// The day each debtor is to be looked at next; nil where nothing is to come.
    private var next: [Day?]

    /// Prepares to look ahead.
    ///
    /// - Parameters:
    ///   - debtors: whose claims they are, in the order that they are told.
    ///   - creditor: whom they owe.
    ///   - settings: the creditor's.
    ///   - law: all the law.
    ///   - day: the first night.
    package init(
        _ debtors: [DebtorClaims],
        creditor: Creditor,
        settings: ClassificationSettings,
        law: LawBook,
        from day: Day
    ) {
        self.debtors = debtors
        self.creditor = creditor
        self.law = law
        var settings = settings
        settings.paymentsMaxAge = nil
        settings.lettersMax = nil
        settings.send = .automatic
        settings.policies = settings.policies.map(\.sent)
        self.settings = settings
        next = Array(repeating: day, count: debtors.count)
    }

    /// The claims as they stand by now.
    package var claims: [Claim] { debtors.flatMap(\.claims) }

    /// Lets a night pass.
    ///
    /// - Parameter day: its date; nights are passed in order.
    /// - Returns: what it sends and hands off, line by line; empty where nothing is due.
    package mutating func pass(_ day: Day) -> [ForecastLine] {
        let due = next.indices.filter { next[$0].map { $0 <= day } ?? false }
        guard !due.isEmpty else { return [] }
        var classifier = Classifier(
            creditor: creditor,
            settings: settings,
            law: law,
            date: day,
            paymentsThrough: nil
        )
        var places: [Int64: (debtor: Int, claim: Int)] = [:]
        for index in due {
            let debtor = debtors[index]
            next[index] = nil
            for (place, claim) in debtor.claims.enumerated() { places[claim.id] = (index, place) }
            classifier.decide(
                debtor.claims[...],
                of: debtor.debtor,
                hasUnmatchedMoney: debtor.hasUnmatchedMoney
            )
        }
        let plan = classifier.finish(firstLetter: Int64(day.number) * 1_000_000)
        for event in plan.events {
            guard let place = places[event.claim] else { continue }
            debtors[place.debtor].claims[place.claim].apply(event.body)
        }
        for decision in plan.decisions {
            guard let place = places[decision.claim], let nextOn = decision.nextOn else { continue }
            next[place.debtor] = min(next[place.debtor] ?? nextOn, nextOn)
        }
        return plan.letters.flatMap { letter in
            letter.lines.map { ForecastLine(day, $0, of: letter) }
        } + plan.cases.map { ForecastLine(day, $0) }
    }
}

/// A debtor with all claims, for looking ahead.
package struct DebtorClaims: Sendable {
    package let debtor: Debtor
    package var claims: [Claim]
    /// Whether the debtor has paid what found no claim.
    package let hasUnmatchedMoney: Bool

    /// Gathers a debtor's claims.
    package init(debtor: Debtor, claims: [Claim], hasUnmatchedMoney: Bool = false) {
        self.debtor = debtor
        self.claims = claims
        self.hasUnmatchedMoney = hasUnmatchedMoney
    }
}

extension Policy {
    /// The policy with nothing left to propose.
    fileprivate var sent: Policy {
        Policy(
            id: id,
            country: country,
            steps: steps.map { step in
                var step = step
                step.send = nil
                return step
            },
            instalmentFee: hasInstalmentFee
        )
    }
}
