/// Finvoices of an invented seller to an invented buyer, for nights and readings.
package enum FinvoiceText {
    /// A document of so much in Swedish crowns, issued on 1 August 2026.
    ///
    /// - Parameters:
    ///   - number: its number.
    ///   - total: with tax, such as `1000,00`; with a minus for a credit note.
    ///   - parts: amount and day (`20260831`) of each instalment; none: due on 31 August.
    ///   - credits: the invoice it credits, where it is a credit note.
    ///   - seller: the seller's organisation number.
    /// - Returns: the document.
    package static func document(
        _ number: String,
        total: String,
        parts: [(amount: String, due: String)] = [],
        credits: String = "",
        seller: String = "5566778899"
    ) -> String {
        """
        <Finvoice Version="3.0">
        <SellerPartyDetails><SellerPartyIdentifier>\(seller)</SellerPartyIdentifier>
        <SellerOrganisationName>Granbygg AB</SellerOrganisationName>
        <SellerPostalAddressDetails><CountryCode>SE</CountryCode></SellerPostalAddressDetails>
        </SellerPartyDetails>
        <BuyerPartyDetails><BuyerOrganisationName>Asta Lind</BuyerOrganisationName>
        <BuyerPostalAddressDetails><BuyerStreetName>Bergsgatan 2</BuyerStreetName>
        <BuyerTownName>Falun</BuyerTownName>
        <BuyerPostCodeIdentifier>791 30</BuyerPostCodeIdentifier>
        <CountryCode>SE</CountryCode></BuyerPostalAddressDetails></BuyerPartyDetails>
        <InvoiceDetails>
        <InvoiceTypeCode>\(credits.isEmpty ? "INV01" : "INV02")</InvoiceTypeCode>
        <InvoiceNumber>\(number)</InvoiceNumber>
        <InvoiceDate Format="CCYYMMDD">20260801</InvoiceDate>
        <OriginalInvoiceNumber>\(credits)</OriginalInvoiceNumber>
        <SellersBuyerIdentifier>100</SellersBuyerIdentifier>
        <InvoiceTotalVatIncludedAmount AmountCurrencyIdentifier="SEK">\(total)\
        </InvoiceTotalVatIncludedAmount>
        <PaymentTermsDetails><InvoiceDueDate Format="CCYYMMDD">20260831</InvoiceDueDate>
        </PaymentTermsDetails>
        </InvoiceDetails>
        <PartialPaymentDetails>
        \(parts.map { amount($0.amount) }.joined())
        \(parts.map { day($0.due) }.joined())
        </PartialPaymentDetails>
        <InvoiceRow><RowPositionIdentifier>1</RowPositionIdentifier>
        <ArticleName>Timber</ArticleName>
        <InvoicedQuantity QuantityUnitCode="m3">2,5</InvoicedQuantity>
        <RowVatRatePercent>25</RowVatRatePercent>
        <RowVatExcludedAmount AmountCurrencyIdentifier="SEK">800,00</RowVatExcludedAmount>
        </InvoiceRow>
        </Finvoice>
        """
    }

    private static func amount(_ text: String) -> String {
        "<PartialPaymentVatIncludedAmount AmountCurrencyIdentifier=\"SEK\">\(text)"
            + "</PartialPaymentVatIncludedAmount>"
    }

    private static func day(_ text: String) -> String {
        "<PartialPaymentDueDate Format=\"CCYYMMDD\">\(text)</PartialPaymentDueDate>"
    }
}
