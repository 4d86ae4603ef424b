import Records
import Values

extension CamtFile {
    /// The payee's account: of the statement, or the one it says is related.
    mutating func account() -> Text {
        if let known = statement.account { return known }
        let stated = [CamtTag.iban, .otherAccount, .relatedIBAN, .relatedAccount]
        let first = stated.first { !self[$0].isEmpty }
        let account = first.map { AccountText.normal(self[$0]) } ?? .empty
        statement.account = account
        return account
    }

    /// The payee's country, which tells a KID from an OCR: by the account, or by its currency.
    mutating func country(_ currency: Currency) -> Text {
        if let known = statement.country { return known }
        let stated = AccountText.country(of: account())
        let country: Text =
            switch currency {
            case _ where !stated.isEmpty: stated
            case .sek: "SE"
            case .nok: "NO"
            case .dkk: "DK"
            default: .empty
            }
        statement.country = country
        return country
    }

    /// The currency that the statement is kept in.
    ///
    /// - Parameter stated: of the amount at hand, which tells where the account does not.
    /// - Returns: the account's currency.
    /// - Throws: `FileRefused` when the account states what is no currency.
    mutating func currency(or stated: Currency) throws(FileRefused) -> Currency {
        if let known = statement.currency { return known }
        let text = self[.accountCurrency]
        guard text.isEmpty || Currency(text) != nil else {
            throw refusal(
                .currencyInvalid,
                .accountCurrency,
                "not a currency code of three letters"
            )
        }
        let currency = Currency(text) ?? stated
        statement.currency = currency
        return currency
    }

    /// Takes the opening (OPBD, or PRCD: the closing balance of the statement before) and the
    /// closing booked balance (CLBD).
    mutating func endBalance() throws(FileRefused) {
        let type = self[.balanceType]
        guard type.reads("OPBD") || type.reads("PRCD") || type.reads("CLBD") else { return }
        guard let currency = Currency(self[.balanceCurrency]) else {
            throw refusal(.currencyInvalid, .balanceAmount, "a balance states no currency")
        }
        guard try self.currency(or: currency) == currency else {
            throw refusal(
                .currencyInvalid,
                .balanceAmount,
                "a balance is not in the account's currency"
            )
        }
        let amount = try amount(.balanceAmount, currency)
        let signed = try isCredit(.balanceSign) ? amount : -amount
        if type.reads("CLBD") {
            statement.closing = signed
            statement.closingDay = XMLDay.day(self[.balanceDay])
        } else if type.reads("OPBD") || statement.opening == nil {
            statement.opening = signed
        }
    }

    /// Ends a statement: what it states of its entries must be what was read.
    mutating func endStatement() throws(FileRefused) {
        let account = account()
        guard !account.isEmpty else {
            throw refusal(.fieldMissing, .iban, line: statement.line, "the account is missing")
        }
        if statement.pending > 0 {
            note(
                Finding(
                    .sectionSkipped,
                    at: place(.entryStatus, line: statement.pendingLine),
                    "entries that are not booked (BOOK) are left out: \(statement.pending)"
                )
            )
        }
        if !statement.isPartial {
            try checkSummary()
            try checkBalances()
        }
        let currency = statement.currency
        accept(
            AccountStatement(
                account: account,
                through: try through(),
                opening: zip(statement.opening, currency),
                closing: zip(statement.closing, currency),
                number: XMLDecimal.minor(self[.sequence], decimals: 0),
                line: statement.line
            )
        )
    }

    /// Opening balance and booked entries must come to the closing balance.
    private func checkBalances() throws(FileRefused) {
        guard let opening = statement.opening, let closing = statement.closing,
            let currency = statement.currency
        else { return }
        let (sum, overflow) = opening.addingReportingOverflow(statement.booked.net)
        guard overflow || sum != closing else { return }
        throw refusal(
            .controlSum,
            .balance,
            line: statement.line,
            "the opening balance and the booked entries come to "
                + "\(Money(minor: sum, currency)), expected the closing balance "
                + "\(Money(minor: closing, currency))"
        )
    }

    /// What the statement counts and sums must be its booked entries, or all of them.
    private func checkSummary() throws(FileRefused) {
        let booked = statement.booked
        let all = statement.all
        try check(count: .entryCount, [booked.credits + booked.debits, all.credits + all.debits])
        try check(count: .creditCount, [booked.credits, all.credits])
        try check(count: .debitCount, [booked.debits, all.debits])
        // Some banks sum all entries, others take the debits off.
        let sums = [booked, all].flatMap { [$0.credit + $0.debit, abs($0.net)] }
        try check(sum: .entrySum, sums)
        try check(sum: .entryNet, [abs(booked.net), abs(all.net)])
        try check(sum: .creditSum, [booked.credit, all.credit])
        try check(sum: .debitSum, [booked.debit, all.debit])
    }

    private func check(count tag: CamtTag, _ counts: [Int]) throws(FileRefused) {
        let text = self[tag]
        guard !text.isEmpty else { return }
        guard let stated = XMLDecimal.minor(text, decimals: 0), counts.contains(Int(stated)) else {
            throw refusal(
                .controlSum,
                tag,
                "\(counts[0]) booked entries are in the statement, which states "
                    + stated(text)
            )
        }
    }

    private func check(sum tag: CamtTag, _ sums: [Int64]) throws(FileRefused) {
        let text = self[tag]
        guard !text.isEmpty, let currency = statement.currency else { return }
        let stated = XMLDecimal.minor(text, decimals: currency.decimals, allowsZeros: true)
        guard let stated, sums.contains(abs(stated)) else {
            throw refusal(
                .controlSum,
                tag,
                "the booked entries come to \(Money(minor: sums[0], currency)), and the "
                    + "statement states \(stated.map { "\(Money(minor: $0, currency))" } ?? "no sum")"
            )
        }
    }

    /// A number that the file states, for words: its digits, as no more of the file is repeated.
    func stated(_ text: Text) -> String {
        text.isDigits && text.count <= 18 ? text.string : "no number"
    }

    /// Last day that the statement accounts for.
    private func through() throws(FileRefused) -> Day {
        if let day = statement.closingDay ?? XMLDay.day(self[.through]) ?? statement.lastBooked {
            return day
        }
        guard let day = XMLDay.day(self[.created]) else {
            throw refusal(.fieldMissing, .created, line: statement.line, "no day is stated")
        }
        return day
    }

    private func zip(_ minor: Int64?, _ currency: Currency?) -> Money? {
        guard let minor, let currency else { return nil }
        return Money(minor: minor, currency)
    }
}
