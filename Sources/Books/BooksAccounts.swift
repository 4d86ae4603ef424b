import Formats
import Settings
import Values

/// What an account of the books is used for; the raw values are keys of `pipeline.yml`.
package enum BooksRole: String, Sendable, CaseIterable {
    case receivables
    /// The ROT/RUT share of invoices, owed by Skatteverket.
    case taxShares = "tax-shares"
    case bank
    /// Swedish plusgiro; elsewhere the bank.
    case plusgiro
    case feeIncome = "fee-income"
    case interestIncome = "interest-income"
    /// Money that found no claim: owed to whoever paid it.
    case unapplied
    /// Owed to debtors, to be paid back.
    case refunds
    /// Owed by the service that holds the money.
    case settlement
    /// What the service keeps.
    case collectionCosts = "collection-costs"

    /// The account by the chart of a country: NS 4102 in Norway, BAS elsewhere.
    func account(in country: String) -> BookAccount {
        country == "NO" ? norwegian : swedish
    }

    private var swedish: BookAccount {
        switch self {
        case .receivables: BookAccount(number: "1510", name: "Kundfordringar")
        case .taxShares: BookAccount(number: "1513", name: "Kundfordringar - delad faktura")
        case .bank: BookAccount(number: "1930", name: "Företagskonto")
        case .plusgiro: BookAccount(number: "1920", name: "PlusGiro")
        case .feeIncome: BookAccount(number: "3930", name: "Påminnelseavgifter")
        case .interestIncome:
            BookAccount(number: "8313", name: "Ränteintäkter från kortfristiga fordringar")
        case .unapplied: BookAccount(number: "2420", name: "Förskott från kunder")
        case .refunds: BookAccount(number: "2890", name: "Övriga kortfristiga skulder")
        case .settlement: BookAccount(number: "1680", name: "Andra kortfristiga fordringar")
        case .collectionCosts: BookAccount(number: "6062", name: "Inkasso och KFM-avgifter")
        }
    }

    private var norwegian: BookAccount {
        switch self {
        case .receivables, .taxShares: BookAccount(number: "1500", name: "Kundefordringer")
        case .bank, .plusgiro: BookAccount(number: "1920", name: "Bankinnskudd")
        case .feeIncome: BookAccount(number: "3900", name: "Annen driftsrelatert inntekt")
        case .interestIncome: BookAccount(number: "8050", name: "Annen renteinntekt")
        case .unapplied: BookAccount(number: "2900", name: "Forskudd fra kunder")
        case .refunds: BookAccount(number: "2990", name: "Annen kortsiktig gjeld")
        case .settlement: BookAccount(number: "1570", name: "Andre kortsiktige fordringer")
        case .collectionCosts: BookAccount(number: "6790", name: "Annen fremmed tjeneste")
        }
    }
}

/// A creditor's accounts by what they are used for.
package struct BooksAccounts: Sendable, Hashable {
    /// Account numbers that stand in the settings.
    package var numbers: [BooksRole: String]
    /// Account numbers of single bank accounts, by digits or IBAN.
    package var banks: [String: String]

    /// Makes a choice; what is not given is as in the chart of the country.
    package init(numbers: [BooksRole: String] = [:], banks: [String: String] = [:]) {
        self.numbers = numbers
        self.banks = banks
    }

    /// Takes the numbers of a section `accounts`.
    mutating func decode(_ section: SettingsSection) {
        for role in BooksRole.allCases {
            guard let number = section.string(role.rawValue) else { continue }
            if Self.isNumber(number) {
                numbers[role] = number
            } else {
                section.fault(
                    role.rawValue,
                    "'\(role.rawValue)' should be an account number of 3 to 6 digits, such as 1510"
                )
            }
        }
        section.finish()
    }

    /// Takes one element of the list `banks`: the books' account of a bank account.
    mutating func decodeBank(_ section: SettingsSection) {
        let account = AccountNumber.normal(section.required("account"))
        let number = section.required("books")
        if !number.isEmpty, !Self.isNumber(number) {
            section.fault("books", "'books' should be an account number of 3 to 6 digits")
        }
        banks[account] = number
        section.finish()
    }

    private static func isNumber(_ text: String) -> Bool {
        (3...6).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
