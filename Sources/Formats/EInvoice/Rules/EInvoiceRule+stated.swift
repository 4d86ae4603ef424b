import Records
import Values

extension EInvoiceRule {
    /// What EN 16931 asks a document to state once, as far as a claim needs it.
    static let stated: [EInvoiceRule] = [
        .text(.br01, .form, .customization),
        .text(.br02, .decisive, .number),
        .text(.br03, .decisive, .issued),
        .text(.br04, .decisive, .type),
        .text(.br05, .decisive, .currency),
        .text(.br06, .form, .sellerName),
        .text(.br07, .form, .buyerName),
        .flag(.br08, .form, .sellerCountry) { facts in
            !facts.draft[.sellerCountry].isEmpty || !facts.draft[.sellerCity].isEmpty
                || !facts.draft[.sellerPostcode].isEmpty
        },
        .text(.br09, .form, .sellerCountry),
        .flag(.br10, .form, .buyerCountry) { facts in
            !facts.draft[.buyerCountry].isEmpty || !facts.draft[.buyerCity].isEmpty
                || !facts.draft[.buyerPostcode].isEmpty || !facts.draft[.buyerStreet].isEmpty
        },
        .text(.br11, .form, .buyerCountry),
        .total(.br12, .form, .lineTotal),
        .total(.br13, .form, .netTotal),
        .total(.br14, .decisive, .grossTotal),
        .total(.br15, .decisive, .payable),
        .flag(.br53, .form, .taxCurrency) { facts in
            facts.draft[.taxCurrency].isEmpty || facts.accountingTax.isStated
        },
        .flag(.br62, .form, .sellerEndpoint) { facts in
            facts.draft[.sellerEndpoint].isEmpty || !facts.draft[.sellerEndpointScheme].isEmpty
        },
        .flag(.br63, .form, .buyerEndpoint) { facts in
            facts.draft[.buyerEndpoint].isEmpty || !facts.draft[.buyerEndpointScheme].isEmpty
        },
        .flag(.brCO03, .form, .taxPoint) { facts in
            facts.draft[.taxPoint].isEmpty || facts.draft[.taxPointCode].isEmpty
        },
        .flag(.brCO25, .form, .due) { facts in
            // UBL has no due date of a credit note, and the rule asks for none there.
            facts.isCreditNote || (facts.total(.payable) ?? 0) <= 0 || facts.isDueStated
        },
        .flag(.brCO26, .form, .sellerCompanyNumber) { facts in
            !facts.draft[.sellerCompanyNumber].isEmpty || !facts.draft[.sellerID].isEmpty
                || facts.draft.registrations.contains { $0.party == .seller }
        },
    ]
}

extension EInvoiceFacts {
    /// Whether it is stated when, or on what terms, the document is to be paid (BT-9, BT-20).
    var isDueStated: Bool {
        !draft[.due].isEmpty || !draft[.termsNote].isEmpty
            || draft.payments.contains { !$0.due.isEmpty }
            || draft.terms.contains { !$0.due.isEmpty }
    }
}
