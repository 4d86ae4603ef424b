import Records
import Values

extension EInvoiceRule {
    /// What EN 16931 asks of every line, allowance, tax category and way to pay.
    static let rows: [EInvoiceRule] = [
        .flag(.br16, .form, .line) { !$0.draft.lines.isEmpty },
        line(.br24, .lineNet) { $0.net.isStated },
        adjustment(.br31) { $0.isCharge || $0.amount.isStated },
        adjustment(.br36) { !$0.isCharge || $0.amount.isStated },
        tax(.br45, .taxable) { $0.taxable.isStated },
        tax(.br46, .taxAmount) { $0.amount.isStated },
        tax(.br47, .taxCategory) { !$0.category.isEmpty },
        tax(.br48, .taxPercent) { $0.percent.isStated || $0.category == .notSubject },
        payment(.br49, .paymentCode) { !$0.code.isEmpty },
        EInvoiceRule(.br50, .form, .paymentAccount) { facts in
            facts.draft.payments.first { payment in
                payment.transferLine > 0 && payment.account.isEmpty
                    && (payment.code == .creditTransfer || payment.code == .sepaTransfer)
            }?.transferLine
        },
        EInvoiceRule(.br55, .form, .credited) { facts in
            let first = facts.draft.unnamedPreceding
            let line = first > 0 ? first : facts.draft.openPreceding
            return line > 0 ? line : nil
        },
        payment(.br61, .paymentAccount) { payment in
            !payment.account.isEmpty
                || (payment.code != .creditTransfer && payment.code != .sepaTransfer)
        },
        line(.brCO04, .lineCategory) { !$0.category.isEmpty },
        .flag(.brCO18, .form, .tax) { !$0.draft.taxes.isEmpty },
        EInvoiceRule(.brCO09, .form, .sellerTaxNumber) { facts in
            facts.draft.registrations.first { registration in
                registration.isVAT
                    && !CountryCodes.begins(registration.number)
            }?.line
        },
    ]

    private static func line(
        _ code: FindingCode,
        _ tag: EInvoiceTag,
        _ isKept: @escaping @Sendable (EInvoiceLine) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, .form, tag) { facts in
            facts.draft.lines.first { !isKept($0) }?.line
        }
    }

    private static func adjustment(
        _ code: FindingCode,
        _ isKept: @escaping @Sendable (EInvoiceAdjustment) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, .form, .adjustmentAmount) { facts in
            facts.draft.adjustments.first { !isKept($0) }?.line
        }
    }

    private static func tax(
        _ code: FindingCode,
        _ tag: EInvoiceTag,
        _ isKept: @escaping @Sendable (EInvoiceTax) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, .form, tag) { facts in
            facts.draft.taxes.first { !isKept($0) }?.line
        }
    }

    private static func payment(
        _ code: FindingCode,
        _ tag: EInvoiceTag,
        _ isKept: @escaping @Sendable (EInvoicePayment) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, .form, tag) { facts in
            facts.draft.payments.first { !isKept($0) }?.line
        }
    }
}
