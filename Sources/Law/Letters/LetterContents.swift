package import Records
import Values

/// What a kind of letter has to say.
package struct LetterContents: Hashable, Sendable {
    /// Id of the row of law.
    package let row: String
    package let fields: [LetterField]

    /// Whether the periods behind the interest are printed, so that each is rounded by itself.
    package var printsPeriods: Bool { fields.contains(.periods) }

    /// What a letter ought to say and cannot, in the order of the row; empty when it is whole.
    package func missing(in letter: Letter, of creditor: Creditor) -> [LetterField] {
        fields.filter { !$0.stands(in: letter, of: creditor) }
    }
}

/// One thing that a letter has to say; the raw values are those of the tables.
package enum LetterField: String, Sendable, CaseIterable {
    /// Who is owed.
    case creditor
    /// Who owes, and where.
    case debtor
    /// What the claim concerns: the invoice's number and date.
    case claim
    /// When the claim was due.
    case due
    /// The principal by itself.
    case principal
    /// The interest by itself.
    case interest
    /// The rate of interest.
    case rate
    /// From when to when and on what principal interest was reckoned.
    case periods
    /// Each kind of cost apart.
    case costs
    /// The last day to pay.
    case deadline
    /// Where to pay.
    case payment
    /// How and by when to object: to the creditor, by the deadline.
    case objection
    /// What follows if nothing is paid; the words go with the kind of letter.
    case consequence

    /// Whether a letter has what it takes to say it.
    func stands(in letter: Letter, of creditor: Creditor) -> Bool {
        switch self {
        case .creditor:
            !creditor.name.isEmpty && !creditor.organisationNumber.isEmpty
        case .debtor:
            !letter.debtor.party.name.isEmpty
        case .claim:
            letter.lines.allSatisfy { !$0.invoice.isEmpty }
        case .due:
            letter.lines.allSatisfy { $0.due < letter.day }
        case .principal:
            letter.lines.allSatisfy { $0.principal > 0 }
        case .interest:
            letter.lines.allSatisfy { $0.interest >= $0.interestAdded }
        case .rate, .periods:
            letter.lines.allSatisfy { $0.interest == 0 || !$0.segments.isEmpty }
        case .costs:
            letter.lines.allSatisfy { $0.fee >= 0 && $0.earlierFees >= 0 }
        case .deadline:
            letter.deadline > letter.day
        case .payment:
            !creditor.accounts.isEmpty && !letter.reference.isEmpty
        case .objection:
            !creditor.email.isEmpty || !creditor.phone.isEmpty
                || (!creditor.street.isEmpty && !creditor.city.isEmpty)
        case .consequence:
            letter.kind != .reminder
        }
    }
}
