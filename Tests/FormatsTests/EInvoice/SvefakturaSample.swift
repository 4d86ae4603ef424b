/// A Svefaktura 1.0 of invented companies.
enum SvefakturaSample {
    static let invoice = """
        <Invoice xmlns="urn:sfti:documents:BasicInvoice:1:0"
            xmlns:cac="urn:sfti:CommonAggregateComponents:1:0"
            xmlns:cbc="urn:oasis:names:tc:ubl:CommonBasicComponents:1:0">
          <ID>S-15</ID>
          <cbc:IssueDate>2026-03-02</cbc:IssueDate>
          <InvoiceTypeCode>380</InvoiceTypeCode>
          <InvoiceCurrencyCode>SEK</InvoiceCurrencyCode>
          <cac:BuyerParty>
            <cac:Party>
              <cac:PartyName><cbc:Name>Granbacken Bygg AB</cbc:Name></cac:PartyName>
              <cac:Address>
                <cbc:StreetName>Storgatan 5</cbc:StreetName>
                <cbc:CityName>Umeå</cbc:CityName>
                <cbc:PostalZone>90325</cbc:PostalZone>
              </cac:Address>
              <cac:PartyTaxScheme>
                <cac:CompanyID>5599990024</cac:CompanyID>
                <cac:TaxScheme><cac:ID>SWT</cac:ID></cac:TaxScheme>
              </cac:PartyTaxScheme>
            </cac:Party>
          </cac:BuyerParty>
          <cac:SellerParty>
            <cac:Party>
              <cac:PartyName><cbc:Name>Norrskens Färg AB</cbc:Name></cac:PartyName>
              <cac:PartyTaxScheme>
                <cac:CompanyID>SE559999001601</cac:CompanyID>
                <cac:TaxScheme><cac:ID>VAT</cac:ID></cac:TaxScheme>
              </cac:PartyTaxScheme>
              <cac:PartyTaxScheme>
                <cac:CompanyID>5599990016</cac:CompanyID>
                <cbc:ExemptionReason>F-skattebevis finns</cbc:ExemptionReason>
                <cac:TaxScheme><cac:ID>SWT</cac:ID></cac:TaxScheme>
              </cac:PartyTaxScheme>
            </cac:Party>
          </cac:SellerParty>
          <cac:PaymentMeans>
            <cac:PaymentMeansTypeCode>1</cac:PaymentMeansTypeCode>
            <cbc:DuePaymentDate>2026-04-01</cbc:DuePaymentDate>
            <cac:PayeeFinancialAccount>
              <cac:ID>9912346</cac:ID>
              <cac:PaymentInstructionID>20260000177</cac:PaymentInstructionID>
            </cac:PayeeFinancialAccount>
          </cac:PaymentMeans>
          <cac:TaxTotal>
            <cbc:TotalTaxAmount amountCurrencyID="SEK">1556.25</cbc:TotalTaxAmount>
          </cac:TaxTotal>
          <cac:LegalTotal>
            <cbc:LineExtensionTotalAmount amountCurrencyID="SEK">6225</cbc:LineExtensionTotalAmount>
            <cbc:TaxExclusiveTotalAmount amountCurrencyID="SEK">6225</cbc:TaxExclusiveTotalAmount>
            <cbc:TaxInclusiveTotalAmount amountCurrencyID="SEK">7781.50\
        </cbc:TaxInclusiveTotalAmount>
            <cac:RoundOffAmount amountCurrencyID="SEK">0.25</cac:RoundOffAmount>
          </cac:LegalTotal>
        </Invoice>
        """

    /// An object envelope with two of them and an attachment between.
    static let envelope = """
        <ObjectEnvelope xmlns="urn:sfti:documents:ObjectEnvelope:1:0">
        <EncodedObject><EncodedData>aGVq</EncodedData></EncodedObject>
        \(invoice)
        \(invoice.changing("<ID>S-15</ID>", to: "<ID>S-16</ID>"))
        </ObjectEnvelope>
        """
}
