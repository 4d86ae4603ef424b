import Records
import Values
import XMLStream

/// A syntax of e-invoices: where it states what, and how it writes days and numbers.
struct EInvoiceSyntax: Sendable {
    let format: FileFormat
    let vocabulary: XMLVocabulary
    /// Decimal point.
    let point: UInt8
    /// Reads a day; nil where it is none.
    let day: @Sendable (Text) -> Day?
    /// How a day is written, for findings.
    let dayWords: String
    /// Where a tag stands below a root element; empty where the syntax does not state it.
    let path: @Sendable (EInvoiceTag, XMLRoot) -> String
    /// Whether a root element says that it is a credit note.
    let isCreditNote: @Sendable (XMLRoot) -> Bool
    /// Why a root element is none that is read; nil where it is.
    let refusal: @Sendable (XMLRoot) -> String?
    /// Fills in what the syntax leaves to be understood.
    let complete: @Sendable (inout EInvoiceDraft) -> Void
}
