/// An invoice or credit note with its lines, read again from its original only to be shown.
package struct DocumentLines: Hashable, Sendable {
    package let format: FileFormat
    /// The document's own number: that of the invoice where a claim is an instalment of it.
    package var number = ""
    package var currency = ""
    package var lines: [DocumentLine] = []

    /// Begins a document of some format.
    package init(_ format: FileFormat) {
        self.format = format
    }
}

/// A line of an invoice; all as its document writes it, empty where it does not, with a point in
/// amounts and quantities.
package struct DocumentLine: Hashable, Sendable {
    package var number = ""
    package var text = ""
    package var quantity = ""
    package var unit = ""
    /// Without value-added tax.
    package var net = ""
    /// Rate of value-added tax, in percent.
    package var taxPercent = ""

    /// Makes a line that says nothing yet.
    package init() {}
}
