package import Values

/// A letter that the creditor sent before this pipeline took over.
package struct SentLetter: Hashable, Sendable {
    /// Invoice number.
    package let invoice: Text
    package let kind: LetterKind
    /// Number of policy steps taken once it was sent; nil: as the creditor's policy has its kind.
    package let step: UInt8?
    package let day: Day
    /// Payment deadline.
    package let deadline: Day
    /// Fee that it charged, in minor units of the creditor's currency.
    package let fee: Int64
    /// 1-based line in the file.
    package let line: Int32

    /// Notes a letter.
    package init(
        invoice: Text,
        kind: LetterKind,
        step: UInt8?,
        day: Day,
        deadline: Day,
        fee: Int64,
        line: Int32
    ) {
        self.invoice = invoice
        self.kind = kind
        self.step = step
        self.day = day
        self.deadline = deadline
        self.fee = fee
        self.line = line
    }
}
