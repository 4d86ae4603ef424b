import Records
import Values

extension CamtFile {
    /// Transactions of one entry that are held until its end; past that they are booked as they
    /// come, and the sum is checked at the end all the same.
    private static let waitingMax = 4_096

    /// Ends a transaction.
    mutating func endDetail() throws(FileRefused) {
        let head = try entryHead()
        guard detail.message.count <= EntryLimits.messageBytes else {
            throw refusal(
                .fieldTooLong,
                .message,
                "the message of a transaction is longer than \(EntryLimits.messageBytes) bytes"
            )
        }
        entry.countDetail()
        guard head.counts else { return }
        var payment = blank(head, line: detail.line)
        let own = bankReference(self[.detailReference])
        let other = own.isEmpty ? bankReference(self[.detailID]) : own
        if !other.isEmpty { payment.bankReference = other }
        let amounts = try detailAmounts(head)
        entry.sum(amounts.minor)
        payment.references = references(of: amounts.minor ?? head.amount.minor)
        payment.message = detail.message.isEmpty ? self[.detailInformation] : detail.message
        quoteLine(in: &payment)
        let debtor = self[.debtorName]
        // When the payer's bank took the order; a date that is none is none of our concern.
        payment.orderedOn = XMLDay.day(self[.accepted])
        payment.payerName = debtor.isEmpty ? self[.ultimateDebtorName] : debtor
        let iban = self[.debtorIBAN]
        payment.payerAccount = AccountText.normal(iban.isEmpty ? self[.debtorAccount] : iban)
        payment.payerIdentifier = OrganisationScheme.number(self[.debtorID])
        entry.waiting.append(
            CamtTransaction(
                payment: payment,
                minor: amounts.minor,
                isWhole: amounts.isWhole,
                isForeign: amounts.isForeign,
                isReturn: detail.isReturn
            )
        )
        guard entry.waiting.count % CamtFile.waitingMax == 0 else { return }
        if entry.waiting.allSatisfy({ $0.minor != nil }) {
            try bookWaiting(head)
        } else if entry.waiting.count > EntryLimits.items {
            throw refusal(
                .controlSum,
                .entryAmount,
                "an entry has more than \(EntryLimits.items) transactions without amounts"
            )
        }
    }

    /// A Danish payment line that somebody copied into the message is a reference.
    private func quoteLine(in payment: inout Payment) {
        guard payment.references.isEmpty, let line = FIKLine(in: payment.message) else { return }
        let reference = PaymentReference(.fik, line.identifier)
        payment.references = [ReferencedAmount(reference)]
    }

    /// Ends one structured remittance: a reference, and its part of the money.
    mutating func endStructured() throws(FileRefused) {
        var reference = self[.creditorReference]
        // Only SCOR is the creditor's; others number an order (PUOR), a message (RADM) and so on.
        if !self[.referenceType].isEmpty, !self[.referenceType].reads("SCOR") {
            detail.add(message: reference)
            reference = .empty
        }
        let numbers = detail.documents
        if reference.isEmpty, numbers.isEmpty { return }
        // Where both stand, the number may still help whoever looks for the invoice.
        if !reference.isEmpty {
            for number in numbers where number != reference { detail.add(message: number) }
        }
        let head = try entryHead()
        let currency = head.amount.currency
        var minor: Int64?
        if !self[.remittedAmount].isEmpty, Currency(self[.remittedCurrency]) == currency {
            minor = try amount(.remittedAmount, currency)
        } else if !self[.creditedAmount].isEmpty, Currency(self[.creditedCurrency]) == currency {
            minor = -(try amount(.creditedAmount, currency))
        }
        guard reference.isEmpty else {
            let quoted = QuotedReference.read(reference, country: country(currency))
            return detail.references.append(ReferencedAmount(quoted, minor: minor))
        }
        for number in numbers {
            // One amount for several documents is no part of any.
            let part = numbers.count == 1 ? minor : nil
            detail.references.append(ReferencedAmount(PaymentReference(.free, number), minor: part))
        }
    }

    /// An amount that must be there, and positive or nothing.
    func amount(_ tag: CamtTag, _ currency: Currency) throws(FileRefused) -> Int64 {
        let text = self[tag]
        guard !text.isEmpty else {
            throw refusal(.fieldMissing, tag, line: entry.line, "an amount is missing")
        }
        let decimals = currency.decimals
        guard let minor = XMLDecimal.minor(text, decimals: decimals, allowsZeros: true), minor >= 0
        else {
            throw refusal(
                .amountInvalid,
                tag,
                "not an amount of \(currency), expected digits and a point with at most "
                    + "\(decimals) decimals"
            )
        }
        return minor
    }

    /// Whether money came in.
    func isCredit(_ tag: CamtTag) throws(FileRefused) -> Bool {
        let sign = self[tag]
        if sign.reads("CRDT") { return true }
        guard sign.reads("DBIT") else {
            throw refusal(.fieldMissing, tag, line: entry.line, "neither CRDT nor DBIT is stated")
        }
        return false
    }

    /// A transaction's amount in the entry's currency, negative where it goes the other way; nil
    /// when none is stated in it.
    ///
    /// Version 02 has it in the amount details, later ones beside them. What was instructed counts
    /// only where nothing else is stated: charges may be between.
    private func detailAmounts(
        _ head: CamtEntryHead
    ) throws(FileRefused) -> (minor: Int64?, isWhole: Bool, isForeign: Bool) {
        let candidates: [(CamtTag, CamtTag)] = [
            (.detailAmount, .detailCurrency), (.transactionAmount, .transactionCurrency),
            (.counterAmount, .counterCurrency), (.instructedAmount, .instructedCurrency),
        ]
        var first: Int64?
        var isWhole = false
        var isStated = false
        for (tag, currency) in candidates where !self[tag].isEmpty {
            isStated = true
            guard Currency(self[currency]) == head.amount.currency else { continue }
            let minor = try signed(tag, head)
            first = first ?? minor
            isWhole = isWhole || minor == head.amount.minor
        }
        return (first, isWhole, isStated && first == nil)
    }

    private func signed(_ tag: CamtTag, _ head: CamtEntryHead) throws(FileRefused) -> Int64 {
        let minor = try amount(tag, head.amount.currency)
        guard !self[.detailSign].isEmpty else { return minor }
        return try isCredit(.detailSign) == head.isCredit ? minor : -minor
    }

    /// The references, with their parts only where those come to the whole.
    private func references(of minor: Int64) -> [ReferencedAmount] {
        let parts = detail.references
        guard parts.contains(where: { $0.minor != nil }) else { return parts }
        let sum = parts.reduce(Int128(0)) { $0 + Int128($1.minor ?? 0) }
        if sum == Int128(abs(minor)), parts.allSatisfy({ $0.minor != nil }) { return parts }
        return parts.map { ReferencedAmount($0.reference) }
    }
}
