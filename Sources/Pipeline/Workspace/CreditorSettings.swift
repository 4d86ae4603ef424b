import Classification
import Law
import Matching
package import Records
import Settings
import Values

/// One creditor, and how each stage works for it.
package struct CreditorSettings: Sendable {
    package let creditor: Creditor
    package let stages: StageSettings

    /// Decodes one entry of `creditors`.
    init(_ section: SettingsSection, over defaults: StageSettings) {
        let id = section.required("id")
        if CreditorID(id) == nil, !id.isEmpty {
            section.fault(
                "id",
                "'id' names a folder: use 1 to 40 of a-z, 0-9 and inner hyphens"
            )
        }
        let country = section.required("country")
        let home = HomeCountry(country)
        if home == nil, !country.isEmpty {
            let hint = country == Union.table ? "; the Union's law holds there" : ""
            section.fault(
                "country",
                "'country' should be \(HomeCountry.list), with quotes\(hint)"
            )
        }
        let currency =
            section.string("currency").map { Self.currency($0, section) } ?? home?.currency ?? .sek
        let number = section.required("organisation-number")
        creditor = Creditor(
            id: CreditorID(id) ?? .unnamed,
            serial: Self.serial(section),
            name: section.required("name"),
            organisationNumber: Self.digits(of: number, home, section),
            country: country,
            currency: currency,
            street: section.string("street") ?? "",
            postcode: section.string("postcode") ?? "",
            city: section.string("city") ?? "",
            email: section.string("email") ?? "",
            phone: section.string("phone") ?? "",
            accounts: section.sections("accounts").map(Self.account),
            language: Self.language(section, home)
        )
        stages = StageSettings(section, over: defaults)
        checkBooks(section, over: defaults)
        section.finish()
    }

    /// An account that is not the creditor's is a slip of the pen: its kind would never count.
    private func checkBooks(_ section: SettingsSection, over defaults: StageSettings) {
        let own = Set(creditor.accounts.map { AccountNumber.normal($0.number) })
        let named = Set(stages.matching.books.keys).subtracting(defaults.matching.books.keys)
        guard !own.isEmpty, !named.isSubset(of: own) else { return }
        section.fault(
            "matching",
            "'accounts' in 'matching' names an account that is not among the creditor's"
        )
    }

    /// Name of the policy that holds where no exception does; `none` where there is none.
    package var policyName: String { stages.classification.policy(for: creditor)?.id ?? "none" }

    /// Who is believed on payments: `bank` or `system`.
    package var paymentAuthority: String { stages.matching.authority.rawValue }

    private static func serial(_ section: SettingsSection) -> Int {
        if !section.has("serial") {
            section.fault(
                "serial",
                "'serial' is missing here: a number of its own that case numbers begin "
                    + "with"
            )
        }
        return section.int("serial", in: 1...99_999) ?? 1
    }

    private static func currency(_ text: String, _ section: SettingsSection) -> Currency {
        guard let currency = Currency(text) else {
            section.fault("currency", "'currency' should be three capital letters such as SEK")
            return .sek
        }
        return currency
    }

    private static func digits(
        of number: String,
        _ home: HomeCountry?,
        _ section: SettingsSection
    ) -> String {
        let digits = String(number.filter { $0 != " " && $0 != "-" })
        if let home, !number.isEmpty, !home.isNumber(digits) {
            section.fault(
                "organisation-number",
                "'organisation-number' should be \(home.numberForm)"
            )
        }
        return digits
    }

    private static func account(_ section: SettingsSection) -> PayeeAccount {
        let kind: PayeeAccountKind = section.choice("kind") ?? .iban
        if !section.has("kind") { section.fault("kind", "'kind' is missing here") }
        let number = section.required("number").filter { $0 != " " && $0 != "-" && $0 != "." }
        if !number.isEmpty, section.has("kind"), !kind.isNumber(Text(String(number))) {
            section.fault("number", "'number' should be \(kind.numberForm)")
        }
        section.finish()
        return PayeeAccount(kind: kind, number: String(number))
    }

    private static func language(_ section: SettingsSection, _ home: HomeCountry?) -> String {
        guard let language = section.string("language") else { return home?.language ?? "en" }
        if !["sv", "nb", "da", "fi", "en"].contains(language) {
            section.fault("language", "'language' should be sv, nb, da, fi or en")
        }
        return language
    }
}

extension PayeeAccountKind {
    /// Whether form and check digits of a number are right.
    fileprivate func isNumber(_ text: Text) -> Bool {
        switch self {
        case .bankgiro: Bankgiro(text) != nil
        case .plusgiro: Plusgiro(text) != nil
        case .norwegian: NorwegianAccount(text) != nil
        case .iban: IBAN(text) != nil
        }
    }

    /// What a number looks like, as a fault tells it.
    fileprivate var numberForm: String {
        switch self {
        case .bankgiro: "7 or 8 digits with a correct check digit"
        case .plusgiro: "2 to 8 digits with a correct check digit"
        case .norwegian: "11 digits with a correct check digit"
        case .iban: "an IBAN with correct check digits"
        }
    }
}

extension CreditorID {
    /// Stands in where an id is at fault, until the faults are told.
    static let unnamed: CreditorID = {
        guard let id = CreditorID("unnamed") else { preconditionFailure("'unnamed' is an id") }
        return id
    }()
}
