import Records
import Values

extension EInvoiceSyntax {
    /// Svefaktura 1.0 (SFTI Basic Invoice), alone or in an object envelope.
    static let svefaktura = EInvoiceSyntax(
        format: .svefaktura,
        roots: [("Invoice", "urn:sfti:documents:BasicInvoice:1:0")],
        prefixes: [
            "cac": "urn:sfti:CommonAggregateComponents:1:0",
            "cbc": "urn:oasis:names:tc:ubl:CommonBasicComponents:1:0",
        ],
        fields: SvefakturaPaths.fields,
        point: 0x2E,
        day: { XMLDay.day($0) },
        dayWords: "YYYY-MM-DD",
        complete: { complete(&$0) }
    )

    /// The total with tax has the rounding in it and is what is to be paid; a sole buyer is in
    /// Sweden unless it says otherwise.
    private static func complete(_ draft: inout EInvoiceDraft) -> EInvoiceRefusal? {
        let inclusive = draft.total(.grossTotal)
        let rounding = draft.total(.rounding)
        draft.set(.payable, to: inclusive)
        if let decimals = inclusive.common(with: rounding),
            let all = inclusive.minor(decimals: decimals),
            let rounded = rounding.minor(decimals: decimals)
        {
            let exact = EInvoiceNumber(
                scaled: all - rounded,
                decimals: UInt8(decimals),
                line: inclusive.line,
                currency: inclusive.currency
            )
            draft.set(.grossTotal, to: exact)
        }
        // Organisation numbers are those of the scheme SWT, VAT numbers stand beside them.
        for registration in draft.registrations where registration.scheme.reads("SWT") {
            let isSeller = registration.party == .seller
            draft.keep(
                registration.number,
                as: isSeller ? .sellerCompanyNumber : .buyerCompanyNumber,
                line: registration.line
            )
            let scheme: EInvoiceTag = isSeller ? .sellerCompanyScheme : .buyerCompanyScheme
            draft.keep("0007", as: scheme, line: registration.line)
        }
        draft.keep("SE", as: .sellerCountry, line: 0)
        return nil
    }
}
