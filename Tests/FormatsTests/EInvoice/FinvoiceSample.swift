/// A Finvoice of invented companies.
enum FinvoiceSample {
    static let invoice = """
        <?xml version="1.0" encoding="ISO-8859-15"?>
        <?xml-stylesheet type="text/xsl" href="Finvoice.xsl"?>
        <Finvoice Version="3.0">
          <MessageTransmissionDetails>
            <MessageReceiverDetails>
              <ToIdentifier SchemeID="0216">003799999903</ToIdentifier>
            </MessageReceiverDetails>
          </MessageTransmissionDetails>
          <SellerPartyDetails>
            <SellerPartyIdentifier>9999990-9</SellerPartyIdentifier>
            <SellerOrganisationName>Keksitty Oy</SellerOrganisationName>
            <SellerOrganisationTaxCode>FI99999909</SellerOrganisationTaxCode>
          </SellerPartyDetails>
          <BuyerPartyDetails>
            <BuyerPartyIdentifier>9999991-7</BuyerPartyIdentifier>
            <BuyerOrganisationName>Hyvää Päivää Oy</BuyerOrganisationName>
            <BuyerPostalAddressDetails>
              <BuyerStreetName>Testitie 2</BuyerStreetName>
              <BuyerTownName>Espoo</BuyerTownName>
              <BuyerPostCodeIdentifier>02100</BuyerPostCodeIdentifier>
              <CountryCode>FI</CountryCode>
            </BuyerPostalAddressDetails>
          </BuyerPartyDetails>
          <InvoiceDetails>
            <InvoiceTypeCode>INV01</InvoiceTypeCode>
            <OriginCode>Original</OriginCode>
            <InvoiceNumber>2026-77</InvoiceNumber>
            <InvoiceDate Format="CCYYMMDD">20260302</InvoiceDate>
            <SellersBuyerIdentifier>K-77</SellersBuyerIdentifier>
            <InvoiceTotalVatExcludedAmount AmountCurrencyIdentifier="EUR">100,00\
        </InvoiceTotalVatExcludedAmount>
            <InvoiceTotalVatAmount AmountCurrencyIdentifier="EUR">25,50</InvoiceTotalVatAmount>
            <InvoiceTotalVatIncludedAmount AmountCurrencyIdentifier="EUR">125,50\
        </InvoiceTotalVatIncludedAmount>
            <PaymentTermsDetails>
              <InvoiceDueDate Format="CCYYMMDD">20260316</InvoiceDueDate>
            </PaymentTermsDetails>
          </InvoiceDetails>
          <EpiDetails>
            <EpiPartyDetails>
              <EpiBeneficiaryPartyDetails>
                <EpiAccountID IdentificationSchemeName="IBAN">FI2112345600000785</EpiAccountID>
              </EpiBeneficiaryPartyDetails>
            </EpiPartyDetails>
            <EpiPaymentInstructionDetails>
              <EpiRemittanceInfoIdentifier IdentificationSchemeName="ISO">RF18539007547034\
        </EpiRemittanceInfoIdentifier>
              <EpiInstructedAmount AmountCurrencyIdentifier="EUR">125,50</EpiInstructedAmount>
              <EpiDateOptionDate Format="CCYYMMDD">20260316</EpiDateOptionDate>
            </EpiPaymentInstructionDetails>
          </EpiDetails>
        </Finvoice>
        """

    /// The frame that banks put ahead of a Finvoice.
    static let frame = """
        <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/">
        <SOAP-ENV:Body/>
        </SOAP-ENV:Envelope>

        """

    /// A text as bytes of ISO 8859-15, as far as it is one byte a letter there and in Unicode.
    static func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
