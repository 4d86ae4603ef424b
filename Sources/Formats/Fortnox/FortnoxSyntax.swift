import Records
import Values

extension EInvoiceSyntax {
    /// Invoices as Fortnox hands them out: one (`Invoice`), or a list with fewer fields each
    /// (`InvoiceSubset` in `Invoices`).
    static let fortnox = EInvoiceSyntax(
        format: .fortnox,
        roots: [("Invoice", ""), ("InvoiceSubset", "")],
        prefixes: [:],
        fields: fortnoxFields,
        point: 0x2E,
        day: { XMLDay.day($0) },
        dayWords: "YYYY-MM-DD",
        complete: { complete(&$0) }
    )

    private static let fortnoxFields: [(tag: EInvoiceTag, path: String)] = [
        (.number, "DocumentNumber"),
        (.issued, "InvoiceDate"),
        (.due, "DueDate"),
        (.ownType, "InvoiceType"),
        (.currency, "Currency"),
        (.isCredit, "Credit"),
        (.credited, "CreditInvoiceReference"),
        (.isCancelled, "Cancelled"),
        (.isBooked, "Booked"),
        (.isSent, "Sent"),
        (.buyerID, "CustomerNumber"),
        (.buyerName, "CustomerName"),
        (.buyerCompanyNumber, "OrganisationNumber"),
        (.buyerStreet, "Address1"),
        (.buyerStreetMore, "Address2"),
        (.buyerPostcode, "ZipCode"),
        (.buyerCity, "City"),
        (.buyerCountry, "Country"),
        (.buyerEmail, "EmailInformation/EmailAddressTo"),
        (.remittance, "OCR"),
        (.deduction, "TaxReduction"),
        (.taxTotal, "TotalVAT"),
        (.netTotal, "Net"),
        (.grossTotal, "Total"),
        (.payable, "TotalToPay"),
        (.remaining, "Balance"),
        (.line, "InvoiceRows/InvoiceRow/"),
        (.lineNet, "InvoiceRows/InvoiceRow/Total"),
        (.linePercent, "InvoiceRows/InvoiceRow/VAT"),
    ]

    /// The total has the share of Skatteverket in it, what is to be paid has not; a list states
    /// the total only.
    private static func complete(_ draft: inout EInvoiceDraft) -> EInvoiceRefusal? {
        if draft[.ownType].reads("CASHINVOICE") {
            return EInvoiceRefusal(
                code: .documentKind,
                tag: .ownType,
                words: "a cash invoice is paid when it is made and is no claim"
            )
        }
        let isCredit = draft[.isCredit].reads("true")
        draft.keep(isCredit ? "381" : "380", as: .type, line: 0)
        // 0 stands for no document.
        draft.credited.removeAll { $0.reads("0") }
        draft.deductions.removeAll { $0.state == .read && $0.scaled == 0 }
        if let share = draft.deductions.first { draft.set(.prepaid, to: share) }
        if !draft.total(.payable).isStated {
            draft.set(.payable, to: draft.total(.grossTotal))
        }
        if draft[.isCancelled].reads("true") {
            draft.status = .void
        } else if draft[.isBooked].reads("false"), draft[.isSent].reads("false") {
            draft.status = .draft
        }
        if !draft[.buyerCountry].isEmpty {
            draft.replace(.buyerCountry, with: CountryName.code(of: draft[.buyerCountry]))
        }
        draft.keep("SE", as: .sellerCountry, line: 0)
        return nil
    }
}
