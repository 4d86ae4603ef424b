package import Records
package import Values

extension Jurisdiction {
    /// The deadline of a letter: what the policy gives, but no less than the law.
    ///
    /// - Parameters:
    ///   - kind: the letter's.
    ///   - sent: the day it is sent, which itself does not count.
    ///   - days: what the policy gives.
    ///   - isPosted: whether it is on its way for some days; else it is received when sent.
    ///   - audience: whom it is sent to.
    /// - Returns: the last day to pay, moved off days that are not for paying, and the rows used;
    ///   or the row that is missing.
    package func deadline(
        of kind: LetterKind,
        sent: Day,
        days: Int,
        isPosted: Bool,
        for audience: LawRow.Audience = .person
    ) -> Result<LetterDeadline, MissingRow> {
        do throws(MissingRow) {
            var day = sent.adding(days: days)
            var rows: [String] = []
            let least: LawRow? =
                switch kind {
                case .reminder: try rowIfAny(.reminderDeadlineDays, on: sent, for: audience)
                case .collectionNotice: try row(.noticeDeadlineDays, on: sent, for: audience).get()
                case .demand: try row(.demandDeadlineDays, on: sent, for: audience).get()
                }
            if let least {
                day = max(day, sent.adding(days: Int(least.number)))
                rows.append(least.id)
            }
            if kind == .demand,
                let banking = try rowIfAny(.demandDeadlineBankDays, on: sent, for: audience)
            {
                rows.append(banking.id)
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
        on day: Day,
        for audience: LawRow.Audience = .person
    ) -> Result<LetterContents, MissingRow> {
        let rule: Rule =
            switch kind {
            case .reminder: .reminderContents
            case .collectionNotice: .noticeContents
            case .demand: .demandContents
            }
        return row(rule, on: day, for: audience).map {
            LetterContents(row: $0.id, fields: $0.words.compactMap(LetterField.init(rawValue:)))
        }
    }

    /// Whether a letter for another's claims needs a licence by the law of a day.
    package func needsLicence(_ kind: LetterKind, on day: Day) -> Result<Bool, MissingRow> {
        row(.licenceForOthers, on: day).map { $0.words.contains(kind.name) }
    }

    /// Whether a creditor needs a licence to send a letter even for its own claims.
    package func needsLicenceForOwn(_ kind: LetterKind, on day: Day) -> Result<Bool, MissingRow> {
        row(.licenceForOwn, on: day).map { $0.words.contains(kind.name) }
    }

    /// The letters of which one has to come before a demand; empty: none has to.
    package func lettersBeforeDemand(on day: Day) -> Result<[LetterKind], MissingRow> {
        row(.demandAfter, on: day).map { row in
            LetterKind.allCases.filter { row.words.contains($0.name) }
        }
    }

    /// Id of the row by which claims on one debtor that can go together have to share a letter and
    /// its fee; nil where they may.
    package func sharingDuty(on day: Day) -> Result<String?, MissingRow> {
        row(.sharedLetter, on: day).map { $0.value == "must" ? $0.id : nil }
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
