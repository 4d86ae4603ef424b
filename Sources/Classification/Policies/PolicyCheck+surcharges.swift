import Law
import Records
import Values

extension PolicyCheck {
    /// Whether businesses owe a compensation; what a policy asks of persons as well is passed over
    /// where businesses are followed up too, since no person is ever asked for it.
    mutating func checkCompensation(_ index: Int) {
        let answer = law.compensation(
            on: date,
            due: date.adding(days: -1),
            for: audience,
            currency: currency
        )
        switch answer {
        case .compensation: break
        case .none(let refusal) where refusal.why == .toConsumer && isForBusinesses: break
        case .none(let refusal):
            let row = law.row(id: refusal.row)
            fault(index + 1, "asks for compensation: \(refusal.why.rawValue)", row)
        case .missing(let missing):
            fault(index + 1, "asks for compensation, and \(missing)", nil)
        }
    }

    /// Whether the creditor may ask for handing a claim over.
    mutating func checkHandoffFee(_ index: Int) {
        switch law.handoffFee(on: date, for: audience, currency: currency) {
        case .success(.some): break
        case .success(nil):
            fault(
                index + 1,
                "asks for a fee for handing over, and the law of \(law.country) knows none",
                self.row(.handoffFee)
            )
        case .failure(let missing):
            fault(index + 1, "asks for a fee for handing over, and \(missing)", nil)
        }
    }

    /// Whether an instalment plan may cost something.
    mutating func checkInstalmentFee() {
        switch law.instalmentFee(on: date, for: audience, currency: currency) {
        case .success(.some): break
        case .success(nil):
            fault(
                0,
                "asks for a fee for instalment plans, and the law of \(law.country) knows none",
                self.row(.instalmentFee)
            )
        case .failure(let missing):
            fault(0, "asks for a fee for instalment plans, and \(missing)", nil)
        }
    }

    private var isForBusinesses: Bool {
        settings.debtorKinds.isEmpty || settings.debtorKinds.contains(.business)
    }
}
