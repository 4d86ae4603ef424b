/// Where Svefaktura 1.0 states what, as paths below the root element.
enum SvefakturaPaths {
    static let fields: [(tag: EInvoiceTag, path: String)] =
        header + seller.map { ($0, "cac:SellerParty/cac:Party/" + $1) }
        + buyer.map { ($0, "cac:BuyerParty/cac:Party/" + $1) } + payment + adjustments + taxes
        + totals + lines

    private static let header: [(EInvoiceTag, String)] = [
        (.number, "ID"),
        (.issued, "cbc:IssueDate"),
        (.type, "InvoiceTypeCode"),
        (.currency, "InvoiceCurrencyCode"),
        (.taxCurrency, "TaxCurrencyCode"),
        (.taxPoint, "cbc:TaxPointDate"),
        (.credited, "InitialInvoiceDocumentReference/cac:ID"),
    ]

    private static let seller: [(EInvoiceTag, String)] = [
        (.sellerID, "cac:PartyIdentification/cac:ID"),
        (.sellerName, "cac:PartyName/cbc:Name"),
        (.sellerCity, "cac:Address/cbc:CityName"),
        (.sellerPostcode, "cac:Address/cbc:PostalZone"),
        (.sellerCountry, "cac:Address/cac:Country/cac:IdentificationCode"),
        (.sellerTaxNumber, "cac:PartyTaxScheme/cac:CompanyID"),
        (.sellerTaxScheme, "cac:PartyTaxScheme/cac:TaxScheme/cac:ID"),
    ]

    private static let buyer: [(EInvoiceTag, String)] = [
        (.buyerID, "cac:PartyIdentification/cac:ID"),
        (.buyerName, "cac:PartyName/cbc:Name"),
        (.buyerStreet, "cac:Address/cbc:StreetName"),
        (.buyerStreetMore, "cac:Address/cbc:Postbox"),
        (.buyerCity, "cac:Address/cbc:CityName"),
        (.buyerPostcode, "cac:Address/cbc:PostalZone"),
        (.buyerCountry, "cac:Address/cac:Country/cac:IdentificationCode"),
        (.buyerTaxNumber, "cac:PartyTaxScheme/cac:CompanyID"),
        (.buyerTaxScheme, "cac:PartyTaxScheme/cac:TaxScheme/cac:ID"),
        (.buyerEmail, "cac:Contact/cbc:ElectronicMail"),
    ]

    private static let account = "cac:PaymentMeans/cac:PayeeFinancialAccount/"

    private static let payment: [(EInvoiceTag, String)] = [
        (.payment, "cac:PaymentMeans/"),
        (.paymentCode, "cac:PaymentMeans/cac:PaymentMeansTypeCode"),
        (.paymentDue, "cac:PaymentMeans/cbc:DuePaymentDate"),
        (.paymentAccount, account + "cac:ID"),
        (
            .paymentBranch,
            account + "cac:FinancialInstitutionBranch/cac:FinancialInstitution/cac:ID"
        ),
        (.paymentID, account + "cac:PaymentInstructionID"),
        (.terms, "cac:PaymentTerms/"),
        (.termsNote, "cac:PaymentTerms/cbc:Note"),
    ]

    private static let adjustments: [(EInvoiceTag, String)] = [
        (.adjustment, "cac:AllowanceCharge/"),
        (.adjustmentIsCharge, "cac:AllowanceCharge/cbc:ChargeIndicator"),
        (.amountCurrency, "cac:AllowanceCharge/cbc:Amount/@amountCurrencyID"),
        (.adjustmentAmount, "cac:AllowanceCharge/cbc:Amount"),
        (.adjustmentCategory, "cac:AllowanceCharge/cac:TaxCategory/cac:ID"),
        (.adjustmentPercent, "cac:AllowanceCharge/cac:TaxCategory/cbc:Percent"),
    ]

    private static let taxes: [(EInvoiceTag, String)] = [
        (.amountCurrency, "cac:TaxTotal/cbc:TotalTaxAmount/@amountCurrencyID"),
        (.taxTotal, "cac:TaxTotal/cbc:TotalTaxAmount"),
        (.tax, "cac:TaxTotal/cac:TaxSubTotal/"),
        (.amountCurrency, "cac:TaxTotal/cac:TaxSubTotal/cbc:TaxableAmount/@amountCurrencyID"),
        (.taxable, "cac:TaxTotal/cac:TaxSubTotal/cbc:TaxableAmount"),
        (.amountCurrency, "cac:TaxTotal/cac:TaxSubTotal/cbc:TaxAmount/@amountCurrencyID"),
        (.taxAmount, "cac:TaxTotal/cac:TaxSubTotal/cbc:TaxAmount"),
        (.taxCategory, "cac:TaxTotal/cac:TaxSubTotal/cac:TaxCategory/cac:ID"),
        (.taxPercent, "cac:TaxTotal/cac:TaxSubTotal/cac:TaxCategory/cbc:Percent"),
    ]

    private static let totals: [(EInvoiceTag, String)] =
        total(.lineTotal, "cbc:LineExtensionTotalAmount")
        + total(.netTotal, "cbc:TaxExclusiveTotalAmount")
        + total(.grossTotal, "cbc:TaxInclusiveTotalAmount") + total(.rounding, "cac:RoundOffAmount")

    private static func total(_ tag: EInvoiceTag, _ name: String) -> [(EInvoiceTag, String)] {
        let path = "cac:LegalTotal/" + name
        return [(.amountCurrency, path + "/@amountCurrencyID"), (tag, path)]
    }

    private static let lines: [(EInvoiceTag, String)] = [
        (.line, "cac:InvoiceLine/"),
        (.amountCurrency, "cac:InvoiceLine/cbc:LineExtensionAmount/@amountCurrencyID"),
        (.lineNet, "cac:InvoiceLine/cbc:LineExtensionAmount"),
        (.lineCategory, "cac:InvoiceLine/cac:Item/cac:TaxCategory/cac:ID"),
        (.linePercent, "cac:InvoiceLine/cac:Item/cac:TaxCategory/cbc:Percent"),
    ]
}
