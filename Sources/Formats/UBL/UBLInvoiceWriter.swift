import Records
package import Values
import XMLStream

/// Writes UBL 2.1 invoices and credit notes as Peppol BIS Billing 3.0 has them.
package enum UBLInvoiceWriter {
    private static let schema = "urn:oasis:names:specification:ubl:schema:xsd:"
    private static let customization =
        "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"

    /// Writes one document.
    ///
    /// - Throws: what the sink threw.
    package static func write(_ document: OutgoingInvoice, to sink: ByteSink) throws {
        let name = document.isCreditNote ? "CreditNote" : "Invoice"
        var writer = XMLWriter(sink)
        try writer.element(
            name,
            [
                ("xmlns", schema + name + "-2"),
                ("xmlns:cac", schema + "CommonAggregateComponents-2"),
                ("xmlns:cbc", schema + "CommonBasicComponents-2"),
            ]
        ) { root in
            root.leaf("cbc:CustomizationID", customization)
            root.leaf("cbc:ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
            root.leaf("cbc:ID", document.number)
            root.leaf("cbc:IssueDate", document.issued)
            if let due = document.due, !document.isCreditNote { root.leaf("cbc:DueDate", due) }
            root.leaf("cbc:\(name)TypeCode", document.isCreditNote ? "381" : "380")
            root.leaf("cbc:Note", document.note)
            root.leaf("cbc:DocumentCurrencyCode", document.currency.description)
            root.leaf("cbc:BuyerReference", document.buyerReference)
            try document.writeReferences(into: &root)
            try root.element("cac:AccountingSupplierParty") { supplier in
                try supplier.element("cac:Party") {
                    try document.seller.write(into: &$0, asSeller: true)
                }
            }
            try root.element("cac:AccountingCustomerParty") { customer in
                try customer.element("cac:Party") {
                    try document.buyer.write(into: &$0, asSeller: false)
                }
            }
            try document.writePayment(into: &root)
            try document.writeTerms(into: &root)
            try document.writeTotals(into: &root)
            for (index, line) in document.lines.enumerated() {
                try root.element("cac:\(name)Line") {
                    try line.write(into: &$0, number: index + 1, document)
                }
            }
        }
        try writer.finish()
    }
}

extension OutgoingInvoice {
    fileprivate func writeReferences(into root: inout XMLWriter) throws {
        if !orderReference.isEmpty {
            try root.element("cac:OrderReference") { $0.leaf("cbc:ID", orderReference) }
        }
        guard !credits.isEmpty else { return }
        try root.element("cac:BillingReference") { billing in
            try billing.element("cac:InvoiceDocumentReference") { $0.leaf("cbc:ID", credits) }
        }
    }

    fileprivate func writePayment(into root: inout XMLWriter) throws {
        if let delivered {
            try root.element("cac:Delivery") { $0.leaf("cbc:ActualDeliveryDate", delivered) }
        }
        try root.element("cac:PaymentMeans") { means in
            means.leaf("cbc:PaymentMeansCode", "30", [("name", "Credit transfer")])
            means.leaf("cbc:PaymentID", paymentReference)
            try means.element("cac:PayeeFinancialAccount") { account in
                account.leaf("cbc:ID", payeeAccount)
                guard !payeeBranch.isEmpty else { return }
                try account.element("cac:FinancialInstitutionBranch") { branch in
                    branch.leaf("cbc:ID", payeeBranch)
                }
            }
        }
    }

    fileprivate func writeTerms(into root: inout XMLWriter) throws {
        guard !terms.isEmpty else { return }
        try root.element("cac:PaymentTerms") { $0.leaf("cbc:Note", terms) }
    }

    fileprivate func writeTotals(into root: inout XMLWriter) throws {
        try root.element("cac:TaxTotal") { tax in
            tax.leaf("cbc:TaxAmount", minor: taxMinor, currency)
            try tax.element("cac:TaxSubtotal") { subtotal in
                subtotal.leaf("cbc:TaxableAmount", minor: netMinor, currency)
                subtotal.leaf("cbc:TaxAmount", minor: taxMinor, currency)
                try subtotal.element("cac:TaxCategory") { try writeTax(into: &$0) }
            }
        }
        try root.element("cac:LegalMonetaryTotal") { total in
            total.leaf("cbc:LineExtensionAmount", minor: netMinor, currency)
            total.leaf("cbc:TaxExclusiveAmount", minor: netMinor, currency)
            total.leaf("cbc:TaxInclusiveAmount", minor: netMinor + taxMinor, currency)
            total.leaf("cbc:PayableAmount", minor: netMinor + taxMinor, currency)
        }
    }

    /// Writes the category: standard rate, or zero rate for 0 percent.
    fileprivate func writeTax(into category: inout XMLWriter) throws {
        category.leaf("cbc:ID", taxPercent == 0 ? "Z" : "S")
        category.leaf("cbc:Percent", String(taxPercent))
        try category.element("cac:TaxScheme") { $0.leaf("cbc:ID", "VAT") }
    }
}

extension Party {
    /// Writes what stands inside `cac:Party`; the identifier's scheme is that of its country.
    ///
    /// A Norwegian seller states that it stands in the register of business enterprises (NO-R-002).
    fileprivate func write(into party: inout XMLWriter, asSeller isSeller: Bool) throws {
        let (scheme, vat) = register
        if !identifier.isEmpty {
            party.leaf("cbc:EndpointID", identifier.string, [("schemeID", scheme)])
        }
        try party.element("cac:PartyName") { $0.leaf("cbc:Name", name.string) }
        try party.element("cac:PostalAddress") { address in
            address.leaf("cbc:StreetName", street.string)
            address.leaf("cbc:CityName", city.string)
            address.leaf("cbc:PostalZone", postcode.string)
            try address.element("cac:Country") { $0.leaf("cbc:IdentificationCode", country.string) }
        }
        if !identifier.isEmpty {
            try party.element("cac:PartyTaxScheme") { tax in
                tax.leaf("cbc:CompanyID", vat)
                try tax.element("cac:TaxScheme") { $0.leaf("cbc:ID", "VAT") }
            }
        }
        if isSeller, country.reads("NO") {
            try party.element("cac:PartyTaxScheme") { tax in
                tax.leaf("cbc:CompanyID", "Foretaksregisteret")
                try tax.element("cac:TaxScheme") { $0.leaf("cbc:ID", "TAX") }
            }
        }
        try party.element("cac:PartyLegalEntity") { legal in
            legal.leaf("cbc:RegistrationName", name.string)
            legal.leaf("cbc:CompanyID", identifier.string, [("schemeID", scheme)])
        }
        guard !email.isEmpty else { return }
        try party.element("cac:Contact") { $0.leaf("cbc:ElectronicMail", email.string) }
    }
}

extension OutgoingInvoiceLine {
    fileprivate func write(
        into line: inout XMLWriter,
        number: Int,
        _ document: OutgoingInvoice
    ) throws {
        line.leaf("cbc:ID", String(number))
        line.leaf(
            document.isCreditNote ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity",
            String(quantity),
            [("unitCode", "EA")]
        )
        line.leaf("cbc:LineExtensionAmount", minor: priceMinor * quantity, document.currency)
        try line.element("cac:Item") { item in
            item.leaf("cbc:Description", description)
            item.leaf("cbc:Name", name)
            if !self.item.isEmpty {
                try item.element("cac:SellersItemIdentification") { $0.leaf("cbc:ID", self.item) }
            }
            try item.element("cac:ClassifiedTaxCategory") { try document.writeTax(into: &$0) }
        }
        try line.element("cac:Price") { price in
            price.leaf("cbc:PriceAmount", minor: priceMinor, document.currency)
        }
    }
}
