/// Where Finvoice states what, as paths below the root element.
enum FinvoicePaths {
    static let fields: [(tag: EInvoiceTag, path: String)] =
        header + seller + buyer + payment + taxes + totals + rows

    private static let header: [(EInvoiceTag, String)] = [
        (.customization, "MessageTransmissionDetails/MessageDetails/SpecificationIdentifier"),
        (.ownType, "InvoiceDetails/InvoiceTypeCode"),
        (.type, "InvoiceDetails/InvoiceTypeCodeUN"),
        (.origin, "InvoiceDetails/OriginCode"),
        (.number, "InvoiceDetails/InvoiceNumber"),
        (.issued, "InvoiceDetails/InvoiceDate"),
        (.credited, "InvoiceDetails/OriginalInvoiceNumber"),
        (.orderReference, "InvoiceDetails/OrderIdentifier"),
        (.buyerID, "InvoiceDetails/SellersBuyerIdentifier"),
        (.buyerReference, "InvoiceDetails/BuyerReferenceIdentifier"),
    ]

    private static let seller: [(EInvoiceTag, String)] = [
        (.sellerCompanyNumber, "SellerPartyDetails/SellerPartyIdentifier"),
        (.sellerName, "SellerPartyDetails/SellerOrganisationName"),
        (.sellerTaxNumber, "SellerPartyDetails/SellerOrganisationTaxCode"),
        (.sellerCity, "SellerPartyDetails/SellerPostalAddressDetails/SellerTownName"),
        (
            .sellerPostcode,
            "SellerPartyDetails/SellerPostalAddressDetails/SellerPostCodeIdentifier"
        ),
        (.sellerCountry, "SellerPartyDetails/SellerPostalAddressDetails/CountryCode"),
    ]

    private static let address = "BuyerPartyDetails/BuyerPostalAddressDetails/"

    private static let buyer: [(EInvoiceTag, String)] = [
        (
            .buyerEndpointScheme,
            "MessageTransmissionDetails/MessageReceiverDetails/ToIdentifier/@SchemeID"
        ),
        (.buyerEndpoint, "MessageTransmissionDetails/MessageReceiverDetails/ToIdentifier"),
        (.buyerCompanyNumber, "BuyerPartyDetails/BuyerPartyIdentifier"),
        (.buyerName, "BuyerPartyDetails/BuyerOrganisationName"),
        (.buyerTaxNumber, "BuyerPartyDetails/BuyerOrganisationTaxCode"),
        (.buyerStreet, address + "BuyerStreetName"),
        (.buyerStreetMore, address + "BuyerPostOfficeBoxIdentifier"),
        (.buyerCity, address + "BuyerTownName"),
        (.buyerPostcode, address + "BuyerPostCodeIdentifier"),
        (.buyerCountry, address + "CountryCode"),
        (.buyerEmail, "BuyerCommunicationDetails/BuyerEmailaddressIdentifier"),
    ]

    private static let order = "EpiDetails/EpiPaymentInstructionDetails/"
    private static let payee = "EpiDetails/EpiPartyDetails/EpiBeneficiaryPartyDetails/"
    private static let part = "PartialPaymentDetails/"

    private static let payment: [(EInvoiceTag, String)] = [
        (.termsNote, "InvoiceDetails/PaymentTermsDetails/PaymentTermsFreeText"),
        (.due, "InvoiceDetails/PaymentTermsDetails/InvoiceDueDate"),
        (.payment, "EpiDetails/"),
        (.paymentAccount, payee + "EpiAccountID"),
        (.paymentID, order + "EpiRemittanceInfoIdentifier"),
        (.paymentDue, order + "EpiDateOptionDate"),
        (.paymentCode, order + "EpiPaymentMeansCode"),
        // Amounts, days and references of all instalments stand beside each other.
        (.terms, part + "PartialPaymentVatIncludedAmount/"),
        (.amountCurrency, part + "PartialPaymentVatIncludedAmount/@AmountCurrencyIdentifier"),
        (.termsAmount, part + "PartialPaymentVatIncludedAmount"),
        (.termsDue, part + "PartialPaymentDueDate"),
        (.termsReference, part + "PartialPaymentReferenceIdentifier"),
        (.factor, "FactoringAgreementDetails/FactoringAgreementIdentifier"),
    ]

    private static let tax = "InvoiceDetails/VatSpecificationDetails/"

    private static let taxes: [(EInvoiceTag, String)] = [
        (.tax, tax),
        (.amountCurrency, tax + "VatBaseAmount/@AmountCurrencyIdentifier"),
        (.taxable, tax + "VatBaseAmount"),
        (.taxPercent, tax + "VatRatePercent"),
        (.taxCategory, tax + "VatCode"),
        (.amountCurrency, tax + "VatRateAmount/@AmountCurrencyIdentifier"),
        (.taxAmount, tax + "VatRateAmount"),
    ]

    private static let totals: [(EInvoiceTag, String)] =
        total(.lineTotal, "InvoiceDetails/RowsTotalVatExcludedAmount")
        + total(.allowanceTotal, "InvoiceDetails/DiscountsTotalVatExcludedAmount")
        + total(.chargeTotal, "InvoiceDetails/ChargesTotalVatExcludedAmount")
        + total(.netTotal, "InvoiceDetails/InvoiceTotalVatExcludedAmount")
        + total(.taxTotal, "InvoiceDetails/InvoiceTotalVatAmount")
        + total(.grossTotal, "InvoiceDetails/InvoiceTotalVatIncludedAmount")
        + total(.rounding, "InvoiceDetails/InvoiceTotalRoundoffAmount")
        + total(.prepaid, "InvoiceDetails/InvoicePaidAmount")
        + total(.payable, order + "EpiInstructedAmount")

    private static func total(_ tag: EInvoiceTag, _ path: String) -> [(EInvoiceTag, String)] {
        [(.amountCurrency, path + "/@AmountCurrencyIdentifier"), (tag, path)]
    }

    private static let rows: [(EInvoiceTag, String)] = [
        (.line, "InvoiceRow/"),
        (.linePercent, "InvoiceRow/RowVatRatePercent"),
        (.lineCategory, "InvoiceRow/RowVatCode"),
        (.amountCurrency, "InvoiceRow/RowVatExcludedAmount/@AmountCurrencyIdentifier"),
        (.lineNet, "InvoiceRow/RowVatExcludedAmount"),
    ]
}
