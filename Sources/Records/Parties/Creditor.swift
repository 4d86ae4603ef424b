package import Values

/// A client company whose claims are followed up.
package struct Creditor: Hashable, Sendable {
    /// Folder name and key in the settings.
    package let id: CreditorID
    /// Number that its case numbers start with; 1 to 99 999, never reused.
    package let serial: Int
    package let name: String
    package let organisationNumber: String
    /// Two-letter code of the country that it is at home in.
    package let country: String
    package let currency: Currency
    package let street: String
    package let postcode: String
    package let city: String
    package let email: String
    package let phone: String
    /// Accounts that payments come in on: digits only, or an IBAN.
    package let accounts: [PayeeAccount]
    /// Language of what it gets back: `sv`, `nb`, `da`, `fi`, `en`.
    package let language: String

    /// Makes a creditor of its settings.
    package init(
        id: CreditorID,
        serial: Int,
        name: String,
        organisationNumber: String,
        country: String,
        currency: Currency,
        street: String = "",
        postcode: String = "",
        city: String = "",
        email: String = "",
        phone: String = "",
        accounts: [PayeeAccount] = [],
        language: String = "en"
    ) {
        self.id = id
        self.serial = serial
        self.name = name
        self.organisationNumber = organisationNumber
        self.country = country
        self.currency = currency
        self.street = street
        self.postcode = postcode
        self.city = city
        self.email = email
        self.phone = phone
        self.accounts = accounts
        self.language = language
    }
}

/// A creditor's key: lower-case letters, digits and hyphens, as it names a folder.
package struct CreditorID: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Reads an id; nil unless it is 1 to 40 of a-z, 0-9 and inner hyphens.
    package init?(_ string: String) {
        let allowed = string.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        guard allowed, (1...40).contains(string.utf8.count), !string.hasPrefix("-"),
            !string.hasSuffix("-")
        else { return nil }
        description = string
    }
}

/// An account that payments are made to.
package struct PayeeAccount: Hashable, Sendable {
    package let kind: PayeeAccountKind
    /// Digits only, or the IBAN without blanks.
    package let number: String

    /// Names an account.
    package init(kind: PayeeAccountKind, number: String) {
        self.kind = kind
        self.number = number
    }
}

/// The system that an account number belongs to; the raw values are those of `pipeline.yml`.
package enum PayeeAccountKind: String, Sendable, CaseIterable {
    case bankgiro
    case plusgiro
    case norwegian = "account"
    case iban
}
