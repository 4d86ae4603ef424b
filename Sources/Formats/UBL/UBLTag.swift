import XMLStream

/// What is read of a UBL invoice or credit note; the comments name the business term (EN 16931).
enum UBLTag: UInt16, CaseIterable {
    case customization
    case profile
    case number  // BT-1
    case issued  // BT-2
    case due  // BT-9
    case invoiceType  // BT-3
    case creditType  // BT-3
    case currency  // BT-5
    case credited  // BT-25

    case sellerEndpointScheme
    case sellerEndpoint  // BT-34
    case sellerIDScheme
    case sellerID  // BT-29
    case sellerCountry  // BT-40
    case sellerTaxNumber  // BT-31, BT-32
    case sellerCompanyNumber  // BT-30

    case buyerEndpointScheme
    case buyerEndpoint  // BT-49
    case buyerIDScheme
    case buyerID  // BT-46
    case buyerTradingName  // BT-45
    case buyerStreet  // BT-50
    case buyerStreetMore  // BT-51
    case buyerCity  // BT-52
    case buyerPostcode  // BT-53
    case buyerCountry  // BT-55
    case buyerTaxNumber  // BT-48
    case buyerName  // BT-44
    case buyerCompanyScheme
    case buyerCompanyNumber  // BT-47
    case buyerEmail  // BT-58

    case paymentDue  // BT-9 of a credit note
    case paymentID  // BT-83
    case payeeAccount  // BT-84

    case taxInclusiveCurrency
    case taxInclusive  // BT-112
    case prepaidCurrency
    case prepaid  // BT-113
    case roundingCurrency
    case rounding  // BT-114
    case payableCurrency
    case payable  // BT-115

    case deductionCurrency
    case deduction

    /// Path below the root element; empty for the deduction, which the layout tells.
    var path: String {
        switch self {
        case .customization: "cbc:CustomizationID"
        case .profile: "cbc:ProfileID"
        case .number: "cbc:ID"
        case .issued: "cbc:IssueDate"
        case .due: "cbc:DueDate"
        case .invoiceType: "cbc:InvoiceTypeCode"
        case .creditType: "cbc:CreditNoteTypeCode"
        case .currency: "cbc:DocumentCurrencyCode"
        case .credited: "cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"

        case .sellerEndpointScheme: Self.seller + "cbc:EndpointID/@schemeID"
        case .sellerEndpoint: Self.seller + "cbc:EndpointID"
        case .sellerIDScheme: Self.seller + "cac:PartyIdentification/cbc:ID/@schemeID"
        case .sellerID: Self.seller + "cac:PartyIdentification/cbc:ID"
        case .sellerCountry: Self.seller + "cac:PostalAddress/cac:Country/cbc:IdentificationCode"
        case .sellerTaxNumber: Self.seller + "cac:PartyTaxScheme/cbc:CompanyID"
        case .sellerCompanyNumber: Self.seller + "cac:PartyLegalEntity/cbc:CompanyID"

        case .buyerEndpointScheme: Self.buyer + "cbc:EndpointID/@schemeID"
        case .buyerEndpoint: Self.buyer + "cbc:EndpointID"
        case .buyerIDScheme: Self.buyer + "cac:PartyIdentification/cbc:ID/@schemeID"
        case .buyerID: Self.buyer + "cac:PartyIdentification/cbc:ID"
        case .buyerTradingName: Self.buyer + "cac:PartyName/cbc:Name"
        case .buyerStreet: Self.buyer + "cac:PostalAddress/cbc:StreetName"
        case .buyerStreetMore: Self.buyer + "cac:PostalAddress/cbc:AdditionalStreetName"
        case .buyerCity: Self.buyer + "cac:PostalAddress/cbc:CityName"
        case .buyerPostcode: Self.buyer + "cac:PostalAddress/cbc:PostalZone"
        case .buyerCountry: Self.buyer + "cac:PostalAddress/cac:Country/cbc:IdentificationCode"
        case .buyerTaxNumber: Self.buyer + "cac:PartyTaxScheme/cbc:CompanyID"
        case .buyerName: Self.buyer + "cac:PartyLegalEntity/cbc:RegistrationName"
        case .buyerCompanyScheme: Self.buyer + "cac:PartyLegalEntity/cbc:CompanyID/@schemeID"
        case .buyerCompanyNumber: Self.buyer + "cac:PartyLegalEntity/cbc:CompanyID"
        case .buyerEmail: Self.buyer + "cac:Contact/cbc:ElectronicMail"

        case .paymentDue: "cac:PaymentMeans/cbc:PaymentDueDate"
        case .paymentID: "cac:PaymentMeans/cbc:PaymentID"
        case .payeeAccount: "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID"

        case .taxInclusiveCurrency: Self.total + "cbc:TaxInclusiveAmount/@currencyID"
        case .taxInclusive: Self.total + "cbc:TaxInclusiveAmount"
        case .prepaidCurrency: Self.total + "cbc:PrepaidAmount/@currencyID"
        case .prepaid: Self.total + "cbc:PrepaidAmount"
        case .roundingCurrency: Self.total + "cbc:PayableRoundingAmount/@currencyID"
        case .rounding: Self.total + "cbc:PayableRoundingAmount"
        case .payableCurrency: Self.total + "cbc:PayableAmount/@currencyID"
        case .payable: Self.total + "cbc:PayableAmount"

        case .deductionCurrency, .deduction: ""
        }
    }

    private static let seller = "cac:AccountingSupplierParty/cac:Party/"
    private static let buyer = "cac:AccountingCustomerParty/cac:Party/"
    private static let total = "cac:LegalMonetaryTotal/"
}
