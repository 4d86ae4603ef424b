package import Values

/// What a SIE file says of itself before its vouchers.
package struct SIEHead: Hashable, Sendable {
    /// The day that the file is said to be made on.
    package let generatedOn: Day
    package let companyName: String
    /// Digits only; ten of them, or twelve of a sole trader.
    package let organisationNumber: String
    /// The currency of the books.
    package let currency: Currency
    /// Accounts that the vouchers use, in order of number.
    package let accounts: [BookAccount]

    /// Gathers what stands in the head.
    package init(
        generatedOn: Day,
        companyName: String,
        organisationNumber: String,
        currency: Currency,
        accounts: [BookAccount]
    ) {
        self.generatedOn = generatedOn
        self.companyName = companyName
        self.organisationNumber = organisationNumber
        self.currency = currency
        self.accounts = accounts
    }

    /// `NNNNNN-NNNN`, without a century in front; as it is where it has another length.
    var hyphenated: String {
        let digits =
            organisationNumber.utf8.count == 12
            ? String(organisationNumber.dropFirst(2)) : organisationNumber
        guard digits.utf8.count == 10 else { return digits }
        return digits.prefix(6) + "-" + digits.suffix(4)
    }
}

/// An account of the books.
package struct BookAccount: Hashable, Sendable {
    package let number: String
    package let name: String

    /// Names an account.
    package init(number: String, name: String) {
        self.number = number
        self.name = name
    }
}
