import Law
import Records
import Values

/// What is the same for every claim of a creditor tonight.
struct NightTerms {
    let creditor: Creditor
    let settings: ClassificationSettings
    let law: Jurisdiction
    let date: Day
    /// How far payments are known; nil: none are.
    let paymentsThrough: PaymentsThrough?
    /// The day that they have to be known through; nil: any day does.
    let paymentsNeeded: Day?
    /// Whether payments are known through the last bank day that counts.
    let arePaymentsKnown: Bool
    /// Claims whose next step somebody asked for: it waits for the law only.
    let asked: Set<Int64>
    let currencies: [Currency]
    let businessInterest: Result<InterestTerms, MissingRow>
    let personInterest: Result<InterestTerms, MissingRow>
    let businessLimitation: LimitationTerms?
    let personLimitation: LimitationTerms?
    let isReviewed: Bool
    /// Id of the row that has claims on a debtor share letters; nil: none has to.
    let sharingDuty: String?
    let book: LawBook
    let foreign: ForeignLaw

    init(
        creditor: Creditor,
        settings: ClassificationSettings,
        law book: LawBook,
        date: Day,
        paymentsThrough: PaymentsThrough?,
        asked: Set<Int64>
    ) {
        let book = settings.isStrict ? book.strict : book
        let law = Jurisdiction(settings.lawCountry(of: creditor, in: book), in: book)
        self.book = book
        foreign = ForeignLaw(book)
        self.creditor = creditor
        self.settings = settings
        self.law = law
        self.date = date
        self.asked = asked
        self.paymentsThrough = paymentsThrough
        let needed = settings.paymentsMaxAge.map {
            law.calendar.subtracting(bankDays: $0, from: date)
        }
        paymentsNeeded = needed
        arePaymentsKnown =
            needed.map { needed in paymentsThrough.map { $0.day >= needed } ?? false } ?? true
        currencies = settings.currencies.isEmpty ? [creditor.currency] : settings.currencies
        let agreed = { (terms: InterestTerms) in
            settings.agreedRate.map { terms.agreeing($0) } ?? terms
        }
        businessInterest = law.interestTerms(on: date, for: .business).map(agreed)
        personInterest = law.interestTerms(on: date, for: .person).map(agreed)
        businessLimitation = try? law.limitationTerms(on: date, for: .business).get()
        personLimitation = try? law.limitationTerms(on: date, for: .person).get()
        isReviewed = law.isReviewed(date)
        sharingDuty = try? law.sharingDuty(on: date).get()
    }

    /// Whether the creditor has activated the service by tonight.
    var isActive: Bool { settings.activated.map { $0 <= date } ?? false }

    var tomorrow: Day { date.adding(days: 1) }

    func interestTerms(for debtor: Debtor) -> Result<InterestTerms, MissingRow> {
        debtor.party.kind.isBusiness ? businessInterest : personInterest
    }

    /// Whether debtors of this kind are followed up.
    func accepts(_ debtor: Debtor) -> Bool {
        let kinds = settings.debtorKinds
        return kinds.isEmpty || kinds.contains(debtor.party.kind.isBusiness ? .business : .person)
    }

    /// When a claim lapses; nil where the country has no rows of it.
    func limitation(of claim: Claim, _ debtor: Debtor) -> Limitation? {
        guard claim.kind == .invoice else { return nil }
        let terms = debtor.party.kind.isBusiness ? businessLimitation : personLimitation
        return terms?.limitation(arose: claim.issued, due: claim.due, lastLetter: claim.letterOn)
    }

    /// The next day that a claim's limitation asks for a look: half a year before it lapses, then
    /// the day after it did; nil once it has, or where the country has no rows of it.
    func look(for claim: Claim, _ debtor: Debtor) -> Day? {
        guard claim.open > 0, let limitation = limitation(of: claim, debtor) else { return nil }
        return [limitation.warnsOn, limitation.ends.adding(days: 1)].first { $0 > date }
    }

    /// The language of a letter to a debtor.
    func language(of debtor: Debtor) -> String {
        if !debtor.party.language.isEmpty { return debtor.party.language.string }
        if let language = settings.language { return language }
        return switch creditor.country {
        case "SE": "sv"
        case "NO": "nb"
        case "DK": "da"
        case "FI": "fi"
        default: "en"
        }
    }

    /// How a letter reaches a debtor: as wanted if it can, else as it can; nil: in no way.
    func channel(_ wanted: Channel, to debtor: Debtor) -> Channel? {
        ([wanted] + [.post, .email]).first { channel in
            switch channel {
            case .post: debtor.party.hasPostalAddress
            case .email: !debtor.party.email.isEmpty
            case .einvoice: !debtor.party.endpoint.isEmpty
            }
        }
    }
}

extension Party {
    /// Whether a letter finds the party: a town, and a street or a postcode in it.
    var hasPostalAddress: Bool { !city.isEmpty && !(street.isEmpty && postcode.isEmpty) }
}
