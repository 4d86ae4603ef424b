/// Where UBL states what, as paths below the root element.
enum UBLPaths {
    /// Every field, with the element that states the ROT/RUT share where the layout names one.
    static func fields(_ layout: UBLLayout) -> [(tag: EInvoiceTag, path: String)] {
        guard let deduction = layout.deduction, deduction != UBLLayout.prepaidAmount else {
            return fields
        }
        return fields + [
            (.amountCurrency, deduction + "/@currencyID"), (.deduction, deduction),
        ]
    }

    /// Whether a path means something already.
    static func isTaken(_ path: String) -> Bool { fields.contains { $0.path == path } }

    private static let fields: [(tag: EInvoiceTag, path: String)] =
        header + party("cac:AccountingSupplierParty", seller)
        + party("cac:AccountingCustomerParty", buyer) + others + payment + adjustments + taxes
        + totals + lines("cac:InvoiceLine") + lines("cac:CreditNoteLine")

    private static let header: [(EInvoiceTag, String)] = [
        (.customization, "cbc:CustomizationID"),
        (.profile, "cbc:ProfileID"),
        (.number, "cbc:ID"),
        (.issued, "cbc:IssueDate"),
        (.due, "cbc:DueDate"),
        (.type, "cbc:InvoiceTypeCode"),
        (.type, "cbc:CreditNoteTypeCode"),
        (.taxPoint, "cbc:TaxPointDate"),
        (.currency, "cbc:DocumentCurrencyCode"),
        (.taxCurrency, "cbc:TaxCurrencyCode"),
        (.buyerReference, "cbc:BuyerReference"),
        (.taxPointCode, "cac:InvoicePeriod/cbc:DescriptionCode"),
        (.orderReference, "cac:OrderReference/cbc:ID"),
        (.preceding, "cac:BillingReference/cac:InvoiceDocumentReference/"),
        (.credited, "cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"),
    ]

    private static let seller: [(EInvoiceTag, String)] = [
        (.sellerEndpointScheme, "cbc:EndpointID/@schemeID"),
        (.sellerEndpoint, "cbc:EndpointID"),
        (.sellerIDScheme, "cac:PartyIdentification/cbc:ID/@schemeID"),
        (.sellerID, "cac:PartyIdentification/cbc:ID"),
        (.sellerTradingName, "cac:PartyName/cbc:Name"),
        (.sellerCity, "cac:PostalAddress/cbc:CityName"),
        (.sellerPostcode, "cac:PostalAddress/cbc:PostalZone"),
        (.sellerCountry, "cac:PostalAddress/cac:Country/cbc:IdentificationCode"),
        (.sellerTaxNumber, "cac:PartyTaxScheme/cbc:CompanyID"),
        (.sellerTaxScheme, "cac:PartyTaxScheme/cac:TaxScheme/cbc:ID"),
        (.sellerName, "cac:PartyLegalEntity/cbc:RegistrationName"),
        (.sellerCompanyScheme, "cac:PartyLegalEntity/cbc:CompanyID/@schemeID"),
        (.sellerCompanyNumber, "cac:PartyLegalEntity/cbc:CompanyID"),
    ]

    private static let buyer: [(EInvoiceTag, String)] = [
        (.buyerEndpointScheme, "cbc:EndpointID/@schemeID"),
        (.buyerEndpoint, "cbc:EndpointID"),
        (.buyerIDScheme, "cac:PartyIdentification/cbc:ID/@schemeID"),
        (.buyerID, "cac:PartyIdentification/cbc:ID"),
        (.buyerTradingName, "cac:PartyName/cbc:Name"),
        (.buyerStreet, "cac:PostalAddress/cbc:StreetName"),
        (.buyerStreetMore, "cac:PostalAddress/cbc:Postbox"),
        (.buyerStreetMore, "cac:PostalAddress/cbc:AdditionalStreetName"),
        (.buyerStreetMore, "cac:PostalAddress/cac:AddressLine/cbc:Line"),
        (.buyerBuilding, "cac:PostalAddress/cbc:BuildingNumber"),
        (.buyerFloor, "cac:PostalAddress/cbc:Floor"),
        (.buyerFloor, "cac:PostalAddress/cbc:Room"),
        (.buyerCity, "cac:PostalAddress/cbc:CityName"),
        (.buyerPostcode, "cac:PostalAddress/cbc:PostalZone"),
        (.buyerCountry, "cac:PostalAddress/cac:Country/cbc:IdentificationCode"),
        (.buyerTaxNumber, "cac:PartyTaxScheme/cbc:CompanyID"),
        (.buyerTaxScheme, "cac:PartyTaxScheme/cac:TaxScheme/cbc:ID"),
        (.buyerName, "cac:PartyLegalEntity/cbc:RegistrationName"),
        (.buyerCompanyScheme, "cac:PartyLegalEntity/cbc:CompanyID/@schemeID"),
        (.buyerCompanyNumber, "cac:PartyLegalEntity/cbc:CompanyID"),
        (.buyerEmail, "cac:Contact/cbc:ElectronicMail"),
    ]

    private static let others: [(EInvoiceTag, String)] = [
        (.payeeName, "cac:PayeeParty/cac:PartyName/cbc:Name"),
        (.payeeIDScheme, "cac:PayeeParty/cac:PartyIdentification/cbc:ID/@schemeID"),
        (.payeeID, "cac:PayeeParty/cac:PartyIdentification/cbc:ID"),
        (.payeeCompanyNumber, "cac:PayeeParty/cac:PartyLegalEntity/cbc:CompanyID"),
        (.representativeName, "cac:TaxRepresentativeParty/cac:PartyName/cbc:Name"),
        (.representativeTaxNumber, "cac:TaxRepresentativeParty/cac:PartyTaxScheme/cbc:CompanyID"),
    ]

    private static let payment: [(EInvoiceTag, String)] = [
        (.payment, "cac:PaymentMeans/"),
        (.paymentKey, "cac:PaymentMeans/cbc:ID"),
        (.paymentCode, "cac:PaymentMeans/cbc:PaymentMeansCode"),
        (.paymentDue, "cac:PaymentMeans/cbc:PaymentDueDate"),
        (.paymentChannel, "cac:PaymentMeans/cbc:PaymentChannelCode"),
        (.paymentInstruction, "cac:PaymentMeans/cbc:InstructionID"),
        (.paymentID, "cac:PaymentMeans/cbc:PaymentID"),
        (.paymentTransfer, "cac:PaymentMeans/cac:PayeeFinancialAccount/"),
        (.paymentAccount, "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID"),
        (.paymentNote, "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:PaymentNote"),
        (
            .paymentBranch,
            "cac:PaymentMeans/cac:PayeeFinancialAccount/"
                + "cac:FinancialInstitutionBranch/cbc:ID"
        ),
        (.paymentCreditor, "cac:PaymentMeans/cac:CreditAccount/cbc:AccountID"),
        (.terms, "cac:PaymentTerms/"),
        (.termsPayment, "cac:PaymentTerms/cbc:PaymentMeansID"),
        (.termsNote, "cac:PaymentTerms/cbc:Note"),
        (.amountCurrency, "cac:PaymentTerms/cbc:Amount/@currencyID"),
        (.termsAmount, "cac:PaymentTerms/cbc:Amount"),
        (.termsDue, "cac:PaymentTerms/cbc:PaymentDueDate|cbc:InstallmentDueDate"),
    ]

    private static let adjustments: [(EInvoiceTag, String)] = [
        (.adjustment, "cac:AllowanceCharge/"),
        (.adjustmentIsCharge, "cac:AllowanceCharge/cbc:ChargeIndicator"),
        (.amountCurrency, "cac:AllowanceCharge/cbc:Amount/@currencyID"),
        (.adjustmentAmount, "cac:AllowanceCharge/cbc:Amount"),
        (.adjustmentCategory, "cac:AllowanceCharge/cac:TaxCategory/cbc:ID"),
        (.adjustmentPercent, "cac:AllowanceCharge/cac:TaxCategory/cbc:Percent"),
    ]

    private static let taxes: [(EInvoiceTag, String)] = [
        (.amountCurrency, "cac:TaxTotal/cbc:TaxAmount/@currencyID"),
        (.taxTotal, "cac:TaxTotal/cbc:TaxAmount"),
        (.tax, "cac:TaxTotal/cac:TaxSubtotal/"),
        (.amountCurrency, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount/@currencyID"),
        (.taxable, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount"),
        (.amountCurrency, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount/@currencyID"),
        (.taxAmount, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount"),
        (.taxCategory, "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID"),
        (.taxPercent, "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent"),
    ]

    private static let totals: [(EInvoiceTag, String)] =
        total(.lineTotal, "cbc:LineExtensionAmount") + total(.netTotal, "cbc:TaxExclusiveAmount")
        + total(.grossTotal, "cbc:TaxInclusiveAmount")
        + total(.allowanceTotal, "cbc:AllowanceTotalAmount")
        + total(.chargeTotal, "cbc:ChargeTotalAmount") + total(.prepaid, "cbc:PrepaidAmount")
        + total(.rounding, "cbc:PayableRoundingAmount") + total(.payable, "cbc:PayableAmount")

    private static func total(_ tag: EInvoiceTag, _ name: String) -> [(EInvoiceTag, String)] {
        let path = "cac:LegalMonetaryTotal/" + name
        return [(.amountCurrency, path + "/@currencyID"), (tag, path)]
    }

    private static func lines(_ name: String) -> [(EInvoiceTag, String)] {
        [
            (.line, name + "/"),
            (.amountCurrency, name + "/cbc:LineExtensionAmount/@currencyID"),
            (.lineNet, name + "/cbc:LineExtensionAmount"),
            (.linePriceCurrency, name + "/cac:Price/cbc:PriceAmount/@currencyID"),
            (.lineCategory, name + "/cac:Item/cac:ClassifiedTaxCategory/cbc:ID"),
            (.linePercent, name + "/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent"),
        ]
    }

    /// What the amount of a line is made of.
    static let lineSums: [(tag: EInvoiceTag, path: String)] =
        lineSum("cac:InvoiceLine/", "cbc:InvoicedQuantity")
        + lineSum("cac:CreditNoteLine/", "cbc:CreditedQuantity")

    private static func lineSum(_ line: String, _ quantity: String) -> [(EInvoiceTag, String)] {
        [
            (.lineQuantity, line + quantity),
            (.linePrice, line + "cac:Price/cbc:PriceAmount"),
            (.linePriceBase, line + "cac:Price/cbc:BaseQuantity"),
            (.lineAdjustmentIsCharge, line + "cac:AllowanceCharge/cbc:ChargeIndicator"),
            (.lineAdjustment, line + "cac:AllowanceCharge/cbc:Amount"),
        ]
    }

    private static func party(
        _ name: String,
        _ fields: [(EInvoiceTag, String)]
    ) -> [(EInvoiceTag, String)] {
        fields.map { ($0, name + "/cac:Party/" + $1) }
    }
}
