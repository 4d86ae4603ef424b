package import Values

/// A decided letter to one debtor in one currency, before it is rendered.
package struct Letter: Hashable, Sendable {
    /// Serial within the creditor, given in byte order of debtors.
    package var number: Int64
    package let kind: LetterKind
    package let debtor: Debtor
    package let currency: Currency
    package let day: Day
    package let deadline: Day
    package let channel: Channel
    /// Two-letter language code of the letter.
    package let language: String
    /// What to quote with a payment of the whole letter.
    package let reference: String
    /// In order of due date, then number.
    package var lines: [LetterLine]

    /// Makes a letter.
    package init(
        number: Int64,
        kind: LetterKind,
        debtor: Debtor,
        currency: Currency,
        day: Day,
        deadline: Day,
        channel: Channel,
        language: String,
        reference: String,
        lines: [LetterLine]
    ) {
        self.number = number
        self.kind = kind
        self.debtor = debtor
        self.currency = currency
        self.day = day
        self.deadline = deadline
        self.channel = channel
        self.language = language
        self.reference = reference
        self.lines = lines
    }

    /// All that the letter asks for, in minor units.
    package var total: Int64 { lines.reduce(0) { $0 + $1.amount } }
    /// Fees that this letter charges, in minor units.
    package var fee: Int64 { lines.reduce(0) { $0 + $1.fee } }
}

/// One claim in a letter; amounts are minor units of the letter's currency.
package struct LetterLine: Hashable, Sendable {
    package let claim: Int64
    /// The claim's case number, digits only.
    package let caseNumber: String
    package let invoice: String
    package let reference: String
    package let issued: Day
    package let due: Day
    /// What the invoice asked for at first.
    package let original: Int64
    /// Open principal.
    package let principal: Int64
    /// 1 for the first reminder, 2 for the second.
    package let level: UInt8
    /// Number of policy steps taken once this is sent.
    package let step: UInt8
    /// Fee charged by this letter on this claim.
    package let fee: Int64
    /// Fees charged before and still unpaid, without compensation.
    package let earlierFees: Int64
    /// Interest charged and unpaid, this letter's included.
    package let interest: Int64
    /// Interest that this letter adds.
    package let interestAdded: Int64
    /// Compensation of a business charged and unpaid, this letter's included.
    package let compensation: Int64
    /// Compensation that this letter adds.
    package let compensationAdded: Int64
    /// How the interest was reckoned, for the letters that must show it.
    package let segments: [InterestSegment]
    /// Ids of the rows of law that were used.
    package let law: [String]

    /// Makes a line.
    package init(
        claim: Int64,
        caseNumber: String,
        invoice: String,
        reference: String,
        issued: Day,
        due: Day,
        original: Int64,
        principal: Int64,
        level: UInt8,
        step: UInt8,
        fee: Int64,
        earlierFees: Int64,
        interest: Int64,
        interestAdded: Int64,
        compensation: Int64 = 0,
        compensationAdded: Int64 = 0,
        segments: [InterestSegment],
        law: [String]
    ) {
        self.claim = claim
        self.caseNumber = caseNumber
        self.invoice = invoice
        self.reference = reference
        self.issued = issued
        self.due = due
        self.original = original
        self.principal = principal
        self.level = level
        self.step = step
        self.fee = fee
        self.earlierFees = earlierFees
        self.interest = interest
        self.interestAdded = interestAdded
        self.compensation = compensation
        self.compensationAdded = compensationAdded
        self.segments = segments
        self.law = law
    }

    /// All that is asked for on this claim.
    package var amount: Int64 { principal + fee + earlierFees + compensation + interest }
}

/// Interest over days of one rate and one principal.
package struct InterestSegment: Hashable, Sendable {
    /// Day before the first that counts.
    package let from: Day
    /// Last day that counts.
    package let through: Day
    package let principal: Int64
    /// Yearly rate in millionths of the principal: 12.25 % is 122 500.
    package let rate: Int64
    /// Minor units, rounded.
    package let amount: Int64
    /// Id of the row of law.
    package let row: String

    /// Makes a segment.
    package init(
        from: Day,
        through: Day,
        principal: Int64,
        rate: Int64,
        amount: Int64,
        row: String
    ) {
        self.from = from
        self.through = through
        self.principal = principal
        self.rate = rate
        self.amount = amount
        self.row = row
    }
}

/// How a letter travels; the raw values are those of `pipeline.yml` and of batch files.
package enum Channel: String, Sendable, CaseIterable {
    case post
    case email
    case einvoice
}
