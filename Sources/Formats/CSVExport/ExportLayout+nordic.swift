extension ExportLayout {
    /// Fortnox: the field names of its invoices, which connectors write as headers.
    ///
    /// The names are those of the API (high sureness); that a list is made of them is usual, and
    /// not written down by the maker. `TotalToPay` leaves out the ROT/RUT share.
    package static let fortnox = ExportLayout(
        name: "fortnox",
        signature: ["documentnumber", "customername", "customernumber", "balance"],
        headers: [
            .number: ["documentnumber"], .customerNumber: ["customernumber"],
            .name: ["customername"], .identifier: ["organisationnumber"],
            .street: ["address1"], .postcode: ["zipcode"], .city: ["city"],
            .country: ["country"], .language: ["language"], .issued: ["invoicedate"],
            .due: ["duedate"], .currency: ["currency"], .net: ["net"], .vat: ["totalvat"],
            .total: ["total"], .toPay: ["totaltopay"], .remaining: ["balance"],
            .deduction: ["taxreduction"], .reference: ["ocr"],
            .credits: ["creditinvoicereference"],
        ],
        rows: .invoice
    )

    /// e-conomic's list of booked invoices, as one public program reads it.
    ///
    /// Low sureness: the maker does not confirm it. Its only date besides the due date is that of
    /// booking.
    package static let economic = ExportLayout(
        name: "e-conomic",
        signature: ["fakturanummer", "debitor", "bruttobeloeb", "bogfoeringsdato"],
        headers: [
            .number: ["fakturanummer"], .name: ["debitor"],
            .issued: ["fakturadato", "bogfoeringsdato"], .due: ["forfaldsdato"],
            .currency: ["valuta"], .net: ["nettobeloeb"], .vat: ["momsbeloeb"],
            .total: ["bruttobeloeb"],
        ],
        rows: .invoice
    )

    /// e-conomic's booked invoices by the field names of its API, nested ones with a point, as
    /// connectors write them.
    ///
    /// The names are the maker's own (`GET /invoices/booked`, high sureness); a credit note is
    /// negative there.
    package static let economicFields = ExportLayout(
        name: "e-conomic-api",
        signature: ["bookedinvoicenumber", "grossamount", "recipientname"],
        headers: [
            .number: ["bookedinvoicenumber"], .customerNumber: ["customercustomernumber"],
            .name: ["recipientname"], .street: ["recipientaddress"],
            .postcode: ["recipientzip"], .city: ["recipientcity"],
            .country: ["recipientcountry"], .issued: ["date"], .due: ["duedate"],
            .currency: ["currency"], .net: ["netamount"], .vat: ["vatamount"],
            .total: ["grossamount"], .remaining: ["remainder"],
        ],
        rows: .invoice
    )
}
