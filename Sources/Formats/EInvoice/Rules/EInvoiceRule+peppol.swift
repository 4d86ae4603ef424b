import Records
import Values

extension EInvoiceRule {
    /// Rules of Peppol BIS Billing 3 that hold in every country.
    static let billing: [EInvoiceRule] = [
        .flag(.peppolR005, .form, .taxCurrency) { facts in
            facts.draft[.taxCurrency].isEmpty || facts.draft[.taxCurrency] != facts.draft[.currency]
        },
        .text(.peppolR010, .form, .buyerEndpoint),
        .text(.peppolR020, .form, .sellerEndpoint),
        EInvoiceRule(.peppolR051, .sum, .currency) { $0.lineOfOtherCurrency },
        .flag(.peppolR053, .form, .taxTotal) { $0.draft.taxTotalsWithRows == 1 },
        .flag(.peppolR054, .form, .taxTotal) { facts in
            let others = facts.draft.taxTotals.count - facts.draft.taxTotalsWithRows
            return others == (facts.draft[.taxCurrency].isEmpty ? 0 : 1)
        },
        .flag(.peppolR055, .form, .taxTotal) { facts in
            guard let tax = facts.tax.millionths, let accounts = facts.accountingTax.millionths
            else { return true }
            return (tax <= 0 && accounts <= 0) || (tax >= 0 && accounts >= 0)
        },
        EInvoiceRule(.peppolR120, .detail, .lineNet) { facts in
            let lines = facts.draft.lines
            return zip(lines, facts.draft.lineSums).first { !$0.isMade(of: $1) }?.0.line
        },
    ]

    /// Check digits of the numbers of companies, by the schemes of ISO 6523.
    static let numbers: [EInvoiceRule] = [
        number(.peppolGLN, "0088") { text in
            text.isDigits && text.withBytes { CheckDigit.isGS1($0) }
        },
        number(.peppolOrganisationNO, "0192") { text in
            text.isDigits && text.count == 9 && text.withBytes { CheckDigit.isMod11($0) }
        },
        number(.peppolOrganisationDK, "0184") { text in
            // The number alone, or with the code of the country.
            text.digits.count == 8
                && (text.count == 8 || (text.count == 10 && text.starts(with: "DK")))
        },
        number(.peppolOrganisationSE, "0007") { text in
            text.isDigits && text.count == 10 && text.withBytes { CheckDigit.isLuhn($0) }
        },
    ]

    private static func number(
        _ code: FindingCode,
        _ scheme: EInvoiceCode,
        _ isRight: @escaping @Sendable (Text) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, .form, .sellerEndpoint) { facts in
            facts.draft.identifiers.first { identifier in
                identifier.scheme == scheme && !isRight(identifier.number)
            }?.line
        }
    }
}

extension EInvoiceFacts {
    /// Line of the first amount that is in another currency than the document; nil where all are
    /// in its own, or name none, as the syntax may have it (PEPPOL-EN16931-R051).
    fileprivate var lineOfOtherCurrency: Int32? {
        guard let currency else { return nil }
        func isOther(_ number: EInvoiceNumber) -> Bool {
            number.isCurrencyUnreadable || (number.currency ?? currency) != currency
        }
        for tag in Self.totals where isOther(draft.total(tag)) { return draft.total(tag).line }
        // A total of tax in the currency of the accounts is the one amount that may be.
        let accounts = draft[.taxCurrency].isEmpty ? nil : Currency(draft[.taxCurrency])
        for number in draft.taxTotals
        where isOther(number) && (accounts == nil || number.currency != accounts) {
            return number.line
        }
        for row in draft.taxes where isOther(row.taxable) || isOther(row.amount) {
            return row.line
        }
        for row in draft.adjustments where isOther(row.amount) { return row.line }
        for row in draft.lines where isOther(row.net) || (row.priceCurrency ?? currency) != currency
        {
            return row.line
        }
        return nil
    }

    private static let totals: [EInvoiceTag] = [
        .lineTotal, .allowanceTotal, .chargeTotal, .netTotal, .grossTotal, .prepaid, .rounding,
        .payable,
    ]
}

extension EInvoiceLine {
    /// Whether its amount is quantity times price with its charges and allowances, give or take
    /// two hundredths; without a quantity it is one, without a price nothing.
    fileprivate func isMade(of sum: EInvoiceLineSum) -> Bool {
        guard let net = net.millionths, let adjustments = sum.adjustments,
            let product = sum.product
        else { return true }
        return (net - product - adjustments.roundedToHundredths).magnitude <= 20_000
    }
}

extension EInvoiceLineSum {
    /// Quantity times price by the price's base, in millionths; nil where it cannot be told.
    fileprivate var product: Int128? {
        guard quantity.state != .unreadable, price.state != .unreadable,
            base.state != .unreadable
        else { return nil }
        guard price.isStated else { return 0 }
        let (pieces, piecesDecimals) =
            quantity.isStated ? (quantity.scaled, Int(quantity.decimals)) : (1, 0)
        // A base of nothing counts as one.
        let (per, perDecimals) =
            base.isStated && base.scaled != 0 ? (base.scaled, Int(base.decimals)) : (1, 0)
        var value = Int128(pieces) * Int128(price.scaled)
        var shift = 6 + perDecimals - piecesDecimals - Int(price.decimals)
        while shift > 0 {
            let (next, hasOverflown) = value.multipliedReportingOverflow(by: 10)
            guard !hasOverflown else { return nil }
            value = next
            shift -= 1
        }
        value /= Int128(per)
        while shift < 0 {
            value /= 10
            shift += 1
        }
        return value
    }
}
