package import Records
package import Values

extension Jurisdiction {
    /// What the law of a day lets a kind of letter cost.
    ///
    /// - Parameters:
    ///   - kind: a Norwegian collection notice costs what a reminder costs and counts with it.
    ///   - day: the day it is sent.
    /// - Returns: the terms, or the row that is missing for any fee.
    package func feeTerms(_ kind: LetterKind, on day: Day) -> Result<FeeTerms, MissingRow> {
        let rule: Rule = kind == .demand ? .demandFee : .reminderFee
        do throws(MissingRow) {
            let agreement = try row(.feeAgreement, on: day).get()
            let earliest = try row(.feeEarliestDays, on: day).get()
            let max = try row(kind == .demand ? .demandFeesMax : .reminderFeesMax, on: day).get()
            var second: Int?
            if max.number > 1 {
                second = Int(try row(.secondFeeDeadlineDays, on: day).get().number)
            }
            let amounts = all(rule).enumerated().sorted {
                ($0.element.from, $0.offset) > ($1.element.from, $1.offset)
            }.compactMap { item -> FeeTerms.Amount? in
                guard case .money(let currency) = item.element.unit else { return nil }
                return FeeTerms.Amount(row: item.element, currency: currency)
            }
            return .success(
                FeeTerms(
                    country: country,
                    rule: rule,
                    sent: day,
                    amounts: amounts,
                    earliestDays: Int(earliest.number),
                    lettersMax: Int(max.number),
                    secondDeadlineDays: second,
                    needsAgreement: agreement.words.contains(kind.name)
                )
            )
        } catch {
            return .failure(error)
        }
    }

    /// The deadline of a letter: what the policy gives, but no less than the law.
    ///
    /// - Parameters:
    ///   - kind: the letter's.
    ///   - sent: the day it is sent, which itself does not count.
    ///   - days: what the policy gives.
    ///   - isPosted: whether it is on its way for some days; else it is received when sent.
    /// - Returns: the last day to pay, moved off days that are not for paying, and the rows used;
    ///   or the row that is missing.
    package func deadline(
        of kind: LetterKind,
        sent: Day,
        days: Int,
        isPosted: Bool
    ) -> Result<LetterDeadline, MissingRow> {
        do throws(MissingRow) {
            var day = sent.adding(days: days)
            var rows: [String] = []
            switch kind {
            case .reminder:
                break
            case .collectionNotice:
                let least = try row(.noticeDeadlineDays, on: sent).get()
                day = max(day, sent.adding(days: Int(least.number)))
                rows = [least.id]
            case .demand:
                let least = try row(.demandDeadlineDays, on: sent).get()
                let banking = try row(.demandDeadlineBankDays, on: sent).get()
                day = max(day, sent.adding(days: Int(least.number)))
                rows = [least.id, banking.id]
                var received = sent
                if isPosted {
                    let post = try row(.postBankDays, on: sent).get()
                    received = calendar.adding(bankDays: Int(post.number), to: sent)
                    rows.append(post.id)
                }
                day = max(day, calendar.adding(bankDays: Int(banking.number), to: received))
            }
            return .success(LetterDeadline(day: calendar.payable(day), rows: rows))
        } catch {
            return .failure(error)
        }
    }

    /// What a kind of letter has to say by the law of a day.
    package func contents(
        of kind: LetterKind,
        on day: Day
    ) -> Result<LetterContents, MissingRow> {
        let rule: Rule =
            switch kind {
            case .reminder: .reminderContents
            case .collectionNotice: .noticeContents
            case .demand: .demandContents
            }
        return row(rule, on: day).map {
            LetterContents(row: $0.id, fields: $0.words.compactMap(LetterField.init(rawValue:)))
        }
    }

    /// Whether a letter for another's claims needs a licence by the law of a day.
    package func needsLicence(_ kind: LetterKind, on day: Day) -> Result<Bool, MissingRow> {
        row(.licenceForOthers, on: day).map { $0.words.contains(kind.name) }
    }

    /// The letters of which one has to come before a handoff; empty: none has to.
    package func lettersBeforeHandoff(on day: Day) -> Result<[LetterKind], MissingRow> {
        row(.handoffAfter, on: day).map { row in
            LetterKind.allCases.filter { row.words.contains($0.name) }
        }
    }
}

/// The last day to pay what a letter asks for.
package struct LetterDeadline: Hashable, Sendable {
    package let day: Day
    /// Ids of the rows of law that were used.
    package let rows: [String]
}
