package import Records
package import Values

extension Jurisdiction {
    /// What the law of a day lets a kind of letter cost.
    ///
    /// - Parameters:
    ///   - kind: a collection notice costs what a reminder costs and counts with it.
    ///   - day: the day it is sent.
    ///   - audience: whom it is sent to; who is unknown is a person, for whom law is stricter.
    /// - Returns: the terms, or the row that is missing for any fee.
    package func feeTerms(
        _ kind: LetterKind,
        on day: Day,
        for audience: LawRow.Audience = .person
    ) -> Result<FeeTerms, MissingRow> {
        let isDemand = kind == .demand
        let rule: Rule = isDemand ? .demandFee : .reminderFee
        do throws(MissingRow) {
            let agreement = try row(.feeAgreement, on: day, for: audience).get()
            let earliest = try row(.feeEarliestDays, on: day, for: audience).get()
            let most = try row(isDemand ? .demandFeesMax : .reminderFeesMax, on: day, for: audience)
                .get()
            let limit = { (rule: Rule) throws(MissingRow) -> FeeTerms.Limit? in
                try self.rowIfAny(rule, on: day, for: audience).map(FeeTerms.Limit.init)
            }
            return .success(
                FeeTerms(
                    country: country,
                    rule: rule,
                    sent: day,
                    amounts: amounts(rule, on: day, for: audience),
                    agreement: agreement.words.contains(kind.name) ? agreement.id : "",
                    earliest: FeeTerms.Limit(earliest),
                    invoiceDays: try limit(.feeInvoiceDays),
                    spacing: try limit(.feeSpacingDays),
                    most: FeeTerms.Limit(most),
                    secondDeadline: isDemand ? nil : try limit(.secondFeeDeadlineDays),
                    firstDeadline: isDemand ? try limit(.demandFeeDeadlineDays) : nil,
                    reset: try limit(.feeResetMonths),
                    caps: try caps(on: day, for: audience),
                    ownFees: try rowIfAny(.ownFees, on: day, for: audience).flatMap { row in
                        row.words.isEmpty ? nil : .init(forms: row.words, row: row.id)
                    }
                )
            )
        } catch {
            return .failure(error)
        }
    }

    /// What the creditor may ask for handing a claim over to an agency, once; nil: nothing.
    ///
    /// - Returns: the fee or none, or the row that is missing.
    package func handoffFee(
        on day: Day,
        for audience: LawRow.Audience,
        currency: Currency
    ) -> Result<Fee?, MissingRow> {
        single(.handoffFee, on: day, for: audience, currency: currency)
    }

    /// What the creditor may ask for an instalment plan in writing, once; nil: nothing.
    ///
    /// - Returns: the fee or none, or the row that is missing.
    package func instalmentFee(
        on day: Day,
        for audience: LawRow.Audience,
        currency: Currency
    ) -> Result<Fee?, MissingRow> {
        single(.instalmentFee, on: day, for: audience, currency: currency)
    }

    private func single(
        _ rule: Rule,
        on day: Day,
        for audience: LawRow.Audience,
        currency: Currency
    ) -> Result<Fee?, MissingRow> {
        do throws(MissingRow) {
            let row = try rowIfAny(rule, on: day, for: audience)
            guard let row, row.unit == .money(currency) else { return .success(nil) }
            return .success(Fee(amount: row.number, row: row.id, isPerClaim: true))
        } catch {
            return .failure(error)
        }
    }

    /// The amounts of a fee that may be in force, by the due date of the claim.
    private func amounts(
        _ rule: Rule,
        on day: Day,
        for audience: LawRow.Audience
    ) -> [FeeTerms.Amount] {
        all(rule).enumerated().filter { _, row in
            row.isAbout(audience) && isOfRegime(row, on: day)
        }.sorted {
            ($0.element.from, $0.offset) > ($1.element.from, $1.offset)
        }.compactMap { _, row in
            guard case .money(let currency) = row.unit else { return nil }
            return FeeTerms.Amount(
                row: row.id,
                from: row.from,
                through: row.through ?? Day(number: .max),
                isByDue: row.key == .due,
                minor: row.number,
                currency: currency,
                isPerClaim: row.feePer == .claim
            )
        }
    }

    private func caps(
        on day: Day,
        for audience: LawRow.Audience
    ) throws(MissingRow) -> [FeeTerms.Scale] {
        guard try rowIfAny(.feeCap, on: day, for: audience) != nil else { return [] }
        return try scale(.feeCap, on: day, due: day, for: audience).get().map {
            FeeTerms.Scale(above: $0.above, minor: $0.number, row: $0.id)
        }
    }
}
