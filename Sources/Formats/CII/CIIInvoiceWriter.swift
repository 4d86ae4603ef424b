import Records
package import Values
import XMLStream

/// Writes Cross Industry Invoices D16B as EN 16931 has them.
package enum CIIInvoiceWriter {
    private static let qualified = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"

    /// Writes one document.
    ///
    /// - Throws: what the sink threw.
    package static func write(_ document: OutgoingInvoice, to sink: ByteSink) throws {
        var writer = XMLWriter(sink)
        try writer.element(
            "rsm:CrossIndustryInvoice",
            [
                ("xmlns:rsm", CIINamespace.invoice), ("xmlns:ram", CIINamespace.aggregate),
                ("xmlns:qdt", qualified), ("xmlns:udt", CIINamespace.unqualified),
            ]
        ) { root in
            try root.element("rsm:ExchangedDocumentContext") { context in
                try context.element("ram:GuidelineSpecifiedDocumentContextParameter") {
                    $0.leaf("ram:ID", "urn:cen.eu:en16931:2017")
                }
            }
            try root.element("rsm:ExchangedDocument") { try document.writeHeader(into: &$0) }
            try root.element("rsm:SupplyChainTradeTransaction") { transaction in
                for (index, line) in document.lines.enumerated() {
                    try transaction.element("ram:IncludedSupplyChainTradeLineItem") {
                        try line.write(into: &$0, number: index + 1, document)
                    }
                }
                try document.writeAgreement(into: &transaction)
                try document.writeDelivery(into: &transaction)
                try transaction.element("ram:ApplicableHeaderTradeSettlement") {
                    try document.writeSettlement(into: &$0)
                }
            }
        }
        try writer.finish()
    }
}

extension OutgoingInvoice {
    fileprivate func writeHeader(into header: inout XMLWriter) throws {
        header.leaf("ram:ID", number)
        header.leaf("ram:TypeCode", isCreditNote ? "381" : "380")
        try header.write(issued, in: "ram:IssueDateTime")
        guard !note.isEmpty else { return }
        try header.element("ram:IncludedNote") { $0.leaf("ram:Content", note) }
    }

    fileprivate func writeAgreement(into transaction: inout XMLWriter) throws {
        try transaction.element("ram:ApplicableHeaderTradeAgreement") { agreement in
            agreement.leaf("ram:BuyerReference", buyerReference)
            try agreement.element("ram:SellerTradeParty") { try seller.write(into: &$0) }
            try agreement.element("ram:BuyerTradeParty") { try buyer.write(into: &$0) }
            guard !orderReference.isEmpty else { return }
            try agreement.element("ram:BuyerOrderReferencedDocument") {
                $0.leaf("ram:IssuerAssignedID", orderReference)
            }
        }
    }

    fileprivate func writeDelivery(into transaction: inout XMLWriter) throws {
        try transaction.element("ram:ApplicableHeaderTradeDelivery") { delivery in
            guard let delivered else { return }
            try delivery.element("ram:ActualDeliverySupplyChainEvent") {
                try $0.write(delivered, in: "ram:OccurrenceDateTime")
            }
        }
    }

    fileprivate func writeSettlement(into settlement: inout XMLWriter) throws {
        settlement.leaf("ram:PaymentReference", paymentReference)
        settlement.leaf("ram:InvoiceCurrencyCode", currency.description)
        try settlement.element("ram:SpecifiedTradeSettlementPaymentMeans") { means in
            means.leaf("ram:TypeCode", "30")
            try means.element("ram:PayeePartyCreditorFinancialAccount") {
                $0.leaf("ram:ProprietaryID", payeeAccount)
            }
        }
        try settlement.element("ram:ApplicableTradeTax") { tax in
            tax.leaf("ram:CalculatedAmount", Money(minor: taxMinor, currency).digits)
            tax.leaf("ram:TypeCode", "VAT")
            tax.leaf("ram:BasisAmount", Money(minor: netMinor, currency).digits)
            writeTax(into: &tax)
        }
        try writeTerms(into: &settlement)
        try writeTotals(into: &settlement)
        guard !credits.isEmpty else { return }
        try settlement.element("ram:InvoiceReferencedDocument") {
            $0.leaf("ram:IssuerAssignedID", credits)
        }
    }

    private func writeTerms(into settlement: inout XMLWriter) throws {
        guard due != nil || !terms.isEmpty else { return }
        try settlement.element("ram:SpecifiedTradePaymentTerms") { element in
            element.leaf("ram:Description", terms)
            guard let due else { return }
            try element.write(due, in: "ram:DueDateDateTime")
        }
    }

    private func writeTotals(into settlement: inout XMLWriter) throws {
        let (net, gross) = (netMinor, netMinor + taxMinor)
        try settlement.element("ram:SpecifiedTradeSettlementHeaderMonetarySummation") { sums in
            sums.leaf("ram:LineTotalAmount", Money(minor: net, currency).digits)
            sums.leaf("ram:TaxBasisTotalAmount", Money(minor: net, currency).digits)
            sums.leaf("ram:TaxTotalAmount", minor: taxMinor, currency)
            sums.leaf("ram:GrandTotalAmount", Money(minor: gross, currency).digits)
            sums.leaf("ram:DuePayableAmount", Money(minor: gross, currency).digits)
        }
    }

    /// Writes category and rate: standard rate, or zero rate for 0 percent.
    fileprivate func writeTax(into tax: inout XMLWriter) {
        tax.leaf("ram:CategoryCode", taxPercent == 0 ? "Z" : "S")
        tax.leaf("ram:RateApplicablePercent", String(taxPercent))
    }
}

extension Party {
    /// Writes what stands inside a trade party; the identifier's scheme is that of its country.
    fileprivate func write(into party: inout XMLWriter) throws {
        let (scheme, vat) = register
        party.leaf("ram:Name", name.string)
        if !identifier.isEmpty {
            try party.element("ram:SpecifiedLegalOrganization") {
                $0.leaf("ram:ID", identifier.string, [("schemeID", scheme)])
            }
        }
        if !email.isEmpty {
            try party.element("ram:DefinedTradeContact") { contact in
                try contact.element("ram:EmailURIUniversalCommunication") {
                    $0.leaf("ram:URIID", email.string)
                }
            }
        }
        try party.element("ram:PostalTradeAddress") { address in
            address.leaf("ram:PostcodeCode", postcode.string)
            address.leaf("ram:LineOne", street.string)
            address.leaf("ram:CityName", city.string)
            address.leaf("ram:CountryID", country.string)
        }
        guard !identifier.isEmpty else { return }
        try party.element("ram:URIUniversalCommunication") {
            $0.leaf("ram:URIID", identifier.string, [("schemeID", scheme)])
        }
        try party.element("ram:SpecifiedTaxRegistration") {
            $0.leaf("ram:ID", vat, [("schemeID", "VA")])
        }
    }
}

extension OutgoingInvoiceLine {
    fileprivate func write(
        into line: inout XMLWriter,
        number: Int,
        _ document: OutgoingInvoice
    ) throws {
        try line.element("ram:AssociatedDocumentLineDocument") {
            $0.leaf("ram:LineID", String(number))
        }
        try line.element("ram:SpecifiedTradeProduct") { product in
            product.leaf("ram:SellerAssignedID", item)
            product.leaf("ram:Name", name)
            product.leaf("ram:Description", description)
        }
        try line.element("ram:SpecifiedLineTradeAgreement") { agreement in
            try agreement.element("ram:NetPriceProductTradePrice") {
                $0.leaf("ram:ChargeAmount", Money(minor: priceMinor, document.currency).digits)
            }
        }
        try line.element("ram:SpecifiedLineTradeDelivery") {
            $0.leaf("ram:BilledQuantity", String(quantity), [("unitCode", "EA")])
        }
        try line.element("ram:SpecifiedLineTradeSettlement") { settlement in
            try settlement.element("ram:ApplicableTradeTax") { tax in
                tax.leaf("ram:TypeCode", "VAT")
                document.writeTax(into: &tax)
            }
            try settlement.element("ram:SpecifiedTradeSettlementLineMonetarySummation") {
                let total = Money(minor: priceMinor * quantity, document.currency)
                $0.leaf("ram:LineTotalAmount", total.digits)
            }
        }
    }
}

extension XMLWriter {
    /// Writes an element that holds a day in format 102.
    fileprivate mutating func write(_ day: Day, in name: String) throws {
        try element(name) { time in
            let digits = day.description.filter { $0 != "-" }
            time.leaf("udt:DateTimeString", digits, [("format", "102")])
        }
    }
}
