import Records
import Values

extension EInvoiceRule {
    /// How the amounts of a document hang together in EN 16931: exact, but for the tax of a
    /// category, which may be off by less than one.
    static let sums: [EInvoiceRule] = [
        .flag(.brCO10, .sum, .lineTotal) { facts in
            facts.draft.lines.isEmpty || facts.agrees(facts.total(.lineTotal), facts.lineSum)
        },
        .flag(.brCO11, .sum, .allowanceTotal) { facts in
            facts.agrees(facts.totalOrZero(.allowanceTotal), facts.allowanceSum)
        },
        .flag(.brCO12, .sum, .chargeTotal) { facts in
            facts.agrees(facts.totalOrZero(.chargeTotal), facts.chargeSum)
        },
        .flag(.brCO13, .sum, .netTotal) { facts in
            facts.agrees(facts.total(.netTotal), facts.expectedNet)
        },
        .flag(.brCO14, .sum, .taxTotal) { facts in
            guard !facts.draft.taxes.isEmpty, facts.tax.isStated else { return true }
            return facts.agrees(facts.tax.millionths, facts.taxSum)
        },
        .flag(.brCO15, .sum, .grossTotal) { facts in
            guard let net = facts.total(.netTotal), let tax = facts.tax.millionths else {
                return true
            }
            return facts.agrees(facts.total(.grossTotal), net + tax)
        },
        .flag(.brCO16, .decisive, .payable) { facts in
            facts.agrees(facts.total(.payable), facts.expectedPayable)
        },
        EInvoiceRule(.brCO17, .form, .taxAmount) { facts in
            facts.draft.taxes.first { !$0.isNearRate }?.line
        },
    ]

    /// How many decimals the amounts may have.
    static let decimals: [EInvoiceRule] = [
        EInvoiceRule(.brDEC01, .form, .adjustmentAmount) { facts in
            facts.draft.adjustments.first { !$0.isCharge && $0.amount.decimals > 2 }?.line
        },
        EInvoiceRule(.brDEC05, .form, .adjustmentAmount) { facts in
            facts.draft.adjustments.first { $0.isCharge && $0.amount.decimals > 2 }?.line
        },
        .decimals(.brDEC09, .form, .lineTotal),
        .decimals(.brDEC10, .form, .allowanceTotal),
        .decimals(.brDEC11, .form, .chargeTotal),
        .decimals(.brDEC12, .form, .netTotal),
        .flag(.brDEC13, .form, .taxTotal) { $0.tax.decimals <= 2 },
        .decimals(.brDEC14, .decisive, .grossTotal),
        .flag(.brDEC15, .form, .taxTotal) { $0.accountingTax.decimals <= 2 },
        .decimals(.brDEC16, .decisive, .prepaid),
        .decimals(.brDEC17, .decisive, .rounding),
        .decimals(.brDEC18, .decisive, .payable),
        EInvoiceRule(.brDEC19, .form, .taxable) { facts in
            facts.draft.taxes.first { $0.taxable.decimals > 2 }?.line
        },
        EInvoiceRule(.brDEC20, .form, .taxAmount) { facts in
            facts.draft.taxes.first { $0.amount.decimals > 2 }?.line
        },
        EInvoiceRule(.brDEC23, .form, .lineNet) { facts in
            facts.draft.lines.first { $0.net.decimals > 2 }?.line
        },
    ]
}

extension EInvoiceFacts {
    /// Lines less allowances plus charges (BR-CO-13).
    fileprivate var expectedNet: Int128? {
        guard let lines = total(.lineTotal), let allowances = totalOrZero(.allowanceTotal),
            let charges = totalOrZero(.chargeTotal)
        else { return nil }
        return lines - allowances + charges
    }

    /// Total with tax less what is paid plus rounding (BR-CO-16).
    fileprivate var expectedPayable: Int128? {
        guard let gross = total(.grossTotal), let prepaid = totalOrZero(.prepaid),
            let rounding = totalOrZero(.rounding)
        else { return nil }
        return gross - prepaid + rounding
    }
}

extension EInvoiceTax {
    /// Whether the tax is the taxable amount times the rate, give or take less than one; without a
    /// rate, or at none, it is nothing (BR-CO-17).
    fileprivate var isNearRate: Bool {
        guard let amount = amount.millionths, let taxable = taxable.millionths,
            let percent = percent.millionths
        else { return true }
        guard percent >= Self.half else { return amount.magnitude < Self.half }
        let expected =
            Int128(taxable.magnitude) / 1_000_000 * percent / 100
            + Int128(taxable.magnitude) % 1_000_000 * percent / 100_000_000
        let rounded = expected.roundedToHundredths
        return (Int128(amount.magnitude) - rounded).magnitude < 1_000_000
    }

    /// One half, in millionths.
    private static let half: Int128 = 500_000
}
