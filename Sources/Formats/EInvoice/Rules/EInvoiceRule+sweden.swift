import Records
import Values

extension EInvoiceRule {
    /// The rules for Swedish sellers in Peppol BIS Billing 3.
    static let sweden: [EInvoiceRule] = [
        registration(.seR001, .form) { !$0.isSwedishVAT || $0.number.count == 14 },
        registration(.seR002, .form) { !$0.isSwedishVAT || $0.number.hasTwelveDigits },
        company(.seR003) { $0.isNumeric },
        company(.seR004) { $0.count == 10 },
        registration(.seR005, .form, needsCompany: true) { registration in
            registration.isVAT || registration.number.isApprovedForTax
        },
        EInvoiceRule(.seR006, .form, .taxPercent) {
            $0.isSwedishWithVAT ? $0.lineOfOtherRate : nil
        },
        giro(.seR007, "SE:PLUSGIRO") { $0.isNumeric },
        giro(.seR008, "SE:BANKGIRO") { $0.isNumeric },
        giro(.seR009, "SE:BANKGIRO") { $0.count == 7 || $0.count == 8 },
        giro(.seR010, "SE:PLUSGIRO") { (2...8).contains($0.count) },
        EInvoiceRule(.seR011, .advice, .paymentCode) { facts in
            guard facts.isSellerOf("SE") else { return nil }
            return facts.draft.payments.first { $0.code == .postGiro || $0.code == .bankGiro }?.line
        },
        EInvoiceRule(.seR012, .advice, .paymentCode) { facts in
            guard facts.isSellerOf("SE"), facts.draft[.buyerCountry].reads("SE") else { return nil }
            return facts.draft.payments.first { $0.code == .debitTransfer }?.line
        },
        company(.seR013) { text in
            text.isDigits && text.count >= 10
                && text.withBytes { CheckDigit.isLuhn($0.extracting(0..<10)) }
        },
    ]

    /// A rule for the tax registrations of a Swedish seller.
    private static func registration(
        _ code: FindingCode,
        _ weight: Weight,
        needsCompany: Bool = false,
        _ isKept: @escaping @Sendable (EInvoiceRegistration) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, weight, .sellerTaxNumber) { facts in
            guard facts.isSellerOf("SE"),
                !needsCompany || !facts.draft[.sellerCompanyNumber].isEmpty
            else { return nil }
            return facts.draft.registrations.first { registration in
                registration.party == .seller && !isKept(registration)
            }?.line
        }
    }

    /// A rule for the organisation number of a Swedish seller.
    private static func company(
        _ code: FindingCode,
        _ isKept: @escaping @Sendable (Text) -> Bool
    ) -> EInvoiceRule {
        .flag(code, .advice, .sellerCompanyNumber) { facts in
            let number = facts.draft[.sellerCompanyNumber]
            return !facts.isSellerOf("SE") || number.isEmpty || isKept(number)
        }
    }

    /// A rule for the account of a Swedish seller at a giro.
    private static func giro(
        _ code: FindingCode,
        _ giro: StaticString,
        _ isKept: @escaping @Sendable (Text) -> Bool
    ) -> EInvoiceRule {
        EInvoiceRule(code, .advice, .paymentAccount) { facts in
            guard facts.isSellerOf("SE") else { return nil }
            return facts.draft.payments.first { payment in
                payment.code == .creditTransfer && payment.branch.reads(giro)
                    && !payment.account.isEmpty && !isKept(payment.account)
            }?.line
        }
    }
}

extension EInvoiceFacts {
    /// Whether the seller's address is in a country.
    func isSellerOf(_ country: StaticString) -> Bool { draft[.sellerCountry].reads(country) }

    /// Whether the seller is in Sweden and registered for value-added tax there.
    fileprivate var isSwedishWithVAT: Bool {
        isSellerOf("SE")
            && draft.registrations.contains { $0.party == .seller && $0.isSwedishVAT }
    }

    /// Line of the first standard rate that Sweden does not have (mervärdesskattelag 2023:200).
    fileprivate var lineOfOtherRate: Int32? {
        func isOther(_ category: EInvoiceCode, _ percent: EInvoiceNumber) -> Bool {
            guard category == .standardRated else { return false }
            guard percent.isStated, let rate = percent.millionths else { return true }
            return rate != 25_000_000 && rate != 12_000_000 && rate != 6_000_000
        }
        return draft.taxes.first { isOther($0.category, $0.percent) }?.line
            ?? draft.adjustments.first { isOther($0.category, $0.percent) }?.line
            ?? draft.lines.first { isOther($0.category, $0.percent) }?.line
    }
}

extension EInvoiceRegistration {
    /// Whether it is one for value-added tax: `VAT` in UBL, `VA` in CII.
    var isVAT: Bool { scheme.reads("VAT") || scheme.reads("VA") }

    /// Whether it is a Swedish VAT number, right or wrong.
    fileprivate var isSwedishVAT: Bool { isVAT && number.starts(with: "SE") }
}

extension Text {
    /// Whether it is a number to XPath: digits, with at most one point and a minus in front.
    fileprivate var isNumeric: Bool {
        withBytes { bytes in
            var digits = 0
            var points = 0
            for index in bytes.indices {
                switch bytes[index] {
                case 0x30...0x39: digits += 1
                case 0x2E: points += 1
                case 0x2D where index == 0: continue
                default: return false
                }
            }
            return digits > 0 && points <= 1
        }
    }

    /// Whether the twelve characters after the country are digits.
    fileprivate var hasTwelveDigits: Bool {
        count > 2 && slice(from: 2, count: Swift.min(12, count - 2)).isNumeric
    }

    /// Whether it says that the seller pays its own tax: `Godkänd för F-skatt`, in any case.
    fileprivate var isApprovedForTax: Bool {
        let wanted: StaticString = "godkänd för f-skatt"
        return withBytes { bytes in
            wanted.withUTF8Buffer { wanted in
                guard bytes.count == wanted.count else { return false }
                for index in 0..<wanted.count {
                    // Ä and Ö are two bytes of which the second is 0x20 less than that of ä and ö.
                    let byte = bytes[index]
                    let isUpper = (0x41...0x5A).contains(byte) || byte == 0x84 || byte == 0x96
                    guard unsafe (isUpper ? byte + 0x20 : byte) == wanted[index] else {
                        return false
                    }
                }
                return true
            }
        }
    }
}
