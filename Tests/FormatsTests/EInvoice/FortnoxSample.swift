/// Invoices of Fortnox, with invented companies.
enum FortnoxSample {
    static let invoice = """
        <Invoice>
          <Address1>Storgatan 5</Address1>
          <Balance>700</Balance>
          <Booked>true</Booked>
          <Cancelled>false</Cancelled>
          <City>UMEÅ</City>
          <Country>Sverige</Country>
          <Credit>false</Credit>
          <CreditInvoiceReference>0</CreditInvoiceReference>
          <Currency>SEK</Currency>
          <CustomerName>Alva Exempelson</CustomerName>
          <CustomerNumber>77</CustomerNumber>
          <DocumentNumber>1001</DocumentNumber>
          <DueDate>2026-04-01</DueDate>
          <EmailInformation><EmailAddressTo>alva@example.com</EmailAddressTo></EmailInformation>
          <InvoiceDate>2026-03-02</InvoiceDate>
          <InvoiceRows>
            <InvoiceRow><Total>800</Total><VAT>25</VAT></InvoiceRow>
          </InvoiceRows>
          <InvoiceType>INVOICE</InvoiceType>
          <Net>800</Net>
          <OCR>10017</OCR>
          <Sent>true</Sent>
          <TaxReduction>300</TaxReduction>
          <Total>1000</Total>
          <TotalToPay>700</TotalToPay>
          <TotalVAT>200</TotalVAT>
          <ZipCode>90325</ZipCode>
        </Invoice>
        """

    /// A list with an open one, a cancelled one and a draft.
    static let list = """
        <Invoices TotalResources="3" TotalPages="1" CurrentPage="1">
          \(entry(1, booked: true)) \(entry(2, cancelled: true)) \(entry(3))
        </Invoices>
        """

    private static func entry(_ number: Int, booked: Bool = false, cancelled: Bool = false)
        -> String
    {
        """
        <InvoiceSubset><Balance>125</Balance><Booked>\(booked)</Booked>\
        <Cancelled>\(cancelled)</Cancelled><Currency>SEK</Currency>\
        <CustomerName>Granbacken Bygg AB</CustomerName><CustomerNumber>7</CustomerNumber>\
        <DocumentNumber>\(number)</DocumentNumber><DueDate>2026-04-01</DueDate>\
        <InvoiceDate>2026-03-02</InvoiceDate><OCR></OCR><Sent>false</Sent><Total>125</Total>\
        </InvoiceSubset>
        """
    }
}
