import Records
import Values

extension EInvoiceRule {
    /// The rules for Norwegian sellers in Peppol BIS Billing 3.
    static let norway: [EInvoiceRule] = [
        EInvoiceRule(.noR001, .form, .sellerTaxNumber) { facts in
            guard facts.isNorwegian else { return nil }
            return facts.draft.registrations.first { registration in
                registration.party == .seller && registration.isVAT
                    && registration.number.starts(with: "NO")
                    && !registration.number.isNorwegianVAT
            }?.line
        },
        .flag(.noR002, .advice, .sellerTaxNumber) { facts in
            !facts.isNorwegian
                || facts.draft.registrations.contains { registration in
                    registration.party == .seller && registration.scheme.reads("TAX")
                        && registration.number.reads("Foretaksregisteret")
                }
        },
    ]
}

extension EInvoiceFacts {
    /// Whether the seller is Norwegian: by its VAT number, else by its tax representative's, else
    /// by its address.
    fileprivate var isNorwegian: Bool {
        let own = draft.registrations.first { $0.party == .seller && $0.isVAT }
        if let own { return own.number.starts(with: "NO") }
        let representative = draft[.representativeTaxNumber]
        if !representative.isEmpty { return representative.starts(with: "NO") }
        return isSellerOf("NO")
    }
}

extension Text {
    /// Whether it is `NO`, an organisation number and `MVA`.
    fileprivate var isNorwegianVAT: Bool {
        guard count == 14, starts(with: "NO"), slice(from: 11, count: 3).reads("MVA") else {
            return false
        }
        let number = slice(from: 2, count: 9)
        return number.isDigits && number.withBytes { CheckDigit.isMod11($0) }
    }
}
