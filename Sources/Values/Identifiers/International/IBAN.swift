/// An international bank account number (ISO 13616): country, two check digits and the account.
package struct IBAN: CheckedNumber {
    /// Capital letters and digits.
    package let text: Text

    /// Reads a number such as `NO93 8601 1117 947`; a Norwegian one has a right account too.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, .hyphens, letters: true) { characters in
            guard (15...34).contains(characters.count), characters[0] > 0x40,
                characters[1] > 0x40
            else { return nil }
            return CheckDigit.isRight97(characters) ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
        guard number.count == Self.lengths[country] ?? number.count else { return nil }
        if let account = norwegianDigits, NorwegianAccount(account) == nil { return nil }
    }

    /// Makes the number of a country's account; nil where letters or length are wrong.
    ///
    /// - Parameters:
    ///   - country: two capital letters.
    ///   - account: the country's own account number, with bank and check digits.
    /// - Returns: the number.
    package static func make(country: Text, account: Text) -> IBAN? {
        guard country.count == 2, let full = CheckDigit.with97(prefix: country, account) else {
            return nil
        }
        return IBAN(full)
    }

    /// Country of the account: two capital letters.
    package var country: Text { text.slice(from: 0, count: 2) }

    /// The Norwegian account behind it; nil for other countries.
    package var norwegianAccount: NorwegianAccount? {
        norwegianDigits.flatMap { NorwegianAccount($0) }
    }

    private static let norway: Text = "NO"

    private var norwegianDigits: Text? {
        country == Self.norway ? text.slice(from: 4, count: text.count - 4) : nil
    }

    /// Characters of a country's numbers, from the SWIFT IBAN registry; others may have any length.
    private static let lengths: [Text: Int] = [
        "AT": 20, "BE": 16, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18,
        "FO": 18, "FR": 27, "GB": 22, "GL": 18, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20,
        "LU": 20, "LV": 21, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "SE": 24, "SK": 24,
    ]
}
