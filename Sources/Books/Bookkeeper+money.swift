import Records
import Values

extension Bookkeeper {
    /// Money on the creditor's own accounts: one entry per booking day, account of the books and
    /// currency, in that order, as the bank's deposits are.
    func payments(_ payments: [AppliedPayment]) -> [JournalEntry] {
        guard settings.booksPayments || settings.charges == .onPayment else { return [] }
        let words = BooksWords(language: creditor.language)
        var deposits: [Deposit: [Received]] = [:]
        for payment in payments {
            let deposit = Deposit(
                day: payment.bookedOn,
                bank: bank(payment.account),
                currency: payment.currency
            )
            deposits[deposit, default: []].append(Received(payment))
        }
        return deposits.keys.sorted().compactMap { deposit in
            let received = (deposits[deposit] ?? []).sorted()
            let lines = lines(of: received, debit: deposit.bank)
            return entry(deposit.day, words.payments, deposit.currency, lines)
        }
    }

    /// Money that the service holds: one entry per voucher, in their order.
    func vouchers(_ vouchers: [Voucher]) -> [JournalEntry] {
        let words = BooksWords(language: creditor.language)
        return vouchers.compactMap { voucher in
            let received = voucher.lines.map { Received($0) }
            let lines = lines(of: received, debit: account(.settlement))
            let text = "\(words.voucher) \(voucher.number),"
            return entry(voucher.day, text, voucher.currency, lines)
        }
    }

    /// The lines of a deposit.
    ///
    /// Where the creditor's system books the money itself, it has credited receivables with all of
    /// it; then only charges are moved from receivables to income.
    private func lines(of received: [Received], debit: String) -> [Posting] {
        let isIncome = settings.charges == .onPayment
        guard settings.booksPayments else {
            guard isIncome else { return [] }
            let charged = received.map {
                Posting(
                    account: account(.receivables),
                    minor: $0.fees + $0.interest,
                    about: $0.about
                )
            }
            return charged + received.flatMap(income)
        }
        let kept = received.reduce(0) { $0 + $1.kept }
        let all = received.reduce(0) { $0 + $1.amount }
        var lines = [
            Posting(account: debit, minor: all - kept),
            Posting(account: account(.collectionCosts), minor: kept),
        ]
        for money in received {
            let owed = money.principal + (isIncome ? 0 : money.fees + money.interest)
            lines.append(
                Posting(account: account(money.receivables), minor: -owed, about: money.about)
            )
            if isIncome { lines += income(money) }
            lines.append(
                Posting(account: account(.unapplied), minor: -money.unapplied, about: money.about)
            )
        }
        return lines
    }

    private func income(_ money: Received) -> [Posting] {
        [
            Posting(account: account(.feeIncome), minor: -money.fees, about: money.about),
            Posting(account: account(.interestIncome), minor: -money.interest, about: money.about),
        ]
    }
}

/// What one entry of money is about.
private struct Deposit: Hashable, Comparable {
    let day: Day
    let bank: String
    let currency: Currency

    static func < (left: Deposit, right: Deposit) -> Bool {
        (left.day, left.bank, left.currency) < (right.day, right.bank, right.currency)
    }
}

/// One payment's part in a deposit.
private struct Received: Comparable {
    let bankReference: String
    let invoice: String
    let principal: Int64
    let fees: Int64
    let interest: Int64
    let unapplied: Int64
    let kept: Int64
    /// The account that the claim stands on.
    let receivables: BooksRole

    init(_ payment: AppliedPayment) {
        bankReference = payment.bankReference
        invoice = payment.invoice
        principal = payment.principal
        fees = payment.fees
        interest = payment.interest
        unapplied = payment.unapplied
        kept = 0
        receivables = payment.isTaxShare ? .taxShares : .receivables
    }

    init(_ line: VoucherLine) {
        bankReference = line.bankReference
        invoice = line.invoice
        principal = line.principal
        fees = line.fees
        interest = line.interest
        unapplied = line.unapplied
        kept = line.kept
        receivables = line.isTaxShare ? .taxShares : .receivables
    }

    var amount: Int64 { principal + fees + interest + unapplied }

    /// The invoice; for money without one, the bank's reference.
    var about: String { invoice.isEmpty ? bankReference : invoice }

    static func < (left: Received, right: Received) -> Bool {
        if left.bankReference != right.bankReference {
            return left.bankReference.precedesByBytes(right.bankReference)
        }
        if left.invoice != right.invoice {
            return left.invoice.precedesByBytes(right.invoice)
        }
        return (left.principal, left.fees, left.interest, left.unapplied)
            < (right.principal, right.fees, right.interest, right.unapplied)
    }
}
