package import Values

/// The fixed sum that a business owes for being late, beside interest.
package struct Compensation: Hashable, Sendable {
    /// Minor units.
    package let amount: Int64
    package let interplay: Interplay
    /// Ids of the rows of law: of the amount and of how it goes with the fees.
    package let rows: [String]

    /// How it goes with the fees of letters; the raw values are those of the tables.
    package enum Interplay: String, Sendable, CaseIterable {
        /// It takes the place of the fees (SE: lagen (1981:739) § 4 a).
        case replaces
        /// The two are set off: the larger is owed (NO: inkassoforskriften § 2-6).
        case setOff = "set-off"
        /// Both are owed (DK: renteloven § 9 a (3)).
        case onTop = "on-top"
        /// It is owed, and of the fees only what exceeds it (FI: perintälaki § 10 e).
        case excess
    }

    /// What is owed in all where letters by themselves would cost some fees in all.
    ///
    /// - Parameter fees: what the law's fees come to, in minor units.
    /// - Returns: the compensation and what is left of the fees; what was charged before is part of
    ///   both, so that a caller charges the difference.
    package func beside(fees: Int64) -> (compensation: Int64, fees: Int64) {
        switch interplay {
        case .replaces: (amount, 0)
        case .setOff: (max(amount - fees, 0), fees)
        case .onTop: (amount, fees)
        case .excess: (amount, max(fees - amount, 0))
        }
    }

    /// What may be charged now beside what was charged before, so that both together are never
    /// more than what is owed in all.
    ///
    /// - Parameters:
    ///   - fee: what the law's next fee by itself would be, in minor units.
    ///   - before: what was charged so far, paid or not.
    /// - Returns: what of the fee and of the compensation is left to charge.
    package func charge(fee: Int64, after before: Before) -> (fee: Int64, compensation: Int64) {
        let owed = beside(fees: before.fees + fee)
        let left = owed.compensation + owed.fees - before.fees - before.compensation
        let feeLeft = min(max(owed.fees - before.fees, 0), max(left, 0))
        let compensation = min(
            max(owed.compensation - before.compensation, 0),
            max(left - feeLeft, 0)
        )
        return (feeLeft, compensation)
    }

    /// Charged on a claim so far, paid or not, in minor units.
    package struct Before: Hashable, Sendable {
        let fees: Int64
        let compensation: Int64

        /// Notes what was charged.
        package init(fees: Int64, compensation: Int64) {
            self.fees = fees
            self.compensation = compensation
        }
    }
}

/// What the law answers to the question for a compensation.
package enum CompensationAnswer: Hashable, Sendable {
    case compensation(Compensation)
    case none(FeeRefusal)
    case missing(MissingRow)
}

extension Jurisdiction {
    /// The compensation that may be asked for a claim of a business.
    ///
    /// - Parameters:
    ///   - day: the day it is asked for.
    ///   - due: when the claim was due: it is owed from the day after.
    ///   - audience: a person owes none in any country.
    ///   - currency: the claim's.
    /// - Returns: the compensation, why there is none, or the row that is missing.
    package func compensation(
        on day: Day,
        due: Day,
        for audience: LawRow.Audience,
        currency: Currency
    ) -> CompensationAnswer {
        guard audience == .business else {
            return .none(FeeRefusal(.toConsumer, by: all(.compensation).last?.id ?? ""))
        }
        do throws(MissingRow) {
            let amount = try row(.compensation, on: day, due: due, for: audience).get()
            let interplay = try row(.compensationInterplay, on: day, for: audience).get()
            guard day > due else { return .none(FeeRefusal(.tooEarly, by: amount.id)) }
            guard amount.unit == .money(currency) else {
                return .none(FeeRefusal(.otherCurrency, by: amount.id))
            }
            guard let word = Compensation.Interplay(rawValue: interplay.value) else {
                throw MissingRow(.compensationInterplay, country: country, day: day)
            }
            return .compensation(
                Compensation(
                    amount: amount.number,
                    interplay: word,
                    rows: [amount.id, interplay.id]
                )
            )
        } catch {
            return .missing(error)
        }
    }
}
