import Records
import Values
import XMLStream

extension EInvoiceSyntax {
    /// UBL 2.1 invoices and credit notes.
    static func ubl(_ layout: UBLLayout) -> EInvoiceSyntax {
        EInvoiceSyntax(
            format: .ublInvoice,
            vocabulary: UBLPaths.vocabulary(layout),
            point: 0x2E,
            day: { XMLDay.day($0) },
            dayWords: "YYYY-MM-DD",
            path: { tag, root in
                if tag == .type, root.name == "CreditNote" { return "cbc:CreditNoteTypeCode" }
                return UBLPaths.path(of: tag)
            },
            isCreditNote: { $0.name == "CreditNote" },
            refusal: { UBLRoot.refusal(of: $0) },
            complete: { _ in }
        )
    }
}

/// What the root element of a UBL document says.
enum UBLRoot {
    /// Why a root element is none that is read; nil for an invoice and a credit note.
    static func refusal(of root: XMLRoot) -> String? {
        switch (root.name, root.namespace) {
        case ("Invoice", UBLNamespace.invoice), ("CreditNote", UBLNamespace.creditNote):
            return nil
        case ("Invoice", _), ("CreditNote", _):
            return "the root element \(root.name) is not of the UBL 2 namespace, expected "
                + (root.name == "Invoice" ? UBLNamespace.invoice : UBLNamespace.creditNote)
        case ("Reminder", _):
            return "a UBL Reminder asks again for what an invoice asked for, expected the invoice"
        case ("StandardBusinessDocument", _):
            return "the document is in its transport envelope (StandardBusinessDocument), "
                + "expected the Invoice or CreditNote alone"
        default:
            return "the root element is \(printable(root.name)), expected a UBL 2.1 Invoice or "
                + "CreditNote"
        }
    }

    /// A name of the document that is fit for a message: at most 40 letters, digits, `.`, `-`, `_`.
    private static func printable(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
                || byte == 0x2E || byte == 0x5F
        }
        return isPlain && name.utf8.count <= 40 ? name : "another one"
    }
}
