import Law
package import Values

/// What the country that a creditor is at home in brings with it.
package struct HomeCountry: Sendable {
    /// Two capital letters.
    package let code: String
    package let currency: Currency
    /// Language of what the creditor gets back.
    package let language: String
    /// What an organisation number looks like, as a fault tells it.
    let numberForm: String
    let isNumber: @Sendable (String) -> Bool
    /// An invented company for new settings.
    let example: Example

    /// An invented company with numbers that pass their checks.
    struct Example: Sendable {
        let name: String
        let number: String
        let accountKind: String
        let account: String
    }

    /// The country of a code; nil where no table of law holds.
    package init?(_ code: String) {
        if let found = Self.all.first(where: { $0.code == code }) {
            self = found
        } else if Union.members.contains(code) {
            self.init(memberState: code)
        } else {
            return nil
        }
    }

    /// A member state of the Union without a table of its own: the Union's law holds.
    private init(memberState code: String) {
        self.init(
            code,
            Self.ownCurrencies[code] ?? .eur,
            "en",
            numberForm: "the number that its register gave it",
            example: Example(
                name: "Example Company",
                number: "12345678",
                accountKind: "iban",
                account: "DE89370400440532013000"
            ),
            isNumber: { !$0.isEmpty }
        )
    }

    /// Currencies of the member states that do not use the euro and have no table of their own
    /// (Council regulation 974/98 as amended, annex).
    private static let ownCurrencies = [
        "CZ": Currency("CZK"), "HU": Currency("HUF"), "PL": Currency("PLN"), "RO": Currency("RON"),
    ].compactMapValues { $0 }

    private init(
        _ code: String,
        _ currency: Currency,
        _ language: String,
        numberForm: String,
        example: Example,
        isNumber: @escaping @Sendable (String) -> Bool
    ) {
        self.code = code
        self.currency = currency
        self.language = language
        self.numberForm = numberForm
        self.example = example
        self.isNumber = isNumber
    }

    /// The countries with a table of their own, in the order that messages name them.
    package static let all = [
        HomeCountry(
            "SE",
            .sek,
            "sv",
            numberForm: "10 digits with a correct check digit",
            example: Example(
                name: "Example Company AB",
                number: "5566778899",
                accountKind: "bankgiro",
                account: "50501055"
            ),
            isNumber: { SwedishOrganisationNumber($0) != nil }
        ),
        HomeCountry(
            "NO",
            .nok,
            "nb",
            numberForm: "9 digits with a correct check digit",
            example: Example(
                name: "Example Company AS",
                number: "974760673",
                accountKind: "account",
                account: "86011117947"
            ),
            isNumber: { NorwegianOrganisationNumber($0) != nil }
        ),
        HomeCountry(
            "DK",
            .dkk,
            "da",
            numberForm: "the 8 digits of a CVR number with a correct check digit",
            example: Example(
                name: "Example Company ApS",
                number: "99990007",
                accountKind: "iban",
                account: "DK8199990000012345"
            ),
            isNumber: { DanishBusinessNumber($0) != nil }
        ),
        HomeCountry(
            "FI",
            .eur,
            "fi",
            numberForm: "the 7 digits and the check digit of a Y-tunnus",
            example: Example(
                name: "Example Company Oy",
                number: "9999991-7",
                accountKind: "iban",
                account: "FI1299999900000017"
            ),
            isNumber: { FinnishBusinessID($0) != nil }
        ),
    ]

    /// The codes as a message lists them.
    package static var list: String {
        all.map(\.code).joined(separator: ", ") + " or a member state of the Union such as DE"
    }
}
