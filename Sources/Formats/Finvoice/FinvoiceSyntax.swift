import Records
import Values

extension EInvoiceSyntax {
    /// Finvoice 1 to 3, alone or behind the SOAP frame that banks put ahead of it.
    static let finvoice = EInvoiceSyntax(
        format: .finvoice,
        roots: [("Finvoice", "")],
        prefixes: [:],
        fields: FinvoicePaths.fields,
        point: 0x2C,
        day: { CompactDay.day($0) },
        dayWords: "CCYYMMDD",
        complete: { complete(&$0) }
    )

    private static func complete(_ draft: inout EInvoiceDraft) -> EInvoiceRefusal? {
        if let refusal = kind(of: &draft) { return refusal }
        let gross = draft.total(.grossTotal)
        if let currency = gross.currency {
            draft.keep(Text(currency.description), as: .currency, line: gross.line)
        }
        let payable = draft.total(.payable)
        let isNothing = payable.isStated && payable.scaled == 0
        // A payment order cannot be negative, so that of a credit note may be left at nothing.
        if !payable.isStated || (isNothing && gross.scaled < 0) { draft.set(.payable, to: gross) }
        // Before version 3 the total has the rounding in it.
        if draft.total(.payable).scaled == gross.scaled, !draft.total(.prepaid).isStated {
            draft.set(.rounding, to: .absent)
        }
        draft.keep("FI", as: .sellerCountry, line: 0)
        return nil
    }

    /// Reads the kind of document, by the code of UNCL 1001 or else by Finvoice's own.
    private static func kind(of draft: inout EInvoiceDraft) -> EInvoiceRefusal? {
        func refusal(_ words: String, _ code: FindingCode = .documentKind) -> EInvoiceRefusal {
            EInvoiceRefusal(code: code, tag: .ownType, words: words)
        }
        if draft[.origin].reads("Cancel") {
            return EInvoiceRefusal(
                code: .documentKind,
                tag: .origin,
                words: "the document takes back one that was sent before, expected an invoice or "
                    + "credit note"
            )
        }
        let line = Int32(draft.line(of: .ownType))
        switch draft[.ownType] {
        case "INV02": draft.keep("381", as: .type, line: line)
        case "INV06": return refusal("a pro forma invoice (INV06) asks for no money")
        case "INV05", "INV08":
            return refusal(
                "a reminder or collection note (INV05, INV08) asks again for what an invoice asked "
                    + "for, expected the invoice",
                .documentReminder
            )
        case "INV01", "INV03", "INV04", "INV07", "INV09":
            draft.keep("380", as: .type, line: line)
        case "":
            break
        default:
            return refusal(
                "the type code is none of an invoice or credit note, expected INV01 to INV04, "
                    + "INV07 or INV09"
            )
        }
        return nil
    }
}
