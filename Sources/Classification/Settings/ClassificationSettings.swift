package import Law
package import Records
package import Values

/// What a creditor decides about reminding; amounts are hundredths of the claim's currency,
/// whatever its minor unit.
package struct ClassificationSettings: Hashable, Sendable {
    /// Who reminds; `service` counts as `own` until `activated`.
    package var service = Service.service
    /// First day that the service acts; nil: not yet activated.
    package var activated: Day?
    /// Claims due before this day are followed, not reminded.
    package var startFrom: Day?
    /// Name of the policy; nil: the country's standard.
    package var policy: String?
    /// Policies of the creditor's own, which come before presets of the same name.
    package var policies: [Policy] = []
    /// Policy by debtor number; `none` for a debtor that nothing is sent to.
    package var debtorPolicies: [String: String] = [:]
    /// Policy by invoice number; comes before the debtor's.
    package var invoicePolicies: [String: String] = [:]
    /// Days more than the policy has after a due date or a deadline.
    package var graceDays = 0
    package var boundary = Boundary.inclusive
    /// Open principal below which nothing is sent.
    package var minimumAmount: Int64 = 0
    /// Charges up to this are waived once the principal is paid.
    package var waivedCharges: Int64 = 0
    /// Bank days back that payments have to be known through; nil: not asked.
    package var paymentsMaxAge: Int? = 1
    /// Whether money or credit without a claim on the debtor's account holds what would be sent.
    package var holdsForUnmatched = true
    /// Currencies that are followed up; empty: the creditor's own.
    package var currencies: [Currency] = []
    package var channel = Channel.post
    /// Language of letters to a debtor who states none; nil: the country's.
    package var language: String?
    package var send = Sending.automatic
    /// Letters a night above which all of them become proposals; nil: no brake.
    package var lettersMax: Int?
    /// Whether the reminder fee was agreed with the debtors when their debts arose (Sweden).
    package var isFeeAgreed = false
    /// Whether the letters are for claims of another than who sends them.
    package var sendsForOthers = false
    /// The sender's licence to collect for others; nil: none.
    package var licence: String?
    /// Whether an agency takes what is handed off; the section `handoff` names it.
    package var hasAgency = false
    /// Currencies that the agency takes cases in; empty: all that are followed up.
    package var handoffCurrencies: [Currency] = []
    /// What the agency refuses a case without.
    package var handoffNeeds: Set<HandoffNeed> = [.address, .identity]
    /// The country whose law holds by agreement; nil: the creditor's.
    package var jurisdiction: String?
    /// Where a debtor lives who states no country.
    package var unstatedCountry = UnstatedCountry.home
    /// A rate of interest that was agreed, within what the law allows; nil: the law's.
    package var agreedRate: AgreedRate?
    /// Kinds of debtors that are followed up; empty: all.
    package var debtorKinds: Set<DebtorKind> = []
    /// Whether rows of law that are only recalled are refused.
    package var isStrict = false

    /// The settings where nothing is set.
    package init() {}

    /// The policy of a name; nil where there is none.
    package func policy(named name: String) -> Policy? {
        policies.first { $0.id == name } ?? Policy.presets.first { $0.id == name }
    }

    /// The country whose table of law holds for a creditor.
    package func lawCountry(of creditor: Creditor, in book: LawBook) -> String {
        jurisdiction ?? book.tableName(for: creditor.country)
    }

    /// The creditor's policy; nil where its country has none either.
    package func policy(for creditor: Creditor) -> Policy? {
        policy.map { policy(named: $0) } ?? Policy.standard(creditor.country)
    }
}

/// Who reminds a creditor's debtors; the raw values are those of `pipeline.yml`.
package enum Service: String, Sendable, CaseIterable {
    /// This pipeline.
    case service
    /// The creditor; the pipeline follows and tells.
    case own
    /// An agency, from the first reminder.
    case external
    /// Nobody.
    case none
}

/// What a debtor's address without a country means; the raw values are those of `pipeline.yml`.
package enum UnstatedCountry: String, Sendable, CaseIterable {
    /// The creditor's country, as an address at home is usually written.
    case home
    /// Nobody knows: a private debtor is charged no fee.
    case unknown
}

/// What a collection agency asks of a case.
package enum HandoffNeed: String, Sendable, CaseIterable {
    /// Street, postcode and city.
    case address
    /// Organisation or personal number, with the digits that its check asks for.
    case identity
}

/// A kind of debtor as the settings name it; who is unknown is a person.
package enum DebtorKind: String, Sendable, CaseIterable {
    case person
    case business
}
