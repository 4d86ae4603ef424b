import Formats
import Records
import Values

/// E-invoices of invented companies.
enum UBLSample {
    /// A Norwegian invoice to a Norwegian company.
    static let invoice = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:CustomizationID>\
        urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0\
        </cbc:CustomizationID>
          <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
          <cbc:ID>F-1001</cbc:ID>
          <cbc:IssueDate>2026-03-02</cbc:IssueDate>
          <cbc:DueDate>2026-03-16</cbc:DueDate>
          <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
          <cbc:DocumentCurrencyCode>NOK</cbc:DocumentCurrencyCode>
          <cac:AccountingSupplierParty>
            <cac:Party>
              <cbc:EndpointID schemeID="0192">999999018</cbc:EndpointID>
              <cac:PartyName><cbc:Name>Fjordlys Abonnement</cbc:Name></cac:PartyName>
              <cac:PostalAddress>
                <cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country>
              </cac:PostalAddress>
              <cac:PartyTaxScheme>
                <cbc:CompanyID>NO999999018MVA</cbc:CompanyID>
                <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
              </cac:PartyTaxScheme><cac:PartyTaxScheme>\
        <cbc:CompanyID>Foretaksregisteret</cbc:CompanyID>\
        <cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
              <cac:PartyLegalEntity>
                <cbc:RegistrationName>Fjordlys AS</cbc:RegistrationName>
                <cbc:CompanyID schemeID="0192">999999018</cbc:CompanyID>
              </cac:PartyLegalEntity>
            </cac:Party>
          </cac:AccountingSupplierParty>
          <cac:AccountingCustomerParty>
            <cac:Party>
              <cbc:EndpointID schemeID="0192">999999026</cbc:EndpointID>
              <cac:PartyIdentification><cbc:ID>K-77</cbc:ID></cac:PartyIdentification>
              <cac:PartyName><cbc:Name>Skogsbryn Kafé</cbc:Name></cac:PartyName>
              <cac:PostalAddress>
                <cbc:StreetName>Bakkeveien 3</cbc:StreetName>
                <cbc:AdditionalStreetName>Postboks 12</cbc:AdditionalStreetName>
                <cbc:CityName>Ås</cbc:CityName>
                <cbc:PostalZone>1430</cbc:PostalZone>
                <cac:Country>
                  <cbc:IdentificationCode> NO </cbc:IdentificationCode>
                </cac:Country>
              </cac:PostalAddress>
              <cac:PartyLegalEntity>
                <cbc:RegistrationName>Skogsbryn &amp; Sønn AS</cbc:RegistrationName>
                <cbc:CompanyID schemeID="0192">999999026</cbc:CompanyID>
              </cac:PartyLegalEntity>
              <cac:Contact>
                <cbc:ElectronicMail>post@skogsbryn.example</cbc:ElectronicMail>
              </cac:Contact>
            </cac:Party>
          </cac:AccountingCustomerParty>
          <cac:PaymentMeans>
            <cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
            <cbc:PaymentID>4711000 1238</cbc:PaymentID>
            <cac:PayeeFinancialAccount><cbc:ID>9999.06.00011</cbc:ID></cac:PayeeFinancialAccount>
          </cac:PaymentMeans>
          <cac:TaxTotal><cbc:TaxAmount currencyID="NOK">250.04</cbc:TaxAmount><cac:TaxSubtotal>\
        <cbc:TaxableAmount currencyID="NOK">1000.16</cbc:TaxableAmount>\
        <cbc:TaxAmount currencyID="NOK">250.04</cbc:TaxAmount><cac:TaxCategory>\
        <cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>\
        </cac:TaxTotal><cac:LegalMonetaryTotal>
            <cbc:LineExtensionAmount currencyID="NOK">1000.16</cbc:LineExtensionAmount>\
        <cbc:TaxExclusiveAmount currencyID="NOK">1000.16</cbc:TaxExclusiveAmount>
            <cbc:TaxInclusiveAmount currencyID="NOK">1250.20</cbc:TaxInclusiveAmount>
            <cbc:PrepaidAmount currencyID="NOK">250</cbc:PrepaidAmount>
            <cbc:PayableRoundingAmount currencyID="NOK">-0.20</cbc:PayableRoundingAmount>
            <cbc:PayableAmount currencyID="NOK">1000.00</cbc:PayableAmount>
          </cac:LegalMonetaryTotal>
          <cac:InvoiceLine>
            <cbc:ID>1</cbc:ID>
            <cbc:LineExtensionAmount currencyID="NOK">1000.16</cbc:LineExtensionAmount>
            <cac:Item><cac:ClassifiedTaxCategory>\
        <cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>
          </cac:InvoiceLine>
        </Invoice>
        """

    /// A Swedish credit note to a private person.
    static let creditNote = """
        <CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
            xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <b:CustomizationID>urn:cen.eu:en16931:2017</b:CustomizationID>
          <b:ID>K55</b:ID>
          <b:IssueDate>2026-02-28</b:IssueDate>
          <b:CreditNoteTypeCode>381</b:CreditNoteTypeCode>
          <b:DocumentCurrencyCode>SEK</b:DocumentCurrencyCode>
          <a:BillingReference>
            <a:InvoiceDocumentReference><b:ID>20260001</b:ID></a:InvoiceDocumentReference>
          </a:BillingReference>
          <a:AccountingSupplierParty><a:Party>
            <b:EndpointID schemeID="0007">5599990016</b:EndpointID>
            <a:PartyIdentification><b:ID>S-1</b:ID></a:PartyIdentification>
            <a:PostalAddress><a:Country>\
        <b:IdentificationCode>SE</b:IdentificationCode></a:Country></a:PostalAddress>
            <a:PartyLegalEntity><b:RegistrationName>Granbygg AB</b:RegistrationName>\
        </a:PartyLegalEntity>
          </a:Party></a:AccountingSupplierParty>
          <a:AccountingCustomerParty><a:Party>
            <a:PostalAddress><a:Country>\
        <b:IdentificationCode>SE</b:IdentificationCode></a:Country></a:PostalAddress>
            <a:PartyLegalEntity>
              <b:RegistrationName>Alva Exempelson</b:RegistrationName>
            </a:PartyLegalEntity>
          </a:Party></a:AccountingCustomerParty>
          <a:PaymentMeans>
            <b:PaymentMeansCode>1</b:PaymentMeansCode>
            <b:PaymentDueDate>2026-03-30</b:PaymentDueDate>
            <b:PaymentID>20260000177</b:PaymentID>
          </a:PaymentMeans>
          <a:TaxTotal><b:TaxAmount currencyID="SEK">0</b:TaxAmount><a:TaxSubtotal>\
        <b:TaxableAmount currencyID="SEK">99.50</b:TaxableAmount>\
        <b:TaxAmount currencyID="SEK">0</b:TaxAmount>\
        <a:TaxCategory><b:ID>E</b:ID><b:Percent>0</b:Percent></a:TaxCategory>\
        </a:TaxSubtotal></a:TaxTotal>
          <a:LegalMonetaryTotal>
            <b:LineExtensionAmount currencyID="SEK">99.50</b:LineExtensionAmount>
            <b:TaxExclusiveAmount currencyID="SEK">99.50</b:TaxExclusiveAmount>
            <b:TaxInclusiveAmount currencyID="SEK">99.5</b:TaxInclusiveAmount>
            <b:PayableAmount currencyID="SEK">99.50</b:PayableAmount>
          </a:LegalMonetaryTotal>
          <a:CreditNoteLine>
            <b:LineExtensionAmount currencyID="SEK">99.5</b:LineExtensionAmount>
            <a:Item><a:ClassifiedTaxCategory><b:ID>E</b:ID></a:ClassifiedTaxCategory></a:Item>
          </a:CreditNoteLine>
        </CreditNote>
        """

    /// Reads a document.
    static func read(
        _ text: String,
        _ reader: EInvoiceReader = EInvoiceReader()
    ) throws -> ReadOutcome {
        try read(Array(text.utf8), reader)
    }

    /// Reads a document's bytes.
    static func read(
        _ bytes: [UInt8],
        _ reader: EInvoiceReader = EInvoiceReader()
    ) throws -> ReadOutcome {
        try ReadOutcome { try reader.read(ByteSource(bytes: bytes), name: "in.xml", receive: $0) }
    }
}
