import Formats
import Records
import Values

/// Makes entries of what happened, by a creditor's chart of accounts.
struct Bookkeeper {
    let creditor: Creditor
    let settings: BooksSettings
    let words: BooksWords

    init(creditor: Creditor, settings: BooksSettings) {
        self.creditor = creditor
        self.settings = settings
        words = BooksWords(language: creditor.language)
    }

    func account(_ role: BooksRole) -> String {
        settings.accounts.numbers[role] ?? role.account(in: creditor.country).number
    }

    /// The account of the books that a bank account is kept on.
    func bank(_ account: String) -> String {
        if let number = settings.accounts.banks[AccountNumber.normal(account)] { return number }
        let kind = creditor.accounts.first { $0.number == account }?.kind
        return self.account(kind == .plusgiro ? .plusgiro : .bank)
    }

    /// Charges of letters, where they are income once they are sent: one entry per day and
    /// currency.
    func letters(_ letters: [Letter]) -> [JournalEntry] {
        guard settings.charges == .onSending else { return [] }
        var charges: [DayAndCurrency: [Charge]] = [:]
        for letter in letters {
            let key = DayAndCurrency(day: letter.day, currency: letter.currency)
            charges[key, default: []] += letter.lines.map {
                Charge(
                    invoice: $0.invoice,
                    fees: $0.fee + $0.compensationAdded,
                    interest: $0.interestAdded
                )
            }
        }
        return entries(charges, words.charges)
    }

    /// Charges that no letter brings, and then those no longer asked for, where charges are income
    /// once they are asked for.
    func changes(_ changes: [ChangedCharges]) -> [JournalEntry] {
        guard settings.charges == .onSending else { return [] }
        let isMore = { (change: ChangedCharges) in change.fees + change.interest > 0 }
        return entries(gathered(changes.filter(isMore)), words.charges)
            + entries(gathered(changes.filter { !isMore($0) }), words.waivers)
    }

    /// Charges given back after they were paid, where they were income by that.
    func moves(_ moves: [ChangedCharges]) -> [JournalEntry] {
        guard settings.charges == .onPayment else { return [] }
        return entries(gathered(moves), words.waivers)
    }

    /// Refused shares, which the customer owes from then on: one entry each.
    ///
    /// The claim is no invoice that the creditor's own system knows.
    func refusals(_ refusals: [RefusedShare]) -> [JournalEntry] {
        guard settings.booksPayments else { return [] }
        return refusals.compactMap { refused in
            let (owed, about) = (refused.minor, refused.invoice)
            let lines = [
                Posting(account: account(.receivables), minor: owed, about: about),
                Posting(account: account(.taxShares), minor: -owed, about: about),
            ]
            return entry(refused.day, words.refusals, refused.currency, lines)
        }
    }

    private func gathered(_ changes: [ChangedCharges]) -> [DayAndCurrency: [Charge]] {
        var charges: [DayAndCurrency: [Charge]] = [:]
        for change in changes {
            charges[DayAndCurrency(day: change.day, currency: change.currency), default: []].append(
                Charge(invoice: change.invoice, fees: change.fees, interest: change.interest)
            )
        }
        return charges
    }

    private struct DayAndCurrency: Hashable {
        let day: Day
        let currency: Currency
    }

    private struct Charge {
        let invoice: String
        let fees: Int64
        let interest: Int64
    }

    private func entries(
        _ charges: [DayAndCurrency: [Charge]],
        _ text: String
    ) -> [JournalEntry] {
        let keys = charges.keys.sorted { ($0.day, $0.currency) < ($1.day, $1.currency) }
        return keys.compactMap { key in
            let receivables = account(.receivables)
            let all = charges[key] ?? []
            var lines = all.map {
                Posting(account: receivables, minor: $0.fees + $0.interest, about: $0.invoice)
            }
            let fees = all.reduce(0) { $0 + $1.fees }
            let interest = all.reduce(0) { $0 + $1.interest }
            lines.append(Posting(account: account(.feeIncome), minor: -fees))
            lines.append(Posting(account: account(.interestIncome), minor: -interest))
            return entry(key.day, text, key.currency, lines)
        }
    }

    /// An entry of the lines that are not zero; nil where there is none.
    func entry(
        _ day: Day,
        _ text: String,
        _ currency: Currency,
        _ lines: [Posting]
    ) -> JournalEntry? {
        let lines = lines.filter { $0.minor != 0 }
        guard !lines.isEmpty else { return nil }
        return JournalEntry(day: day, text: "\(text) \(day)", currency: currency, lines: lines)
    }
}
