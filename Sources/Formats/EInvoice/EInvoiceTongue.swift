import Values
import XMLStream

/// Some syntaxes and the parser that listens for them.
///
/// The names that a parser listens for are kept in its dictionary, and one that holds few of them
/// answers faster: UBL and CII have a parser of their own for files that begin with them.
struct EInvoiceTongue {
    let syntaxes: [EInvoiceSyntax]
    let vocabulary: XMLVocabulary
    let xml: XMLReader

    init(_ syntaxes: [EInvoiceSyntax], _ block: XMLBlock) {
        self.syntaxes = syntaxes
        vocabulary = XMLVocabulary(framed: syntaxes.map(\.kind) + [EInvoiceRoots.refused])
        xml = XMLReader(vocabulary, block: block)
    }

    /// Whether a root element is of one of the syntaxes.
    func knows(_ root: XMLRoot) -> Bool {
        syntaxes.contains { syntax in
            syntax.roots.contains { $0.name == root.name && $0.namespace == root.namespace }
        }
    }
}

/// A parser for each of the frequent syntaxes, and one for all.
struct EInvoiceTongues {
    private let block = XMLBlock()
    private let ubl: EInvoiceTongue
    private let cii: EInvoiceTongue
    private let all: EInvoiceTongue

    init(_ layout: UBLLayout, _ profile: RuleProfile) {
        let first = EInvoiceSyntax.ubl(layout, hasLineSums: profile == .strict)
        ubl = EInvoiceTongue([first], block)
        cii = EInvoiceTongue([.cii], block)
        all = EInvoiceTongue([first, .cii, .svefaktura, .finvoice, .fortnox], block)
    }

    /// Opens a file and picks the parser by its first bytes.
    func open(_ source: ByteSource) throws -> EInvoiceTongue {
        block.open(source)
        try block.fill()
        let tongue = tongue
        tongue.xml.openBlock()
        return tongue
    }

    private var tongue: EInvoiceTongue {
        let head = 512
        // A frame may hold documents of several syntaxes.
        if block.begins(with: "StandardBusinessDocument", within: head) { return all }
        if block.begins(with: "xsd:Invoice-2", within: head) { return ubl }
        if block.begins(with: "xsd:CreditNote-2", within: head) { return ubl }
        return block.begins(with: ":CrossIndustryInvoice", within: head) ? cii : all
    }
}
