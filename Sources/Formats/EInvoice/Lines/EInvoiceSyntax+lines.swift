import Records

extension EInvoiceSyntax {
    /// Where it states what a line is for: looked at only where a document is to be shown.
    var lineFields: [(tag: EInvoiceTag, path: String)] {
        switch format {
        case .ublInvoice:
            Self.ublLine("cac:InvoiceLine/", quantity: "cbc:InvoicedQuantity")
                + Self.ublLine("cac:CreditNoteLine/", quantity: "cbc:CreditedQuantity")
        case .ciiInvoice: Self.ciiLine
        case .svefaktura: Self.svefakturaLine
        case .finvoice: Self.finvoiceLine
        case .fortnox: Self.fortnoxLine
        default: []
        }
    }

    private static func ublLine(
        _ line: String,
        quantity: String
    ) -> [(tag: EInvoiceTag, path: String)] {
        [
            (.lineNumber, line + "cbc:ID"),
            (.lineUnit, line + quantity + "/@unitCode"),
            (.lineQuantity, line + quantity),
            (.lineText, line + "cac:Item/cbc:Name"),
            (.lineDescription, line + "cac:Item/cbc:Description"),
        ]
    }

    private static let ciiLine: [(tag: EInvoiceTag, path: String)] = {
        let line = "SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/"
        let quantity = line + "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity"
        return [
            (.lineNumber, line + "ram:AssociatedDocumentLineDocument/ram:LineID"),
            (.lineUnit, quantity + "/@unitCode"),
            (.lineQuantity, quantity),
            (.lineText, line + "ram:SpecifiedTradeProduct/ram:Name"),
            (.lineDescription, line + "ram:SpecifiedTradeProduct/ram:Description"),
        ]
    }()

    private static let svefakturaLine: [(tag: EInvoiceTag, path: String)] = [
        (.lineNumber, "cac:InvoiceLine/cac:ID"),
        (.lineUnit, "cac:InvoiceLine/cbc:InvoicedQuantity/@quantityUnitCode"),
        (.lineQuantity, "cac:InvoiceLine/cbc:InvoicedQuantity"),
        (.lineText, "cac:InvoiceLine/cac:Item/cbc:Description"),
    ]

    private static let finvoiceLine: [(tag: EInvoiceTag, path: String)] = [
        (.lineNumber, "InvoiceRow/RowPositionIdentifier"),
        (.lineUnit, "InvoiceRow/DeliveredQuantity/@QuantityUnitCode"),
        (.lineQuantity, "InvoiceRow/DeliveredQuantity"),
        (.lineUnit, "InvoiceRow/InvoicedQuantity/@QuantityUnitCode"),
        (.lineQuantity, "InvoiceRow/InvoicedQuantity"),
        (.lineText, "InvoiceRow/ArticleName"),
        (.lineDescription, "InvoiceRow/RowFreeText"),
    ]

    private static let fortnoxLine: [(tag: EInvoiceTag, path: String)] = [
        (.lineText, "InvoiceRows/InvoiceRow/Description"),
        (.lineQuantity, "InvoiceRows/InvoiceRow/DeliveredQuantity"),
        (.lineUnit, "InvoiceRows/InvoiceRow/Unit"),
    ]
}
