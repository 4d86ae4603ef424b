import Records
import Values

/// The amounts of a document that matter here, with the document's own signs.
struct EInvoiceAmounts {
    let currency: Currency
    /// What was asked for in all: payable now, and the ROT/RUT share where there is one.
    let total: Int64
    /// ROT/RUT share; nil where none is stated.
    let deduction: Int64?
    /// Whether money is given back by an invoice, or asked for by a credit note.
    let isNegative: Bool
}

extension EInvoiceDocument {
    /// Reads the totals and checks that they agree.
    ///
    /// - Throws: `EInvoiceFault` for an amount that is missing or cannot be read, a currency that
    ///   is not the document's, and totals that break rule BR-CO-16.
    func amounts() throws(EInvoiceFault) -> EInvoiceAmounts {
        let code = try required(.currency, "the currency (BT-5)")
        guard let currency = Currency(code) else {
            throw fault(.currencyInvalid, .currency, "not a currency code of three letters")
        }
        let payable = try required(.payable, "the amount due for payment (BT-115)", currency)
        let gross = try required(.grossTotal, "the total with tax (BT-112)", currency)
        let prepaid = try amount(.prepaid, currency)
        let rounding = try amount(.rounding, currency)
        guard payable == gross - prepaid + rounding else {
            throw fault(
                .controlSum,
                .payable,
                "the amount due is not the total with tax less what is prepaid plus rounding, "
                    + "expected PayableAmount = TaxInclusiveAmount - PrepaidAmount + "
                    + "PayableRoundingAmount (BR-CO-16)"
            )
        }
        let deduction = try deduction(prepaid: prepaid, currency)
        let total = payable + (deduction ?? 0)
        let isNegative = total < 0 || (total == 0 && gross < 0)
        if let deduction, deduction != 0, (deduction < 0) != isNegative {
            let isPrepaid = layout.deduction == UBLLayout.prepaidAmount
            let words = "the ROT/RUT share has the wrong sign"
            throw fault(.amountInvalid, isPrepaid ? .prepaid : .deduction, words)
        }
        return EInvoiceAmounts(
            currency: currency,
            total: total,
            deduction: deduction.flatMap { $0 == 0 ? nil : $0 },
            isNegative: isNegative
        )
    }

    /// The ROT/RUT share, by the element that the layout names.
    private func deduction(prepaid: Int64, _ currency: Currency) throws(EInvoiceFault) -> Int64? {
        guard let path = layout.deduction else { return nil }
        if path == UBLLayout.prepaidAmount { return prepaid }
        var sum: Int64 = 0
        for number in draft.deductions {
            sum += try minor(number, .deduction, currency)
            guard abs(sum) < 1_000_000_000_000_000_000 else {
                throw fault(.amountInvalid, .deduction, words(currency))
            }
        }
        return sum
    }

    /// A total in minor units that must be there.
    private func required(
        _ tag: EInvoiceTag,
        _ name: String,
        _ currency: Currency
    ) throws(EInvoiceFault) -> Int64 {
        guard draft.total(tag).isStated else {
            throw fault(.fieldMissing, tag, "\(name) is missing")
        }
        return try amount(tag, currency)
    }

    /// A total in minor units; 0 where none is stated.
    private func amount(_ tag: EInvoiceTag, _ currency: Currency) throws(EInvoiceFault) -> Int64 {
        try minor(draft.total(tag), tag, currency)
    }

    /// An amount in minor units of the document's currency; 0 where it is absent.
    func minor(
        _ number: EInvoiceNumber,
        _ tag: EInvoiceTag,
        _ currency: Currency
    ) throws(EInvoiceFault) -> Int64 {
        guard !number.isCurrencyUnreadable, number.currency == nil || number.currency == currency
        else {
            throw fault(
                .currencyInvalid,
                tag,
                "the amount is not in the document's currency (BT-5), expected \(currency)"
            )
        }
        guard let minor = number.minor(decimals: currency.decimals) else {
            throw fault(.amountInvalid, tag, words(currency))
        }
        return minor
    }

    private func words(_ currency: Currency) -> String {
        "not an amount of \(currency), expected digits and a decimal point with at most "
            + "\(currency.decimals) decimals"
    }
}
