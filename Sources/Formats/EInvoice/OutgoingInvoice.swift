package import Records
package import Values

/// An invoice or credit note that is to be written; one rate of tax for the whole document.
package struct OutgoingInvoice: Sendable {
    package var isCreditNote: Bool
    package var number: String
    package var issued: Day
    /// nil leaves it out; credit notes have none.
    package var due: Day?
    package var currency: Currency
    /// Free words; empty leaves them out.
    package var note: String
    package var buyerReference: String
    /// The buyer's order; empty leaves it out.
    package var orderReference: String
    /// nil leaves it out.
    package var delivered: Day?
    /// Terms in words; empty leaves them out.
    package var terms: String
    /// Number of the invoice that a credit note credits; empty where there is none.
    package var credits: String
    package var seller: Party
    package var buyer: Party
    package var paymentReference: String
    /// Digits only, or an IBAN.
    package var payeeAccount: String
    /// `SE:BANKGIRO` and the like, as the Swedish Peppol guide has it; empty where not needed.
    package var payeeBranch: String
    /// Whole percent.
    package var taxPercent: Int
    package var taxMinor: Int64
    package var lines: [OutgoingInvoiceLine]

    /// Makes a document; its amounts must add up.
    package init(
        isCreditNote: Bool = false,
        number: String,
        issued: Day,
        due: Day?,
        currency: Currency,
        note: String = "",
        buyerReference: String,
        orderReference: String = "",
        delivered: Day? = nil,
        terms: String = "",
        credits: String = "",
        seller: Party,
        buyer: Party,
        paymentReference: String,
        payeeAccount: String,
        payeeBranch: String = "",
        taxPercent: Int,
        taxMinor: Int64,
        lines: [OutgoingInvoiceLine]
    ) {
        self.isCreditNote = isCreditNote
        self.number = number
        self.issued = issued
        self.due = due
        self.currency = currency
        self.note = note
        self.buyerReference = buyerReference
        self.orderReference = orderReference
        self.delivered = delivered
        self.terms = terms
        self.credits = credits
        self.seller = seller
        self.buyer = buyer
        self.paymentReference = paymentReference
        self.payeeAccount = payeeAccount
        self.payeeBranch = payeeBranch
        self.taxPercent = taxPercent
        self.taxMinor = taxMinor
        self.lines = lines
    }

    /// Sum of the lines, before tax.
    package var netMinor: Int64 { lines.reduce(0) { $0 + $1.quantity * $1.priceMinor } }
}

/// One line of a document that is to be written.
package struct OutgoingInvoiceLine: Sendable {
    package var name: String
    /// Empty leaves it out.
    package var description: String
    /// The seller's number of the item; empty leaves it out.
    package var item: String
    package var quantity: Int64
    /// Of one piece, before tax.
    package var priceMinor: Int64

    /// Makes a line.
    package init(
        name: String,
        description: String = "",
        item: String = "",
        quantity: Int64,
        priceMinor: Int64
    ) {
        self.name = name
        self.description = description
        self.item = item
        self.quantity = quantity
        self.priceMinor = priceMinor
    }
}

extension Party {
    /// The register that the party's number is of, and its VAT number there.
    var register: (scheme: String, vat: String) {
        country == "SE" ? ("0007", "SE\(identifier)01") : ("0192", "NO\(identifier)MVA")
    }
}
