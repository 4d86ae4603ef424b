import Records
import Values

/// The amounts of a document that matter here, with the document's own signs.
struct UBLAmounts {
    let currency: Currency
    /// What was asked for in all: payable now, and the ROT/RUT share where there is one.
    let total: Int64
    /// ROT/RUT share; nil where none is stated.
    let deduction: Int64?
    /// Whether money is given back by an invoice, or asked for by a credit note.
    let isNegative: Bool
}

extension UBLDocument {
    /// Reads the totals and checks that they agree.
    ///
    /// - Throws: `FileRefused` for an amount that is missing or cannot be read, a currency that is
    ///   not the document's, and totals that break rule BR-CO-16.
    func amounts() throws(FileRefused) -> UBLAmounts {
        let code = try required(.currency, "the currency (BT-5)")
        guard let currency = Currency(code) else {
            throw refusal(.currencyInvalid, .currency, "not a currency code of three letters")
        }
        _ = try required(.payable, "the amount due for payment (BT-115)")
        _ = try required(.taxInclusive, "the total with tax (BT-112)")
        let payable = try amount(.payable, .payableCurrency, currency)
        let inclusive = try amount(.taxInclusive, .taxInclusiveCurrency, currency)
        let prepaid = try amount(.prepaid, .prepaidCurrency, currency)
        let rounding = try amount(.rounding, .roundingCurrency, currency)
        guard payable == inclusive - prepaid + rounding else {
            throw refusal(
                .controlSum,
                .payable,
                "the amount due is not the total with tax less what is prepaid plus rounding, "
                    + "expected PayableAmount = TaxInclusiveAmount - PrepaidAmount + "
                    + "PayableRoundingAmount (BR-CO-16)"
            )
        }
        let deduction = try deduction(prepaid: prepaid, currency)
        let total = payable + (deduction ?? 0)
        let isNegative = total < 0 || (total == 0 && inclusive < 0)
        if let deduction, deduction != 0, (deduction < 0) != isNegative {
            let tag: UBLTag = layout.deduction == UBLLayout.prepaidAmount ? .prepaid : .deduction
            throw refusal(.amountInvalid, tag, "the ROT/RUT share has the wrong sign")
        }
        return UBLAmounts(
            currency: currency,
            total: total,
            deduction: deduction.flatMap { $0 == 0 ? nil : $0 },
            isNegative: isNegative
        )
    }

    /// The ROT/RUT share, by the element that the layout names.
    private func deduction(prepaid: Int64, _ currency: Currency) throws(FileRefused) -> Int64? {
        guard let path = layout.deduction else { return nil }
        if path == UBLLayout.prepaidAmount { return prepaid }
        try check(.deductionCurrency, of: .deduction, currency)
        var sum: Int64 = 0
        for text in draft.deductions {
            guard let minor = XMLDecimal.minor(text, decimals: currency.decimals) else {
                throw refusal(.amountInvalid, .deduction, words(currency))
            }
            sum += minor
            guard abs(sum) < 1_000_000_000_000_000_000 else {
                throw refusal(.amountInvalid, .deduction, words(currency))
            }
        }
        return sum
    }

    /// An amount in minor units; 0 where none is stated.
    private func amount(
        _ tag: UBLTag,
        _ currencyTag: UBLTag,
        _ currency: Currency
    ) throws(FileRefused) -> Int64 {
        let text = draft[tag]
        guard !text.isEmpty else { return 0 }
        try check(currencyTag, of: tag, currency)
        guard let minor = XMLDecimal.minor(text, decimals: currency.decimals) else {
            throw refusal(.amountInvalid, tag, words(currency))
        }
        return minor
    }

    private func check(
        _ currencyTag: UBLTag,
        of tag: UBLTag,
        _ currency: Currency
    ) throws(FileRefused) {
        let stated = draft[currencyTag]
        guard stated.isEmpty || Currency(stated) == currency else {
            throw refusal(
                .currencyInvalid,
                tag,
                "the amount is not in the document's currency (BT-5), expected \(currency)"
            )
        }
    }

    private func words(_ currency: Currency) -> String {
        "not an amount of \(currency), expected digits and a point with at most "
            + "\(currency.decimals) decimals"
    }
}
