import Records
import Values

extension CamtFile {
    /// Reads what stands in front of an entry's transactions, once.
    mutating func entryHead() throws(FileRefused) -> CamtEntryHead {
        if let head = entry.head { return head }
        let line = entry.line
        guard let currency = Currency(self[.entryCurrency]) else {
            throw refusal(.currencyInvalid, .entryAmount, line: line, "an entry states no currency")
        }
        let minor = try amount(.entryAmount, currency)
        let isCredit = try isCredit(.entrySign)
        guard !self[.entryStatus].isEmpty else {
            throw refusal(.fieldMissing, .entryStatus, line: line, "an entry has no status")
        }
        let booked = try bookingDay()
        let isBooked = self[.entryStatus].reads("BOOK")
        let isOwn = try self.currency(or: currency) == currency
        let head = CamtEntryHead(
            amount: Money(minor: minor, currency),
            isCredit: isCredit,
            isReversal: self[.entryReversal].reads("true") || self[.entryReversal].reads("1"),
            booked: booked,
            counts: isBooked && isOwn
        )
        entry.head = head
        try count(head, isBooked: isBooked, isOwn: isOwn)
        return head
    }

    /// Counts an entry in the statement's sums, or says why not.
    private mutating func count(
        _ head: CamtEntryHead,
        isBooked: Bool,
        isOwn: Bool
    ) throws(FileRefused) {
        guard isOwn else {
            statement.isPartial = true
            guard isBooked else { return }
            let words = "an entry is not in the account's currency and is left out"
            return refuse(Finding(.currencyInvalid, at: place(.entryAmount), words))
        }
        var isCounted = statement.all.add(head.amount.minor, isCredit: head.isCredit)
        if isBooked {
            isCounted =
                statement.booked.add(head.amount.minor, isCredit: head.isCredit) && isCounted
            statement.lastBooked = max(statement.lastBooked ?? head.booked, head.booked)
        } else {
            if statement.pending == 0 { statement.pendingLine = entry.line }
            statement.pending += 1
        }
        guard isCounted else {
            throw refusal(.amountInvalid, .entryAmount, "the sum is larger than an amount can be")
        }
    }

    /// Ends an entry: its transactions must come to its amount.
    mutating func endEntry() throws(FileRefused) {
        let head = try entryHead()
        guard head.counts, head.amount.minor > 0 else { return }
        if entry.count == 0 {
            let payment = blank(head, line: entry.line)
            return try book(payment, head.amount.minor, isReturn: false, head)
        }
        if entry.count == 1, entry.waiting[0].isWhole {
            entry.waiting[0].minor = head.amount.minor
        }
        inferForeign(head)
        let missing = entry.waiting.count { $0.minor == nil }
        if missing == entry.count { return try bookAsOne(head) }
        guard missing == 0 else {
            throw refusal(
                .controlSum,
                .entryAmount,
                "\(missing) of the entry's \(entry.count) transactions state no amount in its "
                    + "currency"
            )
        }
        try checkSum(head)
        try bookWaiting(head)
    }

    /// A batch must hold as many transactions as it says, where it holds any.
    mutating func endBatch() throws(FileRefused) {
        guard entry.inBatch > 0 else { return }
        let text = self[.batchCount]
        if !text.isEmpty, XMLDecimal.minor(text, decimals: 0) != Int64(entry.inBatch) {
            throw refusal(
                .controlSum,
                .batchCount,
                "\(entry.inBatch) transactions are in the batch, which states "
                    + stated(text)
            )
        }
        guard !self[.batchSum].isEmpty, let head = entry.head, head.counts,
            Currency(self[.batchCurrency]) == head.amount.currency, let sum = entry.batchSum
        else { return }
        let stated = try amount(.batchSum, head.amount.currency)
        // Net of charges some banks state: it is the entry's own amount then.
        guard sum.magnitude == stated.magnitude || stated == head.amount.minor else {
            throw refusal(
                .controlSum,
                .batchSum,
                "the batch's transactions come to \(words(sum, head)), and the batch states "
                    + "\(Money(minor: stated, head.amount.currency))"
            )
        }
    }

    /// What a bank exchanged states its own currency only: alone in its entry, its amount is what
    /// the others leave.
    private mutating func inferForeign(_ head: CamtEntryHead) {
        guard entry.count > 1, entry.charges.isEmpty, entry.chargeTotals.isEmpty,
            entry.waiting.count(where: { $0.minor == nil }) == 1,
            let index = entry.waiting.firstIndex(where: { $0.minor == nil && $0.isForeign }),
            let rest = Int64(exactly: Int128(head.amount.minor) - entry.total), rest > 0
        else { return }
        entry.waiting[index].minor = rest
    }

    /// A sum in the entry's currency, for words.
    private func words(_ sum: Int128, _ head: CamtEntryHead) -> Money {
        Money(minor: Int64(clamping: sum), head.amount.currency)
    }

    /// Books those that wait, so that a batch of any size is never held whole.
    mutating func bookWaiting(_ head: CamtEntryHead) throws(FileRefused) {
        for transaction in entry.waiting {
            guard let minor = transaction.minor else { continue }
            entry.sum += Int128(minor)
            var payment = transaction.payment
            if entry.count > 1 { payment.deposit = bankReference(self[.entryReference]) }
            try book(payment, minor, isReturn: transaction.isReturn, head)
        }
        entry.waiting.removeAll(keepingCapacity: true)
    }

    /// The entry as a payment of its own, without what only a transaction says.
    mutating func blank(_ head: CamtEntryHead, line: Int32) -> Payment {
        Payment(
            account: account(),
            bankReference: bankReference(self[.entryReference]),
            bookedOn: head.booked,
            amount: head.amount,
            message: self[.entryInformation],
            line: line
        )
    }

    /// The bank's reference, unless it only says that there is none.
    func bankReference(_ text: Text) -> Text {
        guard text.starts(with: "NO") else { return text }
        let isNone =
            text.reads("NONREF") || text.reads("NOTPROVIDED") || text.reads("NOT PROVIDED")
        return isNone ? .empty : text
    }

    /// One transaction has the entry's amount; several that state none are one payment, whose
    /// parts the bank did not tell.
    private mutating func bookAsOne(_ head: CamtEntryHead) throws(FileRefused) {
        guard var payment = entry.waiting.first?.payment else { return }
        if entry.waiting.count > 1 {
            payment.references = entry.waiting.flatMap(\.payment.references).map { reference in
                ReferencedAmount(reference.reference)
            }
            payment.bankReference = bankReference(self[.entryReference])
        }
        let isReturn = entry.waiting.allSatisfy(\.isReturn)
        try book(payment, head.amount.minor, isReturn: isReturn, head)
    }

    /// The transactions come to the entry's amount, or the charges that it states are what is
    /// between: those are booked as money that left, so that the payer is credited in full.
    private mutating func checkSum(_ head: CamtEntryHead) throws(FileRefused) {
        let sum = entry.total
        let difference = sum - Int128(head.amount.minor)
        guard difference != 0 else { return }
        let missing = head.isCredit ? difference : -difference
        // Each charge is stated, or what they come to, or both.
        let stated = [entry.charges, entry.chargeTotals].map { amounts in
            self.total(of: amounts, head.amount.currency)
        }
        guard missing > 0, stated.contains(missing), let charges = Int64(exactly: missing) else {
            throw refusal(
                .controlSum,
                .entryAmount,
                "the entry's \(entry.count) transactions come to \(words(sum, head)), and the "
                    + "entry is \(head.amount)"
            )
        }
        var payment = blank(head, line: entry.line)
        payment.kind = .outgoing
        payment.amount = Money(minor: charges, head.amount.currency)
        try accept(payment)
    }

    private func total(of amounts: [Text], _ currency: Currency) -> Int128 {
        amounts.reduce(Int128(0)) { sum, text in
            let minor = XMLDecimal.minor(text, decimals: currency.decimals, allowsZeros: true)
            return sum + Int128(minor ?? 0)
        }
    }

    private mutating func book(
        _ transaction: Payment,
        _ minor: Int64,
        isReturn: Bool,
        _ head: CamtEntryHead
    ) throws(FileRefused) {
        guard minor != 0 else { return }
        var payment = transaction
        payment.amount = Money(minor: abs(minor), head.amount.currency)
        if payment.message.isEmpty { payment.message = self[.entryInformation] }
        let isUndone = head.isReversal || isReturn
        if head.isCredit == (minor > 0) {
            payment.kind = .incoming
            if isUndone { forgetQuoted(in: &payment) }
        } else {
            payment.kind = isUndone ? .reversal : .outgoing
        }
        try accept(payment)
    }

    /// Money that had left and comes back pays no claim, whatever the transfer out quoted: a credit
    /// entry with the reversal indicator undoes a debit (ISO 20022, `RvslInd`).
    private mutating func forgetQuoted(in payment: inout Payment) {
        payment.references = []
        payment.message = .empty
        note(
            Finding(
                .reversalUnmatched,
                at: place(.entry, line: payment.line),
                "money that had left the account came back; it is booked as money without a claim"
            )
        )
    }

    /// When the money was booked, or else valued.
    private func bookingDay() throws(FileRefused) -> Day {
        for tag in [CamtTag.entryBooked, .entryValued] where !self[tag].isEmpty {
            guard let day = XMLDay.day(self[tag]) else {
                throw refusal(
                    .dateInvalid,
                    tag,
                    "not a day of the calendar, expected YYYY-MM-DD"
                )
            }
            return day
        }
        throw refusal(
            .fieldMissing,
            .entryBooked,
            line: entry.line,
            "an entry has no booking date and no value date"
        )
    }
}
