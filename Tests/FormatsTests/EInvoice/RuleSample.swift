import Formats
import Records
import Values

/// An e-invoice of an invented company that keeps every rule, with something for each of them.
enum RuleSample {
    static let invoice = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:CustomizationID>\
        urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0\
        </cbc:CustomizationID>
          <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
          <cbc:ID>20260001</cbc:ID>
          <cbc:IssueDate>2026-03-02</cbc:IssueDate>
          <cbc:DueDate>2026-04-01</cbc:DueDate>
          <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
          <cbc:TaxPointDate>2026-03-02</cbc:TaxPointDate>
          <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
          <cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>
          <cbc:BuyerReference>B-1</cbc:BuyerReference>
          <cac:AccountingSupplierParty><cac:Party>
            <cbc:EndpointID schemeID="0007">5599990016</cbc:EndpointID>
            <cac:PostalAddress>
              <cbc:CityName>Gävle</cbc:CityName>
              <cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country>
            </cac:PostalAddress>
            <cac:PartyTaxScheme>
              <cbc:CompanyID>SE559999001601</cbc:CompanyID>
              <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
            </cac:PartyTaxScheme>
            <cac:PartyTaxScheme>
              <cbc:CompanyID>GODKÄND för F-skatt</cbc:CompanyID>
              <cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme>
            </cac:PartyTaxScheme>
            <cac:PartyLegalEntity>
              <cbc:RegistrationName>Granbygg AB</cbc:RegistrationName>
              <cbc:CompanyID>5599990016</cbc:CompanyID>
            </cac:PartyLegalEntity>
          </cac:Party></cac:AccountingSupplierParty>
          <cac:AccountingCustomerParty><cac:Party>
            <cbc:EndpointID schemeID="0192">999999026</cbc:EndpointID>
            <cac:PostalAddress>
              <cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country>
            </cac:PostalAddress>
            <cac:PartyLegalEntity>
              <cbc:RegistrationName>Skogsbryn AB</cbc:RegistrationName>
            </cac:PartyLegalEntity>
          </cac:Party></cac:AccountingCustomerParty>
          <cac:PaymentMeans>
            <cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
            <cbc:PaymentID>20260001</cbc:PaymentID>
            <cac:PayeeFinancialAccount>
              <cbc:ID>99999991</cbc:ID>
              <cac:FinancialInstitutionBranch>\
        <cbc:ID>SE:BANKGIRO</cbc:ID></cac:FinancialInstitutionBranch>
            </cac:PayeeFinancialAccount>
          </cac:PaymentMeans>
          <cac:PaymentMeans>
            <cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
            <cac:PayeeFinancialAccount>
              <cbc:ID>9999992</cbc:ID>
              <cac:FinancialInstitutionBranch>\
        <cbc:ID>SE:PLUSGIRO</cbc:ID></cac:FinancialInstitutionBranch>
            </cac:PayeeFinancialAccount>
          </cac:PaymentMeans>
          <cac:AllowanceCharge>
            <cbc:ChargeIndicator>false</cbc:ChargeIndicator>
            <cbc:Amount currencyID="EUR">20.00</cbc:Amount>
            <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory>
          </cac:AllowanceCharge>
          <cac:AllowanceCharge>
            <cbc:ChargeIndicator>true</cbc:ChargeIndicator>
            <cbc:Amount currencyID="EUR">10.00</cbc:Amount>
            <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory>
          </cac:AllowanceCharge>
          <cac:TaxTotal>
            <cbc:TaxAmount currencyID="EUR">27.80</cbc:TaxAmount>
            <cac:TaxSubtotal>
              <cbc:TaxableAmount currencyID="EUR">90.00</cbc:TaxableAmount>
              <cbc:TaxAmount currencyID="EUR">22.50</cbc:TaxAmount>
              <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory>
            </cac:TaxSubtotal>
            <cac:TaxSubtotal>
              <cbc:TaxableAmount currencyID="EUR">44.15</cbc:TaxableAmount>
              <cbc:TaxAmount currencyID="EUR">5.30</cbc:TaxAmount>
              <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>12.0</cbc:Percent></cac:TaxCategory>
            </cac:TaxSubtotal>
          </cac:TaxTotal>
          <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">305.80</cbc:TaxAmount></cac:TaxTotal>
          <cac:LegalMonetaryTotal>
            <cbc:LineExtensionAmount currencyID="EUR">144.15</cbc:LineExtensionAmount>
            <cbc:TaxExclusiveAmount currencyID="EUR">134.15</cbc:TaxExclusiveAmount>
            <cbc:TaxInclusiveAmount currencyID="EUR">161.95</cbc:TaxInclusiveAmount>
            <cbc:AllowanceTotalAmount currencyID="EUR">20.00</cbc:AllowanceTotalAmount>
            <cbc:ChargeTotalAmount currencyID="EUR">10.00</cbc:ChargeTotalAmount>
            <cbc:PrepaidAmount currencyID="EUR">61.00</cbc:PrepaidAmount>
            <cbc:PayableRoundingAmount currencyID="EUR">0.05</cbc:PayableRoundingAmount>
            <cbc:PayableAmount currencyID="EUR">101.00</cbc:PayableAmount>
          </cac:LegalMonetaryTotal>
          <cac:InvoiceLine>
            <cbc:ID>1</cbc:ID>
            <cbc:InvoicedQuantity unitCode="EA">1</cbc:InvoicedQuantity>
            <cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
            <cac:Item>
              <cbc:Name>Bräda</cbc:Name>
              <cac:ClassifiedTaxCategory>
                <cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent>
              </cac:ClassifiedTaxCategory>
            </cac:Item>
            <cac:Price><cbc:PriceAmount currencyID="EUR">100</cbc:PriceAmount></cac:Price>
          </cac:InvoiceLine>
          <cac:InvoiceLine>
            <cbc:ID>2</cbc:ID>
            <cbc:InvoicedQuantity unitCode="EA">3</cbc:InvoicedQuantity>
            <cbc:LineExtensionAmount currencyID="EUR">44.15</cbc:LineExtensionAmount>
            <cac:Item>
              <cbc:Name>Mat</cbc:Name>
              <cac:ClassifiedTaxCategory>
                <cbc:ID>S</cbc:ID><cbc:Percent>12</cbc:Percent>
              </cac:ClassifiedTaxCategory>
            </cac:Item>
            <cac:Price><cbc:PriceAmount currencyID="EUR">14.7167</cbc:PriceAmount></cac:Price>
          </cac:InvoiceLine>
        </Invoice>
        """

    /// Codes of the rules that a document breaks, in the order of the rules.
    static func broken(_ text: String) throws -> [FindingCode] {
        let outcome = try UBLSample.read(text, EInvoiceReader(profile: .strict))
        let told = (outcome.refusal.map { [$0] } ?? []) + outcome.others + outcome.batch.findings
        let codes = Set(told.map(\.code))
        return EInvoiceRule.all.map(\.code).filter { codes.contains($0) }
    }
}
