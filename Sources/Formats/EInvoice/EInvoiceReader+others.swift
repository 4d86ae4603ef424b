extension EInvoiceReader {
    /// Root elements of documents that travel in the frames of e-invoices, are known and are not
    /// followed up: each is told, where it stands alone as well as beside an invoice.
    package static let otherDocuments: [(name: String, namespace: String)] =
        ublDocuments.map { (name: $0, namespace: UBLNamespace.start + $0 + "-2") }
        + [
            ("CrossIndustryDocument", CIINamespace.first),
            // Notices about who sends and who receives e-invoices (Finanssiala,
            // "Ilmoittamispalvelun soveltamisohje").
            ("FinvoiceSenderInfo", ""), ("FinvoiceReceiverInfo", ""),
        ]

    /// The documents of UBL that sellers and buyers send each other between the call for a price
    /// and the payment (os-UBL-2.1, "UBL 2.1 Document Schemas"), but invoice and credit note.
    private static let ublDocuments = [
        "ApplicationResponse", "AttachedDocument", "Catalogue", "DebitNote", "DespatchAdvice",
        "FreightInvoice", "Order", "OrderCancellation", "OrderChange", "OrderResponse",
        "OrderResponseSimple", "Quotation", "ReceiptAdvice", "Reminder", "RemittanceAdvice",
        "RequestForQuotation", "SelfBilledCreditNote", "SelfBilledInvoice", "Statement",
        "UtilityStatement",
    ]
}
