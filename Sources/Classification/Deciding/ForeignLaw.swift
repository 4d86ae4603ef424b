import Law
import Records
import Values

/// The law that protects private debtors who live elsewhere, looked up once a night for each
/// country.
final class ForeignLaw {
    private let book: LawBook
    private var known: [String: Jurisdiction] = [:]

    init(_ book: LawBook) {
        self.book = book
    }

    /// A country's own law; nil where there is no table of it.
    subscript(country: String) -> Jurisdiction? {
        if let found = known[country] { return found }
        guard book.table(country) != nil else { return nil }
        let law = Jurisdiction(country, in: book)
        known[country] = law
        return law
    }
}

/// Whose law says what a debtor may be charged, beside the one that holds for the creditor.
enum DebtorHome {
    /// No other: the debtor is a business, or at home where that law is.
    case same
    /// A private debtor's own country has a table.
    case abroad(Jurisdiction)
    /// Nobody knows what protects a private debtor: nothing is charged.
    case unknown
}

extension NightTerms {
    /// Whose law a debtor lives under.
    func home(of debtor: Debtor) -> DebtorHome {
        guard !debtor.party.kind.isBusiness else { return .same }
        let stated = debtor.party.country.string
        if stated.isEmpty, settings.unstatedCountry == .unknown { return .unknown }
        let country = stated.isEmpty ? creditor.country : stated
        if country == creditor.country, settings.lawCountry(of: creditor, in: book) == country {
            return .same
        }
        return foreign[country].map { .abroad($0) } ?? .unknown
    }
}

extension Classifier {
    /// A fee within what the law of a private debtor's own country allows as well.
    ///
    /// It is the lower fee of the two, or none. Amounts in two currencies cannot be held against each other without a rate of exchange: then
    /// nothing is charged, as where that country's law is not reviewed or misses a row.
    func within(
        home debtor: Debtor,
        _ answer: FeeAnswer,
        _ ask: (Jurisdiction) -> FeeAnswer
    ) -> FeeAnswer {
        guard case .fee(let fee) = answer else { return answer }
        switch night.home(of: debtor) {
        case .same: return answer
        case .unknown: return .none(FeeRefusal(.homeUnknown))
        case .abroad(let law):
            guard law.isReviewed(night.date) else { return .none(FeeRefusal(.abroad)) }
            switch ask(law) {
            case .fee(let other): return .fee(other.amount < fee.amount ? other : fee)
            case .none(let refusal): return .none(FeeRefusal(.abroad, by: refusal.row))
            case .missing: return .none(FeeRefusal(.abroad))
            }
        }
    }
}
