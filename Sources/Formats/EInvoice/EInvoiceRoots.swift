import Records
import XMLStream

/// What root elements say: which are e-invoices, which are akin to them and refused by name, and
/// which are frames around documents.
enum EInvoiceRoots {
    /// Documents that are known and not followed up; and in a frame whatever is called as an
    /// invoice is, of a namespace that is not read.
    static let refused = XMLDocumentKind(
        roots: EInvoiceReader.otherDocuments.map { ($0.name, Optional($0.namespace)) }
            + likeInvoices.map { ($0, nil) }
    )

    private static let likeInvoices = [
        "Invoice", "CreditNote", "CrossIndustryInvoice", "CrossIndustryDocument", "Finvoice",
        "InvoiceSubset",
    ]

    /// Whether a file's first bytes are those of an e-invoice, of a document akin to one or of a
    /// frame around some.
    static func recognises(_ head: [UInt8]) -> Bool {
        guard let start = XMLHead(head) else { return false }
        switch start.root {
        case "Finvoice", "StandardBusinessDocument", "ObjectEnvelope", "CrossIndustryInvoice",
            "CrossIndustryDocument":
            return true
        // Fortnox has no namespace; its field names are looked for further down.
        case "Invoice", "Invoices", "InvoiceSubset": return true
        // The SOAP frame of a bank announces what follows.
        case "Envelope": return start.declares(namespace: "http://schemas.xmlsoap.org/soap/")
        default: return start.declares(namespace: UBLNamespace.start)
        }
    }

    /// Why a root element is none that is read; nil where it is, or where it is a frame.
    static func refusal(of root: XMLRoot, name: String) -> Finding? {
        let place = Place(file: name, line: root.line, element: printable(root.name))
        func finding(_ code: FindingCode, _ words: String) -> Finding {
            Finding(code, at: place, words)
        }
        switch root.name {
        case "Reminder":
            let words =
                "a UBL Reminder asks again for what an invoice asked for, expected the "
                + "invoice"
            return finding(.documentReminder, words)
        case "CrossIndustryDocument":
            let words = "an invoice of ZUGFeRD 1, expected ZUGFeRD 2 or Factur-X"
            return finding(.documentKind, words)
        case "StandardBusinessDocument", "ObjectEnvelope", "Envelope", "Invoices": return nil
        case "Invoice", "CreditNote":
            let words =
                "the root element \(root.name) is not of a namespace that is read, expected "
                + (root.name == "Invoice" ? UBLNamespace.invoice : UBLNamespace.creditNote)
            return finding(.documentKind, words)
        case "CrossIndustryInvoice", "Finvoice", "InvoiceSubset":
            let words = "the root element \(root.name) is not of a namespace that is read here"
            return finding(.documentKind, words)
        default:
            let words =
                "the root element is \(printable(root.name)), expected an invoice or credit note "
                + "as UBL 2.1, CII, Svefaktura, Finvoice or of Fortnox"
            return finding(.documentKind, words + advice(on: root))
        }
    }

    /// What to do about a document that is known and not followed up; empty for any other.
    private static func advice(on root: XMLRoot) -> String {
        let isKnown = EInvoiceReader.otherDocuments.contains {
            $0.name == root.name && $0.namespace == root.namespace
        }
        guard isKnown else { return "" }
        switch root.name {
        case "ApplicationResponse":
            return "; where it objects to an invoice, give the instruction 'dispute' for that one"
        case "AttachedDocument":
            return "; nothing of it is read: drop the document that is attached to it"
        case "RemittanceAdvice":
            return "; nothing of it is read: money is booked from the bank's files"
        case "SelfBilledInvoice", "SelfBilledCreditNote", "FreightInvoice", "DebitNote":
            return "; nothing of it is read: what it asks for is followed up once it comes as an "
                + "invoice, or in a list of invoices"
        default:
            return "; nothing of it is read, and what it is about is followed up once it is "
                + "invoiced"
        }
    }

    /// The refusal of a frame with nothing in it.
    static func emptyFrame(_ root: XMLRoot, name: String) -> Finding {
        Finding(
            .documentKind,
            at: Place(file: name, line: root.line),
            "the frame \(printable(root.name)) holds no invoice or credit note that is read here"
        )
    }

    /// Whether a root is the frame that may go ahead of its document as an XML document of its own.
    static func isFrameAhead(_ root: XMLRoot) -> Bool {
        root.name == "Envelope" && root.namespace.hasPrefix("http://schemas.xmlsoap.org/soap/")
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
