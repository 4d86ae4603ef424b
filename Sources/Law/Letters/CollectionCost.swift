package import Values

/// The most that an agency may ask of a debtor for collecting a claim, without VAT.
package struct CollectionCost: Hashable, Sendable {
    /// Minor units, for the agency's first demand or a case that it closes early.
    package let amount: Int64
    /// In place of `amount` once its demand was left unpaid for long; nil: nothing more.
    package let heavy: Int64?
    /// On top of `amount` for its second demand; nil: nothing more.
    package let second: Int64?
    /// All costs of collecting together, the creditor's own fees included; nil: no such cap.
    package let cap: Int64?
    /// Ids of the rows of law.
    package let rows: [String]
}

extension Jurisdiction {
    /// What an agency may ask at most for a claim that it gets.
    ///
    /// - Parameters:
    ///   - principal: open principal in minor units, with what fell due with it.
    ///   - day: the day that costs are asked for.
    ///   - due: when the claim was due.
    ///   - audience: who owes it.
    /// - Returns: the costs, nil where the country has no table of them, or what is missing.
    package func collectionCost(
        of principal: Int64,
        on day: Day,
        due: Day,
        for audience: LawRow.Audience
    ) -> Result<CollectionCost?, MissingRow> {
        do throws(MissingRow) {
            guard try hasScale(on: day, due: due, for: audience) else { return .success(nil) }
            let scale = try scale(.collectionCost, on: day, due: due, for: audience).get()
            guard let row = scale.last(where: { $0.above < max(principal, 1) }) else {
                throw MissingRow(.collectionCost, country: country, day: day)
            }
            var rows = [row.id]
            var amount = row.number + Share.of(principal - row.above, millionths: row.excess)
            if row.unit == .times {
                let base = try self.row(.collectionBase, on: day, for: audience).get()
                amount = Share.of(base.number, millionths: row.number)
                rows.append(base.id)
                if audience == .business,
                    let factor = try factor(.collectionBusinessFactor, on: day, for: audience)
                {
                    amount = Share.of(amount, millionths: factor.number)
                    rows.append(factor.id)
                }
            }
            let heavy = try factor(.collectionHeavyFactor, on: day, for: audience)
            let second = try factor(.collectionSecondFactor, on: day, for: audience)
            let cap = try cap(of: principal, on: day, for: audience)
            return .success(
                CollectionCost(
                    amount: amount,
                    heavy: heavy.map { Share.of(amount, millionths: $0.number) },
                    second: second.map { Share.of(amount, millionths: $0.number) },
                    cap: cap?.number,
                    rows: rows + [heavy, second, cap].compactMap { $0?.id }
                )
            )
        } catch {
            return .failure(error)
        }
    }

    private func hasScale(
        on day: Day,
        due: Day,
        for audience: LawRow.Audience
    ) throws(MissingRow) -> Bool {
        try rowIfAny(.collectionCost, on: day, due: due, for: audience) != nil
    }

    private func factor(
        _ rule: Rule,
        on day: Day,
        for audience: LawRow.Audience
    ) throws(MissingRow) -> LawRow? {
        try rowIfAny(rule, on: day, for: audience)
    }

    private func cap(
        of principal: Int64,
        on day: Day,
        for audience: LawRow.Audience
    ) throws(MissingRow) -> LawRow? {
        guard try rowIfAny(.feeCap, on: day, for: audience) != nil else { return nil }
        return try scale(.feeCap, on: day, due: day, for: audience).get().last {
            $0.above < max(principal, 1)
        }
    }
}
