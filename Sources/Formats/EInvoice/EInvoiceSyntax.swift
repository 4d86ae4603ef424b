import Records
import Values
import XMLStream

/// A syntax of e-invoices: what its documents are called, where it states what, and how it writes
/// days and numbers.
struct EInvoiceSyntax: Sendable {
    let format: FileFormat
    /// Local names and namespaces of its root elements; an empty one for none.
    let roots: [(name: String, namespace: String?)]
    /// What the prefixes in the paths stand for.
    let prefixes: [String: String]
    /// Where a tag stands below the root element.
    let fields: [(tag: EInvoiceTag, path: String)]
    /// Decimal point.
    let point: UInt8
    /// Reads a day; nil where it is none.
    let day: @Sendable (Text) -> Day?
    /// How a day is written, for findings.
    let dayWords: String
    /// Fills in what the syntax leaves to be understood.
    ///
    /// It returns why the document cannot be followed up, nil where it can.
    let complete: @Sendable (inout EInvoiceDraft) -> EInvoiceRefusal?

    /// Whether it is one of the two syntaxes of EN 16931, whose rules hold for a document that
    /// names no specification.
    var isOfEN16931: Bool { format == .ublInvoice || format == .ciiInvoice }

    /// Whether the amounts of its credit notes stand with a minus, under whichever type code.
    var hasNegativeCredit: Bool { format == .finvoice || format == .fortnox }

    /// What the parser listens for.
    var kind: XMLDocumentKind {
        XMLDocumentKind(
            roots: roots,
            prefixes: prefixes,
            fields: fields.map { XMLField($0.tag.rawValue, $0.path) }
        )
    }

    /// The path of a tag below a root element; empty where the syntax does not state it.
    ///
    /// Where two kinds of document differ, the credit note's is the last.
    func path(of tag: EInvoiceTag, isCreditNote: Bool) -> String {
        let field = isCreditNote ? fields.last { $0.tag == tag } : fields.first { $0.tag == tag }
        return field?.path ?? ""
    }
}

/// Why a document of a syntax cannot be followed up.
struct EInvoiceRefusal {
    let code: FindingCode
    let tag: EInvoiceTag
    let words: String
}
