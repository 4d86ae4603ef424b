package import Values

/// Money that came in on, or went back from, an account of the creditor.
package struct Payment: Sendable {
    package var kind: PaymentKind
    /// Payee's account: digits only, or an IBAN.
    package var account: Text
    /// The bank's own reference of the transaction, with more behind it where the bank gives
    /// several the same one; empty when the file has none.
    package var bankReference: Text
    package var bookedOn: Day
    /// Day of the sum on the account's statement that it is part of.
    package var settledOn: Day
    /// Day that the payer's bank took the order; nil where the bank does not tell it.
    package var orderedOn: Day?
    /// The bank's name of that sum; empty where the payment stands there by itself.
    package var deposit: Text
    /// Always positive; `kind` carries the direction.
    package var amount: Money
    /// What the payer quoted, with the part of the amount where the bank says it.
    package var references: [ReferencedAmount]
    /// Free text of the payer.
    package var message: Text
    package var payerName: Text
    package var payerAccount: Text
    package var payerIdentifier: Text
    /// 1-based place in its statement or section: part of the key where there is no bank reference.
    package var ordinal: Int32
    /// 1-based line in its file, or 0.
    package var line: Int32

    /// Makes a payment of what was read.
    package init(
        kind: PaymentKind = .incoming,
        account: Text,
        bankReference: Text = .empty,
        bookedOn: Day,
        settledOn: Day? = nil,
        orderedOn: Day? = nil,
        deposit: Text = .empty,
        amount: Money,
        references: [ReferencedAmount] = [],
        message: Text = .empty,
        payerName: Text = .empty,
        payerAccount: Text = .empty,
        payerIdentifier: Text = .empty,
        ordinal: Int32 = 0,
        line: Int32 = 0
    ) {
        self.kind = kind
        self.account = account
        self.bankReference = bankReference
        self.bookedOn = bookedOn
        self.settledOn = settledOn ?? bookedOn
        self.orderedOn = orderedOn
        self.deposit = deposit
        self.amount = amount
        self.references = references
        self.message = message
        self.payerName = payerName
        self.payerAccount = payerAccount
        self.payerIdentifier = payerIdentifier
        self.ordinal = ordinal
        self.line = line
    }

    /// What makes this payment itself and no other: a payment with a key already booked is not
    /// booked again, whichever file it comes in.
    ///
    /// Account in normal form and bank reference; without one: day, amount, reference, payer and
    /// ordinal.
    package var key: String {
        var out = ByteBuilder(capacity: 48)
        out.append(AccountNumber.normal(account))
        out.append(byte: kind == .incoming ? 0x2B : 0x2D)
        if bankReference.isEmpty {
            out.append(bookedOn)
            for part in [references.first?.reference.text ?? .empty, payerAccount, payerName] {
                out.append(byte: 0x7C)
                out.append(part)
            }
            out.append(byte: 0x7C)
            out.append(amount.minor)
            out.append(byte: 0x23)
            out.append(Int64(ordinal))
        } else {
            out.append(bankReference)
        }
        return out.string
    }
}

/// Which way the money went.
package enum PaymentKind: UInt8, Sendable {
    /// Money from a payer.
    case incoming
    /// Money going back: an earlier payment is undone.
    case reversal
    /// A credit note that the payer took off (BgMax record 21): lowers the deposit.
    case deduction
    /// Anything else that left the account, such as a charge: never a debtor's payment.
    case outgoing
}

/// One reference of a payment, and its part of the money where that is told.
package struct ReferencedAmount: Hashable, Sendable {
    package let reference: PaymentReference
    /// In the payment's currency; negative for a credit set off; nil when the payer gave no split.
    package let minor: Int64?

    /// Makes one line of a payment's references.
    package init(_ reference: PaymentReference, minor: Int64? = nil) {
        self.reference = reference
        self.minor = minor
    }
}
