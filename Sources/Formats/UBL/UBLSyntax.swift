import Records
import Values

extension EInvoiceSyntax {
    /// UBL 2.1 invoices and credit notes: Peppol BIS 3, EHF 3, SFTI and OIOUBL.
    ///
    /// - Parameters:
    ///   - layout: what the creditor's documents mean.
    ///   - hasLineSums: whether it is listened for what the lines' amounts are made of, which
    ///     takes its time.
    /// - Returns: the syntax.
    static func ubl(_ layout: UBLLayout, hasLineSums: Bool = false) -> EInvoiceSyntax {
        EInvoiceSyntax(
            format: .ublInvoice,
            roots: [
                ("Invoice", UBLNamespace.invoice), ("CreditNote", UBLNamespace.creditNote),
            ],
            prefixes: [
                "cac": UBLNamespace.start + "CommonAggregateComponents-2",
                "cbc": UBLNamespace.start + "CommonBasicComponents-2",
            ],
            fields: UBLPaths.fields(layout) + (hasLineSums ? UBLPaths.lineSums : []),
            point: 0x2E,
            day: { XMLDay.day($0) },
            dayWords: "YYYY-MM-DD",
            complete: { complete(&$0) }
        )
    }

    private static func complete(_ draft: inout EInvoiceDraft) -> EInvoiceRefusal? {
        let customization = draft[.customization]
        if let refusal = UBLSpecification.refusal(customization, profile: draft[.profile]) {
            return refusal
        }
        guard UBLSpecification.isDanish(customization) else { return nil }
        // A Danish credit note needs no type code.
        if draft.isCreditNote { draft.keep("381", as: .type, line: 0) }
        for index in draft.payments.indices { draft.payments[index].readAsDanish() }
        return nil
    }
}
