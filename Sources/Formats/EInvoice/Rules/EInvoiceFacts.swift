import Values

/// What rules look at: a draft that is whole, and what its rows add up to.
///
/// Amounts are exact, in millionths of the currency's unit, so that a sum of numbers with more
/// decimals than allowed is the sum that is written. A number that cannot be read makes every sum
/// with it nil: the reader refuses it under a code of its own.
struct EInvoiceFacts {
    let draft: EInvoiceDraft
    let isCreditNote: Bool
    /// nil: none is stated, or no currency code.
    let currency: Currency?
    let lineSum: Int128?
    let allowanceSum: Int128?
    let chargeSum: Int128?
    let taxSum: Int128?
    /// Total tax in the document's currency (BT-110), or the only one there is.
    let tax: EInvoiceNumber
    /// Total tax in the currency of the accounts (BT-111).
    let accountingTax: EInvoiceNumber

    init(_ draft: EInvoiceDraft) {
        self.draft = draft
        isCreditNote = draft.isCreditNote
        let currency = Currency(draft[.currency])
        self.currency = currency
        lineSum = Self.sum(draft.lines) { $0.net }
        allowanceSum = Self.sum(draft.adjustments) { $0.isCharge ? .absent : $0.amount }
        chargeSum = Self.sum(draft.adjustments) { $0.isCharge ? $0.amount : .absent }
        taxSum = Self.sum(draft.taxes) { $0.amount }
        let accounts = draft[.taxCurrency].isEmpty ? nil : Currency(draft[.taxCurrency])
        let own = draft.taxTotals.first { $0.currency == currency || $0.currency == nil }
        tax = own ?? (draft.taxTotals.count == 1 ? draft.taxTotals[0] : .absent)
        accountingTax =
            accounts.flatMap { wanted in
                draft.taxTotals.first { $0.currency == wanted }
            } ?? .absent
    }

    /// A total of the document in millionths; nil where it is absent or cannot be read.
    func total(_ tag: EInvoiceTag) -> Int128? {
        let number = draft.total(tag)
        return number.isStated ? number.millionths : nil
    }

    /// A total in millionths, 0 where it is absent; nil where it cannot be read.
    func totalOrZero(_ tag: EInvoiceTag) -> Int128? { draft.total(tag).millionths }

    /// Whether a stated amount is what it has to be, as far as both are known; the expected one is
    /// rounded to hundredths, halves up, as `round` in XPath does.
    func agrees(_ stated: Int128?, _ expected: Int128?) -> Bool {
        guard let stated, let expected else { return true }
        return stated == expected.roundedToHundredths
    }

    private static func sum<Row>(_ rows: [Row], _ number: (Row) -> EInvoiceNumber) -> Int128? {
        var sum: Int128 = 0
        for row in rows {
            guard let value = number(row).millionths else { return nil }
            sum += value
        }
        return sum
    }
}

extension EInvoiceNumber {
    /// The number in millionths, further decimals cut off; 0 where it is absent, nil where it
    /// cannot be read.
    ///
    /// It is less than 10^24, so that a file's worth of them can be added without a look at
    /// overflow.
    var millionths: Int128? {
        guard state != .unreadable else { return nil }
        var value = Int128(scaled)
        for _ in 0..<max(0, 6 - Int(decimals)) { value *= 10 }
        for _ in 0..<max(0, Int(decimals) - 6) { value /= 10 }
        return value
    }
}

extension Int128 {
    /// Of millionths, the nearest hundredth, halves up.
    var roundedToHundredths: Int128 {
        let lifted = self + 5_000
        let rest = lifted % 10_000
        return lifted - (rest < 0 ? rest + 10_000 : rest)
    }
}
