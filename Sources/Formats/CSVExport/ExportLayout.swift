/// A column layout: which headers mean which fields, and what a row is.
package struct ExportLayout: Hashable, Sendable {
    /// Name in `layout:` of the settings.
    package let name: String
    /// Folded headers that give the layout away when all of them are there.
    package let signature: [String]
    /// Folded headers of each field, the preferred one first.
    package let headers: [ExportField: [String]]
    package let rows: RowMeaning

    /// Describes a layout.
    package init(
        name: String,
        signature: [String],
        headers: [ExportField: [String]],
        rows: RowMeaning
    ) {
        self.name = name
        self.signature = signature
        self.headers = headers
        self.rows = rows
    }

    /// The layouts that are known by their headers, the most particular first.
    package static let known: [ExportLayout] = [
        .xero, .zoho, .fortnox, .economic, .economicFields, .plain,
    ]

    /// Whether a header row is this layout's.
    package func fits(_ folded: [String]) -> Bool {
        signature.allSatisfy { folded.contains($0) }
    }
}

/// What one row of a list is; the raw values are those of `rows:` in the settings.
package enum RowMeaning: String, Sendable, CaseIterable {
    /// A whole invoice.
    case invoice
    /// A line of an invoice, whose rows follow each other; the invoice's totals stand on each.
    case linesWithTotals = "lines-with-totals"
    /// A line of an invoice, whose rows follow each other; the lines add up to the invoice.
    case lines
    /// As `lines`, with the rows of an invoice anywhere in the file.
    case scatteredLines = "scattered-lines"
}

extension ExportLayout {
    /// Xero's export of sales invoices, with and without the `SA…` columns.
    ///
    /// A row per line; `Total`, `InvoiceAmountPaid` and `InvoiceAmountDue` are the invoice's.
    /// `Reference` is a free text there, not a payment reference.
    package static let xero = ExportLayout(
        name: "xero",
        signature: ["contactname", "invoicenumber", "invoiceamountdue", "lineamount"],
        headers: [
            .number: ["invoicenumber"], .name: ["contactname"], .email: ["emailaddress"],
            .street: ["poaddressline1"], .postcode: ["popostalcode"], .city: ["pocity"],
            .country: ["pocountry"], .issued: ["invoicedate"], .due: ["duedate"],
            .total: ["total"], .remaining: ["invoiceamountdue"], .paid: ["invoiceamountpaid"],
            .currency: ["currency"], .type: ["type"], .status: ["status"],
        ],
        rows: .linesWithTotals
    )

    /// Zoho Invoice's export of invoices: a row per line, `Total` and `Balance` the invoice's.
    package static let zoho = ExportLayout(
        name: "zoho",
        signature: ["invoicenumber", "customername", "itemtotal", "balance"],
        headers: [
            .number: ["invoicenumber"], .customerNumber: ["customerid"],
            .name: ["customername"], .issued: ["invoicedate"], .due: ["duedate"],
            .total: ["total"], .remaining: ["balance"], .currency: ["currencycode"],
            .status: ["invoicestatus"], .street: ["billingaddress"], .city: ["billingcity"],
            .postcode: ["billingcode"], .country: ["billingcountry"],
        ],
        rows: .linesWithTotals
    )
}
