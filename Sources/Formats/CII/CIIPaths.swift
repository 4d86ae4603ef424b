/// Where the Cross Industry Invoice states what, as paths below the root element.
enum CIIPaths {
    static let fields: [(tag: EInvoiceTag, path: String)] =
        header + lines + party(agreement + "ram:SellerTradeParty/", seller)
        + party(agreement + "ram:BuyerTradeParty/", buyer) + others + payment + adjustments + taxes
        + totals

    private static let transaction = "SupplyChainTradeTransaction/"
    private static let agreement = transaction + "ram:ApplicableHeaderTradeAgreement/"
    private static let settlement = transaction + "ram:ApplicableHeaderTradeSettlement/"
    private static let line = transaction + "ram:IncludedSupplyChainTradeLineItem/"

    private static let header: [(EInvoiceTag, String)] = [
        (
            .profile,
            "ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID"
        ),
        (
            .customization,
            "ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID"
        ),
        (.number, "ExchangedDocument/ram:ID"),
        (.type, "ExchangedDocument/ram:TypeCode"),
        (.issued, "ExchangedDocument/ram:IssueDateTime/udt:DateTimeString"),
        (.buyerReference, agreement + "ram:BuyerReference"),
        (.orderReference, agreement + "ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID"),
        (.remittance, settlement + "ram:PaymentReference"),
        (.taxCurrency, settlement + "ram:TaxCurrencyCode"),
        (.currency, settlement + "ram:InvoiceCurrencyCode"),
        (.preceding, settlement + "ram:InvoiceReferencedDocument/"),
        (.credited, settlement + "ram:InvoiceReferencedDocument/ram:IssuerAssignedID"),
    ]

    private static let seller: [(EInvoiceTag, String)] = [
        (.sellerID, "ram:ID"),
        (.sellerIDScheme, "ram:GlobalID/@schemeID"),
        (.sellerID, "ram:GlobalID"),
        (.sellerName, "ram:Name"),
        (.sellerCompanyScheme, "ram:SpecifiedLegalOrganization/ram:ID/@schemeID"),
        (.sellerCompanyNumber, "ram:SpecifiedLegalOrganization/ram:ID"),
        (.sellerTradingName, "ram:SpecifiedLegalOrganization/ram:TradingBusinessName"),
        (.sellerPostcode, "ram:PostalTradeAddress/ram:PostcodeCode"),
        (.sellerCity, "ram:PostalTradeAddress/ram:CityName"),
        (.sellerCountry, "ram:PostalTradeAddress/ram:CountryID"),
        (.sellerEndpointScheme, "ram:URIUniversalCommunication/ram:URIID/@schemeID"),
        (.sellerEndpoint, "ram:URIUniversalCommunication/ram:URIID"),
        (.sellerTaxSchemeBefore, "ram:SpecifiedTaxRegistration/ram:ID/@schemeID"),
        (.sellerTaxNumber, "ram:SpecifiedTaxRegistration/ram:ID"),
    ]

    private static let buyer: [(EInvoiceTag, String)] = [
        (.buyerID, "ram:ID"),
        (.buyerIDScheme, "ram:GlobalID/@schemeID"),
        (.buyerID, "ram:GlobalID"),
        (.buyerName, "ram:Name"),
        (.buyerCompanyScheme, "ram:SpecifiedLegalOrganization/ram:ID/@schemeID"),
        (.buyerCompanyNumber, "ram:SpecifiedLegalOrganization/ram:ID"),
        (.buyerTradingName, "ram:SpecifiedLegalOrganization/ram:TradingBusinessName"),
        (.buyerEmail, "ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:URIID"),
        (.buyerPostcode, "ram:PostalTradeAddress/ram:PostcodeCode"),
        (.buyerStreet, "ram:PostalTradeAddress/ram:LineOne"),
        (.buyerStreetMore, "ram:PostalTradeAddress/ram:LineTwo"),
        (.buyerStreetMore, "ram:PostalTradeAddress/ram:LineThree"),
        (.buyerCity, "ram:PostalTradeAddress/ram:CityName"),
        (.buyerCountry, "ram:PostalTradeAddress/ram:CountryID"),
        (.buyerEndpointScheme, "ram:URIUniversalCommunication/ram:URIID/@schemeID"),
        (.buyerEndpoint, "ram:URIUniversalCommunication/ram:URIID"),
        (.buyerTaxSchemeBefore, "ram:SpecifiedTaxRegistration/ram:ID/@schemeID"),
        (.buyerTaxNumber, "ram:SpecifiedTaxRegistration/ram:ID"),
    ]

    private static let others: [(EInvoiceTag, String)] = [
        (.payeeID, settlement + "ram:PayeeTradeParty/ram:ID"),
        (.payeeIDScheme, settlement + "ram:PayeeTradeParty/ram:GlobalID/@schemeID"),
        (.payeeID, settlement + "ram:PayeeTradeParty/ram:GlobalID"),
        (.payeeName, settlement + "ram:PayeeTradeParty/ram:Name"),
        (
            .payeeCompanyNumber,
            settlement + "ram:PayeeTradeParty/ram:SpecifiedLegalOrganization/ram:ID"
        ),
        (.representativeName, agreement + "ram:SellerTaxRepresentativeTradeParty/ram:Name"),
        (
            .representativeTaxNumber,
            agreement + "ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedTaxRegistration/ram:ID"
        ),
    ]

    private static let means = settlement + "ram:SpecifiedTradeSettlementPaymentMeans/"
    private static let terms = settlement + "ram:SpecifiedTradePaymentTerms/"

    private static let payment: [(EInvoiceTag, String)] = [
        (.payment, means),
        (.paymentCode, means + "ram:TypeCode"),
        (.paymentTransfer, means + "ram:PayeePartyCreditorFinancialAccount/"),
        (
            .paymentAccount,
            means + "ram:PayeePartyCreditorFinancialAccount/ram:IBANID|ram:ProprietaryID"
        ),
        (.paymentBranch, means + "ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID"),
        (.terms, terms),
        (.termsNote, terms + "ram:Description"),
        (.termsDue, terms + "ram:DueDateDateTime/udt:DateTimeString"),
        (.amountCurrency, terms + "ram:PartialPaymentAmount/@currencyID"),
        (.termsAmount, terms + "ram:PartialPaymentAmount"),
    ]

    private static let adjustment = settlement + "ram:SpecifiedTradeAllowanceCharge/"

    private static let adjustments: [(EInvoiceTag, String)] = [
        (.adjustment, adjustment),
        (.adjustmentIsCharge, adjustment + "ram:ChargeIndicator/udt:Indicator"),
        (.amountCurrency, adjustment + "ram:ActualAmount/@currencyID"),
        (.adjustmentAmount, adjustment + "ram:ActualAmount"),
        (.adjustmentCategory, adjustment + "ram:CategoryTradeTax/ram:CategoryCode"),
        (.adjustmentPercent, adjustment + "ram:CategoryTradeTax/ram:RateApplicablePercent"),
    ]

    private static let tax = settlement + "ram:ApplicableTradeTax/"

    private static let taxes: [(EInvoiceTag, String)] = [
        (.tax, tax),
        (.amountCurrency, tax + "ram:CalculatedAmount/@currencyID"),
        (.taxAmount, tax + "ram:CalculatedAmount"),
        (.amountCurrency, tax + "ram:BasisAmount/@currencyID"),
        (.taxable, tax + "ram:BasisAmount"),
        (.taxCategory, tax + "ram:CategoryCode"),
        (.taxPoint, tax + "ram:TaxPointDate/udt:DateString"),
        (.taxPointCode, tax + "ram:DueDateTypeCode"),
        (.taxPercent, tax + "ram:RateApplicablePercent"),
    ]

    private static let totals: [(EInvoiceTag, String)] =
        total(.lineTotal, "ram:LineTotalAmount") + total(.chargeTotal, "ram:ChargeTotalAmount")
        + total(.allowanceTotal, "ram:AllowanceTotalAmount")
        + total(.netTotal, "ram:TaxBasisTotalAmount") + total(.taxTotal, "ram:TaxTotalAmount")
        + total(.rounding, "ram:RoundingAmount") + total(.grossTotal, "ram:GrandTotalAmount")
        + total(.prepaid, "ram:TotalPrepaidAmount") + total(.payable, "ram:DuePayableAmount")

    private static func total(_ tag: EInvoiceTag, _ name: String) -> [(EInvoiceTag, String)] {
        let path =
            settlement + "ram:SpecifiedTradeSettlementHeaderMonetarySummation/" + name
        return [(.amountCurrency, path + "/@currencyID"), (tag, path)]
    }

    private static let lines: [(EInvoiceTag, String)] = [
        (.line, line),
        (
            .lineCategory,
            line + "ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode"
        ),
        (
            .linePercent,
            line + "ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/"
                + "ram:RateApplicablePercent"
        ),
        (
            .lineNet,
            line + "ram:SpecifiedLineTradeSettlement/"
                + "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount"
        ),
    ]

    private static func party(
        _ name: String,
        _ fields: [(EInvoiceTag, String)]
    ) -> [(EInvoiceTag, String)] {
        fields.map { ($0, name + $1) }
    }
}
